package org.ceasefire.simulator.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;

import org.ceasefire.simulator.scenario.Scenario;
import org.ceasefire.simulator.scenario.reading.Dossier;
import org.ceasefire.simulator.scenario.reading.ScenarioReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** {@code ceasefire run}: plays a scenario and leaves a run folder. */
@Command(name = "run", description = "Play a scenario and write its ledger and report.", mixinStandardHelpOptions = true)
public final class RunCommand implements Callable<Integer> {
    @Parameters(paramLabel = "SCENARIO", description = "The scenario file.")
    private Path file;

    @Option(names = "--rules", paramLabel = "DIR", description = "The rule set; that of the clone or of the program if not given.")
    private Path rules;

    @Option(names = "--seed", paramLabel = "N", converter = Seed.class, description = "The seed of chance; the scenario's if not given.")
    private Long seed;

    @Option(names = "--until", paramLabel = "T+48h", description = "Where to stop, that instant included; ENDEX if not given.")
    private String until;

    @Option(names = "--no-feedback", description = "Decide and record, but let nothing that is decided act on the world.")
    private boolean noFeedback;

    @Option(names = "--no-reruns", description = "Do not play it again, each time without one delay, to find the one that mattered.")
    private boolean noReruns;

    @Option(names = "--out", paramLabel = "DIR", description = "The run folder; a new one below runs/ if not given.")
    private Path out;

    @Mixin
    private Telling telling;

    @Spec
    private CommandSpec spec;

    /** Reads a seed; picocli itself would say "not a long". */
    private static final class Seed implements ITypeConverter<Long> {
        @Override
        public Long convert(String written) {
            try {
                return Long.valueOf(written);
            } catch (NumberFormatException e) {
                throw new TypeConversionException("'%s' is not a whole number of at most 18 digits. Maybe: --seed 42".formatted(written));
            }
        }
    }

    @Override
    public Integer call() throws IOException {
        telling.check();
        RuleSet ruleSet = RuleSet.of(Optional.ofNullable(rules));
        Dossier dossier = ScenarioReader.read(file);
        Scenario scenario = dossier.scenario();
        Path folder = Optional.ofNullable(out).orElseGet(() -> free(scenario.id()));
        RunFolder.free(folder);
        long chosen = Optional.ofNullable(seed).orElse(scenario.seed());
        Instant stop = Stop.at("--until", until, scenario);
        Play play = new Play(dossier, ruleSet.load(), chosen, !noFeedback, List.of(), stop);
        PrintWriter err = spec.commandLine().getErr();
        try (RunFolder run = RunFolder.create(folder)) {
            Summary summary = Recording.of(play, ruleSet, List.of(), run, !noReruns, telling.progress(err, scenario), err).record();
            telling.write(summary);
            run.complete();
            return telling.tell(summary, folder, spec.commandLine().getOut(), err);
        }
    }

    /** The first of {@code runs/heavy-weapons-creep-1}, {@code -2}, ... that is free. */
    private static Path free(String name) {
        int number = 1;
        while (Files.exists(Path.of("runs", name + "-" + number))) {
            number++;
        }
        return Path.of("runs", name + "-" + number);
    }
}
