package org.ceasefire.simulator.ledger;

import java.time.Instant;
import java.util.List;
import java.util.Map;

import org.ceasefire.geography.Position;
import org.ceasefire.simulator.scenario.ActKind;
import org.ceasefire.vocabulary.BenignKind;
import org.ceasefire.vocabulary.BreachType;
import org.ceasefire.vocabulary.Choice;
import org.ceasefire.vocabulary.Deliverable;
import org.ceasefire.vocabulary.ClockStop;
import org.ceasefire.vocabulary.ForceState;
import org.ceasefire.vocabulary.Gate;
import org.ceasefire.vocabulary.Means;
import org.ceasefire.vocabulary.Happening;
import org.ceasefire.vocabulary.Outcome;
import org.ceasefire.vocabulary.PleaKind;
import org.ceasefire.vocabulary.SensorKind;
import org.ceasefire.vocabulary.Side;
import org.ceasefire.vocabulary.Sign;
import org.ceasefire.vocabulary.Step;
import org.ceasefire.vocabulary.Struck;
import org.ceasefire.vocabulary.Track;
import org.ceasefire.vocabulary.WeaponClass;
import org.ceasefire.vocabulary.ZoneKind;

/** One entry of every kind. */
public final class Samples {
    static final Header HEADER = new Header(1, "0.1.0", "assault", "aa", "bb", 42, 0, true);
    private static final Instant T = Instant.parse("2026-10-05T06:00:00Z");
    private static final Instant LATER = Instant.parse("2026-10-05T08:30:00.250Z");
    private static final Position HERE = new Position(48.6, 37.9);
    private static final List<Position> RING = List.of(HERE, new Position(48.7, 37.9), new Position(48.7, -0.5));

    private Samples() {}

