package org.ceasefire.adjudication;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RuleFileTest {
    @Test
    void rule_files_below_a_folder_come_in_order_of_name_without_marks(@TempDir Path folder) throws IOException {
        Files.createDirectories(folder.resolve("2-breaches"));
        Files.writeString(folder.resolve("2-breaches/b.drl"), "\uFEFFpackage b;");
        Files.writeString(folder.resolve("2-breaches/a.drl"), "package a;");
        Files.writeString(folder.resolve("2-breaches/.#a.drl"), "what an editor keeps");
        Files.writeString(folder.resolve("2-breaches/a.examples.yaml"), "examples: []");
        assertEquals(List.of(new RuleFile("2-breaches/a.drl", "package a;"), new RuleFile("2-breaches/b.drl", "package b;")), RuleFile.below(folder));
    }
}
