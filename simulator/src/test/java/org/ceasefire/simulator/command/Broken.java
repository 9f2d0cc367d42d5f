package org.ceasefire.simulator.command;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** A command with a bug. */
@Command(name = "broken", exitCodeOnExecutionException = Failures.COULD_NOT)
final class Broken implements Runnable {
    static CommandLine line(Failures failures) {
        return new CommandLine(new Broken()).setExecutionExceptionHandler(failures);
    }

    @Override
    public void run() {
        throw new IllegalStateException("a bug");
    }
}
