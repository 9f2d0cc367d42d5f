package org.ceasefire.simulator.run;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.ceasefire.geography.Area;
import org.ceasefire.geography.Plane;
import org.ceasefire.geography.Position;
import org.ceasefire.simulator.ledger.Audience;
import org.ceasefire.simulator.ledger.Entry;
import org.ceasefire.simulator.scenario.Weapon;
import org.ceasefire.simulator.sensing.CellView;
import org.ceasefire.simulator.sensing.CoverageGrid;
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
        return new Entry.Act(t, Audience.TRUTH, act.id(), act.kind(), act.side(), act.unit(),
                act.weapon().map(Weapon::id).orElse(""), act.weapon().map(Weapon::kind).orElse(null), act.count(), act.to(), act.path(), act.target().orElse(null), act.origin(), act.kind().benign());
    }

    /** @param reported whether the centre gets it */
    static Entry look(Look look, Take take, Plane plane, boolean reported) {
        return new Entry.Look(look.to(), reported ? Audience.MONITOR : Audience.TRUTH, look.id(), look.sensor(), look.sortie(), look.from(), look.to(),
                ring(look.ground(), plane), look.sectors(), take.able(), take.hindrance());
    }

    static Entry detection(Look look, Detection detection) {
        return new Entry.Detection(look.to(), Audience.TRUTH, detection.observation().id(), look.id(), detection.cause().orElse(null));
    }

    /** What a post noticed, which keeps watch all the time: its look is the post itself. */
    static Entry heard(Instant t, Detection detection) {
        return new Entry.Detection(t, Audience.TRUTH, detection.observation().id(), detection.observation().source(), detection.cause().orElse(null));
    }

    static Entry miss(Look look, Miss miss) {
        return new Entry.Miss(look.to(), Audience.TRUTH, look.id(), look.sensor(), miss.cause(), miss.sign(), miss.reason(), miss.probability());
    }

    /** The cells on which coverage is kept, sector by sector. */
    static Entry grid(Instant t, CoverageGrid grid, Plane plane) {
        Map<String, List<Position>> sectors = new LinkedHashMap<>();
        grid.cells().forEach(cell -> sectors.computeIfAbsent(cell.sector(), sector -> new ArrayList<>()).add(plane.toEarth(cell.middle())));
        return new Entry.Grid(t, Audience.MONITOR, CoverageGrid.SIDE_m,
                sectors.entrySet().stream().map(sector -> new Entry.Cells(sector.getKey(), sector.getValue())).toList());
    }

    static Entry coverage(Instant t, Collection<CellView> views) {
        Map<Integer, List<Integer>> clear = new TreeMap<>();
        views.stream().filter(CellView::clear).forEach(view -> clear
                .computeIfAbsent((int) StrictMath.round(view.noticing() * 100), percent -> new ArrayList<>()).add(view.cell()));
        List<Integer> blind = views.stream().filter(view -> !view.clear()).map(CellView::cell).toList();
        return new Entry.Coverage(t, Audience.MONITOR, blind, clear);
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
