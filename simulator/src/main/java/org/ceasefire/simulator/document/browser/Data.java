package org.ceasefire.simulator.document.browser;

import java.io.UncheckedIOException;
import java.time.Instant;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;

import org.ceasefire.simulator.report.Story;

/** What the page's program is given: one block for each part of the page that it enhances. Made from a story, so it holds what its viewer may see. */
public record Data(Clock clock, MapData map, TimelineData timeline) {
    // Instants are whole milliseconds since 1970, as the browser counts.
    private static final ObjectWriter JSON = JsonMapper.builder().addModule(new JavaTimeModule())
            .enable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(SerializationFeature.WRITE_DATE_TIMESTAMPS_AS_NANOSECONDS)
            .defaultPropertyInclusion(JsonInclude.Value.construct(JsonInclude.Include.NON_EMPTY, JsonInclude.Include.ALWAYS))
            .build().writer();

    /** STARTEX, ENDEX and where the ledger ends. */
    public record Clock(Instant startex, Instant endex, Instant end) {}

    public static Data of(Story story) {
        return new Data(new Clock(story.exercise().startex(), story.exercise().endex(), story.end()), MapData.of(story), TimelineData.of(story));
    }

    /** As JSON that may stand in a script element whatever its texts are. */
    public String json() {
        try {
            return JSON.writeValueAsString(this).replace("<", "\\u003c").replace("\u2028", "\\u2028").replace("\u2029", "\\u2029");
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
