package org.ceasefire.simulator.workbench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

import org.ceasefire.adjudication.RuleFile;
import org.ceasefire.simulator.scenario.Scenario;
import org.ceasefire.simulator.scenario.reading.ScenarioReader;
import org.ceasefire.simulator.scenario.yaml.Binder;
import org.ceasefire.simulator.scenario.yaml.Merge;
import org.ceasefire.simulator.scenario.yaml.Nearest;
import org.ceasefire.simulator.scenario.yaml.Problems;
import org.ceasefire.simulator.scenario.yaml.Tree;
import org.ceasefire.simulator.scenario.yaml.TreeReader;
import org.ceasefire.simulator.scenario.yaml.Written;

/** Reads the examples beside a rule file. What they give is written as in a scenario, over the base of the rule set. */
public final class ExampleFile {
    /** On what the examples of a rule set stand, in its folder. */
    public static final String BASE = "base.yaml";
    /** How the name of a file of examples ends. */
    public static final String ENDING = ".examples.yaml";
    /** What an example, or the file for all its examples, may say of a scenario; {@code given} stands for its events. */
    private static final List<String> OF_SCENARIO = List.of("theatre", "agreement", "policy");
    private static final List<String> OF_FILE = List.of("theatre", "agreement", "policy", "examples");
    private static final List<String> FIELDS = List.of("example", "theatre", "agreement", "policy", "given", "rows", "expect");

    private final Function<Tree.Mapping, Optional<Scenario>> scenarios;
    private final Problems problems;

    private ExampleFile(Path base, Problems problems) {
        this.scenarios = ScenarioReader.variants(base, problems);
        this.problems = problems;
    }

    /** The example files of a rule set, in order of name. */
    public static List<Path> below(Path rules) throws IOException {
        try (Stream<Path> files = Files.walk(rules)) {
            return files.filter(file -> file.toString().endsWith(ENDING) && !RuleFile.isHidden(file)).sorted().toList();
        }
    }

    /**
     * Reads a file of examples.
     *
     * @param rules the rule set, whose {@code base.yaml} they stand on
     * @param problems takes everything that is wrong with it
     */
    public static List<Example> read(Path file, Path rules, Problems problems) {
        try {
            Optional<Tree> tree = TreeReader.read(file.toString(), Files.readAllBytes(file), problems);
            return tree.map(all -> new ExampleFile(rules.resolve(BASE), problems).examples(all)).orElse(List.of());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<Example> examples(Tree all) {
        if (!(all instanceof Tree.Mapping file && file.get("examples") instanceof Tree.Sequence list)) {
            problems.add(all.at(), "A file of examples has a list of them. Maybe begin with examples:");
            return List.of();
        }
        file.entries().forEach((name, entry) -> problems.unless(OF_FILE.contains(name), entry.key(),
                "'%s' is not a field of a file of examples. Maybe one of: %s.".formatted(name, OF_FILE)));
        Tree.Mapping common = ofScenario(file);
        List<Example> examples = new ArrayList<>();
        for (Tree item : list.items()) {
            if (item instanceof Tree.Mapping one && one.text("example") != null) {
                Rows.of(one, problems).forEach(each -> example(each, common).ifPresent(examples::add));
            } else {
                problems.add(item.at(), "An example needs a name. Maybe example: a burst of 100 mm is a breach");
            }
        }
        return examples;
    }

    /** What a file says for all its examples, or an example for itself, of the scenario that it is. */
    private static Tree.Mapping ofScenario(Tree.Mapping said) {
        Map<String, Tree.Entry> own = new LinkedHashMap<>();
        OF_SCENARIO.stream().filter(name -> said.get(name) != null).forEach(name -> own.put(name, said.entries().get(name)));
        return new Tree.Mapping(said.at(), own);
    }

    private Optional<Example> example(Tree.Mapping one, Tree.Mapping common) {
        one.entries().forEach((name, entry) ->
                problems.unless(FIELDS.contains(name), entry.key(), "'%s' is not a field of an example. Maybe one of: %s.".formatted(name, FIELDS)));
        problems.unless(one.get("expect") != null, one.at(),
                "An example says what is expected. Maybe expect: [{at: T+1h, holds: breach}], or expect: [] if nothing may be a breach.");
        Tree.Mapping said = (Tree.Mapping) Merge.over(common, ofScenario(one));
        Map<String, Tree.Entry> own = new LinkedHashMap<>(said.entries());
        if (one.get("given") != null) {
            own.put("events", new Tree.Entry(one.at(), FromLine.positions(one.get("given"), problems)));
        }
        Optional<Scenario> scenario = scenarios.apply(new Tree.Mapping(one.at(), own));
        return scenario.map(read -> new Example(one.text("example").text(), one.at(), read, expected(one, read)));
    }

    private List<Example.Expected> expected(Tree.Mapping one, Scenario scenario) {
        Map<String, Tree.Entry> only = new LinkedHashMap<>();
        Optional.ofNullable(one.entries().get("expect")).ifPresent(entry -> only.put("expect", entry));
        List<Example.Expected> expected = new ArrayList<>();
        new Binder(problems).bind(ExampleText.ExpectText.class, new Tree.Mapping(one.at(), only)).ifPresent(text -> text.expect().forEach(each -> {
            Written<String> verdict = each.holds().or(each::not).orElse(new Written<>("", each.at().at()));
            problems.unless(each.holds().isPresent() != each.not().isPresent(), each.at().at(), "This needs either 'holds' or 'not'.");
            problems.unless(Verdicts.names().contains(verdict.value()), verdict.at(),
                    "'%s' is not a verdict. Maybe one of: %s.".formatted(verdict.value(), String.join(", ", Verdicts.names())));
            if (Verdicts.names().contains(verdict.value())) {
                each.with().forEach((name, value) -> checkField(verdict.value(), name, value, scenario));
            }
            Map<String, String> with = new TreeMap<>();
            each.with().forEach((name, value) -> with.put(name.value(), value.value()));
            expected.add(new Example.Expected(each.at().at(),
                    each.at().value().absolute().orElseGet(() -> scenario.startex().plus(each.at().value().sinceStartex())),
                    each.holds().isPresent(), verdict.value(), with));
        }));
        return expected;
    }

    /** A word that no verdict can have would hold in every 'not', and prove nothing. */
    private void checkField(String verdict, Written<String> name, Written<String> value, Scenario scenario) {
        List<String> fields = Verdicts.fields(verdict);
        problems.unless(fields.contains(name.value()), name.at(), "%s has no '%s'.%s".formatted(verdict, name.value(), Nearest.advice(name.value(), fields)));
        List<String> words = Verdicts.words(verdict, name.value(), scenario.severities().stream().map(severity -> severity.type().word()).toList());
        problems.unless(words.isEmpty() || words.contains(value.value()), value.at(),
                "'%s' is not a %s of %s.%s".formatted(value.value(), name.value(), verdict, Nearest.advice(value.value(), words)));
    }
}
