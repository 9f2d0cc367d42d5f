package org.ceasefire.simulator.scenario.file;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.ceasefire.simulator.scenario.yaml.Field;
import org.ceasefire.simulator.scenario.yaml.Partly;
import org.ceasefire.simulator.scenario.yaml.Written;

/** A scenario file. */
@Partly
public record ScenarioText(
        @Field(value = "Its id: small letters, digits and hyphens.", example = "heavy-weapons-creep") Written<String> scenario,
        @Field(value = "Another scenario file of its folder, of which this one says some things otherwise; events, units and sensors are"
                + " merged by id, the other lists replaced.", example = "late-summer.yaml") Optional<Written<String>> variantOf,
        @Field(value = "Its title.", example = "Guns drift back towards the line under autumn cloud", fromPreset = true) Written<String> title,
        @Field(value = "What the reader should know beforehand.", example = "An invented exercise.") Optional<Written<String>> note,
        @Field(value = "A text on every page of the report.", example = "EXERCISE EXERCISE EXERCISE") Optional<Written<String>> banner,
        @Field(value = "STARTEX, in UTC.", example = "2026-10-05T00:00Z", fromPreset = true) Written<Instant> start,
        @Field(value = "From STARTEX to ENDEX, at most 366 days.", example = "10d", fromPreset = true) Written<Duration> duration,
        @Field(value = "From which all chance follows: a whole number.", example = "42", fromPreset = true) Written<Long> seed,
        @Field(value = "The ground and its sky.", fromPreset = true) TheatreText theatre,
        @Field(value = "What was signed.", fromPreset = true) AgreementText agreement,
        @Field(value = "How the plan is read where its text is not published.", fromPreset = true) PolicyText policy,
        @Field("Weapons and vehicles beyond those of the catalogue; merged with it by id.") List<WeaponText> weapons,
        @Field("Weapons or vehicles that stand somewhere at STARTEX.") List<UnitText> units,
        @Field("Who watches.") Optional<MonitoringText> monitoring,
        @Field("What happens, and what is said about it: acts, processes, claims, reports, notifications, restorations, watches.")
        List<EventText> events,
        @Field("What a run must bring, or it fails.") List<ExpectationText> expect) {}
