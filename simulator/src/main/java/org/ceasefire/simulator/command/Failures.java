package org.ceasefire.simulator.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.NoSuchFileException;
import java.util.Optional;
import java.util.Set;

import org.ceasefire.adjudication.AmbiguousLaw;
import org.ceasefire.adjudication.BadRules;
import org.ceasefire.adjudication.FloodedMemory;
import org.ceasefire.adjudication.RunawayRules;
import org.ceasefire.simulator.comparison.FailedRun;
import org.ceasefire.simulator.explain.UnknownId;
import org.ceasefire.simulator.ledger.BrokenLedger;
import org.ceasefire.simulator.run.RefusedInput;
import org.ceasefire.simulator.run.RestlessLaw;
import org.ceasefire.simulator.scenario.reading.BadInput;
import picocli.CommandLine;

/**
 * Says in words what could not be done, on standard error, with exit code 2. What nobody has foreseen is said in one line too; set
 * {@code CEASEFIRE_DEBUG} in the environment to see its stack trace.
 */
public final class Failures implements CommandLine.IExecutionExceptionHandler, CommandLine.IParameterExceptionHandler {
    public static final int COULD_NOT = 2;

    /** What says in its message all that people need. */
    private static final Set<Class<?>> FORESEEN = Set.of(BadInput.class, BadRules.class, RunawayRules.class, FloodedMemory.class, AmbiguousLaw.class,
            RestlessLaw.class, RefusedInput.class, BrokenLedger.class, Refused.class, FailedRun.class, UnknownId.class);

    private final boolean traces;

    /** @param traces whether what nobody has foreseen is thrown on, so that its stack trace is seen */
    public Failures(boolean traces) {
        this.traces = traces;
    }

    /** As the environment asks for. */
    public static Failures asWanted() {
        return new Failures(System.getenv("CEASEFIRE_DEBUG") != null);
    }

    @Override
    public int handleExecutionException(Exception failure, CommandLine line, CommandLine.ParseResult arguments) throws Exception {
        Optional<String> words = words(failure);
        if (words.isEmpty() && traces) {
            throw failure;
        }
        line.getErr().println(words.orElseGet(() -> unforeseen(failure)));
        return COULD_NOT;
    }

    @Override
    public int handleParseException(CommandLine.ParameterException failure, String[] arguments) {
        CommandLine line = failure.getCommandLine();
        line.getErr().println(failure.getMessage());
        boolean advised = failure.getMessage().contains("Maybe") || CommandLine.UnmatchedArgumentException.printSuggestions(failure, line.getErr());
        if (!advised) {
            line.getErr().printf("Maybe look at: %s --help%n", line.getCommandSpec().qualifiedName());
        }
        return COULD_NOT;
    }

    /** A line about what should not have happened. */
    public static String unforeseen(Throwable failure) {
        if (failure instanceof OutOfMemoryError) {
            return "The memory was not enough. Maybe give more: JAVA_TOOL_OPTIONS=-Xmx4g";
        }
        return "This should not have happened: %s. Maybe report it, with the command and the scenario; CEASEFIRE_DEBUG=1 shows where it was."
                .formatted(failure);
    }

    /** What could not be done, in words. */
    static String said(Exception failure) {
        return words(failure).orElseGet(() -> unforeseen(failure));
    }

    private static Optional<String> words(Exception failure) {
        if (FORESEEN.contains(failure.getClass())) {
            return Optional.of(failure.getMessage());
        }
        if (failure instanceof UncheckedIOException unchecked) {
            return words(unchecked.getCause());
        }
        return failure instanceof IOException file ? Optional.of(fileWords(file)) : Optional.empty();
    }

    private static String fileWords(IOException failure) {
        if (failure instanceof NoSuchFileException) {
            return "There is no file '%s'. Maybe check its name and the folder you are in.".formatted(failure.getMessage());
        }
        if (failure instanceof FileAlreadyExistsException) {
            return "'%s' exists already. Maybe remove it, or name another.".formatted(failure.getMessage());
        }
        if (failure instanceof AccessDeniedException) {
            return "'%s' may not be read or written. Maybe choose another folder, or change its permissions.".formatted(failure.getMessage());
        }
        return "A file could not be read or written: %s. Maybe the disk is full.".formatted(failure.getMessage());
    }
}
