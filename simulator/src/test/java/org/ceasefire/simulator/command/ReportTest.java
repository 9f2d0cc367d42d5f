package org.ceasefire.simulator.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.ceasefire.simulator.ledger.Entry;
import org.ceasefire.simulator.ledger.LedgerReader;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Reports of one run for those who may see different parts of it. */
class ReportTest {
    @TempDir
    private Path folder;

    private Path run;

    @BeforeEach
    void a_run() {
        run = Told.run(folder.resolve("run"), "--until", "T+60h");
    }

    @ParameterizedTest
    @ValueSource(strings = {"players", "monitor", "UA", "RU"})
    void no_file_for_others_holds_an_act_a_unit_or_where_it_really_was(String audience) throws IOException {
        Told told = Told.by("report", run, "--audience", audience);
        assertEquals(0, told.code());
        assertEquals(run.resolve(audience).resolve("report.html") + "\n", told.out());
        assertEquals(List.of("report.html", "report.md"), Told.names(run.resolve(audience)));
        for (String secret : truth()) {
            assertFalse(text(audience).contains(secret), secret + " is in the report for " + audience);
        }
    }

    @Test
    void the_truth_that_others_do_not_see_is_in_the_report_for_staff() throws IOException {
        Told.by("report", run, "--audience", "staff");
        assertTrue(truth().size() > 5, truth()::toString);
        assertTrue(text("staff").contains("field-41"));
        assertTrue(text("staff").contains("response-case-1-1-action") || text("staff").contains("again"));
    }

    @Test
    void a_report_made_anew_is_the_report_of_the_run() {
        Path again = folder.resolve("again");
        assertEquals(0, Told.by("report", run, "--out", again).code());
        assertEquals(Told.text(run.resolve("report.html")), Told.text(again.resolve("report.html")));
        assertEquals(Told.text(run.resolve("report.md")), Told.text(again.resolve("report.md")));
    }

    @Test
    void a_report_replaces_the_one_of_its_audience_and_no_other_folder() throws IOException {
        assertEquals(0, Told.by("report", run, "--audience", "players").code());
        assertEquals(0, Told.by("report", run, "--audience", "players").code());
        Path taken = Files.createDirectory(folder.resolve("taken"));
        Told told = Told.by("report", run, "--out", taken);
        assertEquals(2, told.code());
        assertEquals("'%s' exists already. Maybe remove it, or name another.\n".formatted(taken), told.err());
    }

    @Test
    void a_broken_ledger_leaves_no_report() throws IOException {
        Path ledger = run.resolve("ledger.jsonl");
        Files.writeString(ledger, Told.text(ledger).substring(0, 20_000));
        long line = Told.text(ledger).lines().count();
        Told told = Told.by("report", run, "--audience", "players");
        assertEquals(2, told.code());
        assertTrue(told.err().startsWith("ledger.jsonl:" + line + ": "), told.err());
        assertEquals(List.of("inputs", "ledger.jsonl", "report.html", "report.md", "summary.json"), Told.names(run));
    }

    @Test
    void a_broken_summary_or_missing_inputs_are_told() throws IOException {
        Files.delete(run.resolve("inputs/scenario/late-picture.yaml"));
        assertTrue(Told.by("verify", run).err().contains("late-picture.yaml' does not exist"));
        Files.delete(run.resolve("ledger.jsonl"));
        assertTrue(Told.by("report", run).err().contains("There is no file '" + run.resolve("ledger.jsonl")));
        for (String broken : List.of("", "{}", "null", "[1]", "{\"scenario\": ")) {
            Files.writeString(run.resolve("summary.json"), broken);
            Told told = Told.by("continue", run);
            assertEquals(2, told.code());
            assertTrue(told.err().contains("summary.json cannot be understood: "), told.err());
        }
    }

    private String text(String audience) {
        return Told.text(run.resolve(audience).resolve("report.html")) + Told.text(run.resolve(audience).resolve("report.md"));
    }

    /** Ids that only the truth has, and positions to the last digit that only the truth has. */
    private Set<String> truth() throws IOException {
        Set<String> truth = new TreeSet<>();
        try (LedgerReader reader = new LedgerReader(run.resolve("ledger.jsonl"))) {
            reader.forEach(entry -> {
                if (entry instanceof Entry.Act act) {
                    truth.add(act.id().equals("again") ? act.unit() : act.id());
                    act.path().forEach(place -> truth.add("%s, %s".formatted(place.lat(), place.lon())));
                } else if (entry instanceof Entry.Note note) {
                    truth.add(note.text());
                }
            });
        }
        return truth;
    }

    @Test
    void two_runs_of_one_story_are_compared_and_runs_of_two_are_refused() {
        Path other = Told.run(folder.resolve("other"), "--until", "T+60h", "--no-feedback");
        Told told = Told.by("report", run, "--against", other);
        assertEquals(0, told.code());
        assertEquals(run.resolve("staff-against-other").resolve("comparison.html") + "\n", told.out());
        assertTrue(Told.text(run.resolve("staff-against-other").resolve("comparison.md")).contains("| Feedback | what is decided acts on the world |"));
        Told refused = Told.by("report", run, "--against", folder);
        assertEquals(2, refused.code());
        assertTrue(refused.err().contains("is not a run"), refused.err());
    }
}
