package org.ceasefire.simulator.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.NoSuchFileException;

import org.ceasefire.adjudication.BadRules;
import org.ceasefire.adjudication.RunawayRules;
import org.ceasefire.simulator.ledger.BrokenLedger;
import org.ceasefire.simulator.run.RefusedInput;
import org.ceasefire.simulator.run.RestlessLaw;
import org.ceasefire.simulator.scenario.reading.BadInput;
import picocli.CommandLine;

/** Says in words what could not be done, on standard error, with exit code 2. */
public final class Failures implements CommandLine.IExecutionExceptionHandler {
    static final int COULD_NOT = 2;

    @Override
    public int handleExecutionException(Exception failure, CommandLine line, CommandLine.ParseResult arguments) throws Exception {
        String words = words(failure);
        if (words == null) {
            throw failure;
        }
        line.getErr().println(words);
        return COULD_NOT;
    }

    private static String words(Exception failure) {
        if (failure instanceof BadInput || failure instanceof BadRules || failure instanceof RunawayRules || failure instanceof RestlessLaw
                || failure instanceof RefusedInput || failure instanceof BrokenLedger || failure instanceof Refused) {
            return failure.getMessage();
        }
        if (failure instanceof UncheckedIOException unchecked) {
            return words(unchecked.getCause());
        }
        return failure instanceof IOException file ? fileWords(file) : null;
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
