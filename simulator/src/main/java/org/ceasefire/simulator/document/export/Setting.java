package org.ceasefire.simulator.document.export;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

import org.ceasefire.geography.Position;
import org.ceasefire.simulator.ledger.Entry;
import org.ceasefire.simulator.report.Story;

/** What is played, where, and by which agreement and law. */
final class Setting {
    private final Story story;
    private final Instant startex;

    Setting(Story story, Instant startex) {
        this.story = story;
        this.startex = startex;
    }

    List<Table<?>> tables() {
        return List.of(exercise(), line(), regions(), places(), articles(), readings(), rules());
    }

    /** Who knows the seed can play the run again, and so know the truth. */
    private Table<Entry.Exercise> exercise() {
        Fields<Entry.Exercise> fields = new Fields<Entry.Exercise>(startex)
                .text("id", "The scenario", Entry.Exercise::id)
                .text("title", "Its title", Entry.Exercise::title)
                .text("banner", "What stands above every page, for example EXERCISE", Entry.Exercise::banner)
                .time("startex", "Start of play", Entry.Exercise::startex)
                .time("endex", "End of play", Entry.Exercise::endex)
                .text("guaranteed", "The party that the guarantee protects", Entry.Exercise::guaranteed)
                .text("version", "Of the simulator", row -> story.header().version());
        if (story.truth()) {
            fields.text("seed", "Of all chance", row -> String.valueOf(story.header().seed()))
                    .text("scenario_digest", "SHA-256 of the scenario with all that it includes", row -> story.header().scenarioDigest())
                    .text("rules_digest", "SHA-256 of the law", row -> story.header().rulesDigest());
        }
        return Table.of("exercise", Layer.SETTING, "What is played", story.all(Entry.Exercise.class), fields);
    }

    private Table<List<Position>> line() {
        List<List<Position>> parts = story.all(Entry.Ground.class).stream().flatMap(ground -> ground.line().stream()).toList();
        return Table.of("line", Layer.SETTING, "A part of the line of contact", parts, new Fields<List<Position>>(startex)
                .shape("way", "Where it runs", Shape::way)).drawn(row -> "Line of contact", row -> When.since(startex), Shape::way);
    }

    private Table<Entry.Region> regions() {
        List<Entry.Region> regions = story.all(Entry.Ground.class).stream()
                .flatMap(ground -> Stream.concat(ground.sectors().stream(), ground.zones().stream())).toList();
        return Table.of("regions", Layer.SETTING, "A sector, or a zone", regions, new Fields<Entry.Region>(startex)
                .text("id", "Which", Entry.Region::id)
                .text("name", "Its name", Entry.Region::name)
                .text("zone", "What kind of zone; empty for a sector", Entry.Region::zone)
                .shape("ring", "Its edge", row -> Shape.area(row.ring())))
                .drawn(row -> named(row.name(), row.id()), row -> When.since(startex), row -> Shape.area(row.ring()));
    }

    private Table<Entry.Spot> places() {
        List<Entry.Spot> places = story.all(Entry.Ground.class).stream().flatMap(ground -> ground.places().stream()).toList();
        return Table.of("places", Layer.SETTING, "A town, or a protected object", places, new Fields<Entry.Spot>(startex)
                .text("name", "Its name", Entry.Spot::name)
                .place("", "Where it is", Entry.Spot::position)
                .yes("protected", "Whether the agreement protects it", Entry.Spot::isProtected))
                .drawn(Entry.Spot::name, row -> When.since(startex), row -> Shape.place(row.position()));
    }

    private Table<Entry.Article> articles() {
        return Table.of("articles", Layer.SETTING, "An article of the agreement", story.all(Entry.Article.class), new Fields<Entry.Article>(startex)
                .time("t", "From when it applies", Entry.Article::t)
                .text("id", "Which", Entry.Article::id)
                .text("text", "Its wording", Entry.Article::text)
                .text("source", "After what it is written", Entry.Article::source)
                .text("prohibits", "The type of breach that it prohibits", Entry.Article::prohibits)
                .list("binds", "The parties that it binds", Entry.Article::binds)
                .number("from_calibre_mm", "mm", "From which calibre it applies; 0 where any", Entry.Article::fromCalibre_mm)
                .number("under_m", "m", "Within what distance of the line it applies; empty where everywhere", Entry.Article::under_m));
    }

    private Table<Entry.Reading> readings() {
        return Table.of("readings", Layer.SETTING, "A reading of the policy", story.all(Entry.Reading.class), new Fields<Entry.Reading>(startex)
                .time("t", "From when it is read so", Entry.Reading::t)
                .text("name", "Which", Entry.Reading::name)
                .text("value", "How it is read", Entry.Reading::value));
    }

    private Table<Entry.Rule> rules() {
        return Table.of("rules", Layer.SETTING, "A rule of the law in force", story.all(Entry.Rule.class), new Fields<Entry.Rule>(startex)
                .time("t", "From when it is in force", Entry.Rule::t)
                .text("id", "Which", Entry.Rule::id)
                .text("sentence", "When it concludes, in words", Entry.Rule::sentence)
                .text("article", "The article that it applies", Entry.Rule::article)
                .text("file", "Its file", Entry.Rule::file)
                .whole("line", "", "Its line there", Entry.Rule::line));
    }

    static String named(String name, String id) {
        return name == null || name.isEmpty() ? id : name;
    }
}
