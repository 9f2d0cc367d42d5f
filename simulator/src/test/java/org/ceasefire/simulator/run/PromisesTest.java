package org.ceasefire.simulator.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.SplittableRandom;

import org.ceasefire.adjudication.RuleFile;
import org.ceasefire.adjudication.Rulebook;
import org.ceasefire.simulator.ledger.Entry;
import org.ceasefire.simulator.scenario.Drone;
import org.ceasefire.simulator.scenario.Scenario;
import org.ceasefire.simulator.scenario.reading.ScenarioReader;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.api.Test;

/** What every run promises about time, chance and order, over every scenario that is shipped. */
@ParameterizedClass
@MethodSource("scenarios")
class PromisesTest {
    private static final Map<String, String> LEDGERS = new TreeMap<>();
    private static final Rulebook REVERSED = Runs.law(reversed(Runs.FILES));
    private static final Rulebook TURNED = Runs.law(reversed(Runs.FILES.stream().map(PromisesTest::turned).toList()));
    private static final Rulebook ANOTHER = Runs.law(Runs.FILES.stream().filter(file -> !file.name().contains("harvest-fire")).toList());

    private final Scenario scenario;

    PromisesTest(Path file) {
        this.scenario = ScenarioReader.read(file).scenario();
    }

    static List<Path> scenarios() {
        return Runs.shipped();
    }

    @Test
    void fifty_random_steps_bring_the_ledger_of_one_step() {
        SplittableRandom random = new SplittableRandom(scenario.seed());
        long seconds = scenario.duration().toSeconds();
        Instant[] stops = LongStream.concat(random.longs(49, 0, seconds).sorted(), LongStream.of(seconds))
                .mapToObj(scenario.startex()::plusSeconds).toArray(Instant[]::new);
        assertSameLines(whole(), run().ledger(stops));
    }

    @Test
    void going_on_changes_nothing_before_the_stop() {
        String stopped = run().ledger(scenario.startex().plus(scenario.duration().dividedBy(3)));
        assertTrue(stopped.length() < whole().length());
        assertSameLines(whole().substring(0, stopped.length()), stopped);
    }

    @Test
    void rule_files_in_reverse_order_bring_the_same_ledger() {
        assertSameLines(whole(), run().under(REVERSED).ledger());
    }

    @Test
    void rules_turned_round_inside_their_files_bring_the_same_ledger() {
        assertSameLines(withoutRules(whole()), withoutRules(run().under(TURNED).ledger()));
    }

    @Test
    void another_seed_brings_another_ledger_where_anything_was_seen() {
        assumeFalse(run().entries(Entry.Detection.class).isEmpty(), "Chance shows in what sensors see; here they see nothing.");
        assertNotEquals(afterHeader(whole()), afterHeader(run().seeded(scenario.seed() + 1).ledger()));
    }

    @Test
    void feedback_changes_nothing_that_happens_anyway() {
        assertEquals(exogenous(run().entries()), exogenous(run().withoutFeedback().entries()));
    }

    @Test
    void without_feedback_nothing_happens_that_was_decided() {
        List<Entry.Act> acts = run().withoutFeedback().entries(Entry.Act.class);
        assertEquals(List.of(), acts.stream().filter(act -> !isExogenous(act)).toList());
    }

    @Test
    void another_rule_set_meets_the_same_truth_and_the_same_sightings() {
        List<Entry> ours = run().withoutFeedback().entries();
        List<Entry> theirs = run().withoutFeedback().under(ANOTHER).entries();
        assertEquals(exogenous(ours), exogenous(theirs));
        assertEquals(sightings(ours, each -> true), sightings(theirs, each -> true));
    }

