package org.ceasefire.simulator.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.ceasefire.simulator.scenario.Input;
import org.ceasefire.simulator.scenario.Scenario;
import org.ceasefire.simulator.scenario.reading.Dossier;
import org.ceasefire.simulator.scenario.reading.InputReader;
import org.ceasefire.simulator.scenario.reading.ScenarioReader;

/** A run that was recorded: its folder, its summary, and all that is needed to play it again. */
record Recorded(Path folder, Summary summary, Dossier dossier, RuleSet rules, List<Path> moves) {

    /** @throws Refused if the folder holds no run */
    static Recorded read(Path folder) throws IOException {
        Summary summary = Summary.read(folder);
        Dossier dossier = ScenarioReader.read(folder.resolve("inputs/scenario").resolve(summary.file()));
        return new Recorded(folder, summary, dossier, RuleSet.below(folder.resolve("inputs/rules")), moves(folder.resolve("inputs/moves")));
    }

    Path ledger() {
        return folder.resolve(Recording.LEDGER);
    }

    /** The inputs of all its files of moves, and of more of them. */
    List<Input> inputs(List<Path> more) {
        Scenario scenario = dossier.scenario();
        List<Input> inputs = new ArrayList<>();
        Stream.concat(moves.stream(), more.stream()).forEach(file -> inputs.addAll(InputReader.read(file, scenario)));
        return inputs;
    }

    Play play(List<Input> inputs, Instant until) {
        return new Play(dossier, rules.load(), summary.seed(), summary.feedback(), inputs, until);
    }

    private static List<Path> moves(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }
}
