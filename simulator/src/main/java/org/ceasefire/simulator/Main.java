package org.ceasefire.simulator;

import org.ceasefire.simulator.command.CheckCommand;
import org.ceasefire.simulator.command.ContinueCommand;
import org.ceasefire.simulator.command.ExplainCommand;
import org.ceasefire.simulator.command.ExportCommand;
import org.ceasefire.simulator.command.Failures;
import org.ceasefire.simulator.command.ReportCommand;
import org.ceasefire.simulator.command.RulesCommand;
import org.ceasefire.simulator.command.RunCommand;
import org.ceasefire.simulator.command.VerifyCommand;
import org.ceasefire.simulator.command.Watchdog;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The command line: arguments and exit codes. */
@Command(
        name = "ceasefire",
        description = "Simulates the monitoring of a ceasefire. Illustrations, not forecasts.",
        mixinStandardHelpOptions = true,
        exitCodeOnExecutionException = Failures.COULD_NOT,
        versionProvider = Version.class,
        subcommands = {RunCommand.class, ContinueCommand.class, CheckCommand.class, ReportCommand.class, ExportCommand.class, VerifyCommand.class,
            ExplainCommand.class, RulesCommand.class},
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
        // What is no Exception, such as too little memory, passes picocli by.
        Thread.currentThread().setUncaughtExceptionHandler((thread, failure) -> {
            System.err.println(Failures.unforeseen(failure));
            System.exit(Failures.COULD_NOT);
        });
        try {
            Watchdog.start();
        } catch (IllegalArgumentException wrong) {
            System.err.println(wrong.getMessage());
            System.exit(Failures.COULD_NOT);
        }
        System.exit(line(Failures.asWanted()).execute(arguments));
    }

    /** A command line, ready to be executed. */
    public static CommandLine line(Failures failures) {
        return new CommandLine(new Main()).setExecutionExceptionHandler(failures).setParameterExceptionHandler(failures);
    }

    @Override
    public void run() {
        throw new CommandLine.ParameterException(spec.commandLine(), "Say what to do. Maybe: ceasefire run scenarios/heavy-weapons-creep.yaml");
    }
}
