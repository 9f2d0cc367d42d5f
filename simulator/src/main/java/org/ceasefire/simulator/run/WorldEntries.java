package org.ceasefire.simulator.run;

import java.time.Instant;
import java.util.List;

import org.ceasefire.geography.Area;
import org.ceasefire.geography.Plane;
import org.ceasefire.geography.Position;
import org.ceasefire.simulator.ledger.Audience;
import org.ceasefire.simulator.ledger.Entry;
import org.ceasefire.simulator.scenario.Weapon;
import org.ceasefire.simulator.sensing.Detection;
import org.ceasefire.simulator.sensing.Look;
import org.ceasefire.simulator.sensing.Miss;
import org.ceasefire.simulator.sensing.Take;
import org.ceasefire.simulator.truth.Act;
import org.ceasefire.vocabulary.Observation;

/** How truth and sight are written into the ledger. */
final class WorldEntries {
    private WorldEntries() {}

    static Entry act(Instant t, Act act) {
        return new Entry.Act(t, Audience.TRUTH, act.id(), act.kind(), act.side(), act.unit(), act.weapon().map(Weapon::id).orElse(""), act.count(),
                act.to(), act.path(), act.target().orElse(null), act.origin(), act.kind().benign());
    }

    /** @param reported whether the centre gets it */
    static Entry look(Look look, Take take, Plane plane, boolean reported) {
        return new Entry.Look(look.to(), reported ? Audience.MONITOR : Audience.TRUTH, look.id(), look.sensor(), look.sortie(), look.from(), look.to(),
                ring(look.ground(), plane), look.sectors(), take.able(), take.hindrance());
    }

    static Entry detection(Look look, Detection detection) {
        return new Entry.Detection(look.to(), Audience.TRUTH, detection.observation().id(), look.id(), detection.cause().orElse(null));
    }

    static Entry miss(Look look, Miss miss) {
        return new Entry.Miss(look.to(), Audience.TRUTH, look.id(), look.sensor(), miss.cause(), miss.sign(), miss.reason(), miss.probability());
    }

    static Entry withheld(Look look, Take take, String provider) {
        return new Entry.Withheld(look.to(), Audience.TRUTH, look.id(), look.sensor(), provider,
                take.detections().stream().map(detection -> detection.observation().id()).toList());
    }

    static Entry shared(Instant t, Due.Shared shared) {
        Observation o = shared.observation();
        return new Entry.Shared(t, Audience.valueOf(shared.with().name()), o.id(), o.sign(), o.position(), o.error_m(), o.seen(), o.source(),
                o.provider(), o.kind(), o.grade(), o.weapon(), o.type(), o.calibre_mm(), o.count());
    }

    static List<Position> ring(Area area, Plane plane) {
        return area.ring().stream().map(plane::toEarth).toList();
    }
}
