package org.ceasefire.simulator.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.ceasefire.adjudication.CompiledRules;
import org.ceasefire.adjudication.RuleFile;
import org.ceasefire.adjudication.Rulebook;
import org.ceasefire.simulator.scenario.Scenario;
import org.ceasefire.simulator.scenario.reading.ScenarioReader;
import org.ceasefire.simulator.scenario.yaml.Problems;
import org.junit.jupiter.api.Test;

/**
 * A threshold that could be another without any example failing is law that nobody has looked at. Every number, duration and ordered word
 * of the shipped policy, and every distance and calibre of the agreement on which the examples stand, is changed, one at a time. Votes that
 * are scripted are none of them: when a member votes is not law.
 */
class EveryThresholdMattersTest {
    private static final Path RULES = Path.of("..", "rules", "drl");

    /** The numbers that stand in rules: the tier that acts first, and half of the members of a body. */
    private static final List<String> NUMBERS = List.of("4-response/continuation.drl: tier == 1", "4-response/decision.drl: $votes * 2 > $size",
            "4-response/decision.drl: $votes * 2 >= $size");
    private static final Pattern NUMBER = Pattern.compile("[\\w$. ]*(==|<=?|>=?|\\*) *(\\d+)\\b(?: *[<>=]+ *\\$\\w+)?");

    @Test
    void every_threshold_that_is_changed_makes_an_example_fail() throws IOException {
        Map<String, List<Thresholds.Change>> thresholds = new LinkedHashMap<>();
        Thresholds.of(ScenarioReader.read(RULES.resolve("base.yaml")).scenario())
                .forEach(change -> thresholds.computeIfAbsent(change.threshold(), each -> new ArrayList<>()).add(change));
        Witnesses witnesses = Witnesses.read(RULES, rulebook(RuleFile.below(RULES)));
        if (Boolean.getBoolean("write.thresholds")) {
            witnesses.write(thresholds);
        }
        Set<String> unnoticed = new TreeSet<>(thresholds.keySet());
        thresholds.forEach((threshold, changes) -> {
            if (witnesses.notice(threshold, changes)) {
                unnoticed.remove(threshold);
            }
        });
        assertEquals(Set.of(), unnoticed, "Maybe write rules/THRESHOLDS.md anew, with -Dwrite.thresholds=true.");
        assertTrue(thresholds.keySet().containsAll(witnesses.thresholds()), "rules/THRESHOLDS.md lists what is no threshold any more.");
    }

    @Test
    void every_distance_and_calibre_of_minsk_that_is_changed_makes_an_example_fail() throws IOException {
        Rulebook rulebook = rulebook(RuleFile.below(RULES));
        List<Example> examples = examples("minsk-2015");
        for (Thresholds.Change change : Thresholds.of(examples.get(0).scenario())) {
            if (change.threshold().startsWith("agreement ")) {
                assertTrue(examples.stream().anyMatch(example -> Witnesses.notices(example, change, rulebook)), () -> change.threshold() + " = " + change.value());
            }
        }
    }

    @Test
    void every_number_in_a_rule_that_is_changed_makes_an_example_fail() throws IOException {
        List<RuleFile> files = RuleFile.below(RULES);
        List<String> found = new ArrayList<>();
        for (RuleFile file : files) {
            String rules = file.text().replaceAll("(?m)//.*$", "");
            for (Matcher number = NUMBER.matcher(rules); number.find();) {
                found.add(file.name() + ": " + number.group().strip());
                String changed = rules.substring(0, number.start(2)) + (Integer.parseInt(number.group(2)) + 1) + rules.substring(number.end(2));
                Rulebook rulebook = rulebook(files.stream().map(each -> each == file ? new RuleFile(file.name(), sentences(changed)) : each).toList());
                assertTrue(examples(file.name().replace(".drl", "")).stream().anyMatch(example -> !ExampleRun.failures(example, rulebook).isEmpty()),
                        file.name() + ": " + number.group());
            }
        }
        assertEquals(NUMBERS, found);
    }

    /** Rules whose sentences were taken away, so that no number in them is found, with one again. */
    private static String sentences(String rules) {
        return rules.replaceAll("(?m)^rule ", "// A rule.\nrule ");
    }

    private static Rulebook rulebook(List<RuleFile> files) {
        return Rulebook.load(files, new CompiledRules(Optional.empty()));
    }

    /** The examples in files whose path holds these words. */
    private static List<Example> examples(String words) throws IOException {
        List<Example> all = new ArrayList<>();
        for (Path file : ExampleFile.below(RULES)) {
            if (file.toString().replace('\\', '/').contains(words)) {
                all.addAll(ExampleFile.read(file, RULES, new Problems()));
            }
        }
        return all;
    }
}
