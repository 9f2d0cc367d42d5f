package org.ceasefire.adjudication;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.drools.model.codegen.ExecutableModelProject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;

/** What people get wrong, what we say about it, and what the engine says. Run with -Dwrite.mistakes=true to write the page anew. */
class MistakesTest {
    private static final Path PAGE = Path.of("lint", "MISTAKES.md");
    private static final int LONGEST = 200;

    static List<Mistake> mistakes() {
        return Mistake.all();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("mistakes")
    void what_is_said_and_where(Mistake mistake) {
        assertEquals(String.join("\n", mistake.expected()), String.join("\n", mistake.said()));
    }

    @Test
    void there_are_at_least_thirty_and_every_place_is_in_the_file() {
        assertTrue(mistakes().size() >= 30);
    }

    @Test
    void the_page_sets_the_engines_words_beside_ours() throws IOException {
        String page = page();
        if (Boolean.getBoolean("write.mistakes")) {
            Files.writeString(PAGE, page);
        }
        assertEquals(page, Files.readString(PAGE));
    }

    private static String page() {
        return """
                # Mistakes

                What people get wrong in a rule, what we say about it and where, and what the engine says by itself (Drools, executable model, without our
                checks). Each is one edit of a rule that is right; the edits are in
                [mistakes.txt](../src/test/resources/mistakes.txt). A place of -1 is the engine's own; a path is that of a class it has generated.
                Written by MistakesTest; `-Dwrite.mistakes=true` writes it anew.

                | mistake | we say | the engine says |
                |---|---|---|
                """ + mistakes().stream().map(MistakesTest::row).collect(Collectors.joining());
    }

    private static String row(Mistake mistake) {
        String edit = mistake.edits().stream().map(line -> "<br>`" + cell(line) + "`").collect(Collectors.joining());
        return "| %s%s | %s | %s |\n".formatted(cell(mistake.what()), edit.length() > 500 ? "" : edit, mistake.expected().stream().map(MistakesTest::cell)
                .collect(Collectors.joining("<br>")), raw(mistake.text()).stream().map(MistakesTest::cell).collect(Collectors.joining("<br>")));
    }

    private static String cell(String text) {
        return text.replace("|", "\\|").replace("<", "&lt;").replace("*", "\\*");
    }

    private static List<String> raw(String text) {
        KieServices services = KieServices.get();
        KieFileSystem system = services.newKieFileSystem();
        system.generateAndWritePomXML(services.newReleaseId("raw", "raw", "1"));
        system.write("src/main/resources/law/x.drl", text);
        KieBuilder builder = services.newKieBuilder(system, new Wall(MistakesTest.class.getClassLoader()));
        try {
            builder.buildAll(ExecutableModelProject.class);
        } catch (RuntimeException e) {
            return List.of("throws " + cut(e.toString()));
        }
        List<String> said = builder.getResults().getMessages(Message.Level.ERROR).stream()
                .filter(message -> !message.getText().startsWith("Java source of"))
                .map(message -> "%s:%d %s".formatted(message.getPath().replaceAll(".*/(\\w+\\.)", "$1"), message.getLine(), cut(message.getText()))).toList();
        return said.isEmpty() ? List.of("nothing: it is accepted") : said;
    }

    private static String cut(String text) {
        String first = Stream.of(text.split("\\R", 2)).findFirst().orElse("");
        return first.length() > LONGEST ? first.substring(0, LONGEST) + " ..." : first;
    }
}