    public static List<Entry> all() {
        return List.of(
                new Entry.Note(T, Audience.TRUTH, "A note"),
                new Entry.Exercise(T, Audience.ALL, "assault", "An assault", "EXERCISE", T, LATER, Side.UA),
                new Entry.Ground(T, Audience.ALL, List.of(RING), 1000, List.of(new Entry.Region("s", "S", null, RING)),
                        List.of(new Entry.Region("z", "Z", ZoneKind.CROPLAND, RING)), List.of(new Entry.Spot("Town", HERE, true))),
                new Entry.Article(T, Audience.ALL, "4.1", "Guns stay back.", "invented", BreachType.WEAPON_IN_WITHDRAWAL_ZONE,
                        List.of(Side.UA, Side.RU), 100, 50_000.0),
                new Entry.Article(T, Audience.ALL, "2", "No fire.", "invented", BreachType.ARTILLERY_FIRE, List.of(Side.RU), 0, null),
                new Entry.Reading(T, Audience.ALL, "phase-1-within", "24h"),
                new Entry.Rule(T, Audience.ALL, "fire-1", "A burst is fire.", "2", "artillery-fire.drl", 12),
                new Entry.Provider(T, Audience.ALL, "US", "United States", "lead", "with monitor; 2h later"),
                new Entry.Sensor(T, Audience.MONITOR, "drone-1", "camcopter-s100", SensorKind.DRONE_CAMERA, "FR", RING),
                new Entry.Unit(T, Audience.TRUTH, "battery-1", Side.RU, "d-30", 3, HERE, false),
                new Entry.Act(T, Audience.TRUTH, "salvo", ActKind.FIRE, Side.RU, "battery-1", "d-30", WeaponClass.ARTILLERY, 18, LATER,
                        List.of(HERE), HERE, "scripted", false),
                new Entry.Sortie(T, Audience.MONITOR, "drone-1/1", "drone-1", "grounded", "icing", HERE, "thermal-1"),
                new Entry.Cue(T, Audience.MONITOR, "look-at-heat", "thermal-1/3/1/1", HERE, null, Map.of("drone-1", "no-crew")),
                new Entry.Look(LATER, Audience.MONITOR, "drone-1/1/2", "drone-1", "drone-1/1", T, LATER, RING, List.of("s"), false, "cloud"),
                new Entry.Order(T, Audience.MONITOR, "look-there", "scheduled", HERE, "c-1", T, LATER, "radar-1", "radar-1/12", LATER, LATER, "cloud"),
                new Entry.Grid(T, Audience.MONITOR, 10_000, List.of(new Entry.Cells("s", RING))),
                new Entry.Coverage(LATER, Audience.MONITOR, List.of(2), Map.of(0, List.of(0), 98, List.of(1))),
                new Entry.Detection(T, Audience.TRUTH, "drone-1/1/2/1", "drone-1/1/2", null),
                new Entry.Miss(T, Audience.TRUTH, "drone-1/1/2", "drone-1", "salvo", Sign.EXPLOSION, "cloud", 0.125),
                new Entry.Withheld(T, Audience.TRUTH, "radar-1/1/1", "radar-1", "US", List.of("radar-1/1/1/1")),
                new Entry.Shared(T, Audience.UA, "radar-1/1/1/1", Sign.WEAPON, HERE, 50, T, "radar-1", "US", SensorKind.RADAR, "B3",
                        WeaponClass.VEHICLE, "truck", 0, 3),
                new Entry.Observed(LATER, Audience.MONITOR, "drone-1/1/2/1", Sign.EXPLOSION, HERE, 50, T, "drone-1", "FR",
                        SensorKind.DRONE_CAMERA, "B2", WeaponClass.ARTILLERY, "d-30", 122, 6, Struck.CIVILIANS, 2, Side.RU, "salvo-cue", "drone-1/1/2", false),
                new Entry.Observed(LATER, Audience.MONITOR, "drone-1/1/2/2", Sign.CRATER, HERE, 50, T, "drone-1", "FR",
                        SensorKind.DRONE_CAMERA, "B3", WeaponClass.UNKNOWN, null, 0, 1, null, null, null, null, null, true),
                new Entry.Notified(T, Audience.MONITOR, "n-1", Side.UA, BenignKind.DEMINING, T, LATER, RING),
                new Entry.Claimed(T, Audience.ALL, "c-1", Side.RU, Side.UA, Happening.FIRE, HERE, T, "They fired."),
                new Entry.Calmed(T, Audience.ALL, "hotline-1", ClockStop.HOTLINE, "s", Side.RU),
                new Entry.Pleaded(T, Audience.ALL, "p-1", Side.UA, PleaKind.RETURN_FIRE, RING.get(0), T),
                new Entry.Restored(T, Audience.MONITOR, "r-1", "s", "ground-team"),
                new Entry.Owed(T, Audience.ALL, "3.1/RU/1", "3.1", Side.RU, Deliverable.INVENTORY, LATER, "request-1"),
                new Entry.Delivery(T, Audience.MONITOR, "d-1", Deliverable.INVENTORY, Side.RU, "3.1/RU/1"),
                new Entry.IncidentChange(T, Audience.MONITOR, "made", "incident-1", null, Happening.FIRE, "s", T, T, HERE, 50, Side.RU,
                        Side.UA, 0, WeaponClass.ARTILLERY, 122, List.of("drone-1/1/2/1")),
                new Entry.Ruling(T, Audience.MONITOR, "amended", "existence", "incident-1", "incident-1", Map.of("standing", "probable"),
                        Map.of("standing", "possible"),
                        List.of(new Entry.Reason("two-sources", Map.of("standing", "probable"), List.of("incident-1/drone-1/explosion")))),
                new Entry.CaseChange(T, Audience.MONITOR, "opened", "case-1", "s", Track.LADDER, "s", "incident-1"),
                new Entry.AlarmRang(T, Audience.MONITOR, "case-1", "phase-1-deadline", T),
                new Entry.Proposed(T, Audience.ALL, "case-1", Gate.PHASE_2, "special-commission", List.of("FR", "UK"), LATER),
                new Entry.Voted(T, Audience.ALL, "case-1", Gate.PHASE_2, "FR", Choice.APPROVE, "Two sources agree."),
                new Entry.Decided(T, Audience.ALL, "case-1", Gate.PHASE_2, Outcome.APPROVED, "special-commission", "majority", "Escalation is feared."),
                new Entry.Called(T, Audience.ALL, "case-1", 2, "FR", Step.ACTION, ForceState.AT_READINESS, 5000, Means.TROOPS, LATER),
                new Entry.Responded(T, Audience.ALL, "case-1", 2, "multinational-force", Step.ACTION),
                new Entry.Input(T, Audience.ALL, "i-1", "white-cell", "vote", Map.of("member", "FR", "choice", "approve")));
    }
}
