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

/** What a wrong scenario prints: one line of the table is one mistake. */
class BadScenarioTest {
    private static final String CUE = "  cues:\n    - {id: look, on: {sign: heat}, %s}\n  satellites:";

    /**
     * @param before what the small scenario says
     * @param after what it says instead; ^ marks the place to be named
     * @param says part of the message
     */
    record Mistake(String name, String before, String after, String says) {
        @Override
        public String toString() {
            return name;
        }
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void a_mistake_is_named_at_its_place(Mistake mistake, @TempDir Path folder) {
        SmallScenario scenario = new SmallScenario(folder).with(mistake.before, mistake.after);
        List<Problem> problems = ScenarioReader.check(scenario.file());
        assertEquals(1, problems.size(), problems::toString);
        assertEquals(scenario.mark(), problems.get(0).at());
        assertTrue(problems.get(0).what().contains(mistake.says), problems.get(0).what());
    }

    static Stream<Mistake> mistakes() {
        return Stream.of(
                new Mistake("unknown field", "duration: 10d", "duration: 10d\n^durations: 3d", "Maybe 'duration'?"),
                new Mistake("unknown field deep down", "count: 3,", "count: 3, ^colour: red,", "'colour' is not a field here. Maybe one of: id, side"),
                new Mistake("missing field", "scenario: small\ntitle: A small scenario\nstart: 2026-10-05T00:00Z\nduration: 10d\nseed: 42\n",
                        "^scenario: small\ntitle: A small scenario\nstart: 2026-10-05T00:00Z\nduration: 10d\n", "'seed' is missing. Maybe add seed: 42"),
                new Mistake("missing field of an item", "- {id: battery-1, side: RU,", "- ^{id: battery-1,", "'side' is missing."),
                new Mistake("text for a number", "seed: 42", "seed: ^many", "'many' is text; a number is wanted here."),
                new Mistake("fraction for a whole number", "rounds: 18", "rounds: ^18.5", "not a whole number"),
                new Mistake("provider that nobody knows", "provider: FR", "provider: ^FRA", "There is no provider 'FRA'"),
                new Mistake("terms of a provider that nobody knows", "  clock-starts-at: verification", "  clock-starts-at: verification\n  sharing: {^USA: {delay: 1h}}",
                        "There is no provider 'USA'"),
                new Mistake("silence that ends before it begins", "  clock-starts-at: verification",
                        "  clock-starts-at: verification\n  sharing: {US: {stops: [{from: T+2d, to: ^T+1d}]}}", "ends after it begins"),
                new Mistake("sharing of what no sensor is", "  clock-starts-at: verification",
                        "  clock-starts-at: verification\n  sharing: {US: {kinds: [^acoustic]}}", "no sensor of a drone or satellite"),
                new Mistake("drone that stands still and circles", "sorties: {every: 8h, along: middle}}",
                        "sorties: {every: 8h, loiter: {position: {lat: 48.5, lon: 37.3}, for: 1h}}, speed: ^0 km/h}", "must be more than zero"),
                new Mistake("flights that leave the theatre", "process: harvest-fires, rate: climatology", "process: flights, rate: 1 acts per day, side: RU, weapon: orlan-10, in: middle, for: ^8d",
                        "is up 20h at most"),
                new Mistake("sharing with nobody", "  clock-starts-at: verification", "  clock-starts-at: verification\n  sharing: {^US: {with: []}}",
                        "shares nothing at all"),
                new Mistake("sharing with who is nobody", "  clock-starts-at: verification",
                        "  clock-starts-at: verification\n  sharing: {US: {with: [^NATO]}}", "'NATO' is not known here"),
                new Mistake("number without its unit", "disputed-band: 1 km", "disputed-band: ^1", "add its unit"),
                new Mistake("unknown unit", "disputed-band: 1 km", "disputed-band: ^1 mile", "Maybe write a number and its unit, m or km"),
                new Mistake("not a number", "disputed-band: 1 km", "disputed-band: ^NaN km", "is not a distance"),
                new Mistake("infinite number", "lat: 48.5, lon: 37.7}", "lat: ^.inf, lon: 37.7}", "is not a finite number"),
                new Mistake("negative quantity", "size: 2 m", "size: ^-2 m", "is not a distance"),
                new Mistake("negative count", "count: 3", "count: ^-3", "not a whole number that is allowed"),
                new Mistake("zero count", "count: 3", "count: ^0", "must be more than zero"),
                new Mistake("negative rate", "rate: climatology", "rate: ^-3 acts per day", "is not a rate"),
                new Mistake("rate that counts nothing", "rate: climatology", "rate: ^12 per day", "Maybe say how many of what"),
                new Mistake("climatology of what has none", "process: harvest-fires, rate: climatology", "process: industrial-fires, rate: ^climatology",
                        "climatology of harvest fires only"),
                new Mistake("unknown word", "side: RU,", "side: ^RUS,", "Maybe 'RU'?"),
                new Mistake("list for a value", "title: A small scenario", "title: ^[a, b]", "A single value is wanted here."),
                new Mistake("value for a list", "members: [US, FR, UA]", "members: ^US", "A list is wanted here."),
                new Mistake("value for fields", "position: {lat: 48.5, lon: 37.7}", "position: ^48.5", "Fields are wanted here."),
                new Mistake("nothing where something is wanted", "title: A small scenario", "title: ^~", "text is wanted here"),
                new Mistake("id in which a slash stands", "id: trucks-1", "id: ^a/b", "may have only letters"),
                new Mistake("scenario id with capitals", "scenario: small", "scenario: ^Small", "small letters"),
                new Mistake("date that does not exist", "start: 2026-10-05T00:00Z", "start: ^2026-13-05T00:00Z", "no such date"),
                new Mistake("date without its zone", "start: 2026-10-05T00:00Z", "start: ^2026-10-05T00:00", "is not an instant"),
                new Mistake("date long ago", "start: 2026-10-05T00:00Z", "start: ^1914-08-01T00:00Z", "from 2000 to 2099"),
                new Mistake("duration in words", "duration: 10d", "duration: ^ten days", "is not a duration"),
                new Mistake("duration of years", "duration: 10d", "duration: ^4000d", "at most 366 days"),
                new Mistake("event after ENDEX", "at: T+41h", "at: ^T+41d", "is after ENDEX"),
                new Mistake("event before STARTEX", "at: T+1h", "at: ^T-1h", "is before STARTEX"),
                new Mistake("launch after ENDEX", "launches: [T+3h]", "launches: [^T+11d]", "is after ENDEX"),
                new Mistake("route beyond the link", "along: [{lat: 48.6, lon: 37.6}]", "along: ^[{lat: 48.6, lon: 40.0}]",
                        "The route leads 207 km from the base, and the link of 'tb2' reaches 150 km. Maybe move its base"),
                new Mistake("circling beyond endurance", "sorties: {launches: [T+3h], along: [{lat: 48.6, lon: 37.6}]}",
                        "sorties: ^{launches: [T+3h], loiter: {position: {lat: 48.6, lon: 37.6}, for: 24h}}", "'tb2' stays up 24h00m"),
                new Mistake("way and circling", "sorties: {launches: [T+3h], along: [{lat: 48.6, lon: 37.6}]}",
                        "sorties: ^{launches: [T+3h], along: [{lat: 48.6, lon: 37.6}], loiter: {position: {lat: 48.6, lon: 37.6}, for: 2h}}",
                        "either along a way or to a place"),
                new Mistake("nowhere to fly", "along: [{lat: 48.6, lon: 37.6}]}", "along: ^[]}", "nowhere to fly"),
                new Mistake("no airframe", "type: tb2,", "type: tb2, airframes: ^0,", "must be more than zero"),
                new Mistake("cue of a satellite", "  satellites:", CUE.formatted("task: ^radar-1"), "There is no drone 'radar-1'"),
                new Mistake("cue that orders of a drone", "  satellites:", CUE.formatted("order: ^drone-1"), "There is no satellite or type 'drone-1'"),
                new Mistake("cue of nobody", "  satellites:", CUE.replace("id: look", "id: ^look").formatted("task: []"), "Nobody is sent"),
                new Mistake("cue of an unknown drone", "  satellites:", CUE.formatted("task: [drone-1, ^drone-3]"), "There is no drone 'drone-3'"),
                new Mistake("cue by an unknown source", "  satellites:", CUE.replace("sign: heat", "sign: heat, by: ^thermal-1").formatted("task: drone-1"),
                        "There is no sensor 'thermal-1'"),
                new Mistake("cue without circling", "  satellites:", CUE.formatted("task: drone-1, for: ^0m"), "circles longer than nothing"),
                new Mistake("jamming without reach", "- {id: up,", "- {id: ^jam, at: T+1h, act: jamming, side: RU, position: {lat: 48.5, lon: 37.9}}\n  - {id: up,",
                        "either a radius or a power"),
                new Mistake("jamming by radius and power", "- {id: up,",
                        "- {id: ^jam, at: T+1h, act: jamming, side: RU, position: {lat: 48.5, lon: 37.9}, radius: 5 km, jammer-power: 1 kW}\n  - {id: up,",
                        "either a radius or a power"),
                new Mistake("spoofing to nowhere", "- {id: up,",
                        "- {id: ^spoof, at: T+1h, act: spoofing, side: RU, position: {lat: 48.5, lon: 37.9}, radius: 5 km, shift: 1 km}\n  - {id: up,",
                        "Spoofing needs a radius, a shift and an azimuth"),
                new Mistake("azimuth beyond the circle", "- {id: up,",
                        "- {id: spoof, at: T+1h, act: spoofing, side: RU, position: {lat: 48.5, lon: 37.9}, radius: 5 km, shift: 1 km, towards: ^360 deg}"
                                + "\n  - {id: up,", "from 0 deg to less than 360 deg"),
                new Mistake("fire at drones that cannot hit", "- {id: up,",
                        "- {id: ^shot, at: T+1h, act: fire-at-drone, side: RU, weapon: d-30, position: {lat: 48.5, lon: 37.9}}\n  - {id: up,",
                        "Maybe add hit: 60 %"),
                new Mistake("fire at an unknown drone", "- {id: up,",
                        "- {id: shot, at: T+1h, act: fire-at-drone, side: RU, weapon: d-30, position: {lat: 48.5, lon: 37.9}, hit: 60 %, drone: ^radar-1}"
                                + "\n  - {id: up,", "There is no drone 'radar-1'"),
                new Mistake("shift of a salvo", "rounds: 18,", "rounds: 18, shift: ^5 km,", "'shift' is for spoofing only"),
                new Mistake("wind without unit", "weather: eastern-ukraine", "weather: eastern-ukraine\n  wind: ^12", "is a number"),
                new Mistake("drone that never flies", "launches: [T+3h], along: [{lat: 48.6, lon: 37.6}]", "along: ^[{lat: 48.6, lon: 37.6}]", "never flies"),
                new Mistake("drone that launches without end", "every: 8h", "every: ^1s", "more often than every 10m"),
                new Mistake("route beyond endurance", "sorties: {launches: [T+3h], along: [{lat: 48.6, lon: 37.6}]",
                        "link: satcom, sorties: {launches: [T+3h], along: ^[{lat: 48.6, lon: 20.0}, {lat: 48.6, lon: 37.6}, {lat: 48.6, lon: 20.0}]",
                        "and 'tb2' stays up 24h00m"),
                new Mistake("id used twice", "id: trucks-1", "id: ^battery-1", "already that of another unit, in line 27"),
                new Mistake("event id used twice", "id: again", "id: ^salvo", "already that of another event"),
                new Mistake("sensor id used twice", "id: radar-1", "id: ^drone-1", "already that of another sensor"),
                new Mistake("article id used twice", "under: 40 km}}", "under: 40 km}}\n    - {id: ^\"4.1\", text: Once more., prohibits: artillery-fire, binds: [RU]}",
                        "already that of another article"),
                new Mistake("unit never defined", "act: presence, unit: battery-1", "act: presence, unit: ^batery-1", "Maybe 'battery-1'?"),
                new Mistake("weapon never defined", "weapon: truck", "weapon: ^trucks", "There is no weapon 'trucks'. Maybe 'truck'?"),
                new Mistake("sector never defined", "along: middle", "along: ^midle", "Maybe 'middle'?"),
                new Mistake("zone for a sector", "restoration: middle", "restoration: ^works", "is a zone; a sector is wanted"),
                new Mistake("drone type never defined", "type: tb2, provider: TR", "type: ^tb3, provider: TR", "There is no type 'tb3'. Maybe 'tb2'?"),
                new Mistake("agreement never defined", "preset: gcsp-2025", "preset: ^gcsp-2024", "Maybe 'gcsp-2025'?"),
                new Mistake("policy never defined", "preset: reported-2026-02", "preset: ^../secret", "There is no preset"),
                new Mistake("weather never defined", "weather: eastern-ukraine", "weather: ^mars", "There is no preset 'mars'"),
                new Mistake("expectation of an unknown act", "case-of: salvo", "case-of: ^salve", "Maybe 'salvo'?"),
                new Mistake("expectation before its act", "by: T+60h", "by: ^T+30h", "before 'up' happens"),
                new Mistake("expectation after ENDEX", "by: T+60h", "by: ^T+60d", "is after ENDEX"),
                new Mistake("expectation of no kind", "{never: phase-3}", "^{by: T+3h}", "exactly one of: breach, no-breach"),
                new Mistake("verdict that is none", "{phase: 1, case-of", "{verdict: ^exchnge, caused-by: salvo}\n  - {phase: 1, case-of", "Maybe 'exchange'"),
                new Mistake("phase that is none", "{phase: 1,", "{phase: ^4,", "There is no phase 4"),
                new Mistake("event of two kinds", "{id: said, claim: fire,", "^{id: said, act: fire, claim: fire,", "exactly one of"),
                new Mistake("target out of range", "rounds: 18, target: {lat: 48.5, lon: 37.8}", "rounds: 18, target: ^{lat: 48.5, lon: 37.5}",
                        "km away, and 'd-30' reaches 15.4 km"),
                new Mistake("unit that cannot fire", "act: fire, unit: battery-1, rounds: 18", "act: fire, unit: ^trucks-1, rounds: 18", "'truck' cannot fire"),
                new Mistake("unit that cannot fly", "events:", "events:\n  - {id: f, at: T+1h, act: flight, unit: ^trucks-1, path: [{lat: 48.5, lon: 37.9}]}",
                        "'truck' cannot fly"),
                new Mistake("act without time", "{id: salvo, at: T+40h,", "{id: ^salvo,", "either 'at' or 'if'"),
                new Mistake("condition that is none", "if: phase >= 1", "if: ^phase > 0", "is not a condition"),
                new Mistake("fire without target", "{id: salvo, at: T+40h, act: fire, unit: battery-1, rounds: 18, target: {lat: 48.5, lon: 37.8}}",
                        "{id: ^salvo, at: T+40h, act: fire, unit: battery-1, rounds: 18}", "Fire needs a target"),
                new Mistake("latitude and longitude swapped", "count: 3, position: {lat: 48.5, lon: 38.7}", "count: 3, position: ^{lat: 38.7, lon: 48.5}",
                        "Maybe latitude and longitude are swapped"),
                new Mistake("latitude out of range", "{lat: 48.5, lon: 37.7}", "^{lat: 148.5, lon: 37.7}", "between -90 and 90"),
                new Mistake("place in another part of the world", "{lat: 48.5, lon: 37.7}", "^{lat: -33.9, lon: 151.2}", "km from the line of contact"),
                new Mistake("zone outside the theatre", "ring: works.geojson", "ring: ^far.geojson", "does not touch the theatre"),
                new Mistake("zone of two corners", "[{lat: 48.3, lon: 37.2}, {lat: 48.3, lon: 37.4}, {lat: 48.5, lon: 37.4}]",
                        "^[{lat: 48.3, lon: 37.2}, {lat: 48.3, lon: 37.4}]", "three different places"),
                new Mistake("line that crosses itself", "line: line.geojson", "line: ^crossing.geojson", "crosses itself"),
                new Mistake("two lines", "line: line.geojson", "^line: line.geojson\n  control: control.geojson", "either 'line' or 'control'"),
                new Mistake("GeoJSON of another shape", "line: line.geojson", "line: ^works.geojson", "one LineString"),
                new Mistake("GeoJSON that is not there", "line: line.geojson", "line: ^lime.geojson", "'lime.geojson' does not exist"),
                new Mistake("path that leaves the folder", "sectors: sectors.geojson", "sectors: ^../sectors.geojson", "not a path in the scenario's own folder"),
                new Mistake("absolute path", "sectors: sectors.geojson", "sectors: ^/etc/passwd", "not a path in the scenario's own folder"),
                new Mistake("tier that is none", "clock-starts-at: verification",
                        "responses: {phase-1: [{tier: ^4, by: UA, step: action, after: 1h}]}", "There is no tier 4"),
                new Mistake("vote by somebody who is no member", "clock-starts-at: verification",
                        "ballots: {phase-2: {^PL: {vote: approve, after: 1h}}}", "'PL' is no member"),
                new Mistake("member named twice", "members: [US, FR, UA]", "members: [US, FR, ^US]", "a member already"),
                new Mistake("gate that is none", "clock-starts-at: verification", "gates: {^phase-4: {body: us-president}}", "Maybe 'phase-1'?"),
                new Mistake("reading that is none", "clock-starts-at: verification", "clock-starts-at: ^whenever", "Maybe one of: estimated-occurrence"),
                new Mistake("phase 3 before phase 1", "clock-starts-at: verification", "phase-3-within: ^12h", "cannot end before Phase 1"),
                new Mistake("look that would notice nothing and counts", "clock-starts-at: verification", "nothing-seen-from: ^0 %", "more than 0 %"),
                new Mistake("look that must be surer than sure", "clock-starts-at: verification", "nothing-seen-from: ^101 %", "at most 100 %"),
                new Mistake("watch surer than sure", "events:", "events:\n  - {watch: fields, id: w, at: T+9h, from: T+1h, to: T+8h, noticing: ^120 %}",
                        "at most 100 %"),
                new Mistake("article that binds a bystander", "{id: \"4.1\",", "{id: \"4.1\", binds: [RU, ^US],", "'US' is no party"),
                new Mistake("article that ends before it begins", "{id: \"4.1\",", "{id: ^\"4.1\", valid: {from: T+2d, to: T+1d},", "ceases before it begins"),
                new Mistake("distance from something else", "from: line, under", "from: ^border, under", "taken from the line"),
                new Mistake("article about protected objects that names none", "under: 40 km}}",
                        "under: 40 km}}\n    - {id: \"9\", text: No., prohibits: ^strike-on-protected-object, binds: [RU]}", "Maybe add in: [protected-object]"),
                new Mistake("distance of a crossing", "under: 40 km}}", "under: 40 km}}\n    - {id: \"1.8\", distance: {from: line, under: ^5 km}}",
                        "How far past the line a movement is decides"),
                new Mistake("assault no larger than a raid", "clock-starts-at: verification", "movements: {raid-up-to: 7, assault-from: ^7}",
                        "An assault (from 7) must begin above a raid (up to 7)"),
                new Mistake("casualties of nobody", "clock-starts-at: verification", "modifiers: {casualties-from: ^0}", "must be at least 1"),
                new Mistake("swath of nothing", "orbit: {altitude: 560 km}", "swath: ^0 km, orbit: {altitude: 560 km}", "must be more than zero"),
                new Mistake("orbit in the air", "altitude: 560 km", "altitude: ^140 km", "its lowest point is 140 km up"),
                new Mistake("orbit turned too far", "altitude: 560 km", "inclination: ^197 deg", "from 0 deg to 180 deg"),
                new Mistake("node at no time of day", "altitude: 560 km", "ascending-node: ^\"25:00\"", "is not a time of day"),
                new Mistake("satellite that listens", "orbit: {altitude: 560 km}", "kind: ^acoustic", "optical, radar, thermal or radio"),
                new Mistake("report by a satellite", "report: acoustic", "report: ^optical", "does not report from elsewhere"),
                new Mistake("report before what it is about", "at: T+42h, seen: T+40h", "at: ^T+42h, seen: T+50h", "comes before what it is about"),
                new Mistake("admission without who admits", "report: acoustic", "report: ^admission", "has 'admitted-by'"),
                new Mistake("grade that is none", "grade: B2", "grade: ^G7", "is not an Admiralty grade"),
                new Mistake("notice that ends before it begins", "to: T+12h", "to: ^T+9h", "ends before it begins"),
                new Mistake("alias", "title: A small scenario", "title: ^*other", "is an alias"),
                new Mistake("anchor", "position: {lat: 48.5, lon: 37.7}", "position: ^&here {lat: 48.5, lon: 37.7}", "is an anchor"),
                new Mistake("tag", "title: A small scenario", "title: ^!!str A small scenario", "is a tag"),
                new Mistake("name twice", "seed: 42", "seed: 42\n^seed: 43", "already given at line 5"),
                new Mistake("second document", "  - {never: phase-3}", "  - {never: phase-3}\n---\n^more: 1", "A second document begins here"),
                new Mistake("truncated", "{never: phase-3}\n", "{never: phase-3^", "expected ',' or '}'"),
                new Mistake("broken indentation", "seed: 42", "seed: 42\n  odd^: 1", "cannot be read here"),
                new Mistake("nested without end", "title: A small scenario", "title: " + "[".repeat(40) + "^[" + "[".repeat(60), "levels deep"),
                new Mistake("nets that hide more than all", "weapon: d-30, count: 3,", "weapon: d-30, camouflage: ^130 %, count: 3,", "The camouflage is at most 100 %"),
                new Mistake("act under nets that hide more than all", "for: 3d}", "for: 3d, camouflage: ^101 %}", "The camouflage is at most 100 %"),
                new Mistake("staging with nothing", "events:", "events:\n  - {id: ^s, at: T+1h, act: staging, side: UA, position: {lat: 48.5, lon: 37.9}}",
                        "A staging needs a unit or a weapon"),
                new Mistake("staging nowhere", "events:", "events:\n  - {id: ^s, at: T+1h, act: staging, side: UA, weapon: d-30}", "happens nowhere"),
                new Mistake("industry never defined", "weather: eastern-ukraine", "weather: eastern-ukraine\n  industry: ^ruhr", "There is no preset 'ruhr'"),
                new Mistake("rate of a line that is not there", "events:",
                        "events:\n  - {id: r, process: harvest-fires, in: fields, rate: ^3 acts per day per 100 km}", "No line of contact lies in this ground"),
                new Mistake("rate of a line in other words", "rate: climatology", "rate: ^3 acts per 100 km", "3 acts per day per 100 km"),
                new Mistake("more acts than can be played along a line", "events:",
                        "events:\n  - {id: r, process: harvest-fires, in: middle, rate: ^9000 acts per hour per 1 km}", "More than 10,000 acts per day"),
                new Mistake("clusters of nothing", "rate: climatology", "rate: climatology, clusters: {of: ^0, within: 3 km, over: 2h}", "must be more than zero"),
                new Mistake("clusters without width", "rate: climatology", "rate: climatology, clusters: {of: 6, within: ^0 km, over: 2h}", "must be more than zero"),
                new Mistake("clusters for a season", "rate: climatology", "rate: climatology, clusters: {of: 6, within: 3 km, over: ^90d}", "within 30d"),
                new Mistake("clusters that lack a time", "rate: climatology", "rate: climatology, clusters: ^{of: 6, within: 3 km}", "'over' is missing"),
                new Mistake("cloud of more than all", "weather: eastern-ukraine", "weather: eastern-ukraine\n  cloud: ^120 %", "at most 100 %"));
    }
}
