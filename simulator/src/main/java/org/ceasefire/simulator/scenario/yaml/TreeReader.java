package org.ceasefire.simulator.scenario.yaml;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.reader.ReaderException;

/**
 * Reads YAML, or JSON where the file's name says so, as a tree with places. Aliases, tags, anchors of lists and mappings (those of
 * single values do nothing without an alias), names that stand twice in one mapping and a second document are refused: a scenario
 * says what it says once, in plain sight.
 */
public final class TreeReader {
    /** The largest file read (bytes). A line of 10,000 vertices needs less than a tenth. */
    public static final int MOST_BYTES = 5_000_000;
    private static final int DEEPEST = 40;
    private static final JsonFactory JSON = new JsonFactory();
    private static final YAMLFactory YAML = YAMLFactory.builder().loaderOptions(options())
            .enable(YAMLParser.Feature.PARSE_BOOLEAN_LIKE_WORDS_AS_STRINGS).build();

    private final String file;
    private final String text;
    private final Problems problems;

    private TreeReader(String file, String text, Problems problems) {
        this.file = file;
        this.text = text;
        this.problems = problems;
    }

    /** The tree of a file; empty if its form is broken, which is then among the problems. */
    public static Optional<Tree> read(String file, byte[] bytes, Problems problems) {
        if (bytes.length > MOST_BYTES) {
            problems.add(Spot.startOf(file), String.format(Locale.ROOT,
                    "The file has %,d bytes; the most read is %,d. Maybe simplify its geometry.", bytes.length, MOST_BYTES));
            return Optional.empty();
        }
        return Text.decode(file, bytes, problems).flatMap(text -> new TreeReader(file, text, problems).parse());
    }

    private Optional<Tree> parse() {
        JsonFactory factory = file.endsWith("json") ? JSON : YAML;
        try (JsonParser parser = factory.createParser(new StringReader(text))) {
            return whole(parser);
        } catch (JsonProcessingException broken) {
            problems.add(spot(broken), "The file breaks off or cannot be read here: %s.".formatted(why(broken)));
            return Optional.empty();
        } catch (IOException impossible) {
            throw new UncheckedIOException("reading from memory", impossible);
        }
    }

    private Optional<Tree> whole(JsonParser parser) throws IOException {
        if (parser.nextToken() == null) {
            problems.add(Spot.startOf(file), "The file is empty.");
            return Optional.empty();
        }
        Tree tree = tree(parser, 0);
        if (parser.nextToken() != null) {
            problems.add(spot(parser), "A second document begins here. Maybe remove the line of dashes above it.");
        }
        return Optional.of(tree);
    }

    private Tree tree(JsonParser parser, int depth) throws IOException {
        if (depth > DEEPEST) {
            throw new TooDeep(parser);
        }
        refuseTricks(parser);
        return switch (parser.currentToken()) {
            case START_OBJECT -> mapping(parser, depth);
            case START_ARRAY -> sequence(parser, depth);
            default -> scalar(parser);
        };
    }

    private Tree mapping(JsonParser parser, int depth) throws IOException {
        Spot at = spot(parser);
        Map<String, Tree.Entry> entries = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            Spot key = spot(parser);
            parser.nextToken();
            Tree.Entry before = entries.put(name, new Tree.Entry(key, tree(parser, depth + 1)));
            if (before != null) {
                problems.add(key, "'%s' is already given at line %d.".formatted(name, before.key().line()));
            }
        }
        return new Tree.Mapping(at, entries);
    }

    private Tree sequence(JsonParser parser, int depth) throws IOException {
        Spot at = spot(parser);
        List<Tree> items = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            items.add(tree(parser, depth + 1));
        }
        return new Tree.Sequence(at, items);
    }

    private Tree scalar(JsonParser parser) throws IOException {
        Tree.Kind kind = switch (parser.currentToken()) {
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> Tree.Kind.NUMBER;
            case VALUE_TRUE, VALUE_FALSE -> Tree.Kind.TRUTH;
            case VALUE_NULL -> Tree.Kind.NOTHING;
            default -> Tree.Kind.TEXT;
        };
        return new Tree.Scalar(spot(parser), kind, parser.getText());
    }

    private void refuseTricks(JsonParser parser) throws IOException {
        if (parser instanceof YAMLParser yaml && yaml.isCurrentAlias()) {
            problems.add(spot(parser), "'*%s' is an alias, which is not read here. Maybe write the value out.".formatted(parser.getText()));
        } else if (parser.getObjectId() != null) {
            problems.add(spot(parser), "'&%s' is an anchor, which is not read here. Maybe remove it.".formatted(parser.getObjectId()));
        }
        if (parser.getTypeId() != null) {
            problems.add(spot(parser), "'%s' is a tag, which is not read here. Maybe remove it.".formatted(parser.getTypeId()));
        }
    }

    private Spot spot(JsonParser parser) {
        JsonLocation at = parser.currentTokenLocation();
        return new Spot(file, at.getLineNr(), at.getColumnNr());
    }

    private Spot spot(JsonProcessingException broken) {
        if (broken.getCause() instanceof MarkedYAMLException yaml && yaml.getProblemMark() != null) {
            return new Spot(file, yaml.getProblemMark().getLine() + 1, yaml.getProblemMark().getColumn() + 1);
        }
        if (broken.getCause() instanceof ReaderException yaml) {
            return Spot.in(file, text, yaml.getPosition());
        }
        JsonLocation at = broken.getLocation();
        return at == null ? Spot.startOf(file) : new Spot(file, at.getLineNr(), at.getColumnNr());
    }

    private static String why(JsonProcessingException broken) {
        if (broken.getCause() instanceof MarkedYAMLException yaml) {
            return yaml.getProblem();
        }
        return broken.getOriginalMessage().lines().findFirst().orElse("unreadable");
    }

    private static LoaderOptions options() {
        LoaderOptions options = new LoaderOptions();
        options.setCodePointLimit(MOST_BYTES);
        options.setNestingDepthLimit(DEEPEST + 10);
        return options;
    }

    /** Nested deeper than any scenario is. */
    private static final class TooDeep extends JsonProcessingException {
        TooDeep(JsonParser parser) {
            super("nested more than %d levels deep".formatted(DEEPEST), parser.currentTokenLocation());
        }
    }
}
