package org.ceasefire.simulator.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a script reads of a run. */
class SummaryTest {
    @TempDir
    private Path folder;

    private JsonNode summary(String scenario) throws IOException {
        Path run = folder.resolve("run");
        Told.by("run", Path.of("..", "scenarios", scenario + ".yaml"), "--out", run);
        assertEquals(Told.text(run.resolve("summary.json")), Summary.read(run).json(), "it can be read back");
        return new ObjectMapper().readTree(run.resolve("summary.json").toFile());
    }

    @Test
    void an_act_that_was_missed_is_named_with_the_chain_of_reasons() throws IOException {
        JsonNode missed = summary("gap-under-cloud").get("missed");
        assertEquals(1, missed.size());
        assertEquals("barrage", missed.get(0).get("act").asText());
        JsonNode cloud = StreamSupport.stream(missed.get(0).get("reasons").spliterator(), false)
                .filter(each -> each.get("reason").asText().equals("cloud")).findFirst().orElseThrow();
        assertTrue(cloud.get("count").asInt() > 0);
        assertTrue(cloud.get("example").asText().matches("\\S+ at 08.*"), cloud::toString);
    }

    @Test
    void a_breach_is_told_by_its_verdicts_each_by_itself() throws IOException {
        JsonNode first = summary("heavy-weapons-creep").get("breaches").get(0);
        assertEquals("weapon-in-withdrawal-zone", first.get("type").asText());
        assertEquals("RU", first.get("side").asText());
        Stream.of("severity", "standing", "likelihood", "confidence", "basis", "attribution")
                .forEach(verdict -> assertFalse(first.get(verdict).asText().isEmpty(), verdict));
    }

    @Test
    void what_was_seen_is_told_in_all_by_act_and_by_sensor_with_delays_in_hours() throws IOException {
        JsonNode sight = summary("heavy-weapons-creep").get("sight");
        assertEquals(1, sight.get("all").get("share").asDouble());
        double toSight_h = sight.get("all").get("sight").get("median-h").asDouble();
        double toReceipt_h = sight.get("all").get("receipt").get("median-h").asDouble();
        assertTrue(0 < toSight_h && toSight_h < toReceipt_h && toReceipt_h < 24, sight::toString);
        assertEquals("fire", sight.get("by-act").get(0).get("of").asText());
        assertEquals("drone-camera", sight.get("by-kind").get(0).get("of").asText());
        assertEquals("drone-1", sight.get("by-sensor").get(0).get("sensor").asText());
        assertEquals(3, sight.get("by-sensor").get(0).get("acts-seen").asInt());
    }
}
