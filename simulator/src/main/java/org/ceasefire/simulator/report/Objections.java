package org.ceasefire.simulator.report;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is said against a breach, or for whoever it is laid to: it is disputed, may be staged, is half of an exchange, was pleaded, lies unsettled. */
final class Objections {
    private static final Map<String, String> TESTS = Map.of("prior-attack", "nobody had fired at whoever pleads it", "immediacy", "it came too late",
            "proportion", "it was out of proportion", "notification", "the centre was told too late");

    private final Conclusions conclusions;
    private final Times times;

    Objections(Entries entries, Conclusions conclusions) {
        this.conclusions = conclusions;
        times = new Times(entries.exercise().startex());
    }

    /** Each in a sentence without its full stop. */
    List<String> against(Conclusion breach) {
        String incident = breach.subject();
        List<String> against = new ArrayList<>();
        conclusions.one("disputed", breach.key()).filter(Conclusion::stands).map(Objections::disputed).ifPresent(against::add);
        standing("exchange", incident).map(this::exchange).forEach(against::add);
        standing("possibly-staged", incident).map(made -> Wording.forces(made.value("side"))).distinct()
                .map("Nothing rules out that %s, whose ground was struck, did it themselves"::formatted).forEach(against::add);
        standing("justified", incident).map(made -> "%s plead return fire, and the plea passes every test".formatted(Wording.forces(made.value("side"))))
                .forEach(against::add);
        standing("plea-fails", incident).collect(Collectors.groupingBy(made -> made.value("plea"), TreeMap::new, Collectors.toList()))
                .forEach((plea, fails) -> against.add(fails(plea, fails)));
        standing("unsettled", incident).map(made -> "No inquiry has settled it since " + at(made.value("since"))).forEach(against::add);
        standing("delivered-late", incident).map(made -> "What was owed came late, at " + at(made.value("at"))).forEach(against::add);
        return against;
    }

    private Stream<Conclusion> standing(String verdict, String incident) {
        return conclusions.of(verdict, incident).stream().filter(Conclusion::stands);
    }

    /** By whose copy of the agreement something is a breach. */
    static String disputed(Conclusion made) {
        String copy = made.value("copy");
        return "It is a breach by the copy of the agreement that %s holds, and none by the other's".formatted(copy);
    }

    private String exchange(Conclusion made) {
        String others = made.grounds().stream().flatMap(ground -> ground.evidence().stream()).distinct().collect(Collectors.joining(", "));
        return "It is half of a mutual exchange" + (others.isEmpty() ? "" : " with " + others) + ", and laid to both";
    }

    private static String fails(String plea, List<Conclusion> fails) {
        List<String> why = fails.stream().map(made -> TESTS.getOrDefault(made.value("test"), Wording.plain(made.value("test")))).toList();
        return "Pleaded as return fire (%s), which fails: %s".formatted(plea, Wording.list(why));
    }

    private String at(String instant) {
        return times.full(Instant.parse(instant));
    }
}
