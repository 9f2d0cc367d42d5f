package org.ceasefire.simulator.report;

import static org.ceasefire.simulator.report.LedgerFixture.STARTEX;
import static org.ceasefire.simulator.report.LedgerFixture.at;
import static org.ceasefire.simulator.report.LedgerFixture.place;
import static org.ceasefire.simulator.report.LedgerFixture.reason;

import java.time.Instant;
import java.util.List;
import java.util.Map;

import org.ceasefire.geography.Position;
import org.ceasefire.simulator.ledger.Audience;
import org.ceasefire.simulator.ledger.Entry;
import org.ceasefire.simulator.scenario.ActKind;
import org.ceasefire.vocabulary.BreachType;
import org.ceasefire.vocabulary.Choice;
import org.ceasefire.vocabulary.Gate;
import org.ceasefire.vocabulary.Happening;
import org.ceasefire.vocabulary.Outcome;
import org.ceasefire.vocabulary.SensorKind;
import org.ceasefire.vocabulary.Side;
import org.ceasefire.vocabulary.Sign;
import org.ceasefire.vocabulary.Step;
import org.ceasefire.vocabulary.Track;
import org.ceasefire.vocabulary.WeaponClass;
import org.ceasefire.vocabulary.ZoneKind;

/**
 * An assault in two sectors: fire that nobody saw, a crossing that was seen and answered, a false alarm taken for fire, a harvest fire
 * taken for a barrage and withdrawn, and a flight blamed on the wrong side.
 */
public final class AssaultStory {
    private static final String K = "sector-kostiantynivka";
    public static final String P = "sector-pokrovsk";
    private final LedgerFixture ledger = new LedgerFixture();

    private AssaultStory() {}

    public static LedgerFixture ledger() {
        AssaultStory story = new AssaultStory();
        story.setting();
        story.truth();
        story.sensing();
        story.crossing();
        story.otherBreaches();
        story.ladder();
        story.secondCase();
        return story.ledger;
    }

    private void setting() {
        ledger.exercise("Assault east of Kostiantynivka");
        List<Position> line = List.of(place(47.90, 36.60), place(48.14, 36.88), place(48.22, 37.02), place(48.30, 37.14),
                place(48.38, 37.38),
                place(48.36, 37.50), place(48.42, 37.62), place(48.50, 37.70), place(48.58, 37.78), place(48.66, 37.86),
                place(48.84, 38.02));
        ledger.add(new Entry.Ground(STARTEX, Audience.ALL, List.of(line), 1000,
                List.of(new Entry.Region(K, "Kostiantynivka", null,
                List.of(place(48.30, 37.45), place(48.72, 37.45), place(48.72, 38.05), place(48.30, 38.05))),
                        new Entry.Region(P, "Pokrovsk", null,
                        List.of(place(48.02, 36.95), place(48.30, 36.95), place(48.30, 37.45), place(48.02, 37.45)))),
                List.of(new Entry.Region("fields", "Wheat fields", ZoneKind.CROPLAND,
                List.of(place(48.14, 37.22), place(48.20, 37.22), place(48.20, 37.36), place(48.14, 37.36)))),
                List.of(new Entry.Spot("Kostiantynivka", place(48.53, 37.71), false),
                new Entry.Spot("Pokrovsk", place(48.28, 37.18), false),
                        new Entry.Spot("Toretsk", place(48.40, 37.85), false),
                        new Entry.Spot("Pumping station", place(48.62, 37.60), true))));
        ledger.add(new Entry.Article(STARTEX, Audience.ALL, "1.1", "The parties hold the positions they held at the effective time.",
                "design", BreachType.GROUND_ASSAULT, List.of(Side.UA, Side.RU), 0, null));
        ledger.add(new Entry.Article(STARTEX, Audience.ALL, "2.1", "No fire of artillery of 100 mm and above.", "after Minsk II",
                BreachType.ARTILLERY_FIRE, List.of(Side.UA, Side.RU), 100, null));
        ledger.add(new Entry.Article(STARTEX, Audience.ALL, "3.1", "No aircraft of the parties within 30 km of the line.",
                "after the Minsk Memorandum", BreachType.PROHIBITED_FLIGHT, List.of(Side.UA, Side.RU), 0, 30_000.0));
        ledger.reading("preset", "reported-2026-02").reading("clock-starts-at", "first-detection").reading("phase-1-within", "24h")
                .reading("phase-3-within", "72h").reading("seventy-two-hours", "deadline").reading("verified-at", "probable");
        ledger.add(new Entry.Rule(STARTEX, Audience.ALL, "past-the-line",
                "Armour moved past the line, clear of the disputed band and of its error.", "1.1", "ground-assault.drl", 21));
        ledger.add(new Entry.Rule(STARTEX, Audience.ALL, "bursts", "Bursts of a prohibited calibre were seen.", "2.1",
                "artillery-fire.drl", 14));
        ledger.add(new Entry.Rule(STARTEX, Audience.ALL, "two-independent", "Two sources of different platform and provider agree.", null,
                "corroboration.drl", 30));
        ledger.add(new Entry.Sensor(STARTEX, Audience.MONITOR, "drone-1", "camcopter-s100", SensorKind.DRONE_CAMERA, "FR",
                List.of(place(48.70, 37.40), place(48.55, 37.62), place(48.40, 37.48), place(48.70, 37.40))));
        ledger.add(new Entry.Sensor(STARTEX, Audience.MONITOR, "radar-1", "x-band-radar", SensorKind.RADAR, "US", List.of()));
        ledger.add(new Entry.Unit(STARTEX, Audience.TRUTH, "company-1", Side.RU, "bmp", 10, place(48.50, 37.86), false));
    }

