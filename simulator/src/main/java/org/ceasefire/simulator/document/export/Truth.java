package org.ceasefire.simulator.document.export;

import java.time.Instant;
import java.util.List;

import org.ceasefire.simulator.ledger.Entry;
import org.ceasefire.simulator.report.Story;
import org.ceasefire.simulator.report.Wording;

/** What really happens, and why sensors saw it or not. */
final class Truth {
    private final Story story;
    private final Instant startex;

    Truth(Story story, Instant startex) {
        this.story = story;
        this.startex = startex;
    }

    List<Table<?>> tables() {
        return List.of(notes(), units(), acts(), detections(), misses(), withheld());
    }

    private Table<Entry.Note> notes() {
        return Table.of("notes", Layer.TRUTH, "What staff should know of the story", story.all(Entry.Note.class), new Fields<Entry.Note>(startex)
                .time("t", "When it was recorded", Entry.Note::t)
                .text("text", "The note", Entry.Note::text));
    }

    private Table<Entry.Unit> units() {
        return Table.of("units", Layer.TRUTH, "A unit and where it stands at STARTEX", story.all(Entry.Unit.class), new Fields<Entry.Unit>(startex)
                .time("t", "Since when it is there", Entry.Unit::t)
                .text("id", "Which", Entry.Unit::id)
                .text("side", "Whose", Entry.Unit::side)
                .text("weapon", "What it has", Entry.Unit::weapon)
                .whole("count", "", "How many of them", Entry.Unit::count)
                .place("", "Where it stands", Entry.Unit::position)
                .yes("decoy", "Whether it only looks like its weapon", Entry.Unit::decoy))
                .drawn(Entry.Unit::id, row -> When.since(row.t()), row -> Shape.place(row.position()));
    }

    private Table<Entry.Act> acts() {
        return Table.of("acts", Layer.TRUTH, "Something that really happened", story.acts(), new Fields<Entry.Act>(startex)
                .time("t", "When it began", Entry.Act::t)
                .time("to", "When it ended", Entry.Act::to)
                .text("id", "Which", Entry.Act::id)
                .text("act", "What it was", Entry.Act::act)
                .text("side", "Whose", Entry.Act::side)
                .text("unit", "The unit that did it", Entry.Act::unit)
                .text("weapon", "With which weapon", Entry.Act::weapon)
                .text("weapon_class", "The class of that weapon", Entry.Act::weaponClass)
                .whole("count", "", "Rounds, or how many moved", Entry.Act::count)
                .shape("path", "Where, or along which way", row -> Shape.way(row.path()))
                .place("target_", "What was aimed at", Entry.Act::target)
                .text("origin", "Why it happened: scripted, conditional, input, process or response", Entry.Act::origin)
                .yes("benign", "Whether it was innocent", Entry.Act::benign))
                .drawn(row -> row.id() + ": " + Wording.act(row), row -> new When(row.t(), row.to()), row -> Shape.way(row.path()));
    }

    private Table<Entry.Detection> detections() {
        return Table.of("detections", Layer.TRUTH, "Where an observation really came from", story.all(Entry.Detection.class),
                new Fields<Entry.Detection>(startex)
                .time("t", "When it was seen", Entry.Detection::t)
                .text("observation", "The observation that came of it", Entry.Detection::observation)
                .text("look", "By which look", Entry.Detection::look)
                .text("cause", "The act or unit that was seen; empty for a false alarm", Entry.Detection::cause));
    }

    private Table<Entry.Miss> misses() {
        return Table.of("misses", Layer.TRUTH, "A look had an act before it and did not see it", story.all(Entry.Miss.class),
                new Fields<Entry.Miss>(startex)
                .time("t", "When it was missed", Entry.Miss::t)
                .text("look", "By which look", Entry.Miss::look)
                .text("sensor", "By which sensor", Entry.Miss::sensor)
                .text("act", "Which act", Entry.Miss::act)
                .text("sign", "What of it could have been seen", Entry.Miss::sign)
                .text("reason", "Why it was not", Entry.Miss::reason)
                .number("probability", "0 to 1", "With which it would have been noticed", Entry.Miss::probability));
    }

    private Table<Entry.Withheld> withheld() {
        return Table.of("withheld", Layer.TRUTH, "A provider kept from the centre what a look brought", story.all(Entry.Withheld.class),
                new Fields<Entry.Withheld>(startex)
                        .time("t", "When", Entry.Withheld::t)
                        .text("look", "Which look", Entry.Withheld::look)
                        .text("sensor", "Of which sensor", Entry.Withheld::sensor)
                        .text("provider", "Who kept it", Entry.Withheld::provider)
                        .list("observations", "What was kept; none if there was nothing", Entry.Withheld::observations));
    }
}
