package org.ceasefire.simulator.scenario.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.ceasefire.simulator.scenario.yaml.Problem;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a wrong agreement prints: copies, lines, belts, duties and what is delivered on them. */
class BadAgreementTest {
    private static final String DUTY = "articles:\n    - {id: \"9\", text: A list., prohibits: %s, binds: [RU], duty: {deliver: inventory, due: T+1d%s}}";

    @ParameterizedTest
    @MethodSource("mistakes")
    void a_mistake_is_named_at_its_place(BadScenarioTest.Mistake mistake, @TempDir Path folder) {
        SmallScenario scenario = new SmallScenario(folder).with(mistake.before(), mistake.after());
        List<Problem> problems = ScenarioReader.check(scenario.file());
        assertEquals(1, problems.size(), problems::toString);
        assertEquals(scenario.mark(), problems.get(0).at());
        assertTrue(problems.get(0).what().contains(mistake.says()), problems.get(0).what());
    }

    private static BadScenarioTest.Mistake mistake(String name, String before, String after, String says) {
        return new BadScenarioTest.Mistake(name, before, after, says);
    }

    private static BadScenarioTest.Mistake event(String name, String event, String says) {
        return mistake(name, "events:", "events:\n  - " + event, says);
    }

    static Stream<BadScenarioTest.Mistake> mistakes() {
        return Stream.of(
                mistake("copy of nobody", "{id: \"4.1\",", "{id: \"4.1\", copies: {^US: {in: [fields]}},", "'US' is not known here"),
                mistake("copy of all", "{id: \"4.1\",", "{id: \"4.1\", copies: {^agreed: {in: [fields]}},", "What is agreed is the article itself"),
                mistake("copy that ceases before it begins", "{id: \"4.1\",", "{id: ^\"4.1\", copies: {RU: {valid: {from: T+2d, to: T+1d}}},",
                        "ceases before it begins"),
                mistake("copy with an unknown zone", "{id: \"4.1\",", "{id: \"4.1\", copies: {RU: {in: [^depot]}},", "There is no zone 'depot'"),
                mistake("belt that ends before it begins", "under: 40 km", "beyond: 50 km, under: ^40 km", "ends before it begins"),
                mistake("own line of all", "weather: eastern-ukraine", "weather: eastern-ukraine\n  lines: {^agreed: [{lat: 47, lon: 37}, {lat: 50, lon: 37}]}",
                        "The line of contact is given as 'line'"),
                mistake("own line of one place", "weather: eastern-ukraine", "weather: eastern-ukraine\n  lines: {RU: ^[{lat: 47, lon: 37}]}",
                        "at least two different places"),
                mistake("duty of another article", "articles:", DUTY.formatted("^artillery-fire", ""), "An article with a duty prohibits procedural-lapse"),
                mistake("duty too often", "articles:", DUTY.formatted("procedural-lapse", ", every: ^1m"), "no more often than every 1h"),
                mistake("duty due twice over", "articles:", DUTY.formatted("procedural-lapse", ", within: 2h").replace("inventory", "^inventory"),
                        "due at an instant or within a time"),
                event("delivery by nobody", "{id: d, delivery: inventory, at: T+1h, by: ^US}", "'US' is no party"),
                event("request by an unknown article", "{id: q, request: ^\"99\", at: T+1h, to: RU}", "There is no article '99'"),
                event("request by an article without a reply", "{id: q, request: ^\"4.1\", at: T+1h, to: RU}", "Article 4.1 obliges nobody to reply"));
    }
}
