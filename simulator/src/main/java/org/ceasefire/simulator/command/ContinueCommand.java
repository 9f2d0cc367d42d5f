package org.ceasefire.simulator.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.Callable;

import org.ceasefire.simulator.scenario.Input;
import org.ceasefire.simulator.scenario.Scenario;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code ceasefire continue}: plays a run on from where it stopped. The run is played again from STARTEX: the ledger is the state. */
@Command(name = "continue", description = "Play a run on, with what people put in; the run is replaced whole.", mixinStandardHelpOptions = true)
public final class ContinueCommand implements Callable<Integer> {
    @Parameters(paramLabel = "RUN", description = "The run folder.")
    private Path folder;

    @Option(names = "--inputs", paramLabel = "FILE", description = "Votes, decisions, acts, claims and reports to put in.")
    private Path inputs;

    @Option(names = "--until", paramLabel = "T+72h", description = "Where to stop, that instant included; ENDEX if not given.")
    private String until;

    @Option(names = "--no-reruns", description = "Do not play it again, each time without one delay, to find the one that mattered.")
    private boolean noReruns;

    @Mixin
    private Telling telling;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        telling.check();
        Recorded recorded = Recorded.read(folder);
        Scenario scenario = recorded.dossier().scenario();
        Instant stop = Stop.at("--until", until, scenario);
        Instant before = recorded.summary().until();
        if (stop.isBefore(before)) {
            throw new Refused("The run has been played to %s already. Maybe --until a later instant.".formatted(scenario.since(before)));
        }
        List<Path> more = Optional.ofNullable(inputs).stream().toList();
        List<Input> all = recorded.inputs(more);
        check(all, recorded, scenario, before);
        List<byte[]> moves = new ArrayList<>();
        for (Path file : recorded.moves()) {
            moves.add(Files.readAllBytes(file));
        }
        for (Path file : more) {
            moves.add(Files.readAllBytes(file));
        }
        PrintWriter err = spec.commandLine().getErr();
        try (RunFolder run = RunFolder.replace(folder)) {
            Play play = recorded.play(all, stop);
            Summary summary = Recording.of(play, recorded.rules(), moves, run, !noReruns, telling.progress(err, scenario), err).record();
            telling.write(summary);
            run.complete();
            return telling.tell(summary, folder, spec.commandLine().getOut(), err);
        }
    }

    /** What people put in may not change what has been played, and every input has an id of its own. */
    private void check(List<Input> all, Recorded recorded, Scenario scenario, Instant before) {
        int old = recorded.inputs(List.of()).size();
        TreeSet<String> ids = new TreeSet<>();
        for (int i = 0; i < all.size(); i++) {
            Input input = all.get(i);
            if (!ids.add(input.id())) {
                throw new Refused("%s: the run has an input '%s' already. Maybe give this one another id.".formatted(inputs, input.id()));
            }
            if (i >= old && input.at().isBefore(before)) {
                throw new Refused("%s: input '%s' is for %s, but the run has been played to %s. Maybe put it in at that instant or later.".formatted(
                        inputs, input.id(), scenario.since(input.at()), scenario.since(before)));
            }
        }
    }
}
