package org.ceasefire.simulator.scenario.file;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.ceasefire.simulator.scenario.yaml.Field;
import org.ceasefire.simulator.scenario.yaml.Measure;
import org.ceasefire.simulator.scenario.yaml.When;
import org.ceasefire.simulator.scenario.yaml.Written;
import org.ceasefire.vocabulary.BreachType;
import org.ceasefire.vocabulary.Copy;
import org.ceasefire.vocabulary.Deliverable;
import org.ceasefire.vocabulary.Side;
import org.ceasefire.vocabulary.WeaponClass;

/** An article. Of an article of the preset, only what differs need be given. */
public record ArticleText(
        @Field(value = "Its id in the agreement, in quotes.", example = "\"4.1\"") Written<String> id,
        @Field(value = "Its wording.", example = "Artillery of 100 mm and above stays 50 km from the line of contact.", fromPreset = true)
        Written<String> text,
        @Field(value = "Where the wording or the figure comes from; if not given, this scenario.", example = "GCSP toolkit, 2025")
        Optional<Written<String>> source,
        @Field(value = "The breach type it prohibits.", example = "weapon-in-withdrawal-zone",
                fromPreset = true) Written<BreachType> prohibits,
        @Field(value = "The parties it binds.", example = "[RU, UA]") List<Written<Side>> binds,
        @Field(value = "The weapon classes it is about; if not given, any.",
                example = "[artillery, mortar]") List<Written<WeaponClass>> weapons,
        @Field(value = "The calibres it is about; if not given, any.", example = "{from: 100 mm}") Optional<CalibreText> calibre,
        @Field(value = "How many pieces in one place it takes; if not given, 1.", example = "{from: 31}") Optional<CountText> count,
        @Field(value = "The zones it is about, by id or by kind.", example = "[buffer, storage-druzhkivka]") List<Written<String>> in,
        @Field(value = "How near to the line it applies; if not given, everywhere.", example = "{from: line, under: 50 km}")
        Optional<DistanceText> distance,
        @Field(value = "When it is valid, compared with event time; if not given, from STARTEX on.", example = "{from: T+2d}")
        Optional<ValidText> valid,
        @Field(value = "What it obliges its parties to report. Only and always of an article that prohibits procedural-lapse.",
                example = "{deliver: inventory, due: T+5d, every: 7d}") Optional<DutyText> duty,
        @Field(value = "What a party's copy says otherwise. If one is given, the other party's copy is the article as it stands.",
                example = "{RU: {valid: {from: T+7d}}}") Map<Written<Copy>, CopyText> copies) {

    /** What one party's copy of an article says otherwise; what it leaves out is as agreed. */
    public record CopyText(
            @Field(value = "Its wording.", example = "The facilities of the Kremlin's list are not struck.") Optional<Written<String>> text,
            @Field(value = "The weapon classes it is about.", example = "[artillery, mortar]") List<Written<WeaponClass>> weapons,
            @Field(value = "The calibres it is about.", example = "{from: 100 mm}") Optional<CalibreText> calibre,
            @Field(value = "How many pieces in one place it takes.", example = "{from: 31}") Optional<CountText> count,
            @Field(value = "The zones it is about, by id or by kind.", example = "[power-station-1]") List<Written<String>> in,
            @Field(value = "How near to the line it applies.", example = "{from: line, under: 50 km}") Optional<DistanceText> distance,
            @Field(value = "When it is valid.", example = "{from: T+7d}") Optional<ValidText> valid) {}

    /** What is to be delivered, and by when: at an instant, or within a time after a request. */
    public record DutyText(
            @Field(value = "What.", example = "inventory") Written<Deliverable> deliver,
            @Field(value = "When, the first time.", example = "T+5d") Optional<Written<When>> due,
            @Field(value = "How long after that again; if not given, once.", example = "7d") Optional<Written<Duration>> every,
            @Field(value = "Instead of when: how long after a request.", example = "48h") Optional<Written<Duration>> within) {}

    /** A span of calibres. */
    public record CalibreText(
            @Field(value = "The smallest calibre it is about; if not given, any.", example = "100 mm", measure = Measure.CALIBRE)
            Optional<Written<Double>> from,
            @Field(value = "The calibre from which on it is no longer about it; if not given, none.", example = "100 mm", measure = Measure.CALIBRE)
            Optional<Written<Double>> below) {}

    /** A number of pieces. */
    public record CountText(@Field(value = "From how many on.", example = "31") Written<Integer> from) {}

    /** A belt along the line. */
    public record DistanceText(
            @Field(value = "From what the distance is taken: always line.", example = "line") Written<String> from,
            @Field(value = "The distance from which on it applies; if not given, from the line itself.", example = "25 km", measure = Measure.LENGTH)
            Optional<Written<Double>> beyond,
            @Field(value = "The distance within which it applies; if not given, however far.", example = "50 km", measure = Measure.LENGTH)
            Optional<Written<Double>> under) {}

    /** A period. */
    public record ValidText(
            @Field(value = "Its first instant; if not given, STARTEX.", example = "T+2d") Optional<Written<When>> from,
            @Field(value = "The instant at which it ceases; if not given, never.",
                    example = "2026-12-01T00:00Z") Optional<Written<When>> to) {}
}