    private void truth() {
        ledger.act("preparation", ActKind.FIRE, Side.RU, at(28, 10), at(28, 40), place(48.47, 37.95), place(48.52, 37.66), 48);
        ledger.add(new Entry.Act(at(31, 40), Audience.TRUTH, "crossing", ActKind.MOVEMENT, Side.RU, "company-1", "bmp", WeaponClass.ARMOURED_VEHICLE, 10, at(35, 0),
                List.of(place(48.50, 37.86), place(48.53, 37.77), place(48.55, 37.66)), null, "scripted", false));
        ledger.act("stubble", ActKind.HARVEST_FIRE, Side.CIVILIAN, at(40, 0), at(43, 0), place(48.17, 37.29), null, 0);
        ledger.act("overflight", ActKind.FLIGHT, Side.UA, at(50, 0), at(50, 30), place(48.34, 37.40), null, 1);
        ledger.act("second-barrage", ActKind.FIRE, Side.RU, at(55, 0), at(55, 20), place(48.20, 37.42), place(48.26, 37.24), 24);
        ledger.act("night-salvo", ActKind.FIRE, Side.RU, at(70, 0), at(70, 10), place(48.12, 37.40), place(48.21, 37.12), 6);
    }

    private void sensing() {
        for (int hour = 4; hour < 118; hour += 6) {
            boolean cloudy = hour >= 26 && hour < 30;
            ledger.look("drone-1/" + hour + "/1", "drone-1", at(hour, 10), at(hour, 50), cloudy ? "cloud" : null, K);
            ledger.look("radar-1/" + hour + "/1", "radar-1", at(hour + 1, 0), at(hour + 1, 1), null, K, P);
        }
        ledger.look("drone-1/extra/1", "drone-1", at(28, 5), at(28, 50), "cloud", K);
        ledger.miss(at(28, 50), "drone-1/extra/1", "drone-1", "preparation", "night");
        ledger.miss(at(29, 1), "radar-1/28/1", "radar-1", "preparation", "too-small");
        ledger.detection(at(32, 30), "drone-1/30/1/1", "drone-1/30/1", "crossing")
                .detection(at(35, 1), "radar-1/34/1/1", "radar-1/34/1", "crossing");
        ledger.detection(at(41, 0), "radar-1/40/1/1", "radar-1/40/1", "stubble")
                .detection(at(47, 0), "radar-1/46/1/1", "radar-1/46/1", null);
        ledger.detection(at(50, 10), "drone-1/46/1/1", "drone-1/46/1", "overflight")
                .detection(at(55, 1), "radar-1/52/1/1", "radar-1/52/1", "second-barrage");
        ledger.observed("drone-1/30/1/1", Sign.COLUMN, place(48.537, 37.755), 150, at(32, 30), at(32, 50), "drone-1");
        ledger.observed("radar-1/34/1/1", Sign.COLUMN, place(48.548, 37.672), 400, at(35, 1), at(38, 1), "radar-1");
        ledger.observed("radar-1/40/1/1", Sign.HEAT, place(48.172, 37.283), 900, at(41, 0), at(44, 0), "radar-1");
        ledger.observed("radar-1/46/1/1", Sign.EXPLOSION, place(48.61, 37.68), 400, at(47, 0), at(50, 0), "radar-1");
        ledger.observed("drone-1/46/1/1", Sign.AIRCRAFT, place(48.343, 37.41), 300, at(50, 10), at(50, 30), "drone-1");
        ledger.observed("radar-1/52/1/1", Sign.EXPLOSION, place(48.262, 37.238), 400, at(55, 1), at(58, 0), "radar-1");
    }

