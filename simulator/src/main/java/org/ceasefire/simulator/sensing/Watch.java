package org.ceasefire.simulator.sensing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.ceasefire.geography.Position;
import org.ceasefire.simulator.scenario.Satellite;
import org.ceasefire.simulator.scenario.Scenario;
import org.ceasefire.simulator.scenario.TaskingTerms;

/**
 * Who can look from above where and when: the passes of every satellite, and what they bring unasked. A pure function of the scenario that
 * never changes; keep it, and further runs of the scenario propagate no orbit. Drones look when they have launched: {@link Sortie}.
 */
public final class Watch {
    private final Scenario scenario;
    private final Map<String, Passes> passes = new TreeMap<>();
    /** The scenes that passes bring unasked, in the order of the aims. */
    private final Map<String, List<Look>> standing = new TreeMap<>();
    private final List<Look> looks;

    public Watch(Scenario scenario) {
        this.scenario = scenario;
        List<Look> all = new ArrayList<>();
        if (!scenario.satellites().isEmpty()) {
            follow(all);
        }
        all.removeIf(look -> look.to().isAfter(scenario.endex()));
        all.sort(Comparator.comparing(Look::to).thenComparing(Look::id));
        looks = List.copyOf(all);
    }

    /** What is looked at unasked, from STARTEX to ENDEX, in order of its end, then of its id. A look that ends after ENDEX is left out. */
    public List<Look> looks() {
        return looks;
    }

    /** The passes of a satellite over the theatre, in order of time. */
    public List<Pass> passes(String satellite) {
        return passes.get(satellite).all();
    }

    /** The standing aims that a pass of a satellite that is tasked collects, in their order, while no order takes their place. */
    public List<Look> standing(String pass) {
        return standing.get(pass);
    }

    /** How a satellite would collect an order in a pass; empty if its aim is out of reach then. */
    public Optional<Look> scene(String satellite, Pass pass, Position aim, String order, String cue) {
        return scenes(passes.get(satellite)).at(aim, pass, order, cue);
    }

    private void follow(List<Look> all) {
        Neighbourhood neighbourhood = new Neighbourhood(scenario.theatre());
        EarthFrames frames = new EarthFrames();
        for (Satellite satellite : scenario.satellites()) {
            Passes own = new Passes(scenario, satellite, neighbourhood, frames);
            passes.put(satellite.id(), own);
            Strip strip = new Strip(scenario, satellite, neighbourhood);
            if (satellite.tasking().isPresent()) {
                own.all().forEach(pass -> standing.put(pass.id(), aimed(own, pass)));
                own.all().forEach(pass -> all.addAll(standing.get(pass.id())));
            } else {
                own.all().forEach(pass -> all.addAll(strip.looks(pass)));
            }
        }
    }

    /** The standing aims that a pass reaches, in their order, up to its capacity. */
    private List<Look> aimed(Passes own, Pass pass) {
        List<Look> aimed = new ArrayList<>();
        Scenes scenes = scenes(own);
        for (Position aim : own.satellite().aims()) {
            if (aimed.size() < own.satellite().tasking().map(TaskingTerms::capacity).orElse(0)) {
                scenes.at(aim, pass, Integer.toString(aimed.size() + 1), "").ifPresent(aimed::add);
            }
        }
        return aimed;
    }

    private Scenes scenes(Passes own) {
        return new Scenes(scenario, own.satellite(), own.reach());
    }
}
