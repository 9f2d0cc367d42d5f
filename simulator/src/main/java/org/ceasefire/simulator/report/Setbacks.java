package org.ceasefire.simulator.report;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.ceasefire.geography.Position;
import org.ceasefire.simulator.ledger.Entry;

/** What was to look and did not: flights that stayed on the ground or never got there, and scenes that were ordered and not collected. */
final class Setbacks {
    /** A flight that failed earlier than this before an act would not have met it. Default, unsourced. */
    private static final Duration BEFORE = Duration.ofHours(6);
    /** A scene whose middle is farther off (km) would not have shown the act. Default, unsourced; scenes are 5 to 30 km wide. */
    private static final double SCENE_KM = 10;

    /** @param who the sensor or order, with why it failed; {@code at}: when it did */
    record Setback(MissReason reason, String who, Instant at) {}

    /** A flight that failed, and the sectors it was to touch. */
    private record Failed(Setback setback, Set<String> sectors) {}

    private final Sectors sectors;
    private final List<Failed> flights = new ArrayList<>();
    private final List<OrderStory> orders;

    Setbacks(Entries entries, Sectors sectors, List<OrderStory> orders) {
        this.sectors = sectors;
        Map<String, List<Position>> routes = new HashMap<>();
        entries.all(Entry.Sensor.class).forEach(sensor -> routes.put(sensor.id(), sensor.route()));
        entries.all(Entry.Sortie.class).forEach(sortie -> take(sortie, routes.getOrDefault(sortie.drone(), List.of())));
        this.orders = orders.stream().filter(OrderStory::failed).toList();
    }

    private void take(Entry.Sortie sortie, List<Position> route) {
        String reason = Wording.plain(sortie.reason());
        switch (sortie.change()) {
            case "grounded" -> take(sortie, route, MissReason.SORTIE_GROUNDED, reason);
            case "lost", "returned-early" -> take(sortie, route, MissReason.SORTIE_LOST, Wording.plain(sortie.change()) + ", " + reason);
            default -> { }
        }
    }

    private void take(Entry.Sortie sortie, List<Position> route, MissReason reason, String why) {
        Set<String> touched = new HashSet<>(sectors.on(route));
        touched.addAll(sectors.on(List.of(sortie.position())));
        flights.add(new Failed(new Setback(reason, "%s (%s)".formatted(sortie.drone(), why), sortie.t()), touched));
    }

    /** Those that might have shown an act, in order of time, flights first. No camera and no scene shows false or drowned signals. */
    List<Setback> about(Entry.Act act) {
        if (Eyesight.isSignal(act)) {
            return List.of();
        }
        List<String> where = sectors.of(act);
        Instant since = act.t().minus(BEFORE);
        return Stream.concat(
                flights.stream().filter(one -> !one.setback.at.isBefore(since) && !one.setback.at.isAfter(act.to())
                        && where.stream().anyMatch(one.sectors::contains)).map(Failed::setback),
                orders.stream().filter(order -> order.mightHaveShown(act, SCENE_KM, BEFORE)).map(Setbacks::setback)).toList();
    }

    private static Setback setback(OrderStory order) {
        Entry.Order last = order.last();
        return new Setback(MissReason.ORDER_REFUSED, "%s (%s, %s)".formatted(last.id(), last.change(), Wording.plain(last.reason())), last.t());
    }
}
