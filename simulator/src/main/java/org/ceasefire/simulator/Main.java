package org.ceasefire.simulator;

import org.ceasefire.simulator.command.CheckCommand;
import org.ceasefire.simulator.command.ContinueCommand;
import org.ceasefire.simulator.command.Failures;
import org.ceasefire.simulator.command.ReportCommand;
import org.ceasefire.simulator.command.RunCommand;
import org.ceasefire.simulator.command.VerifyCommand;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The command line: arguments and exit codes. */
@Command(
        name = "ceasefire",
        description = "Simulates the monitoring of a ceasefire. Illustrations, not forecasts.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        subcommands = {RunCommand.class, ContinueCommand.class, CheckCommand.class, ReportCommand.class, VerifyCommand.class},
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:done, and every expectation held",
            "1:an expectation failed, or a run does not verify",
            "2:could not be done; the reason is on standard error"
        })
public final class Main implements Runnable {
    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec;

    public static void main(String[] arguments) {
        System.exit(execute(arguments));
    }

    /** Runs a command line and returns its exit code. */
    public static int execute(String... arguments) {
        CommandLine line = new CommandLine(new Main());
        line.setExecutionExceptionHandler(new Failures());
        return line.execute(arguments);
    }

    @Override
    public void run() {
        throw new CommandLine.ParameterException(spec.commandLine(), "Say what to do. Maybe: ceasefire run scenarios/heavy-weapons-creep.yaml");
    }
}
