package org.ceasefire.simulator.report.against;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.ceasefire.simulator.ledger.Entry;
import org.ceasefire.simulator.report.CaseStory;
import org.ceasefire.simulator.report.CaseStory.GateStory;
import org.ceasefire.simulator.report.Story;
import org.ceasefire.simulator.report.Wording;

/** Gates that one run came to and the other did not, or that were decided otherwise or at another time. */
final class PassedGates {
    private final Story one;
    private final Story other;
    private final Pairs pairs;

    PassedGates(Story one, Story other, Pairs pairs) {
        this.one = one;
        this.other = other;
        this.pairs = pairs;
    }

    List<List<String>> rows() {
        List<List<String>> rows = new ArrayList<>();
        Set<CaseStory> paired = new HashSet<>();
        for (CaseStory mine : one.cases()) {
            Optional<CaseStory> theirs = pairs.of(mine);
            theirs.ifPresent(paired::add);
            mine.gates().forEach(gate -> row(mine, Optional.of(gate), theirs.flatMap(each -> like(each, gate))).ifPresent(rows::add));
            theirs.ifPresent(each -> each.gates().stream().filter(gate -> like(mine, gate).isEmpty())
                    .forEach(gate -> row(each, Optional.empty(), Optional.of(gate)).ifPresent(rows::add)));
        }
        other.cases().stream().filter(each -> !paired.contains(each))
                .forEach(theirs -> theirs.gates().forEach(gate -> row(theirs, Optional.empty(), Optional.of(gate)).ifPresent(rows::add)));
        return rows;
    }

    private static Optional<GateStory> like(CaseStory of, GateStory gate) {
        return of.gates().stream().filter(each -> each.gate() == gate.gate()).findFirst();
    }

    private Optional<List<String>> row(CaseStory of, Optional<GateStory> mine, Optional<GateStory> theirs) {
        String here = mine.map(gate -> told(one, gate)).orElse("never put to anybody");
        String there = theirs.map(gate -> told(other, gate)).orElse("never put to anybody");
        String shift = Figures.shift(at(mine), at(theirs));
        return here.equals(there) ? Optional.empty() : Optional.of(List.of("%s, %s".formatted(Wording.title(of.id()), Wording.gate(mine.or(() -> theirs).orElseThrow().gate())),
                here, there, shift));
    }

    private static Optional<Instant> at(Optional<GateStory> gate) {
        return gate.flatMap(GateStory::decided).map(Entry.Decided::t);
    }

    private static String told(Story story, GateStory gate) {
        return gate.decided().map(made -> "%s, %s".formatted(Wording.decided(made), story.times().full(made.t()))).orElse(gate.overdue() ? "overdue" : "open");
    }
}
