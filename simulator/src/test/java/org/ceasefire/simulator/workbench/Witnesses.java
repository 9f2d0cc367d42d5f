package org.ceasefire.simulator.workbench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.ceasefire.adjudication.Rulebook;
import org.ceasefire.simulator.run.RecordWords;
import org.ceasefire.simulator.scenario.Scenario;
import org.ceasefire.simulator.scenario.yaml.Problems;

/** For each threshold of the law an example that fails when it is changed, as rules/THRESHOLDS.md lists them. */
final class Witnesses {
    private static final String HEAD = """
            # What each threshold is held by

            Each figure of the shipped policy and of the agreement on which the examples stand, and an example that fails when it is a little other: numbers and
            durations by 5 %, counts by one, words by the next. Written by EveryThresholdMattersTest, which tries each of them.

            | threshold | shipped | example |
            |---|---|---|
            """;
    private static final Pattern ROW = Pattern.compile("\\| (.+?) \\| .* \\| (\\S+\\.examples\\.yaml: .+?) \\|");

    private static final int SHORTEST_WORD = 5;

    private final Path table;
    private final Rulebook rulebook;
    /** By file and name. */
    private final Map<String, Example> examples = new LinkedHashMap<>();
    /** The text of each file of examples and of the rules beside it. */
    private final Map<String, String> rules = new TreeMap<>();
    private final Map<String, String> witnesses = new TreeMap<>();

    private Witnesses(Path table, Rulebook rulebook) {
        this.table = table;
        this.rulebook = rulebook;
    }

    static Witnesses read(Path rules, Rulebook rulebook) throws IOException {
        Witnesses read = new Witnesses(rules.resolveSibling("THRESHOLDS.md"), rulebook);
        for (Path file : ExampleFile.below(rules)) {
            String name = rules.relativize(file).toString().replace('\\', '/');
            Path beside = Path.of(file.toString().replace(".examples.yaml", ".drl"));
            read.rules.put(name, Files.readString(file) + (Files.exists(beside) ? Files.readString(beside) : ""));
            ExampleFile.read(file, rules, new Problems()).forEach(example -> read.examples.put(name + ": " + example.name(), example));
        }
        for (Matcher row = ROW.matcher(Files.exists(read.table) ? Files.readString(read.table) : ""); row.find();) {
            read.witnesses.put(row.group(1), row.group(2));
        }
        return read;
    }

    /** Those that have a witness. */
    Set<String> thresholds() {
        return witnesses.keySet();
    }

    /** Whether the witness of a threshold fails when it is changed, to the one side or to the other. */
    boolean notice(String threshold, List<Thresholds.Change> changes) {
        Example witness = examples.get(witnesses.getOrDefault(threshold, ""));
        return witness != null && changes.stream().anyMatch(change -> notices(witness, change, rulebook));
    }

    /** Finds a witness for each threshold that has none, and writes the table. */
    void write(Map<String, List<Thresholds.Change>> thresholds) throws IOException {
        thresholds.entrySet().parallelStream().filter(entry -> !notice(entry.getKey(), entry.getValue()))
                .map(entry -> Map.entry(entry.getKey(), search(entry.getKey(), entry.getValue()))).toList()
                .forEach(found -> found.getValue().ifPresentOrElse(name -> witnesses.put(found.getKey(), name), () -> witnesses.remove(found.getKey())));
        witnesses.keySet().retainAll(thresholds.keySet());
        StringBuilder rows = new StringBuilder(HEAD);
        thresholds.forEach((threshold, changes) -> Optional.ofNullable(witnesses.get(threshold))
                .ifPresent(name -> rows.append("| %s | %s | %s |\n".formatted(threshold, changes.get(0).shipped(), name))));
        Files.writeString(table, rows);
    }

    /** Examples whose file is about the threshold are asked first. */
    private Optional<String> search(String threshold, List<Thresholds.Change> changes) {
        return Stream.of(true, false)
                .flatMap(near -> examples.keySet().stream().filter(name -> isNear(name.substring(0, name.indexOf(':')), threshold) == near))
                .filter(name -> changes.stream().anyMatch(change -> notices(examples.get(name), change, rulebook)))
                .findFirst();
    }

    /** Whether a file, or the rules beside it, has a word of the threshold in its name or its text. */
    private boolean isNear(String file, String threshold) {
        String field = threshold.substring(threshold.lastIndexOf(' ') + 1).replaceAll("_\\w+$", "");
        return rules.get(file).contains(field) || rules.get(file).contains(RecordWords.kebab(field))
                || List.of(threshold.split("[ /]")).stream().anyMatch(word -> word.length() >= SHORTEST_WORD && file.contains(word));
    }

    /** Whether an example, which holds, fails with a threshold changed. */
    static boolean notices(Example example, Thresholds.Change change, Rulebook rulebook) {
        Scenario changed = change.change().apply(example.scenario());
        return changed != example.scenario()
                && !ExampleRun.failures(new Example(example.name(), example.at(), changed, example.expected()), rulebook).isEmpty();
    }
}
