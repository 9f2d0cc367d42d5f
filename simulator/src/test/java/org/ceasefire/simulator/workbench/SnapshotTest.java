package org.ceasefire.simulator.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Set;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SnapshotTest {
    @TempDir
    private Path folder;
    private Path rule;
    private Snapshot before;

    @BeforeEach
    void a_rule_and_its_examples() throws IOException {
        rule = Files.writeString(folder.resolve("a.drl"), "one");
        Files.writeString(folder.resolve("a.examples.yaml"), "examples");
        before = Snapshot.of(folder);
    }

    private Set<Path> changed() throws IOException {
        return Snapshot.of(folder).since(before);
    }

    @Test
    void what_nobody_touched_has_not_changed() throws IOException {
        assertEquals(Set.of(), changed());
    }

    @Test
    void a_file_that_was_written_has_changed_though_it_is_as_long_as_before() throws IOException {
        Files.writeString(rule, "two");
        Files.setLastModifiedTime(rule, FileTime.fromMillis(1));
        assertEquals(Set.of(rule), changed());
    }

    @Test
    void a_file_that_is_longer_has_changed_though_its_time_is_the_same() throws IOException {
        FileTime time = Files.getLastModifiedTime(rule);
        Files.writeString(rule, "longer");
        Files.setLastModifiedTime(rule, time);
        assertEquals(Set.of(rule), changed());
    }

    @Test
    void files_that_come_and_go_have_changed() throws IOException {
        Path other = Files.writeString(Files.createDirectory(folder.resolve("deeper")).resolve("b.drl"), "b");
        Files.delete(rule);
        assertEquals(Set.of(rule, other), changed());
    }

    @Test
    void what_editors_leave_beside_a_file_does_not_count() throws IOException {
        Files.writeString(folder.resolve("a.drl~"), "copy");
        Files.writeString(folder.resolve(".a.drl.swp"), "hidden");
        Files.writeString(folder.resolve(".b.drl"), "hidden");
        assertEquals(Set.of(), changed());
    }
}
