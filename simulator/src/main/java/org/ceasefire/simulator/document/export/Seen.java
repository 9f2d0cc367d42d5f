package org.ceasefire.simulator.document.export;

import java.time.Instant;
import java.util.List;

import org.ceasefire.simulator.ledger.Entry;
import org.ceasefire.simulator.report.Story;
import org.ceasefire.simulator.report.Wording;

/** Who looked, at what, and what was seen. */
final class Seen {
    private final Story story;
    private final Instant startex;

    Seen(Story story, Instant startex) {
        this.story = story;
        this.startex = startex;
    }

    List<Table<?>> tables() {
        return List.of(providers(), sensors(), sorties(), cues(), orders(), looks(), CellHour.table(story, startex), observations(), shared());
    }

    private Table<Entry.Provider> providers() {
        return Table.of("providers", Layer.SEEN, "Who runs sensors", story.all(Entry.Provider.class), new Fields<Entry.Provider>(startex)
                .text("id", "Which", Entry.Provider::id)
                .text("name", "Its name", Entry.Provider::name)
                .text("role", "What it is to the mission", Entry.Provider::role)
                .text("sharing", "What it shares; empty where all, with the centre, at once", Entry.Provider::sharing));
    }

    private Table<Entry.Sensor> sensors() {
        return Table.of("sensors", Layer.SEEN, "A drone, satellite or post", story.all(Entry.Sensor.class), new Fields<Entry.Sensor>(startex)
                .text("id", "Which", Entry.Sensor::id)
                .text("type", "Its type", Entry.Sensor::type)
                .text("sensor", "What it sees with", Entry.Sensor::sensor)
                .text("provider", "Who runs it", Entry.Sensor::provider)
                .shape("route", "Where it flies or stands; empty for a satellite", row -> Shape.way(row.route())))
                .drawn(Entry.Sensor::id, row -> When.since(row.t()), row -> Shape.way(row.route()));
    }

    private Table<Entry.Sortie> sorties() {
        return Table.of("sorties", Layer.SEEN, "A flight was launched, or not, or went otherwise than planned", story.all(Entry.Sortie.class),
                new Fields<Entry.Sortie>(startex)
                        .time("t", "When", Entry.Sortie::t)
                        .text("id", "Which flight", Entry.Sortie::id)
                        .text("drone", "Of which drone", Entry.Sortie::drone)
                        .text("change", "What became of it", Entry.Sortie::change)
                        .text("reason", "Why", Entry.Sortie::reason)
                        .place("", "Where the drone was", Entry.Sortie::position)
                        .text("cue", "The report that it was sent for", Entry.Sortie::cue))
                .drawn(row -> row.id() + ": " + Wording.plain(row.change()), row -> When.at(row.t()), row -> Shape.place(row.position()));
    }

    private Table<Entry.Cue> cues() {
        return Table.of("cues", Layer.SEEN, "A standing order was to send a drone", story.all(Entry.Cue.class), new Fields<Entry.Cue>(startex)
                .time("t", "When", Entry.Cue::t)
                .text("id", "Which order", Entry.Cue::id)
                .text("on", "The observation or claim that it is for", Entry.Cue::on)
                .place("", "Where to", Entry.Cue::position)
                .text("sortie", "The flight that goes; empty if none does", Entry.Cue::sortie)
                .map("refused", "Why each drone could not be launched, if none goes", Entry.Cue::refused))
                .drawn(Entry.Cue::id, row -> When.at(row.t()), row -> Shape.place(row.position()));
    }

    private Table<Entry.Order> orders() {
        return Table.of("orders", Layer.SEEN, "An order for a picture was placed, scheduled, refused, or expired", story.all(Entry.Order.class),
                new Fields<Entry.Order>(startex)
                        .time("t", "When", Entry.Order::t)
                        .text("id", "Which order", Entry.Order::id)
                        .text("change", "What became of it", Entry.Order::change)
                        .place("", "The middle of the picture", Entry.Order::aim)
                        .text("cue", "What made somebody look there; empty for routine", Entry.Order::cue)
                        .time("ordered", "When it was ordered", Entry.Order::ordered)
                        .time("expires", "Until when it is worth having", Entry.Order::expires)
                        .text("satellite", "Which is to take it", Entry.Order::satellite)
                        .text("sortie", "On which pass", Entry.Order::sortie)
                        .time("collection", "When it is to be taken", Entry.Order::collection)
                        .time("delivery", "When it is to arrive", Entry.Order::delivery)
                        .text("reason", "Why it was refused, expired or scheduled again", Entry.Order::reason))
                .drawn(row -> row.id() + ": " + Wording.plain(row.change()), row -> When.at(row.t()), row -> Shape.place(row.aim()));
    }

