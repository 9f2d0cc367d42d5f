package org.ceasefire.simulator.command;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import org.ceasefire.simulator.expect.Assessed;
import org.ceasefire.simulator.ledger.LedgerJson;
import org.ceasefire.simulator.report.BreachStory;
import org.ceasefire.simulator.report.MissedAct;
import org.ceasefire.simulator.report.Reason;
import org.ceasefire.simulator.report.Rerun;
import org.ceasefire.simulator.report.Sight;
import org.ceasefire.simulator.report.Warned;
import org.ceasefire.simulator.scenario.Scenario;

/**
 * What {@code summary.json} holds: how a run was made, and how it came out.
 *
 * @param file the scenario file inside {@code inputs/scenario}
 * @param until where it stopped
 * @param digest SHA-256 of the ledger
 * @param sight how much of what the parties did was seen, and how late
 * @param missed the hostile acts of which nothing was received that counted, each with the chain of reasons
 * @param breaches all that were found, in the order in which the report numbers them
 * @param warnings the early warnings, by sector
 * @param reruns of the run, each with one delay removed; empty if it opened no case
 */
record Summary(
        String scenario, String title, String file, String version, long seed, boolean feedback, Instant startex, Instant endex, Instant until,
        String scenarioDigest, String rulesDigest, String digest, List<Expected> expectations,
        Sight sight, List<Missed> missed, List<Found> breaches, List<Warning> warnings, List<Rerun> reruns) {
    static final String FILE = "summary.json";
    private static final JsonMapper JSON = LedgerJson.mapper();

    /** An expectation: as written, how it came out, and what was got. */
    record Expected(int line, String expectation, Assessed.Result result, String got) {
        static Expected of(Assessed assessed) {
            return new Expected(assessed.expectation().line(), assessed.expectation().words(), assessed.result(), assessed.got());
        }
    }

    /** An act that was missed, and why. */
    record Missed(String act, List<Reason> reasons) {
        static Missed of(MissedAct missed) {
            return new Missed(missed.act().id(), missed.reasons());
        }
    }

    /**
     * A breach as it was last judged, in words of the vocabulary; what was not concluded is empty.
     *
     * @param stands whether it does at the end
     * @param likelihood that it happened; {@code attribution}: that it was this side
     * @param against what is said against it, in sentences
     */
    record Found(
            int number, String incident, String type, boolean stands, String severity, List<String> graver, String standing, String likelihood,
            String confidence, String side, String basis, String attribution, String intent, List<String> against) {
        static Found of(BreachStory breach) {
            return new Found(breach.number(), breach.incident(), breach.type(), breach.stands(), breach.severity(), breach.graver(),
                    breach.standing(), breach.occurrence(), breach.confidence(), breach.side(), breach.basis(), breach.likelihood(),
                    breach.intent(), breach.against());
        }
    }

    /** A sector warned; {@code until} is null if it still does. */
    record Warning(String sector, Instant from, Instant until, List<String> indicators) {
        static Warning of(Warned warned) {
            return new Warning(warned.sector(), warned.from(), warned.until().orElse(null), warned.indicators());
        }
    }

    String json() {
        try {
            return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(this) + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A summary can be written as JSON.", e);
        }
    }

    /** @throws Refused if the folder holds no run */
    static Summary read(Path run) throws IOException {
        Path file = run.resolve(FILE);
        if (!Files.isRegularFile(file)) {
            throw new Refused("'%s' is not a run: it holds no %s. Maybe name the folder that a run printed.".formatted(run, FILE));
        }
        try {
            Summary summary = JSON.readValue(Files.readString(file), Summary.class);
            if (summary == null || Stream.of(summary.scenario, summary.file, summary.startex, summary.endex, summary.until).anyMatch(Objects::isNull)) {
                throw broken(file, "something is missing");
            }
            return summary;
        } catch (JsonProcessingException e) {
            throw broken(file, e.getOriginalMessage());
        } catch (CharacterCodingException e) {
            throw broken(file, "it is not UTF-8");
        }
    }

    private static Refused broken(Path file, String why) {
        return new Refused("%s cannot be understood: %s. Maybe it was changed by hand; run the scenario again.".formatted(file, why));
    }

    /** How far it was played: {@code T+48h of T+240h}, or to ENDEX. */
    String played() {
        String whole = Scenario.since(startex, endex);
        return until.isBefore(endex) ? Scenario.since(startex, until) + " of " + whole : "ENDEX (" + whole + ")";
    }

    boolean failed() {
        return expectations.stream().anyMatch(expected -> expected.result() == Assessed.Result.FAILED);
    }
}
