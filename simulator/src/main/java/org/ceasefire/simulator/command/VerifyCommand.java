package org.ceasefire.simulator.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code ceasefire verify}: plays a run again and says whether it brings the same ledger. */
@Command(name = "verify", description = "Play a run again and say whether it brings the same ledger, byte for byte.", mixinStandardHelpOptions = true)
public final class VerifyCommand implements Callable<Integer> {
    @Parameters(paramLabel = "RUN", description = "The run folder.")
    private Path folder;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        Recorded recorded = Recorded.read(folder);
        Play play = recorded.play(recorded.inputs(List.of()), recorded.summary().until());
        PrintWriter out = spec.commandLine().getOut();
        try (Comparison comparison = new Comparison(recorded.ledger())) {
            play.write(comparison, instant -> {});
            comparison.finish();
            if (comparison.difference().isEmpty()) {
                out.printf("The same ledger: %,d lines, %s.%n", comparison.lines(), comparison.digest());
                return 0;
            }
            out.println(comparison.difference().get());
            return 1;
        }
    }
}
