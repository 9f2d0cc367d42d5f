package org.ceasefire.simulator.ledger;

import java.time.Instant;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import org.ceasefire.geography.Position;
import org.ceasefire.simulator.scenario.ActKind;
import org.ceasefire.vocabulary.BenignKind;
import org.ceasefire.vocabulary.BreachType;
import org.ceasefire.vocabulary.Choice;
import org.ceasefire.vocabulary.Deliverable;
import org.ceasefire.vocabulary.ClockStop;
import org.ceasefire.vocabulary.ForceState;
import org.ceasefire.vocabulary.Gate;
import org.ceasefire.vocabulary.Happening;
import org.ceasefire.vocabulary.Means;
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

/**
 * One line of the ledger: what happened, was seen, concluded or done at an instant of exercise time, and who may see it.
 * Fields that hold nothing are left out of the line.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Entry.Exercise.class, name = "exercise"),
    @JsonSubTypes.Type(value = Entry.Note.class, name = "note"),
    @JsonSubTypes.Type(value = Entry.Ground.class, name = "ground"),
    @JsonSubTypes.Type(value = Entry.Article.class, name = "article"),
    @JsonSubTypes.Type(value = Entry.Reading.class, name = "reading"),
    @JsonSubTypes.Type(value = Entry.Rule.class, name = "rule"),
    @JsonSubTypes.Type(value = Entry.Provider.class, name = "provider"),
    @JsonSubTypes.Type(value = Entry.Sensor.class, name = "sensor"),
    @JsonSubTypes.Type(value = Entry.Unit.class, name = "unit"),
    @JsonSubTypes.Type(value = Entry.Act.class, name = "act"),
    @JsonSubTypes.Type(value = Entry.Sortie.class, name = "sortie"),
    @JsonSubTypes.Type(value = Entry.Cue.class, name = "cue"),
    @JsonSubTypes.Type(value = Entry.Order.class, name = "order"),
    @JsonSubTypes.Type(value = Entry.Look.class, name = "look"),
    @JsonSubTypes.Type(value = Entry.Grid.class, name = "grid"),
    @JsonSubTypes.Type(value = Entry.Coverage.class, name = "coverage"),
    @JsonSubTypes.Type(value = Entry.Detection.class, name = "detection"),
    @JsonSubTypes.Type(value = Entry.Miss.class, name = "miss"),
    @JsonSubTypes.Type(value = Entry.Withheld.class, name = "withheld"),
    @JsonSubTypes.Type(value = Entry.Shared.class, name = "shared"),
    @JsonSubTypes.Type(value = Entry.Observed.class, name = "observation"),
    @JsonSubTypes.Type(value = Entry.Notified.class, name = "notification"),
    @JsonSubTypes.Type(value = Entry.Claimed.class, name = "claim"),
    @JsonSubTypes.Type(value = Entry.Calmed.class, name = "calm"),
    @JsonSubTypes.Type(value = Entry.Pleaded.class, name = "plea"),
    @JsonSubTypes.Type(value = Entry.Restored.class, name = "restoration"),
    @JsonSubTypes.Type(value = Entry.Owed.class, name = "duty"),
    @JsonSubTypes.Type(value = Entry.Delivery.class, name = "delivery"),
    @JsonSubTypes.Type(value = Entry.IncidentChange.class, name = "incident"),
    @JsonSubTypes.Type(value = Entry.Ruling.class, name = "ruling"),
    @JsonSubTypes.Type(value = Entry.CaseChange.class, name = "case"),
    @JsonSubTypes.Type(value = Entry.AlarmRang.class, name = "alarm"),
    @JsonSubTypes.Type(value = Entry.Proposed.class, name = "proposal"),
    @JsonSubTypes.Type(value = Entry.Voted.class, name = "vote"),
    @JsonSubTypes.Type(value = Entry.Decided.class, name = "decision"),
    @JsonSubTypes.Type(value = Entry.Called.class, name = "call"),
    @JsonSubTypes.Type(value = Entry.Responded.class, name = "response"),
    @JsonSubTypes.Type(value = Entry.Input.class, name = "input")
})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public sealed interface Entry {
    /** The instant of exercise time. Entries are in order of it. */
    Instant t();

    Audience audience();

    /** What is played. The first entry. {@code guaranteed}: the party that the ladder protects. */
    record Exercise(
            Instant t, Audience audience, String id, String title, String banner, Instant startex, Instant endex, Side guaranteed)
            implements Entry {}

    /** What the staff should know of the story: players do not see it. */
    record Note(Instant t, Audience audience, String text) implements Entry {}

    /** The theatre, for maps: {@code line} in parts, {@code band_m} on each side of it. */
    record Ground(
            Instant t, Audience audience, List<List<Position>> line, double band_m, List<Region> sectors, List<Region> zones, List<Spot> places)
            implements Entry {}

    /** A sector ({@code zone} null) or zone, with its ring. */
    record Region(String id, String name, ZoneKind zone, List<Position> ring) {}

    record Spot(String name, Position position, boolean isProtected) {}

    /** An article of the agreement. {@code under_m} is null where the article applies everywhere. */
    record Article(
            Instant t, Audience audience, String id, String text, String source, BreachType prohibits, List<Side> binds, double fromCalibre_mm,
            Double under_m)
            implements Entry {}

    /** One reading of the policy, in words: {@code phase-1-within} is {@code 24h}. */
    record Reading(Instant t, Audience audience, String name, String value) implements Entry {}

    /** A rule of the rule set in force. {@code sentence} says in words when it concludes. */
    record Rule(Instant t, Audience audience, String id, String sentence, String article, String file, int line) implements Entry {}

    /** Who runs sensors: what it is to the mission ({@code role}), and what it shares, in words ({@code sharing}; null where it shares all with the centre at once). */
    record Provider(Instant t, Audience audience, String id, String name, String role, String sharing) implements Entry {}

    /** A drone, satellite or post. {@code route}: where a drone flies, or a post stands; empty for a satellite. */
    record Sensor(Instant t, Audience audience, String id, String type, SensorKind sensor, String provider, List<Position> route)
            implements Entry {}

    /** {@code decoy}: whether it only looks like its weapon. */
    record Unit(Instant t, Audience audience, String id, Side side, String weapon, int count, Position position, boolean decoy)
            implements Entry {}

    /**
     * A flight of a drone was launched, or not, or went otherwise than planned. The centre is not told while its provider keeps its pictures.
     *
     * @param change {@code launched}, {@code grounded}, {@code diverted}, {@code returned-early} or {@code lost}; to the truth also
     *     {@code shot-at} and {@code shot-down}
     * @param reason {@code wind}, {@code icing}, {@code no-airframe}, {@code no-crew}, {@code jammed} or {@code lost-link}; of a shot the act
     * @param position where the drone was
     * @param cue the source, or claim, that it was sent for
     */
    record Sortie(Instant t, Audience audience, String id, String drone, String change, String reason, Position position, String cue)
            implements Entry {}

    /**
     * A standing order was to send a drone.
     *
     * @param id of the order
     * @param on the observation or claim
     * @param sortie the flight that goes; null if none does
     * @param refused why each drone could not be launched, if none goes
     */
    record Cue(Instant t, Audience audience, String id, String on, Position position, String sortie, Map<String, String> refused)
            implements Entry {}

    /**
     * Something that really happens, from {@code t} to {@code to}.
     *
     * @param weaponClass that of the weapon; null where there is none
     * @param origin {@code scripted}, {@code conditional}, {@code input}, {@code process:ID}, or {@code response:CASE}
     */
    record Act(
            Instant t, Audience audience, String id, ActKind act, Side side, String unit, String weapon, WeaponClass weaponClass, int count,
            Instant to, List<Position> path, Position target, String origin, boolean benign)
            implements Entry {}

    /**
     * An order for a scene was placed, scheduled (or again), refused, or expired unanswered. Reaction time is from {@code ordered} to
     * {@code collection}, latency from there to {@code delivery}, responsiveness from {@code ordered} to {@code delivery}.
     *
     * @param change {@code ordered}, {@code scheduled}, {@code refused}, {@code expired}
     * @param cue the source that made somebody look there; empty for routine
     * @param ordered order time
     * @param satellite which is to collect it, in {@code sortie}, a pass; these, {@code collection} and {@code delivery} only if scheduled
     * @param reason of a refusal: {@code no-pass}, {@code out-of-reach}, {@code cut-off}, {@code night}, {@code capacity}; of an expiry, or
     *     of scheduling again, what hindered the last collection
     */
    record Order(
            Instant t, Audience audience, String id, String change, Position aim, String cue, Instant ordered, Instant expires, String satellite,
            String sortie, Instant collection, Instant delivery, String reason)
            implements Entry {}

    /**
     * A sensor has looked at a piece of ground.
     *
     * @param sortie the sortie or pass it belongs to
     * @param sectors the sectors it touched
     * @param able whether it could have seen; if not, {@code hindrance} says what hindered it, for example {@code cloud}
     */
    record Look(
            Instant t, Audience audience, String id, String sensor, String sortie, Instant from, Instant to, List<Position> ring,
            List<String> sectors, boolean able, String hindrance)
            implements Entry {}

    /**
     * The squares of {@code side_m} on which coverage is kept, by sector. They are numbered through from 0 in the order listed.
     */
    record Grid(Instant t, Audience audience, double side_m, List<Cells> sectors) implements Entry {}

    /** The middles of the squares of a sector; {@code elsewhere} where the theatre has no sectors. */
    record Cells(String sector, List<Position> middles) {}

    /**
     * What drones and satellites covered in the hour up to {@code t}: looks that ended in it, each cell by the best of them. A cell in
     * neither list was not looked at, or only by looks that a provider withheld. It is written when the looks are taken; the centre knows
     * it when their pictures have arrived.
     *
     * @param blind cells that were looked at and could not be seen: cloud, night, jamming
     * @param clear cells that could be seen, by the chance (%) that a vehicle standing there in the open would have been noticed
     */
    record Coverage(Instant t, Audience audience, List<Integer> blind, Map<Integer, List<Integer>> clear) implements Entry {}

    /** Where an observation really comes from: an act or unit, or nothing ({@code cause} null: a false alarm). */
    record Detection(Instant t, Audience audience, String observation, String look, String cause) implements Entry {}

    /**
     * A look had an act before it and did not see it.
     *
     * @param reason {@code cloud}, {@code night}, {@code jammed}, {@code too-small}, {@code camouflaged}, {@code twilight},
     *     {@code not-noticed}, or {@code seen-through} (a decoy)
     * @param probability with which it would have been noticed
     */
    record Miss(Instant t, Audience audience, String look, String sensor, String act, Sign sign, String reason, double probability)
            implements Entry {}

    /** A provider keeps from the centre what a look brought: {@code observations}, or that there was nothing. */
    record Withheld(Instant t, Audience audience, String look, String sensor, String provider, List<String> observations) implements Entry {}

    /** An observation has reached, at {@code t}, the side with which its provider shares. */
    record Shared(
            Instant t, Audience audience, String id, Sign sign, Position position, double error_m, Instant seen, String source, String provider,
            SensorKind sensor, String grade, WeaponClass weapon, String type, double calibre_mm, int count)
            implements Entry {}

    /**
     * An observation has reached the centre at {@code t}.
     *
     * @param type the weapon that could be told; empty if only its class or less
     * @param struck who or what was hit; null where nobody could tell
     * @param casualties civilians killed or hurt; null where none were counted
     * @param admittedBy the party that admits it; null where none does
     * @param outOfTime too late to change anything
     */
    record Observed(
            Instant t, Audience audience, String id, Sign sign, Position position, double error_m, Instant seen, String source, String provider,
            SensorKind sensor, String grade, WeaponClass weapon, String type, double calibre_mm, int count, Struck struck, Integer casualties,
            Side admittedBy, String cue, String look, boolean outOfTime)
            implements Entry {}

    /** A party has announced something innocent. */
    record Notified(Instant t, Audience audience, String id, Side by, BenignKind announces, Instant from, Instant to, List<Position> ring)
            implements Entry {}

    /** A party alleges something. */
    record Claimed(
            Instant t, Audience audience, String id, Side by, Side against, Happening happening, Position position, Instant seen, String text)
            implements Entry {}

    /** A party apologised for what happened in a sector, or a call on the hotline ended it. */
    record Calmed(Instant t, Audience audience, String id, ClockStop how, String sector, Side by) implements Entry {}

    /** A party has said of fire that was its own what it was. */
    record Pleaded(Instant t, Audience audience, String id, Side by, PleaKind plea, Position position, Instant seen) implements Entry {}

    /** Positions in a sector were found restored. */
    record Restored(Instant t, Audience audience, String id, String sector, String by) implements Entry {}

    /** A party owes the mechanism something from now on. {@code request}: the id of the request that it is a reply to; empty if none. */
    record Owed(Instant t, Audience audience, String id, String article, Side by, Deliverable deliver, Instant due, String request) implements Entry {}

    /** A party delivered something. {@code duty}: the occasion that it settles; empty if none was open. */
    record Delivery(Instant t, Audience audience, String id, Deliverable deliver, Side by, String duty) implements Entry {}

    /**
     * An incident was made, changed, merged into an older one or archived.
     *
     * @param change {@code made}, {@code changed}, {@code merged}, {@code archived}
     * @param into the older incident, if merged
     * @param observations ids of the observations that joined it with this change; those of an incident merged into it join it too
     */
    record IncidentChange(
            Instant t, Audience audience, String change, String id, String into, Happening happening, String sector, Instant firstSeen,
            Instant lastSeen, Position position, double error_m, Side from, Side onto, double depth_m, WeaponClass weapon, double calibre_mm,
            List<String> observations)
            implements Entry {}

    /**
     * A conclusion of the rules was made, amended, withdrawn, or archived with its subject.
     *
     * @param verdict its type in words: existence, certainty, benign, breach, grade, attribution, clock, gate-proposal, decision, ...
     * @param key what it answers, unique in its type
     * @param subject the incident or case it is about
     * @param value its fields by name, in words; empty where withdrawn
     * @param was the value before; empty where made
     * @param grounds the reasons for it now; empty where withdrawn
     */
    record Ruling(
            Instant t, Audience audience, String change, String verdict, String key, String subject, Map<String, String> value,
            Map<String, String> was, List<Reason> grounds)
            implements Entry {}

    /** A ground: the rule that concluded it, what it says and on what it rests. */
    record Reason(String rule, Map<String, String> says, List<String> evidence) {}

    /**
     * A case was opened, took in an incident, was closed or archived.
     *
     * @param change {@code opened}, {@code joined}, {@code closed}, {@code archived}
     * @param incident the incident that opened or joined it
     */
    record CaseChange(
            Instant t, Audience audience, String change, String id, String scope, Track track, String sector, String incident) implements Entry {}

    /** An alarm of the law rang. */
    record AlarmRang(Instant t, Audience audience, String about, String name, Instant due) implements Entry {}

    /** A gate was put to its deciders. {@code by}: the body; {@code until}: when it must have decided. */
    record Proposed(Instant t, Audience audience, String caseId, Gate gate, String by, List<String> members, Instant until) implements Entry {}

    /** A member voted. {@code because}: why, in its own words; null if it did not say. */
    record Voted(Instant t, Audience audience, String caseId, Gate gate, String member, Choice choice, String because) implements Entry {}

    /**
     * A gate was decided.
     *
     * @param by the body, or a person
     * @param rule the rule that made the votes a decision; null for a person
     * @param because why, in the words of a person; null if nothing was said
     */
    record Decided(Instant t, Audience audience, String caseId, Gate gate, Outcome outcome, String by, String rule, String because) implements Entry {}

    /**
     * A responder was called on. {@code state}: where its force is; {@code troops}: how many, 0 if nothing is said; {@code arrives}: when it
     * will have acted.
     */
    record Called(
            Instant t, Audience audience, String caseId, int tier, String by, Step step, ForceState state, int troops, Means means, Instant arrives)
            implements Entry {}

    /** A responder has acted. {@code by}: a party, a contributing country, or the force as a whole. */
    record Responded(Instant t, Audience audience, String caseId, int tier, String by, Step step) implements Entry {}

    /** What people put in. */
    record Input(Instant t, Audience audience, String id, String author, String does, Map<String, String> content) implements Entry {}
}
