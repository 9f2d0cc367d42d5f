package org.ceasefire.simulator.ledger;

import java.io.IOException;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.BeanDeserializerModifier;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import org.ceasefire.vocabulary.BreachType;
import org.ceasefire.vocabulary.Word;

/** Writes every {@link Word} as its word, and reads it back. */
final class WordModule extends SimpleModule {
    WordModule() {
        super("words");
        addSerializer(new Writing());
        addDeserializer(BreachType.class, new ReadingType());
        setDeserializerModifier(new BeanDeserializerModifier() {
            @Override
            public JsonDeserializer<?> modifyEnumDeserializer(
                    DeserializationConfig config, JavaType type, BeanDescription description, JsonDeserializer<?> usual) {
                return type.isTypeOrSubTypeOf(Word.class) ? new Reading(type) : usual;
            }
        });
    }

    private static final class Writing extends StdSerializer<Word> {
        Writing() {
            super(Word.class);
        }

        @Override
        public void serialize(Word word, JsonGenerator out, SerializerProvider provider) throws IOException {
            out.writeString(word.word());
        }
    }

    private static final class ReadingType extends StdDeserializer<BreachType> {
        ReadingType() {
            super(BreachType.class);
        }

        @Override
        public BreachType deserialize(JsonParser in, DeserializationContext context) throws IOException {
            try {
                return BreachType.of(in.getValueAsString());
            } catch (IllegalArgumentException wrong) {
                throw context.weirdStringException(in.getValueAsString(), BreachType.class, wrong.getMessage());
            }
        }
    }

    private static final class Reading extends StdDeserializer<Object> {
        Reading(JavaType type) {
            super(type);
        }

        @Override
        public Object deserialize(JsonParser in, DeserializationContext context) throws IOException {
            String text = in.getValueAsString();
            for (Object choice : handledType().getEnumConstants()) {
                if (((Word) choice).word().equals(text)) {
                    return choice;
                }
            }
            throw context.weirdStringException(text, handledType(), "there is no such word");
        }
    }
}
