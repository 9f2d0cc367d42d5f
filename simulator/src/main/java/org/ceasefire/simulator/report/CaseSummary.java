package org.ceasefire.simulator.report;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import org.ceasefire.simulator.ledger.Entry;
import org.ceasefire.simulator.report.CaseStory.GateStory;
import org.ceasefire.vocabulary.Choice;

/** One case in a sentence or three: its beginning, its gates against their clocks, its end. */
final class CaseSummary {
    /** The steps up to the first answer, in their order. */
    static final List<String> CHAIN = List.of("Occurred", "First seen", "Received", "Verified", "Attributed", "Phase 1 approved");

    private final CaseStory one;
    private final Story story;

    CaseSummary(CaseStory one, Story story) {
        this.one = one;
        this.story = story;
    }

    String text() {
        List<String> sentences = new ArrayList<>();
        sentences.add(Wording.title(one.id()) + began());
        one.gates().stream().map(this::gate).forEach(sentences::add);
        one.closed().ifPresent(closed -> sentences.add("It was closed at %s.".formatted(story.times().full(closed))));
        return String.join(" ", sentences);
    }

    private String began() {
        String sector = one.sector().isEmpty() ? "" : " (" + story.sectorName(one.sector()) + ")";
        String clocks = one.t0().map(t0 -> ": its clocks began at " + story.times().full(t0)).orElse("");
        String steps = one.milestone("Verified").map(verified -> (clocks.isEmpty() ? ": verified" : ", verified") + after(verified.at()))
                .orElse("")
                + one.milestone("Attributed").map(made -> ", attributed" + after(made.at())).orElse("");
        return sector + clocks + steps + ".";
    }

    /** When, counted from the beginning of the clocks if that is known. */
    private String after(Instant at) {
        return " at " + one.t0().map(t0 -> "t0 " + Times.offset(t0, at)).orElse(story.times().full(at));
    }

    private String gate(GateStory gate) {
        String name = Wording.gate(gate.gate());
        if (gate.decided().isEmpty()) {
            return name + (gate.overdue() ? " is overdue." : " was proposed and is not decided.");
        }
        Entry.Decided decided = gate.decided().get();
        String clock = gate.againstClock().isEmpty() ? "" : ", " + gate.againstClock();
        return "%s: %s by %s%s%s%s.".formatted(name, Wording.plain(decided.outcome()), Wording.plain(decided.by()), votes(gate),
                after(decided.t()), clock);
    }

    private static String votes(GateStory gate) {
        if (gate.votes().size() < 2) {
            return "";
        }
        long approve = gate.votes().stream().filter(vote -> vote.choice() == Choice.APPROVE).count();
        long refuse = gate.votes().stream().filter(vote -> vote.choice() == Choice.REFUSE).count();
        return ", %d to %d".formatted(approve, refuse);
    }
}
