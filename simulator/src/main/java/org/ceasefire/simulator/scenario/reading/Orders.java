package org.ceasefire.simulator.scenario.reading;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.ceasefire.geography.Position;
import org.ceasefire.simulator.scenario.Order;
import org.ceasefire.simulator.scenario.Satellite;
import org.ceasefire.simulator.scenario.file.OrderText;
import org.ceasefire.simulator.scenario.file.SatelliteText;
import org.ceasefire.simulator.scenario.yaml.Nearest;
import org.ceasefire.simulator.scenario.yaml.Written;

/** Makes orders for single scenes. */
final class Orders {
    private final Frame frame;
    private final Terrain terrain;
    private final List<SatelliteText> written;
    private final List<Satellite> satellites;

    /** @param satellites those of the written ones that could be read */
    Orders(Frame frame, Terrain terrain, List<SatelliteText> written, List<Satellite> satellites) {
        this.frame = frame;
        this.terrain = terrain;
        this.written = written;
        this.satellites = satellites;
    }

    Optional<Order> order(OrderText text) {
        Instant at = frame.inPlay(text.at());
        Optional<Position> aim = terrain.position(text.aim());
        frame.problems().unless(!text.expires().value().isZero(), text.expires().at(), "The order expires as it is placed.");
        frame.problems().unless(!text.satellites().isEmpty(), text.id().at(), "Nobody may take this order. Maybe add satellites: [radar-1]");
        List<String> takers = text.satellites().stream().flatMap(name -> takers(name).stream()).distinct().toList();
        return aim.map(place -> new Order(text.id().value(), at, takers, place, at.plus(text.expires().value()), ""));
    }

    /** The ids of the satellites that an id or a type means; none, and a problem, if they take no orders. */
    List<String> takers(Written<String> name) {
        List<Satellite> meant = satellites.stream().filter(each -> each.id().equals(name.value()) || each.type().equals(name.value())).toList();
        List<String> known = written.stream().map(each -> each.id().value()).toList();
        boolean isWritten = written.stream().anyMatch(each -> each.id().value().equals(name.value()) || each.type().value().equals(name.value()));
        frame.problems().unless(isWritten, name.at(),
                "There is no satellite or type '%s' in this scenario.%s".formatted(name.value(), Nearest.advice(name.value(), known)));
        frame.problems().unless(meant.stream().allMatch(each -> each.tasking().isPresent()), name.at(),
                "'%s' images everything in its swath and takes no orders.".formatted(name.value()));
        return meant.stream().map(Satellite::id).toList();
    }
}