    private void crossing() {
        Position here = place(48.54, 37.72);
        ledger.incident(at(32, 50), "made", "incident-1", Happening.MOVEMENT, K, here, "drone-1/30/1/1");
        ledger.ruling(at(32, 50), "made", "existence", "incident-1", "incident-1", Map.of("standing", "possible"));
        ledger.ruling(at(32, 50), "made", "breach", "incident-1/ground-assault", "incident-1", Map.of("type", "ground-assault"),
                reason("past-the-line", Map.of("article", "1.1"), "incident-1/drone-1/column", "1.1"));
        ledger.incident(at(38, 1), "changed", "incident-1", Happening.MOVEMENT, K, here, "drone-1/30/1/1", "radar-1/34/1/1");
        ledger.ruling(at(38, 1), "made", "occurrence", "incident-1", "incident-1", Map.of("likelihood", "almost-certain", "decibans", "17"));
        ledger.ruling(at(38, 1), "amended", "existence", "incident-1", "incident-1", Map.of("standing", "confirmed"),
                reason("two-independent", Map.of("standing", "confirmed"), "incident-1/drone-1/column", "incident-1/radar-1/column"));
        ledger.ruling(at(38, 1), "made", "occurrence", "incident-1", "incident-1", Map.of("likelihood", "almost-certain"));
        ledger.ruling(at(38, 1), "made", "certainty", "incident-1", "incident-1", Map.of("confidence", "high"));
        ledger.ruling(at(38, 1), "made", "grade", "incident-1/ground-assault", "incident-1", Map.of("severity", "grave"));
        ledger.ruling(at(40, 40), "made", "attribution", "incident-1", "incident-1",
                Map.of("side", "RU", "basis", "track", "likelihood", "very-likely"));
    }

    private void otherBreaches() {
        breach("incident-2", "artillery-fire", Happening.FIRE, P, place(48.172, 37.283), at(44, 0), "radar-1/40/1/1", "UA");
        ledger.ruling(at(60, 0), "withdrawn", "breach", "incident-2/artillery-fire", "incident-2", Map.of());
        ledger.ruling(at(60, 0), "amended", "existence", "incident-2", "incident-2", Map.of("standing", "refuted"));
        ledger.ruling(at(60, 0), "made", "benign", "incident-2/harvest-fire", "incident-2", Map.of("kind", "harvest-fire"));
        breach("incident-3", "artillery-fire", Happening.FIRE, K, place(48.61, 37.68), at(50, 0), "radar-1/46/1/1", "RU");
        breach("incident-4", "prohibited-flight", Happening.FLIGHT, P, place(48.343, 37.41), at(50, 30), "drone-1/46/1/1", "RU");
        breach("incident-5", "artillery-fire", Happening.FIRE, P, place(48.262, 37.238), at(58, 0), "radar-1/52/1/1", "RU");
        ledger.add(new Entry.Claimed(at(56, 0), Audience.ALL, "claim-1", Side.UA, Side.RU, Happening.FIRE, place(48.26, 37.24), at(55, 0),
                "Heavy shelling of Pokrovsk, 200 rounds."));
    }

