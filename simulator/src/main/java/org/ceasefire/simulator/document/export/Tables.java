package org.ceasefire.simulator.document.export;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import org.ceasefire.simulator.report.Story;

/** All tables that a viewer may have, in the order in which they are told. */
final class Tables {
    private Tables() {}

    /** Tables of the truth are there for staff only; any other is there though it be empty. */
    static List<Table<?>> of(Story story) {
        Instant startex = story.times().startex();
        List<Table<?>> tables = new ArrayList<>(new Setting(story, startex).tables());
        if (story.truth()) {
            tables.addAll(new Truth(story, startex).tables());
        }
        tables.addAll(new Seen(story, startex).tables());
        tables.addAll(new Said(story, startex).tables());
        tables.addAll(new Judged(story, startex).tables());
        tables.addAll(new Answered(story, startex).tables());
        return List.copyOf(tables);
    }
}
