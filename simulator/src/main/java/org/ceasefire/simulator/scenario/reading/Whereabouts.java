package org.ceasefire.simulator.scenario.reading;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.ceasefire.geography.Position;
import org.ceasefire.simulator.scenario.ActKind;
import org.ceasefire.simulator.scenario.Inject;
import org.ceasefire.simulator.scenario.Unit;

/**
 * Where units can stand when they act, as far as the script alone says: as in the truth, a unit is where its presence says while that
 * lasts, otherwise where its last movement ended, otherwise at its own position.
 */
final class Whereabouts {
    /** @param certain whether it begins at an instant, not on a condition */
    private record Stay(Instant from, Instant to, boolean certain, Position position) {
        boolean covers(Instant instant) {
            return certain && !from.isAfter(instant) && to.isAfter(instant);
        }
    }

    private final Map<String, List<Stay>> stays = new LinkedHashMap<>();

    Whereabouts(List<Inject> acts) {
        acts.stream().filter(act -> !act.unit().isEmpty() && !act.path().isEmpty()).forEach(this::note);
    }

    private void note(Inject act) {
        boolean stays = act.act() == ActKind.PRESENCE;
        if (stays || act.act() == ActKind.MOVEMENT) {
            Instant from = act.at().orElse(Instant.MIN);
            Instant to = stays && act.at().isPresent() ? from.plus(act.lasting()) : Instant.MAX;
            Stay stay = new Stay(from, to, act.at().isPresent(), act.path().get(act.path().size() - 1));
            this.stays.computeIfAbsent(act.unit(), unit -> new ArrayList<>()).add(stay);
        }
    }

    /** Where a unit may be at an instant: its last certain place, and every place to which a condition may have brought it. */
    List<Position> at(Unit unit, Instant instant) {
        List<Stay> all = stays.getOrDefault(unit.id(), List.of());
        List<Position> possible = new ArrayList<>();
        all.stream().filter(stay -> !stay.certain()).forEach(stay -> possible.add(stay.position()));
        possible.add(all.stream().filter(stay -> stay.covers(instant)).reduce((one, other) -> other.from().isBefore(one.from()) ? one
                : other)
                .map(Stay::position).orElse(unit.position()));
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
