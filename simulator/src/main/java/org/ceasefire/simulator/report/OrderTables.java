package org.ceasefire.simulator.report;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The tables of scenes that were ordered, and of drones sent on a report: both forms of the report have them. */
public final class OrderTables {
    /** What heads the table of scenes that were ordered. */
    public static final List<String> SCENES = List.of("Order", "Because of", "Aim", "Ordered", "Satellite", "Collection", "Delivery",
            "Reaction time", "Latency", "Responsiveness", "What came of it");
    public static final String WORDS = "Reaction time is from order to collection, latency from collection to delivery, responsiveness from order "
            + "to delivery.";
    /** What heads the table of drones sent on a report. */
    public static final List<String> FLIGHTS = List.of("When", "Standing order", "Reported", "Where", "Flight sent");

    private OrderTables() {}

    /** The rows of the table of orders, as {@link #SCENES} heads them, as many as are shown. */
    public static List<List<String>> scenes(Story story) {
        Times times = story.times();
        return Page.shown(story.orders()).stream().map(one -> List.of(one.last().id(), Wording.given(one.last().cue()), Wording.place(one.last().aim()),
                times.dtg(one.last().ordered()), Wording.given(one.last().satellite()), dtg(one.last().collection(), times),
                dtg(one.last().delivery(), times), span(one.reaction()), span(one.latency()), span(one.responsiveness()), one.outcome())).toList();
    }

    /** The rows of the table of drones sent on a report, as {@link #FLIGHTS} heads them, as many as are shown. */
    public static List<List<String>> flights(Story story) {
        return Page.shown(story.cues()).stream().map(one -> List.of(story.times().dtg(one.cue().t()), one.cue().id(), one.reported(),
                Wording.place(one.cue().position()), one.sent())).toList();
    }

    private static String dtg(Instant instant, Times times) {
        return instant == null ? "–" : times.dtg(instant);
    }

    private static String span(Optional<Duration> span) {
        return span.map(Times::span).orElse("–");
    }
}
