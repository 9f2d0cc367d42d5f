package org.ceasefire.simulator.explain;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.ceasefire.simulator.ledger.Entry;
import org.ceasefire.simulator.report.Times;
import org.ceasefire.simulator.report.Wording;

/** What was observed, in steps: who saw what, when it was seen and received, how good it is; and what was really there, if that may be told. */
final class Observations {
    /** More than so many are counted. */
    private static final int SHOWN = 6;

    private final Sources sources;
    private final Map<String, Entry.Detection> detections = new HashMap<>();
    private final Map<String, Entry.Act> acts = new HashMap<>();
    private final Map<String, Entry.Unit> units = new HashMap<>();

    Observations(Sources sources) {
        this.sources = sources;
        sources.lines().all(Entry.Detection.class).forEach(detection -> detections.put(detection.observation(), detection));
        sources.lines().all(Entry.Act.class).forEach(act -> acts.put(act.id(), act));
        sources.lines().all(Entry.Unit.class).forEach(unit -> units.put(unit.id(), unit));
    }

    /** The first of them, and how many more there are. */
    List<Step> first(List<Entry.Observed> observations) {
        List<Step> steps = new ArrayList<>(observations.stream().limit(SHOWN).map(this::of).toList());
        int more = observations.size() - SHOWN;
        if (more > 0) {
            Entry.Observed last = observations.get(observations.size() - 1);
            steps.add(sources.lines().step("note", "and %d more; the last is %s".formatted(more, last.id()), last));
        }
        return steps;
    }

    Step of(Entry.Observed one) {
        String where = Wording.place(one.position()) + ", \u00b1 " + Wording.metres(one.error_m());
        String many = one.count() > 1 ? ", %d counted".formatted(one.count()) : "";
        String calibre = one.calibre_mm() > 0 ? ", from " + Wording.metres(one.calibre_mm()).replace(" m", " mm") : "";
        String text = "%s: %s%s%s, at %s; by %s (%s, %s), grade %s; seen %s, received %s later%s"
                .formatted(one.id(), Wording.seen(one), many, calibre,
                where, one.source(), Wording.plain(one.sensor()), one.provider(), one.grade(), sources.times().full(one.seen()),
                Times.span(Duration.between(one.seen(), one.t())), one.outOfTime() ? ", out of time: it changes nothing" : "");
        return sources.lines().step("observation", text, one).with(cause(one.id()).stream().toList());
    }

    /** What was really there; empty where that is not known, or may not be told. */
    Optional<Step> cause(String observation) {
        Entry.Detection detection = detections.get(observation);
        if (detection == null) {
            return Optional.empty();
        }
        String cause = detection.cause();
        String text = cause == null ? "really: nothing, a false alarm"
                : acts.containsKey(cause) ? "really: " + act(acts.get(cause))
                : units.containsKey(cause) ? "really: %s, %s%s".formatted(cause, Wording.given(units.get(cause).weapon()), units.get(cause).decoy()
                        ? ", a decoy" : "")
                : "really: " + cause;
        return Optional.of(sources.lines().step("truth", text, detection));
    }

    /** The acts behind some observations, each once. */
    List<String> causes(List<Entry.Observed> observations) {
        return observations.stream().map(one -> detections.get(one.id())).flatMap(Stream::ofNullable).map(Entry.Detection::cause)
                .map(cause -> cause == null ? "a false alarm" : cause).distinct().toList();
    }

    static String act(Entry.Act act) {
        return "%s: %s by %s%s".formatted(act.id(), Wording.act(act), Wording.forces(act.side()), act.benign() ? ", innocent" : "");
    }
}
