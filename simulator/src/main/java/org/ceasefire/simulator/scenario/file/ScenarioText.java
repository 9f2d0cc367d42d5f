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
        @Field(value = "Its title.", example = "Guns drift back towards the line under autumn cloud") Written<String> title,
        @Field(value = "What the reader should know beforehand.", example = "An invented exercise.") Optional<Written<String>> note,
        @Field(value = "A text on every page of the report.", example = "EXERCISE EXERCISE EXERCISE") Optional<Written<String>> banner,
        @Field(value = "STARTEX, in UTC.", example = "2026-10-05T00:00Z") Written<Instant> start,
        @Field(value = "From STARTEX to ENDEX, at most 366 days.", example = "10d") Written<Duration> duration,
        @Field(value = "From which all chance follows: a whole number.", example = "42") Written<Long> seed,
        @Field("The ground and its sky.") TheatreText theatre,
        @Field("What was signed.") AgreementText agreement,
        @Field("How the plan is read where its text is not published.") PolicyText policy,
        @Field("Weapons and vehicles beyond those of the catalogue; merged with it by id.") List<WeaponText> weapons,
        @Field("Weapons or vehicles that stand somewhere at STARTEX.") List<UnitText> units,
        @Field("Who watches.") Optional<MonitoringText> monitoring,
        @Field("What happens, and what is said about it: acts, processes, claims, reports, notifications, restorations, watches.")
        List<EventText> events,
        @Field("What a run must bring, or it fails.") List<ExpectationText> expect) {}
