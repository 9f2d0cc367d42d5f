package org.ceasefire.simulator.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunFolderTest {
    private static final byte[] TEXT = {'x'};

    @TempDir
    private Path folder;

    @Test
    void a_complete_folder_is_there_and_nothing_else() throws IOException {
        try (RunFolder run = RunFolder.create(folder.resolve("deep/run"))) {
            run.write("a/b", TEXT);
            assertEquals(List.of("run.partial"), Told.names(folder.resolve("deep")));
            run.complete();
        }
        assertEquals(List.of("run"), Told.names(folder.resolve("deep")));
        assertEquals("x", Told.text(folder.resolve("deep/run/a/b")));
    }

    @Test
    void a_folder_that_was_not_completed_is_gone() throws IOException {
        try (RunFolder run = RunFolder.create(folder.resolve("run"))) {
            run.write("a/b", TEXT);
        }
        assertEquals(List.of(), Told.names(folder));
    }

    @Test
    void a_folder_takes_the_place_of_another_only_when_it_is_complete() throws IOException {
        Path out = Files.createDirectory(folder.resolve("run"));
        Files.write(out.resolve("old"), TEXT);
        try (RunFolder run = RunFolder.replace(out)) {
            run.write("new", TEXT);
        }
        assertEquals(List.of("old"), Told.names(out));
        try (RunFolder run = RunFolder.replace(out)) {
            run.write("new", TEXT);
            run.complete();
        }
        assertEquals(List.of("new"), Told.names(out));
        assertEquals(List.of("run"), Told.names(folder));
    }

    @Test
    void what_a_stopped_rule_leaves_stays_under_its_partial_name() throws IOException {
        try (RunFolder run = RunFolder.create(folder.resolve("run"))) {
            run.write("ledger", TEXT);
            assertEquals(folder.resolve("run.partial"), run.leave());
        }
        assertEquals(List.of("run.partial"), Told.names(folder));
    }

    @Test
    void remains_of_an_earlier_run_are_cleared_away() throws IOException {
        Files.createDirectories(folder.resolve("run.partial/inputs"));
        try (RunFolder run = RunFolder.create(folder.resolve("run"))) {
            assertEquals(List.of(), Told.names(folder.resolve("run.partial")));
            run.complete();
        }
    }

    @Test
    void nothing_is_written_any_more_after_an_interruption() throws IOException {
        RunFolder run = RunFolder.create(folder.resolve("run"));
        run.close();
        assertThrows(IOException.class, () -> run.write("late", TEXT));
        run.complete();
        assertEquals(List.of(), Told.names(folder));
    }

    @Test
    void a_folder_that_exists_is_not_created_again() {
        assertThrows(FileAlreadyExistsException.class, () -> RunFolder.create(folder));
    }
}
