package org.ceasefire.simulator.scenario.file;

import java.util.Optional;

import org.ceasefire.simulator.scenario.yaml.Field;
import org.ceasefire.simulator.scenario.yaml.Measure;
import org.ceasefire.simulator.scenario.yaml.SourceGrade;
import org.ceasefire.simulator.scenario.yaml.When;
import org.ceasefire.simulator.scenario.yaml.Written;
import org.ceasefire.vocabulary.SensorKind;
import org.ceasefire.vocabulary.Side;
import org.ceasefire.vocabulary.Sign;
import org.ceasefire.vocabulary.Struck;
import org.ceasefire.vocabulary.WeaponClass;

/** Evidence from elsewhere than drones and satellites. */
public record ReportText(
        @Field(value = "By what means: ground-inquiry, acoustic, camera-site, third-party or admission.", example = "ground-inquiry")
        Written<SensorKind> report,
        @Field(value = "Its id.", example = "inquiry-1") Written<String> id,
        @Field(value = "When the centre has it.", example = "T+50h") Written<When> at,
        @Field(value = "When it was seen or heard.", example = "T+40h") Written<When> seen,
        @Field(value = "What was seen or heard.", example = "crater") Written<Sign> sign,
        @Field(value = "Where.", example = "{lat: 48.59, lon: 37.72}") PositionText position,
        @Field(value = "Radius that contains the true place 95 times in 100.", example = "100 m", measure = Measure.LENGTH) Written<Double> error,
        @Field(value = "Admiralty grade.", example = "B2") Written<SourceGrade> grade,
        @Field(value = "The person, site or team.", example = "patrol-3") Written<String> source,
        @Field(value = "The country or body it belongs to.", example = "OSCE") Written<String> provider,
        @Field(value = "The weapon class that could be told.", example = "artillery") Optional<Written<WeaponClass>> weapon,
        @Field(value = "The smallest calibre that fits.", example = "122 mm", measure = Measure.CALIBRE) Optional<Written<Double>> calibre,
        @Field(value = "Pieces, rounds or bursts counted; if not given, 1.", example = "18") Optional<Written<Integer>> count,
        @Field(value = "Of an admission: the party that admits.", example = "RU") Optional<Written<Side>> admittedBy,
        @Field(value = "Who or what was hit; if not given, nobody could tell.", example = "civilians") Optional<Written<Struck>> struck,
        @Field(value = "Civilians killed or hurt; if not given, none were counted.", example = "3") Optional<Written<Integer>> casualties,
        @Field(value = "The source whose word made this one look there; if not given, none.", example = "drone-1")
        Optional<Written<String>> cuedBy) implements EventText {}
