package org.ceasefire.simulator.ledger;

import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;

/**
 * The form of a ledger's lines: field names in kebab-case in the order of the record, maps in the order of their keys, choices as their
 * words, instants as ISO 8601 in UTC, nothing for what is null or empty (lists and maps are read back as empty, the rest as null),
 * numbers rounded as {@link Rounding} says.
 */
public final class LedgerJson {
    private LedgerJson() {}

    /** A mapper of this form. It is thread-safe once made, and costly to make: keep it. */
    public static JsonMapper mapper() {
        JsonMapper mapper = JsonMapper.builder()
                .addModule(new JavaTimeModule())
                .addModule(new WordModule())
                .addModule(Rounding.module())
                .propertyNamingStrategy(new Kebab())
                .defaultPropertyInclusion(JsonInclude.Value.construct(JsonInclude.Include.NON_EMPTY, JsonInclude.Include.ALWAYS))
                .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
                .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
                .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .build();
        JsonSetter.Value absentIsEmpty = JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY);
        mapper.configOverride(List.class).setSetterInfo(absentIsEmpty);
        mapper.configOverride(Map.class).setSetterInfo(absentIsEmpty);
        return mapper;
    }

    /** {@code fromCalibre_mm} is {@code from-calibre-mm}. */
    private static final class Kebab extends PropertyNamingStrategies.KebabCaseStrategy {
        @Override
        public String translate(String name) {
            return super.translate(name).replace('_', '-');
        }
    }
}
