package org.ceasefire.simulator.scenario.reading;

import java.util.List;
import java.util.Optional;

import org.ceasefire.simulator.scenario.ActKind;
import org.ceasefire.simulator.scenario.file.ActText;
import org.ceasefire.simulator.scenario.yaml.Spot;
import org.ceasefire.simulator.scenario.yaml.Written;

/** What an act against drones needs: jamming, spoofing, fire at them. Other acts have none of its fields. */
record SignalRules(Frame frame) {

    void check(ActText text) {
        ActKind act = text.act().value();
        jamming(text, act);
        spoofing(text, act);
        shooting(text, act);
        text.towards().ifPresent(towards -> unless(towards.value() < 360, towards.at(), "An azimuth is from 0 deg to less than 360 deg."));
    }

    private void jamming(ActText text, ActKind act) {
        boolean jams = act == ActKind.JAMMING;
        unless(!jams || text.radius().isPresent() != text.jammerPower().isPresent(), text.id().at(),
                "Jamming needs either a radius or a power. Maybe add jammer-power: 1 kW");
        only(jams || act == ActKind.SPOOFING, text.radius(), "radius", "jamming and spoofing");
        only(jams, text.jammerPower(), "jammer-power", "jamming");
        for (Optional<Written<Double>> reach : List.of(text.radius(), text.jammerPower(), text.shift())) {
            reach.ifPresent(number -> unless(number.value() > 0, number.at(), "The figure must be more than zero."));
        }
    }

    private void spoofing(ActText text, ActKind act) {
        boolean spoofs = act == ActKind.SPOOFING;
        unless(!spoofs || text.radius().isPresent() && text.shift().isPresent() && text.towards().isPresent(), text.id().at(),
                "Spoofing needs a radius, a shift and an azimuth. Maybe add radius: 20 km, shift: 5 km, towards: 270 deg");
        only(spoofs, text.shift(), "shift", "spoofing");
        only(spoofs, text.towards(), "towards", "spoofing");
    }

    private void shooting(ActText text, ActKind act) {
        boolean shoots = act == ActKind.FIRE_AT_DRONE;
        unless(!shoots || text.hit().isPresent(), text.id().at(), "Fire at drones needs the chance to bring one down. Maybe add hit: 60 %");
        only(shoots, text.hit(), "hit", "fire at drones");
        only(shoots, text.drone(), "drone", "fire at drones");
        text.hit().ifPresent(hit -> unless(hit.value() <= 1, hit.at(), "A chance is at most 100 %."));
    }

    private void only(boolean here, Optional<? extends Written<?>> field, String name, String where) {
        field.ifPresent(written -> unless(here, written.at(), "'%s' is for %s only. Maybe remove it.".formatted(name, where)));
    }

    private void unless(boolean holds, Spot at, String what) {
        frame.problems().unless(holds, at, what);
    }
}
