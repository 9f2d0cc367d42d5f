package org.ceasefire.simulator.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.ceasefire.simulator.run.Runs;
import org.ceasefire.simulator.scenario.Scenario;
import org.ceasefire.vocabulary.Obligation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** The distances and dates of the shipped agreements are those that were published, each with its source. */
class PublishedFiguresTest {
    private static final Path AGREEMENTS = Path.of("..", "rules", "presets", "agreements");
    private static final Path SOURCES = Path.of("..", "scenarios", "SOURCES.md");
    private static final Pattern MARK = Pattern.compile("\\[S(\\d+)(?:-S(\\d+))?]");

    @ParameterizedTest
    @CsvFileSource(resources = "/agreements/published.csv", useHeadersInDisplayName = true, numLinesToSkip = 1)
    void a_preset_says_what_was_published(String preset, String article, String figure, String published, String source) throws IOException {
        Scenario scenario = Runs.variant("../rules/drl/base", "agreement: {preset: %s}".formatted(preset));
        Obligation found = scenario.agreement().stream().filter(each -> each.key().equals(article)).findFirst().orElseThrow();
        assertEquals(published, figure(scenario, found, figure));
        assertTrue(listed().contains(Integer.parseInt(source.substring(1))), source);
    }

    private static String figure(Scenario scenario, Obligation article, String figure) {
        return switch (figure) {
            case "under" -> number(article.under_m() / 1000) + " km";
            case "both sides" -> number(2 * article.under_m() / 1000) + " km";
            case "calibre from" -> number(article.fromCalibre_mm()) + " mm";
            case "calibre below" -> number(article.belowCalibre_mm()) + " mm";
            case "valid from" -> Duration.between(scenario.startex(), article.from()).toDays() + " days";
            case "lasts" -> Duration.between(article.from(), article.to()).toDays() + " days";
            default -> throw new IllegalArgumentException(figure);
        };
    }

    private static String number(double value) {
        return value == Math.rint(value) ? String.valueOf((long) value) : String.valueOf(value);
    }

    @Test
    void every_mark_in_an_agreement_has_a_row_in_the_list_of_sources() throws IOException {
        List<Integer> listed = listed();
        try (Stream<Path> files = Files.list(AGREEMENTS)) {
            for (Path file : files.toList()) {
                Matcher mark = MARK.matcher(Files.readString(file));
                while (mark.find()) {
                    assertTrue(listed.contains(Integer.parseInt(mark.group(1))), file + " " + mark.group());
                }
            }
        }
    }

    /** The numbers of the first column, ranges told out. */
    private static List<Integer> listed() throws IOException {
        return Files.readAllLines(SOURCES).stream().filter(line -> line.startsWith("| S")).map(line -> line.split("\\|")[1])
                .flatMap(marks -> Stream.of(marks.split(","))).flatMap(PublishedFiguresTest::range).toList();
    }

    private static Stream<Integer> range(String marks) {
        String[] ends = marks.strip().replace("S", "").split("-");
        int last = Integer.parseInt(ends[ends.length - 1]);
        return Stream.iterate(Integer.parseInt(ends[0]), number -> number <= last, number -> number + 1);
    }
}
