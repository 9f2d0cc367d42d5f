package org.ceasefire.simulator.sensing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.ceasefire.simulator.scenario.Satellite;
import org.ceasefire.simulator.scenario.Scenario;

/** The looks of every satellite: a pure function of the scenario. Drones look when they have launched: {@link Sortie}. */
public final class Watch {
    private final List<Look> looks;

    public Watch(Scenario scenario) {
        List<Look> all = new ArrayList<>(passes(scenario));
        all.removeIf(look -> look.to().isAfter(scenario.endex()));
        all.sort(Comparator.comparing(Look::to).thenComparing(Look::id));
        looks = List.copyOf(all);
    }

    /** From STARTEX to ENDEX, in order of their end, then of their id. A look that ends after ENDEX is left out. */
    public List<Look> looks() {
        return looks;
    }

    private static List<Look> passes(Scenario scenario) {
        if (scenario.satellites().isEmpty()) {
            return List.of();
        }
        Neighbourhood neighbourhood = new Neighbourhood(scenario.theatre());
        EarthFrames frames = new EarthFrames();
        List<Look> looks = new ArrayList<>();
        for (Satellite satellite : scenario.satellites()) {
            looks.addAll(new Passes(scenario, satellite, neighbourhood, frames).looks());
        }
        return looks;
    }
}
