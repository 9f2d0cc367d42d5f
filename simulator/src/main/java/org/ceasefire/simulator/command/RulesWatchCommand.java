package org.ceasefire.simulator.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;

import org.ceasefire.simulator.scenario.reading.Dossier;
import org.ceasefire.simulator.scenario.reading.ScenarioReader;
import org.ceasefire.simulator.workbench.Snapshot;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code ceasefire rules watch}: says at every save what it changes, until it is interrupted. */
@Command(name = "watch", description = "At every save: check the rules, run their examples, and say what the change does to a scenario.",
        mixinStandardHelpOptions = true)
public final class RulesWatchCommand implements Callable<Integer> {
    /** How often it is looked whether something was saved (ms). */
    private static final int GLANCE_ms = 50;

    @Option(names = "--rules", paramLabel = "DIR", description = "The rule set; rules/drl of the clone if not given.")
    private Path rules;

    @Option(names = "--on", paramLabel = "SCENARIO", arity = "1..*", description = "Scenario files to play by the law before and after each save.")
    private List<Path> files = List.of();

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException, InterruptedException {
        Path folder = RuleSet.folder(Optional.ofNullable(rules));
        PrintWriter out = spec.commandLine().getOut();
        AuthorsDesk desk = new AuthorsDesk(folder, files.stream().map(ScenarioReader::read).map(Dossier::scenario).toList(), out);
        Snapshot seen = Snapshot.of(folder);
        desk.begin();
        while (!Thread.interrupted()) {
            Snapshot now = glance(folder, seen);
            if (!now.equals(seen)) {
                desk.saved(now.since(seen));
                seen = now;
            } else {
                desk.goOn();
                Thread.sleep(GLANCE_ms);
            }
        }
        return 0;
    }

    /** How the files stand now, or as before while a folder is being replaced. */
    private static Snapshot glance(Path folder, Snapshot seen) {
        try {
            return Snapshot.of(folder);
        } catch (IOException | UncheckedIOException vanishing) {
            return seen;
        }
    }
}
