package org.ceasefire.simulator.scenario.reading;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.ceasefire.simulator.scenario.Scenario;
import org.ceasefire.simulator.scenario.file.ScenarioText;
import org.ceasefire.simulator.scenario.yaml.Merge;
import org.ceasefire.simulator.scenario.yaml.Problem;
import org.ceasefire.simulator.scenario.yaml.Problems;
import org.ceasefire.simulator.scenario.yaml.Tree;

/** The front door of the room: reads scenario files. */
public final class ScenarioReader {
    private ScenarioReader() {}

    /**
     * Reads a scenario with all that it includes.
     *
     * @throws BadInput with everything that is wrong with the file, if anything is
     */
    public static Dossier read(Path file) {
        Problems problems = new Problems();
        Path folder = Optional.ofNullable(file.getParent()).orElse(Path.of(""));
        Sources sources = new Sources(folder, problems);
        Optional<Scenario> scenario = sources.scenario(file).flatMap(tree -> scenario(tree, Reading.of(sources, problems)));
        if (!problems.none()) {
            throw new BadInput(problems.list());
        }
        return new Dossier(scenario.orElseThrow(), file.getFileName().toString(), sources.files());
    }

    /**
     * Scenarios that say some things otherwise than another one does, or more. Its files are read once.
     *
     * @param base the file of the other one
     * @param problems takes everything that is wrong
     * @return makes a scenario of what is said over the other one; empty if anything is wrong so far
     */
    public static Function<Tree.Mapping, Optional<Scenario>> variants(Path base, Problems problems) {
        Sources sources = new Sources(Optional.ofNullable(base.getParent()).orElse(Path.of("")), problems);
        return own -> {
            Optional<Scenario> scenario = sources.scenario(base)
                    .flatMap(tree -> scenario(Merge.over(tree, own), Reading.of(sources, problems)));
            return problems.none() ? scenario : Optional.empty();
        };
    }

    /** Everything that is wrong with a scenario, in the order of the places; nothing if it can be run. */
    public static List<Problem> check(Path file) {
        try {
            read(file);
            return List.of();
        } catch (BadInput bad) {
            return bad.problems();
        }
    }

    private static Optional<Scenario> scenario(Tree tree, Reading reading) {
        Tree whole = tree instanceof Tree.Mapping own ? reading.presets().under(Variants.whole(own, reading)) : tree;
        return reading.binder().bind(ScenarioText.class, whole).flatMap(text -> new Whole(text, reading).scenario());
    }
}
