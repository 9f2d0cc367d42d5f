package org.ceasefire.simulator.scenario.reading;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.ceasefire.geography.Position;
import org.ceasefire.simulator.scenario.Unit;
import org.ceasefire.simulator.scenario.file.ActText;
import org.ceasefire.simulator.scenario.file.EventText;
import org.ceasefire.simulator.scenario.file.PositionText;

/** Where units can stand when they act, as far as the script alone says. */
final class Whereabouts {
    private record Stay(Instant from, boolean certain, Position position) {}

    private final Map<String, List<Stay>> stays = new LinkedHashMap<>();

    Whereabouts(List<? extends EventText> events, Frame frame, Terrain terrain) {
        for (EventText event : events) {
            if (event instanceof ActText act && act.unit().isPresent()) {
                note(act, frame, terrain);
            }
        }
    }

    private void note(ActText act, Frame frame, Terrain terrain) {
        List<PositionText> way = new ArrayList<>(act.path());
        act.position().ifPresent(way::add);
        if (way.isEmpty()) {
            return;
        }
        PositionText last = way.get(way.size() - 1);
        terrain.position(last).ifPresent(position -> stays.computeIfAbsent(act.unit().get().value(), unit -> new ArrayList<>())
                .add(new Stay(frame.instant(act.at(), frame.startex()), act.at().isPresent(), position)));
    }

    /** Where a unit may be at an instant: its last certain place, and every place that a condition may have brought it to. */
    List<Position> at(Unit unit, Instant instant) {
        Stay last = new Stay(Instant.MIN, true, unit.position());
        List<Position> possible = new ArrayList<>();
        for (Stay stay : stays.getOrDefault(unit.id(), List.of())) {
            if (!stay.certain()) {
                possible.add(stay.position());
            } else if (!stay.from().isAfter(instant) && !stay.from().isBefore(last.from())) {
                last = stay;
            }
        }
        possible.add(last.position());
        return possible;
    }

    /** Where a unit may be at any time. */
    List<Position> ever(Unit unit) {
        List<Position> possible = new ArrayList<>();
        possible.add(unit.position());
        stays.getOrDefault(unit.id(), List.of()).forEach(stay -> possible.add(stay.position()));
        return possible;
    }
}