    private Table<Entry.Look> looks() {
        return Table.of("looks", Layer.SEEN, "A sensor looked at a piece of ground", story.all(Entry.Look.class), new Fields<Entry.Look>(startex)
                .time("t", "When it was recorded", Entry.Look::t)
                .text("id", "Which", Entry.Look::id)
                .text("sensor", "Whose", Entry.Look::sensor)
                .text("sortie", "On which flight or pass", Entry.Look::sortie)
                .time("from", "When it began", Entry.Look::from)
                .time("to", "When it ended", Entry.Look::to)
                .shape("ring", "The ground that it covered", row -> Shape.area(row.ring()))
                .list("sectors", "The sectors that it touched", Entry.Look::sectors)
                .yes("able", "Whether it could have seen", Entry.Look::able)
                .text("hindrance", "What hindered it", Entry.Look::hindrance))
                .drawn(Entry.Look::id, row -> new When(row.from(), row.to()), row -> Shape.area(row.ring()));
    }

    private Table<Entry.Observed> observations() {
        return Table.of("observations", Layer.SEEN, "An observation reached the centre", story.observations(), new Fields<Entry.Observed>(startex)
                .time("t", "When the centre received it", Entry.Observed::t)
                .time("seen", "When it was seen", Entry.Observed::seen)
                .text("id", "Which", Entry.Observed::id)
                .text("sign", "What was seen", Entry.Observed::sign)
                .place("", "Where it seemed to be", Entry.Observed::position)
                .number("error_m", "m", "How far off that may be, standard deviation", Entry.Observed::error_m)
                .text("source", "The sensor, or who reported it", Entry.Observed::source)
                .text("provider", "Who runs that", Entry.Observed::provider)
                .text("sensor", "What it was seen with", Entry.Observed::sensor)
                .text("grade", "Admiralty grade: reliability of the source, credibility of the information", Entry.Observed::grade)
                .text("weapon", "The class of weapon", Entry.Observed::weapon)
                .text("type", "The weapon, if it could be told", Entry.Observed::type)
                .number("calibre_mm", "mm", "Its calibre; 0 if not known", Entry.Observed::calibre_mm)
                .whole("count", "", "How many", Entry.Observed::count)
                .text("struck", "Who or what was hit", Entry.Observed::struck)
                .whole("casualties", "persons", "Civilians killed or hurt; empty where none were counted", Entry.Observed::casualties)
                .text("admitted_by", "The party that admits it", Entry.Observed::admittedBy)
                .text("cue", "What made somebody look there", Entry.Observed::cue)
                .text("look", "The look that brought it", Entry.Observed::look)
                .yes("out_of_time", "Whether it came too late to change anything", Entry.Observed::outOfTime))
                .drawn(row -> Wording.seen(row) + " by " + row.source(), row -> When.at(row.seen()), row -> Shape.place(row.position()));
    }

    private Table<Entry.Shared> shared() {
        return Table.of("shared", Layer.SEEN, "An observation reached the side with which its provider shares", story.all(Entry.Shared.class),
                new Fields<Entry.Shared>(startex)
                        .time("t", "When that side received it", Entry.Shared::t)
                        .time("seen", "When it was seen", Entry.Shared::seen)
                        .text("id", "Which", Entry.Shared::id)
                        .text("sign", "What was seen", Entry.Shared::sign)
                        .place("", "Where it seemed to be", Entry.Shared::position)
                        .number("error_m", "m", "How far off that may be, standard deviation", Entry.Shared::error_m)
                        .text("source", "The sensor", Entry.Shared::source)
                        .text("provider", "Who runs it", Entry.Shared::provider)
                        .text("sensor", "What it was seen with", Entry.Shared::sensor)
                        .text("grade", "Admiralty grade", Entry.Shared::grade)
                        .text("weapon", "The class of weapon", Entry.Shared::weapon)
                        .text("type", "The weapon, if it could be told", Entry.Shared::type)
                        .number("calibre_mm", "mm", "Its calibre; 0 if not known", Entry.Shared::calibre_mm)
                        .whole("count", "", "How many", Entry.Shared::count))
                .drawn(row -> Wording.plain(row.sign()) + " by " + row.source(), row -> When.at(row.seen()), row -> Shape.place(row.position()));
    }
}
