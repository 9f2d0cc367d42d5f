package org.ceasefire.simulator.scenario.reading;

import java.util.List;

import org.ceasefire.simulator.scenario.LookSide;
import org.ceasefire.simulator.scenario.file.IncidenceText;
import org.ceasefire.simulator.scenario.file.SatelliteFigures;
import org.ceasefire.simulator.scenario.yaml.Problems;
import org.ceasefire.simulator.scenario.yaml.Spot;
import org.ceasefire.simulator.scenario.yaml.Written;
import org.ceasefire.vocabulary.SensorKind;

/** What no satellite can be, whether a scenario or the catalogue says it. */
final class SatelliteRules {
    private static final List<SensorKind> KINDS = List.of(SensorKind.OPTICAL, SensorKind.RADAR, SensorKind.THERMAL, SensorKind.RADIO);
    private static final double MOST_OFF_NADIR_deg = 60;
    private static final double MOST_INCIDENCE_deg = 80;

    private final SatelliteFigures figures;
    private final Problems problems;
    private final boolean radar;
    private final boolean tasked;
    private boolean sound = true;

    private SatelliteRules(SatelliteFigures figures, Problems problems) {
        this.figures = figures;
        this.problems = problems;
        this.radar = figures.kind().value() == SensorKind.RADAR;
        this.tasked = figures.capacity().isPresent();
    }

    /** Whether the figures can be those of a satellite; if not, the problems say why. Its orbit is checked elsewhere. */
    static boolean check(SatelliteFigures figures, Problems problems) {
        SatelliteRules rules = new SatelliteRules(figures, problems);
        rules.sizes();
        rules.tasking();
        if (rules.isSatellite()) {
            rules.pointing();
        }
        return rules.sound;
    }

    private void sizes() {
        for (Written<Double> number : List.of(figures.swath(), figures.resolution())) {
            demand(number.value() > 0, number.at(), "The figure must be more than zero.");
        }
        demand(!sound || figures.resolution().value() <= figures.swath().value(), figures.resolution().at(),
                "A pixel cannot be wider than the swath. Maybe the two are exchanged.");
    }

    private boolean isSatellite() {
        boolean known = KINDS.contains(figures.kind().value());
        demand(known, figures.kind().at(), "A satellite is optical, radar, thermal or radio.");
        return known;
    }

    private void pointing() {
        LookSide side = figures.looks().map(Written::value).orElse(LookSide.BOTH);
        demand(!radar || figures.incidence().isPresent(), figures.kind().at(),
                "A radar looks to its side, in a window of incidence. Maybe add incidence: {from: 20 deg, to: 45 deg}");
        demand(!radar || tasked || side != LookSide.BOTH, figures.looks().map(Written::at).orElse(figures.kind().at()),
                "A radar without capacity images a strip on one side. Maybe add looks: right, or give it a capacity.");
        demand(radar || !tasked || figures.offNadir().isPresent(), figures.kind().at(),
                "It is not said how far it can point. Maybe add off-nadir: 40 deg");
        figures.incidence().ifPresent(this::window);
        figures.looks().ifPresent(looks -> demand(radar, looks.at(), "Only a radar looks to a side. Maybe leave 'looks' out."));
        figures.offNadir().ifPresent(this::offNadir);
    }

    private void window(IncidenceText window) {
        demand(radar, window.from().at(), "Only a radar has a window of incidence. Maybe give off-nadir: 40 deg instead.");
        demand(window.from().value() < window.to().value(), window.to().at(), "The window of incidence ends before it begins.");
        demand(window.to().value() <= MOST_INCIDENCE_deg, window.to().at(), "No radar images beyond 80 deg of incidence.");
    }

    private void offNadir(Written<Double> angle) {
        demand(!radar, angle.at(), "A radar has a window of incidence. Maybe give incidence: {from: 20 deg, to: 45 deg} instead.");
        demand(tasked, angle.at(), "Without a capacity it images the strip below it and points nowhere. Maybe leave 'off-nadir' out.");
        demand(angle.value() > 0 && angle.value() <= MOST_OFF_NADIR_deg, angle.at(),
                "A satellite points more than 0 deg and at most 60 deg away from its nadir.");
    }

    private void tasking() {
        figures.capacity().ifPresent(capacity -> {
            demand(capacity.value() > 0, capacity.at(), "A capacity is one scene at least.");
            demand(figures.orderBefore().isPresent(), capacity.at(), "There is no cut-off for orders. Maybe add order-before: 2h");
        });
        figures.orderBefore().ifPresent(cutOff -> demand(tasked, cutOff.at(),
                "Without a capacity it takes no orders. Maybe add capacity: 4"));
    }

    private void demand(boolean holds, Spot at, String what) {
        problems.unless(holds, at, what);
        sound &= holds;
    }
}
