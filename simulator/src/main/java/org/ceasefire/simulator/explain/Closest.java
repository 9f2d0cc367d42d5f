package org.ceasefire.simulator.explain;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.ceasefire.adjudication.NearMiss;
import org.ceasefire.adjudication.Probe;
import org.ceasefire.simulator.run.RecordWords;

/** Which rules came closest to a verdict that does not stand, and which condition stopped each, with the values. */
final class Closest {
    /** So many of the rules that came closest are told, of so many that are asked about. */
    private static final int SHOWN = 3;
    private static final int ASKED = 30;
    /** A condition that lacks what other rules conclude is asked about too, so many steps down. */
    private static final int DEEP = 3;
    private static final Pattern LACKS = Pattern.compile("there is no such (\\w+)");

    private final Sources sources;
    private final Instant at;
    private final Probe probe;
    private final Set<String> told = new HashSet<>();

    /** @param at the instant to which the law was played again */
    Closest(Sources sources, Instant at) {
        this.sources = sources;
        this.at = at;
        probe = new Probe(sources.rulebook());
    }

    /**
     * Asks on the facts that the law held.
     *
     * @param verdict its name: {@code breach}
     * @param with what it must say: {@code incident: incident-3}
     * @param what it in words
     */
    Step to(String verdict, Map<String, String> with, String what) {
        return Step.of("question", "Which rules came closest to %s, as the law held it at %s?".formatted(what, sources.times().full(at)))
                .with(misses(verdict, with, DEEP));
    }

    /** Rules of which most of the conditions hold come first; those that only resolve grounds, or are of another happening, come last. */
    private List<Step> misses(String verdict, Map<String, String> with, int deep) {
        List<NearMiss> misses = probe.nearest(verdict, with, sources.law().held(), "", ASKED);
        List<NearMiss> near = misses.stream().filter(miss -> miss.met() > 0 && !miss.condition().startsWith("happening ==")).toList();
        return (near.isEmpty() ? misses : near).stream().sorted(Comparator.comparing(miss -> -(double) miss.met() / miss.of())).limit(SHOWN)
                .map(miss -> step(miss, with, deep)).toList();
    }

    private Step step(NearMiss miss, Map<String, String> with, int deep) {
        String values = miss.values().isEmpty() ? "" : "; " + sources.times().readable(String.join(", ", miss.values()));
        String text = "%d of %d conditions held; at %s:%d:%d it failed:  %s%s".formatted(miss.met(), miss.of(), miss.file(), miss.line(),
                miss.column(), miss.condition(), values);
        return Step.of("condition", text).by(sources.rules().cited(miss.rule())).with(deep > 1 ? lacking(miss, with, deep - 1) : List.of());
    }

    /** Why that is not there which the condition asks for, if rules conclude it. */
    private List<Step> lacking(NearMiss miss, Map<String, String> with, int deep) {
        Matcher lacks = LACKS.matcher(String.join(", ", miss.values()));
        if (!lacks.find()) {
            return List.of();
        }
        String verdict = RecordWords.kebab(lacks.group(1));
        Map<String, String> about = new TreeMap<>(with);
        about.keySet().retainAll(List.of("incident", "case-id"));
        if (!told.add(verdict + about)) {
            return List.of(Step.of("note", "why there is no %s: see above".formatted(verdict)));
        }
        List<Step> steps = misses(verdict, about, deep);
        return steps.isEmpty() ? steps : List.of(Step.of("question", "why there is no %s:".formatted(verdict)).with(steps));
    }
}
