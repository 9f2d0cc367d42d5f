package org.ceasefire.simulator.run;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.ceasefire.simulator.ledger.Audience;
import org.ceasefire.simulator.ledger.Entry;
import org.ceasefire.simulator.scenario.Order;
import org.ceasefire.simulator.scenario.Satellite;
import org.ceasefire.simulator.scenario.Scenario;
import org.ceasefire.simulator.scenario.TaskingTerms;
import org.ceasefire.simulator.sensing.Eyes;
import org.ceasefire.simulator.sensing.Look;
import org.ceasefire.simulator.sensing.Pass;
import org.ceasefire.simulator.sensing.Watch;
import org.ceasefire.simulator.truth.Truth;
import org.ceasefire.vocabulary.Word;

/**
 * Takes orders and gives each the first pass that can collect it: one that begins late enough, reaches the aim in time and by the light
 * that the sensor needs, and has capacity left. Orders come before standing aims; among orders, the earlier comes first. An order whose
 * collection brings nothing, for cloud, is scheduled again until it expires.
 */
final class TaskingDesk {
    private static final String NAMED = "order-";

    /** Why a pass does not collect an order. The later in this list, the nearer it came. */
    private enum Obstacle implements Word { NO_PASS, OUT_OF_REACH, CUT_OFF, NIGHT, CAPACITY, NONE }

    /** A pass that has been looked at for an order. {@code look} is null where the aim is out of reach. */
    private record Slot(Satellite satellite, Look look, Obstacle obstacle) {}

    private final Map<String, Satellite> satellites;
    private final Watch watch;
    private final Eyes eyes;
    private final Truth truth;
    private final Timeline timeline;
    private final Consumer<Entry> entries;
    /** Orders by the look that is to collect them, and their number by pass. Looked up, never iterated. */
    private final Map<String, Order> scheduled = new HashMap<>();
    private final Map<String, Integer> taken = new HashMap<>();

    TaskingDesk(Scenario scenario, Watch watch, Eyes eyes, Truth truth, Timeline timeline, Consumer<Entry> entries) {
        this.satellites = scenario.satellites().stream().collect(Collectors.toMap(Satellite::id, each -> each));
        this.watch = watch;
        this.eyes = eyes;
        this.truth = truth;
        this.timeline = timeline;
        this.entries = entries;
    }

    /** Takes an order at the present instant. Its id must be new, and those who may take it must be satellites that are tasked. */
    void take(Order order) {
        entries.accept(entry(order, "ordered", null, "", Audience.MONITOR));
        schedule(order, "refused", "", Audience.MONITOR);
    }

    /**
     * A look could not have seen: if it was to collect an order, the order waits for another pass.
     *
     * @param audience who knows of the look
     */
    void broughtNothing(Look look, String hindrance, Audience audience) {
        Order order = scheduled.get(look.id());
        if (order != null) {
            schedule(order, "expired", hindrance, audience);
        }
    }

    /** @param because why it is scheduled again; empty the first time */
    private void schedule(Order order, String otherwise, String because, Audience audience) {
        List<Slot> slots = order.satellites().stream().map(satellites::get).flatMap(satellite -> watch.passes(satellite.id()).stream()
                .filter(pass -> !pass.to().isBefore(timeline.now()) && !pass.from().isAfter(order.expires()))
                .map(pass -> slot(order, satellite, pass))).toList();
        Optional<Slot> first = slots.stream().filter(slot -> slot.obstacle == Obstacle.NONE)
                .min(Comparator.comparing((Slot slot) -> slot.look.to()).thenComparing(slot -> slot.look.id()));
        first.ifPresentOrElse(slot -> book(order, slot, because, audience), () -> {
            Obstacle nearest = slots.stream().map(Slot::obstacle).max(Comparator.naturalOrder()).orElse(Obstacle.NO_PASS);
            entries.accept(entry(order, otherwise, null, because.isEmpty() ? nearest.word() : because, audience));
        });
    }

    private Slot slot(Order order, Satellite satellite, Pass pass) {
        TaskingTerms terms = satellite.tasking().orElseThrow();
        Instant cutOff = pass.from().minus(terms.orderBefore());
        Look look = watch.scene(satellite.id(), pass, order.aim(), NAMED + order.id(), order.cue()).orElse(null);
        Obstacle obstacle = look == null ? Obstacle.OUT_OF_REACH
                : look.to().isAfter(order.expires()) ? Obstacle.NO_PASS
                : timeline.now().isAfter(cutOff) ? Obstacle.CUT_OFF
                : eyes.inTheDark(look, truth) ? Obstacle.NIGHT
                : taken.getOrDefault(pass.id(), 0) >= terms.capacity() ? Obstacle.CAPACITY : Obstacle.NONE;
        return new Slot(satellite, look, obstacle);
    }

    /** Puts the collection on the timeline; what it leaves no capacity for, the last of the standing aims, is given up. */
    private void book(Order order, Slot slot, String because, Audience audience) {
        Look look = slot.look;
        int orders = taken.merge(look.sortie(), 1, Integer::sum);
        int left = slot.satellite.tasking().orElseThrow().capacity() - orders;
        watch.standing(look.sortie()).stream().skip(left).forEach(standing -> timeline.cancel("look/" + standing.id()));
        scheduled.put(look.id(), order);
        timeline.put(look.to(), "look/" + look.id(), new Due.LookEnds(look));
        entries.accept(entry(order, "scheduled", look, because, audience));
    }

    /** @param look that is to collect it; null if none is */
    private Entry entry(Order order, String change, Look look, String reason, Audience audience) {
        return new Entry.Order(timeline.now(), audience, order.id(), change, order.aim(), order.cue(), order.at(), order.expires(),
                look == null ? null : look.sensor(), look == null ? null : look.sortie(), look == null ? null : look.to(),
                look == null ? null : eyes.received(look), reason);
    }
}