    @Test
    void one_more_drone_changes_nothing_that_others_see() {
        assumeFalse(scenario.drones().isEmpty(), "There is no drone to have one more of.");
        List<Entry> without = run().withoutFeedback().entries();
        List<Entry> with = Runs.of(withOneMoreDrone()).withoutFeedback().entries();
        assertEquals(exogenous(without), exogenous(with));
        assertEquals(sightings(without, each -> true), sightings(with, each -> !each.startsWith("one-more")));
        assertFalse(Runs.only(with, Entry.Look.class).stream().noneMatch(look -> look.sensor().equals("one-more")));
    }

    private Runs run() {
        return Runs.of(scenario);
    }

    private String whole() {
        return LEDGERS.computeIfAbsent(scenario.id(), id -> run().ledger());
    }

    /** Compares line by line, so that a failure shows a line and not a book. */
    private static void assertSameLines(String expected, String actual) {
        assertEquals(firstDifference(expected, actual), firstDifference(actual, expected));
        assertEquals(expected.length(), actual.length());
    }

    private static String firstDifference(String one, String other) {
        List<String> lines = one.lines().toList();
        List<String> others = other.lines().toList();
        for (int i = 0; i < Math.min(lines.size(), others.size()); i++) {
            if (!lines.get(i).equals(others.get(i))) {
                return "line " + (i + 1) + ": " + lines.get(i);
            }
        }
        return "none";
    }

    private static String afterHeader(String ledger) {
        return ledger.substring(ledger.indexOf('\n'));
    }

    /** Without what names the rule set and the lines of its rules. */
    private static String withoutRules(String ledger) {
        return afterHeader(ledger).lines().filter(line -> !line.startsWith("{\"kind\":\"rule\"")).collect(Collectors.joining("\n"));
    }

    private static boolean isExogenous(Entry.Act act) {
        return act.origin().equals("scripted") || act.origin().startsWith("process:");
    }

    private static List<Entry.Act> exogenous(List<Entry> entries) {
        return Runs.only(entries, Entry.Act.class).stream().filter(PromisesTest::isExogenous).toList();
    }

    /** What sensors saw, missed and sent, with what was behind it. */
    private static List<Entry> sightings(List<Entry> entries, Predicate<String> sensor) {
        return entries.stream().filter(entry -> entry instanceof Entry.Detection detection && sensor.test(detection.observation())
                || entry instanceof Entry.Miss miss && sensor.test(miss.sensor())
                || entry instanceof Entry.Look look && sensor.test(look.sensor())
                || entry instanceof Entry.Sortie sortie && sensor.test(sortie.drone())
                || entry instanceof Entry.Cue
                || entry instanceof Entry.Observed observed && sensor.test(observed.source())).toList();
    }

    private Scenario withOneMoreDrone() {
        List<Drone> drones = new ArrayList<>(scenario.drones());
        Drone first = drones.get(0);
        drones.add(0, new Drone("one-more", first.type(), "SE", first.base(), first.launches(), first.route(), first.loiter(), first.speed_mps(),
                first.altitude_m(), first.endurance(), first.fieldOfView_deg(), first.gsd_m(), first.nightGsd_m(), first.error_m(),
                first.timeError(), first.countError(), first.falseAlarms(), Duration.ofMinutes(5), first.reliability(), first.link(), first.windLimit_mps(), first.fliesInIcing(),
                first.fleet()));
        return new ScenarioWith(scenario).drones(drones);
    }

    private static List<RuleFile> reversed(List<RuleFile> files) {
        List<RuleFile> reversed = new ArrayList<>(files);
        Collections.reverse(reversed);
        return reversed;
    }

    /** The same file with its rules, each with the sentence above it, in reverse order. */
    private static RuleFile turned(RuleFile file) {
        Pattern rule = Pattern.compile("(?ms)^(?://[^\\n]*\\n)*rule \".*?^end\\n?");
        List<String> rules = new ArrayList<>(rule.matcher(file.text()).results().map(MatchResult::group).toList());
        String header = file.text().substring(0, file.text().indexOf(rules.get(0)));
        Collections.reverse(rules);
        return new RuleFile(file.name(), header + String.join("\n", rules));
    }
}
