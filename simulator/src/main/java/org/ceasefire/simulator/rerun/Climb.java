package org.ceasefire.simulator.rerun;

import java.time.Instant;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.ceasefire.simulator.ledger.Entry;
import org.ceasefire.vocabulary.Gate;
import org.ceasefire.vocabulary.Outcome;
import org.ceasefire.vocabulary.Step;
import org.ceasefire.vocabulary.Track;

/** When the cases of a run first came how far. Cases of one kind in one sector count as one: their numbers may differ from run to run. */
final class Climb implements Consumer<Entry> {
    /** What cases of two runs have in common. {@code sector} is null where they belong to no sector. */
    record Where(Track track, String sector) {}

    private final Map<String, Where> cases = new HashMap<>();
    private final Map<Where, EnumMap<Stage, Instant>> stages = new LinkedHashMap<>();

    @Override
    public void accept(Entry entry) {
        if (entry instanceof Entry.CaseChange change && change.change().equals("opened")) {
            cases.put(change.id(), new Where(change.track(), change.sector()));
            reach(change.id(), Stage.OPENED, change.t());
        } else if (entry instanceof Entry.Decided made && made.gate() == Gate.DETERMINATION && made.outcome() == Outcome.APPROVED) {
            reach(made.caseId(), Stage.DETERMINED, made.t());
        } else if (entry instanceof Entry.Responded made && made.step() != Step.WITHDRAWAL) {
            reach(made.caseId(), Stage.ofTier(made.tier()), made.t());
        }
    }

    private void reach(String caseId, Stage stage, Instant at) {
        stages.computeIfAbsent(cases.get(caseId), where -> new EnumMap<>(Stage.class)).putIfAbsent(stage, at);
    }

    /** Where the run came farthest; of several, where a case was opened first. */
    Optional<Where> farthest() {
        return stages.keySet().stream().reduce((one, other) -> highest(other).orElseThrow().compareTo(highest(one).orElseThrow()) > 0 ? other : one);
    }

    /** The highest stage that was reached somewhere. */
    Optional<Stage> highest(Where where) {
        return Stream.ofNullable(stages.get(where)).flatMap(reached -> reached.keySet().stream()).reduce((lower, higher) -> higher);
    }

    /** When a stage was first reached somewhere. */
    Optional<Instant> at(Where where, Stage stage) {
        return Optional.ofNullable(stages.get(where)).map(reached -> reached.get(stage));
    }

    /** The cases somewhere. */
    List<String> cases(Where where) {
        return cases.entrySet().stream().filter(one -> one.getValue().equals(where)).map(Map.Entry::getKey).sorted().toList();
    }
}
