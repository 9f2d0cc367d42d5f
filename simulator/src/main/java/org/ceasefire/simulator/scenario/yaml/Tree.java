package org.ceasefire.simulator.scenario.yaml;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What a YAML or JSON file says, with the place of every key and value. */
public sealed interface Tree {
    Spot at();

    /** The same on one line, as YAML. */
    String written();

    /** Named values, in the order of the file. */
    record Mapping(Spot at, Map<String, Entry> entries) implements Tree {
        public Mapping {
            entries = Collections.unmodifiableMap(new LinkedHashMap<>(entries));
        }

        /** The value under a name; null if there is none. */
        public Tree get(String name) {
            return entries.containsKey(name) ? entries.get(name).value() : null;
        }

        /** The text under a name; null if there is none or it is something else. */
        public Scalar text(String name) {
            return get(name) instanceof Scalar scalar && scalar.kind() == Kind.TEXT ? scalar : null;
        }

        /** The same with another value under a name. */
        public Mapping with(String name, Tree value) {
            Map<String, Entry> changed = new LinkedHashMap<>(entries);
            Spot key = entries.containsKey(name) ? entries.get(name).key() : value.at();
            changed.put(name, new Entry(key, value));
            return new Mapping(at, changed);
        }

        /** The same without a name. */
        public Mapping without(String name) {
            Map<String, Entry> changed = new LinkedHashMap<>(entries);
            changed.remove(name);
            return new Mapping(at, changed);
        }

        @Override
        public String written() {
            return entries.entrySet().stream().map(e -> e.getKey() + ": " + e.getValue().value().written()).collect(Collectors.joining(", ", "{", "}"));
        }
    }

    record Entry(Spot key, Tree value) {}

    record Sequence(Spot at, List<Tree> items) implements Tree {
        public Sequence {
            items = List.copyOf(items);
        }

        @Override
        public String written() {
            return items.stream().map(Tree::written).collect(Collectors.joining(", ", "[", "]"));
        }
    }

    /** A single word, number or sentence, as it is written. */
    record Scalar(Spot at, Kind kind, String text) implements Tree {
        @Override
        public String written() {
            return text;
        }
    }

    /** What a scalar is to YAML. */
    enum Kind {
        TEXT("text"), NUMBER("a number"), TRUTH("true or false"), NOTHING("nothing");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }
}
