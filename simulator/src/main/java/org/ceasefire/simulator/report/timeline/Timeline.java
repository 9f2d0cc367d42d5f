package org.ceasefire.simulator.report.timeline;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;

import org.ceasefire.simulator.report.Axis;
import org.ceasefire.simulator.report.CaseStory;
import org.ceasefire.simulator.report.Story;
import org.ceasefire.simulator.report.Wording;

/**
 * The whole exercise on one axis of time.
 *
 * @param acts what was really done, a lane a side; empty for a viewer who may not see it
 * @param cases those that went farthest, if there are too many to draw
 * @param left what is not drawn, in a sentence each
 */
public record Timeline(
        Axis axis, List<Tick> ticks, List<ActLane> acts, List<CaseLane> cases, List<SensorLane> sensors, List<String> left) {
    /** More cases than this are told in the tables alone. */
    public static final int MOST_CASES = 24;
    /** More sensors than this are told in the tables alone. */
    public static final int MOST_SENSORS = 40;

    public static Timeline of(Story story) {
        Axis axis = Tick.axis(story);
        List<CaseStory> told = farthest(story.cases());
        List<SensorLane> sensors = SensorLane.all(story, axis);
        List<SensorLane> shown = busiest(sensors);
        return new Timeline(axis, Tick.all(axis, story.times()), ActLane.all(story, axis),
                told.stream().map(one -> CaseLane.of(one, story, axis)).toList(), shown,
                List.of(left(told.size(), story.cases().size(), "cases", "those that went farthest"),
                        left(shown.size(), sensors.size(), "sensors", "those that brought most")).stream()
                        .filter(sentence -> !sentence.isEmpty()).toList());
    }

    /** In the order in which they were opened. */
    private static List<CaseStory> farthest(List<CaseStory> cases) {
        List<CaseStory> told = cases.stream().sorted(Comparator.comparing((CaseStory one) -> -one.gates().size())).limit(MOST_CASES).toList();
        return cases.stream().filter(told::contains).toList();
    }

    private static List<SensorLane> busiest(List<SensorLane> sensors) {
        List<SensorLane> told = sensors.stream().sorted(Comparator.comparing((SensorLane lane) -> -lane.observations())).limit(MOST_SENSORS).toList();
        return sensors.stream().filter(told::contains).toList();
    }

    private static String left(int shown, int all, String many, String which) {
        return shown == all ? "" : "Of %d %s %d are drawn, %s; the tables tell the rest.".formatted(all, many, shown, which);
    }

    /** A place on the axis in thousandths of its length, for drawings that are stretched to the width of the page. */
    static long thousandth(Axis axis, Instant instant) {
        return Math.round(1000 * axis.share(instant));
    }

    /** The ticks that have room for their times. */
    public List<Tick> labelled() {
        return ticks.stream().filter(tick -> axis.share(tick.at()) > 0.02 && axis.share(tick.at()) < 0.97).toList();
    }

    public boolean isEmpty() {
        return acts.isEmpty() && cases.isEmpty() && sensors.isEmpty();
    }

    /** What the lanes tell, for a reader who does not see them. */
    public String about() {
        return "%s, %s and %s on one axis of time.".formatted(Wording.count(acts.size(), "lane of acts", "lanes of acts"),
                Wording.count(cases.size(), "case", "cases"), Wording.count(sensors.size(), "sensor", "sensors"));
    }
}
