package org.ceasefire.simulator.document.export;

import java.time.Instant;
import java.util.List;

import org.ceasefire.simulator.ledger.Entry;
import org.ceasefire.simulator.report.Story;

/** What was decided and done. */
final class Answered {
    private final Story story;
    private final Instant startex;

    Answered(Story story, Instant startex) {
        this.story = story;
        this.startex = startex;
    }

    List<Table<?>> tables() {
        return List.of(alarms(), proposals(), votes(), decisions(), calls(), responses());
    }

    private Table<Entry.AlarmRang> alarms() {
        return Table.of("alarms", Layer.ANSWERED, "An alarm of the law rang", story.all(Entry.AlarmRang.class), new Fields<Entry.AlarmRang>(startex)
                .time("t", "When it rang", Entry.AlarmRang::t)
                .text("about", "What it is about", Entry.AlarmRang::about)
                .text("name", "Which", Entry.AlarmRang::name)
                .time("due", "When it was due", Entry.AlarmRang::due));
    }

    private Table<Entry.Proposed> proposals() {
        return Table.of("proposals", Layer.ANSWERED, "A gate was put to its deciders", story.all(Entry.Proposed.class),
                new Fields<Entry.Proposed>(startex)
                .time("t", "When", Entry.Proposed::t)
                .text("case_id", "Of which case", Entry.Proposed::caseId)
                .text("gate", "Which gate", Entry.Proposed::gate)
                .text("by", "Who decides", Entry.Proposed::by)
                .list("members", "Of whom that body consists", Entry.Proposed::members)
                .time("until", "When it must have decided", Entry.Proposed::until));
    }

    private Table<Entry.Voted> votes() {
        return Table.of("votes", Layer.ANSWERED, "A member voted", story.all(Entry.Voted.class), new Fields<Entry.Voted>(startex)
                .time("t", "When", Entry.Voted::t)
                .text("case_id", "On which case", Entry.Voted::caseId)
                .text("gate", "On which gate", Entry.Voted::gate)
                .text("member", "Who", Entry.Voted::member)
                .text("choice", "How", Entry.Voted::choice)
                .text("because", "Why, as its member says", Entry.Voted::because));
    }

    private Table<Entry.Decided> decisions() {
        return Table.of("decisions", Layer.ANSWERED, "A gate was decided", story.all(Entry.Decided.class), new Fields<Entry.Decided>(startex)
                .time("t", "When", Entry.Decided::t)
                .text("case_id", "Of which case", Entry.Decided::caseId)
                .text("gate", "Which gate", Entry.Decided::gate)
                .text("outcome", "How", Entry.Decided::outcome)
                .text("by", "By whom", Entry.Decided::by)
                .text("rule", "The rule that made the votes a decision", Entry.Decided::rule)
                .text("because", "Why, as the decider says", Entry.Decided::because));
    }

    private Table<Entry.Called> calls() {
        return Table.of("calls", Layer.ANSWERED, "A responder was called on", story.all(Entry.Called.class), new Fields<Entry.Called>(startex)
                .time("t", "When", Entry.Called::t)
                .text("case_id", "In which case", Entry.Called::caseId)
                .whole("tier", "", "Of which tier: 1 Ukrainian forces, 2 multinational force, 3 US", Entry.Called::tier)
                .text("by", "Who", Entry.Called::by)
                .text("step", "To do what", Entry.Called::step)
                .text("state", "Where its force is", Entry.Called::state)
                .whole("troops", "persons", "How many; 0 if nothing is said", Entry.Called::troops)
                .text("means", "With what", Entry.Called::means)
                .time("arrives", "When it will have acted", Entry.Called::arrives));
    }

    private Table<Entry.Responded> responses() {
        return Table.of("responses", Layer.ANSWERED, "A responder acted", story.all(Entry.Responded.class), new Fields<Entry.Responded>(startex)
                .time("t", "When", Entry.Responded::t)
                .text("case_id", "In which case", Entry.Responded::caseId)
                .whole("tier", "", "Of which tier: 1 Ukrainian forces, 2 multinational force, 3 US", Entry.Responded::tier)
                .text("by", "Who", Entry.Responded::by)
                .text("step", "What it did", Entry.Responded::step));
    }
}
