package org.ceasefire.simulator.report;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.ceasefire.simulator.ledger.Entry;
import org.ceasefire.simulator.scenario.ActKind;
import org.ceasefire.vocabulary.Side;

/** Where observations really come from. Empty for a viewer who may not see the truth. */
public final class Causes {
    private final Map<String, Entry.Act> acts = new HashMap<>();
    private final Map<String, Entry.Unit> units = new HashMap<>();
    private final Map<String, Entry.Detection> detections = new HashMap<>();

    Causes(Entries entries) {
        entries.all(Entry.Act.class).forEach(act -> acts.put(act.id(), act));
        entries.all(Entry.Unit.class).forEach(unit -> units.put(unit.id(), unit));
        entries.all(Entry.Detection.class).forEach(detection -> detections.put(detection.observation(), detection));
    }

    /** Whether the ledger says where an observation comes from: of what sensors saw it does, of reports it does not. */
    public boolean known(String observation) {
        return detections.containsKey(observation);
    }

    /** Whether nothing caused it: a sensor saw what was not there. */
    public boolean falseAlarm(String observation) {
        Entry.Detection detection = detections.get(observation);
        return detection != null && detection.cause() == null;
    }

    /** The act that was observed; empty if it was a unit where it stood, nothing, or is not known. */
    public Optional<Entry.Act> act(String observation) {
        return cause(observation).map(acts::get);
    }

    /** Who really did what was observed. */
    public Optional<Side> side(String observation) {
        return act(observation).map(Entry.Act::side).or(() -> cause(observation).map(units::get).map(Entry.Unit::side));
    }

    /** Whether there was nothing, or only something innocent, behind an observation. */
    boolean innocent(String observation) {
        return falseAlarm(observation) || act(observation).map(Entry.Act::benign).orElse(false);
    }

    /** Whether there was nothing of the kind behind an observation: nothing, something innocent, a decoy or a staged scene. */
    public boolean unreal(String observation) {
        return innocent(observation) || decoy(observation).isPresent()
                || act(observation).map(act -> act.act() == ActKind.STAGING).orElse(false);
    }

    /** The decoy that was seen, standing at its own place or wherever an act had it. */
    private Optional<Entry.Unit> decoy(String observation) {
        return act(observation).map(Entry.Act::unit).or(() -> cause(observation)).map(units::get).filter(Entry.Unit::decoy);
    }

    /** The decoys behind some observations, each once, in their order. */
    List<String> decoys(List<String> observations) {
        return observations.stream().map(this::decoy).flatMap(Optional::stream).map(Entry.Unit::id).distinct().toList();
    }

    private Optional<String> cause(String observation) {
        return Optional.ofNullable(detections.get(observation)).map(Entry.Detection::cause);
    }

    /** The acts behind some observations, each once, in their order. */
    public List<Entry.Act> acts(List<String> observations) {
        return observations.stream().map(this::act).flatMap(Optional::stream).distinct().toList();
    }
}
