package org.ceasefire.simulator.scenario.reading;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

import org.ceasefire.simulator.scenario.file.DroneFigures;
import org.ceasefire.simulator.scenario.file.SatelliteFigures;
import org.ceasefire.simulator.scenario.yaml.Binder;
import org.ceasefire.simulator.scenario.yaml.Merge;
import org.ceasefire.simulator.scenario.yaml.Nearest;
import org.ceasefire.simulator.scenario.yaml.Problems;
import org.ceasefire.simulator.scenario.yaml.Tree;
import org.ceasefire.simulator.scenario.yaml.Written;

/** Lays a scenario over the presets it names, before anything is understood: each field may then come from either. */
final class Presets {
    /** What is shipped, for advice. */
    static final Map<String, List<String>> SHIPPED = Map.of(
            "agreements", List.of("gcsp-2025", "minsk-2015", "measures-2020", "energy-2025"),
            "policies", List.of("reported-2026-02", "consensus-with-russia"),
            "weather", List.of("eastern-ukraine"),
            "industry", List.of("eastern-ukraine"));
    private static final int LONGEST_CHAIN = 5;

    private final Sources sources;
    private final Problems problems;
    private final Binder binder;

    Presets(Sources sources, Problems problems, Binder binder) {
        this.sources = sources;
        this.problems = problems;
        this.binder = binder;
    }

    /** The scenario as if it had said everything itself. */
    Tree.Mapping under(Tree.Mapping scenario) {
        Tree.Mapping whole = preset(preset(scenario, "agreement", "agreements"), "policy", "policies");
        whole = whole.with("weapons", weapons(whole.get("weapons")));
        return whole.get("monitoring") instanceof Tree.Mapping monitoring ? whole.with("monitoring", types(monitoring)) : whole;
    }

    /** The table of a preset folder; empty, and a problem, if there is none of this name. */
    Optional<Tree.Mapping> named(String kind, Written<String> name) {
        Optional<Tree> found = name.value().matches("[a-z0-9-]+") ? find(kind, name.value() + ".yaml") : Optional.empty();
        if (found.isEmpty()) {
            problems.add(name.at(), "There is no preset '%s'.%s".formatted(name.value(), Nearest.advice(name.value(), SHIPPED.get(kind))));
        }
        return found.filter(Tree.Mapping.class::isInstance).map(Tree.Mapping.class::cast);
    }

    private Optional<Tree> find(String kind, String file) {
        return kind.equals("weather") || kind.equals("industry") ? sources.catalogue(kind + "/" + file) : sources.preset(kind + "/" + file);
    }

    Tree catalogue(String name) {
        return sources.catalogue(name).orElseThrow(() -> new BadInput(problems.list()));
    }

    private Tree.Mapping preset(Tree.Mapping scenario, String part, String kind) {
        return scenario.get(part) instanceof Tree.Mapping own ? scenario.with(part, based(own, kind, 0)) : scenario;
    }

    private Tree.Mapping based(Tree.Mapping own, String kind, int depth) {
        Tree.Scalar name = own.text("preset");
        if (name == null || depth > LONGEST_CHAIN) {
            return own;
        }
        Optional<Tree.Mapping> base = named(kind, new Written<>(name.text(), name.at()));
        if (base.isEmpty()) {
            binder.forgive(own);
        }
        return base.map(below -> (Tree.Mapping) Merge.over(based(below, kind, depth + 1), own)).orElse(own);
    }

    private Tree weapons(Tree own) {
        Tree shipped = catalogue("weapons.yaml") instanceof Tree.Mapping catalogue ? catalogue.get("weapons") : null;
        return own == null ? shipped : Merge.over(shipped, own);
    }

    private Tree.Mapping types(Tree.Mapping monitoring) {
        Tree.Mapping drones = typed(monitoring, "drones",
                type -> binder.bind(DroneFigures.class, type).ifPresent(figures -> Drones.check(figures, problems)));
        return typed(drones, "satellites",
                type -> binder.bind(SatelliteFigures.class, type).ifPresent(figures -> {
                    SatelliteRules.check(figures, problems);
                    new Orbits(problems).check(figures.orbit());
                }));
    }

    /** Lays the sensors of a kind over their types. The whole catalogue is read, so that a mistake in it shows before somebody uses it. */
    private Tree.Mapping typed(Tree.Mapping monitoring, String kind, Consumer<Tree> check) {
        if (!(monitoring.get(kind) instanceof Tree.Sequence sensors) || !(catalogue(kind + ".yaml") instanceof Tree.Mapping types)) {
            return monitoring;
        }
        types.entries().values().forEach(type -> check.accept(type.value()));
        List<Tree> items = sensors.items().stream().map(sensor -> typed(sensor, types)).toList();
        return monitoring.with(kind, new Tree.Sequence(sensors.at(), items));
    }

    /** A sensor whose type is unknown must say everything itself, or it is told so. */
    private Tree typed(Tree sensor, Tree.Mapping types) {
        if (!(sensor instanceof Tree.Mapping own) || own.text("type") == null) {
            return sensor;
        }
        String type = own.text("type").text();
        if (types.get(type) == null) {
            binder.forgive(own);
            problems.add(own.text("type").at(), "There is no type '%s'.%s".formatted(type, Nearest.advice(type, types.entries().keySet())));
            return sensor;
        }
        return Merge.over(withoutOtherOrbit(types.get(type), own), sensor);
    }

    /** A tle is not mixed with elements: the orbit of the other kind, which the type has, makes way. */
    private static Tree withoutOtherOrbit(Tree type, Tree.Mapping own) {
        return type instanceof Tree.Mapping below && below.get("orbit") instanceof Tree.Mapping typical
                && own.get("orbit") instanceof Tree.Mapping meant && (typical.get("tle") == null) != (meant.get("tle") == null)
                ? below.without("orbit") : type;
    }
}