    private void breach(String incident, String type, Happening happening, String sector, Position where, Instant t, String observation,
            String side) {
        ledger.incident(t, "made", incident, happening, sector, where, observation);
        ledger.ruling(t, "made", "existence", incident, incident, Map.of("standing", "probable"),
                reason("two-independent", Map.of("standing", "probable"), observation));
        ledger.ruling(t, "made", "certainty", incident, incident, Map.of("confidence", "moderate"));
        ledger.ruling(t, "made", "breach", incident + "/" + type, incident, Map.of("type", type),
                reason("bursts", Map.of("article", type.equals("artillery-fire") ? "2.1" : "3.1"), observation));
        ledger.ruling(t, "made", "grade", incident + "/" + type, incident, Map.of("severity", "serious"));
        ledger.ruling(t, "made", "attribution", incident, incident, Map.of("side", side, "basis", "direction", "likelihood", "likely"));
    }

    private void ladder() {
        ledger.add(new Entry.CaseChange(at(38, 1), Audience.MONITOR, "opened", "case-1", "sector", Track.LADDER, K, "incident-1"));
        ledger.ruling(at(38, 1), "made", "clock", "case-1", "case-1", Map.of("t0", at(32, 30).toString()));
        ledger.ruling(at(40, 40), "made", "gate-proposal", "case-1/phase-1", "case-1", Map.of("gate", "phase-1"));
        ledger.add(new Entry.Decided(at(42, 40), Audience.ALL, "case-1", Gate.PHASE_1, Outcome.APPROVED, "guarantors", "single-decider", null));
        ledger.add(new Entry.Responded(at(43, 40), Audience.ALL, "case-1", 1, "UA", Step.WARNING));
        ledger.add(new Entry.Responded(at(45, 40), Audience.ALL, "case-1", 1, "UA", Step.ACTION));
        ledger.add(new Entry.CaseChange(at(50, 0), Audience.MONITOR, "joined", "case-1", "sector", Track.LADDER, K, "incident-3"));
        ledger.ruling(at(58, 0), "made", "gate-proposal", "case-1/phase-2", "case-1", Map.of("gate", "phase-2"));
        for (String member : List.of("US", "FR", "UK", "UA")) {
            ledger.add(new Entry.Voted(at(62, 0), Audience.ALL, "case-1", Gate.PHASE_2, member, member.equals("US") ? Choice.REFUSE
                    : Choice.APPROVE, member.equals("US") ? "No second source names the battery." : null));
        }
        ledger.add(new Entry.Decided(at(63, 0), Audience.ALL, "case-1", Gate.PHASE_2, Outcome.APPROVED, "special-commission", "majority", null));
        ledger.add(new Entry.Responded(at(90, 0), Audience.ALL, "case-1", 2, "multinational-force", Step.ACTION));
        ledger.add(new Entry.Decided(at(102, 30), Audience.ALL, "case-1", Gate.PHASE_3, Outcome.APPROVED, "us-president",
                "single-decider", null));
        ledger.add(new Entry.CaseChange(at(118, 0), Audience.MONITOR, "closed", "case-1", "sector", Track.LADDER, K, null));
    }

    private void secondCase() {
        ledger.add(new Entry.CaseChange(at(58, 0), Audience.MONITOR, "opened", "case-2", "sector", Track.LADDER, P, "incident-5"));
        ledger.ruling(at(58, 0), "made", "clock", "case-2", "case-2", Map.of("t0", at(55, 1).toString()));
        ledger.ruling(at(58, 0), "made", "gate-proposal", "case-2/phase-1", "case-2", Map.of("gate", "phase-1"));
        ledger.ruling(at(79, 1), "made", "overdue", "case-2/phase-1", "case-2", Map.of("gate", "phase-1", "due", at(79, 1).toString()));
        ledger.add(new Entry.Decided(at(82, 0), Audience.ALL, "case-2", Gate.PHASE_1, Outcome.APPROVED, "guarantors", "single-decider", null));
    }
}
