package org.ceasefire.simulator.command;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;

import org.ceasefire.simulator.scenario.reading.ScenarioReader;
import org.ceasefire.simulator.scenario.yaml.Problem;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code ceasefire check}: says everything that is wrong with scenario files. */
@Command(name = "check", description = "Read scenarios and say everything that is wrong with them.", mixinStandardHelpOptions = true)
public final class CheckCommand implements Callable<Integer> {
    @Parameters(paramLabel = "SCENARIO", arity = "1..*", description = "Scenario files.")
    private List<Path> files;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        PrintWriter err = spec.commandLine().getErr();
        int wrong = 0;
        for (Path file : files) {
            List<Problem> problems = ScenarioReader.check(file);
            problems.forEach(err::println);
            wrong += problems.size();
        }
        err.flush();
        out.printf("%d %s checked, %s.%n", files.size(), files.size() == 1 ? "scenario" : "scenarios",
                wrong == 0 ? "nothing wrong" : wrong == 1 ? "1 problem" : wrong + " problems");
        return wrong == 0 ? 0 : Failures.COULD_NOT;
    }
}
