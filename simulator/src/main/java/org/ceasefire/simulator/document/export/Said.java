package org.ceasefire.simulator.document.export;

import java.time.Instant;
import java.util.List;

import org.ceasefire.simulator.ledger.Entry;
import org.ceasefire.simulator.report.Story;
import org.ceasefire.simulator.report.Wording;

/** What parties, mechanisms and players said and put in. */
final class Said {
    private final Story story;
    private final Instant startex;

    Said(Story story, Instant startex) {
        this.story = story;
        this.startex = startex;
    }

    List<Table<?>> tables() {
        return List.of(claims(), notifications(), pleas(), calmed(), restorations(), duties(), deliveries(), inputs());
    }

    private Table<Entry.Claimed> claims() {
        return Table.of("claims", Layer.SAID, "A party alleged something", story.all(Entry.Claimed.class), new Fields<Entry.Claimed>(startex)
                .time("t", "When it said so", Entry.Claimed::t)
                .text("id", "Which claim", Entry.Claimed::id)
                .text("by", "Who said it", Entry.Claimed::by)
                .text("against", "Whom it accuses", Entry.Claimed::against)
                .text("happening", "Of what", Entry.Claimed::happening)
                .place("", "Where that is to have been", Entry.Claimed::position)
                .time("seen", "When that is to have been", Entry.Claimed::seen)
                .text("text", "In its words", Entry.Claimed::text))
                .drawn(row -> "Claim " + row.id() + ": " + Wording.plain(row.happening()), row -> When.at(row.seen()), row ->
                        Shape.place(row.position()));
    }

    private Table<Entry.Notified> notifications() {
        return Table.of("notifications", Layer.SAID, "A party announced something innocent", story.all(Entry.Notified.class),
                new Fields<Entry.Notified>(startex)
                .time("t", "When it was announced", Entry.Notified::t)
                .text("id", "Which", Entry.Notified::id)
                .text("by", "By whom", Entry.Notified::by)
                .text("announces", "What", Entry.Notified::announces)
                .time("from", "From when", Entry.Notified::from)
                .time("to", "Until when", Entry.Notified::to)
                .shape("ring", "Where", row -> Shape.area(row.ring())))
                .drawn(Entry.Notified::id, row -> new When(row.from(), row.to()), row -> Shape.area(row.ring()));
    }

    private Table<Entry.Pleaded> pleas() {
        return Table.of("pleas", Layer.SAID, "A party said of fire that was its own what it was", story.all(Entry.Pleaded.class),
                new Fields<Entry.Pleaded>(startex)
                .time("t", "When it said so", Entry.Pleaded::t)
                .text("id", "Which", Entry.Pleaded::id)
                .text("by", "Who said it", Entry.Pleaded::by)
                .text("plea", "What it was said to be", Entry.Pleaded::plea)
                .place("", "Where the fire was", Entry.Pleaded::position)
                .time("seen", "When the fire was", Entry.Pleaded::seen))
                .drawn(Entry.Pleaded::id, row -> When.at(row.seen()), row -> Shape.place(row.position()));
    }

    private Table<Entry.Calmed> calmed() {
        return Table.of("calmed", Layer.SAID, "A party apologised, or a call ended what happened", story.all(Entry.Calmed.class),
                new Fields<Entry.Calmed>(startex)
                .time("t", "When", Entry.Calmed::t)
                .text("id", "Which", Entry.Calmed::id)
                .text("how", "How", Entry.Calmed::how)
                .text("sector", "In which sector", Entry.Calmed::sector)
                .text("by", "By whom", Entry.Calmed::by));
    }

    private Table<Entry.Restored> restorations() {
        return Table.of("restorations", Layer.SAID, "Positions in a sector were found restored", story.all(Entry.Restored.class),
                new Fields<Entry.Restored>(startex)
                .time("t", "When", Entry.Restored::t)
                .text("id", "Which", Entry.Restored::id)
                .text("sector", "In which sector", Entry.Restored::sector)
                .text("by", "By whom", Entry.Restored::by));
    }

    private Table<Entry.Owed> duties() {
        return Table.of("duties", Layer.SAID, "A party owes the mechanism something", story.all(Entry.Owed.class), new Fields<Entry.Owed>(startex)
                .time("t", "From when", Entry.Owed::t)
                .text("id", "Which", Entry.Owed::id)
                .text("article", "By which article", Entry.Owed::article)
                .text("by", "Which party", Entry.Owed::by)
                .text("deliver", "What", Entry.Owed::deliver)
                .time("due", "Until when", Entry.Owed::due)
                .text("request", "The request that it is a reply to", Entry.Owed::request));
    }

    private Table<Entry.Delivery> deliveries() {
        return Table.of("deliveries", Layer.SAID, "A party delivered something", story.all(Entry.Delivery.class), new Fields<Entry.Delivery>(startex)
                .time("t", "When", Entry.Delivery::t)
                .text("id", "Which", Entry.Delivery::id)
                .text("deliver", "What", Entry.Delivery::deliver)
                .text("by", "Which party", Entry.Delivery::by)
                .text("duty", "The duty that it settles; empty if none was open", Entry.Delivery::duty));
    }

    private Table<Entry.Input> inputs() {
        return Table.of("inputs", Layer.SAID, "People put something in", story.all(Entry.Input.class), new Fields<Entry.Input>(startex)
                .time("t", "When it takes effect", Entry.Input::t)
                .text("id", "Which", Entry.Input::id)
                .text("author", "Who put it in", Entry.Input::author)
                .text("does", "What it does", Entry.Input::does)
                .map("content", "Its fields", Entry.Input::content));
    }
}
