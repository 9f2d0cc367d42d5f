package org.ceasefire.simulator.document.export;

import java.time.Instant;
import java.util.List;

import org.ceasefire.simulator.ledger.Entry;
import org.ceasefire.simulator.report.BreachStory;
import org.ceasefire.simulator.report.CaseStory;
import org.ceasefire.simulator.report.Story;
import org.ceasefire.simulator.report.Wording;

/** What the law concluded. */
final class Judged {
    private final Story story;
    private final Instant startex;

    Judged(Story story, Instant startex) {
        this.story = story;
        this.startex = startex;
    }

    /** A reason of a ruling. */
    private record Ground(Entry.Ruling ruling, Entry.Reason reason) {}

    List<Table<?>> tables() {
        return List.of(incidentChanges(), incidents(), rulings(), grounds(), breaches(), caseChanges(), cases());
    }

    private Table<Entry.IncidentChange> incidentChanges() {
        return Table.of("incident-changes", Layer.JUDGED, "An incident was made, changed, merged into an older one, or archived",
                story.all(Entry.IncidentChange.class), incidentFields("What became of it")
                        .list("observations", "Observations that joined it with this change", Entry.IncidentChange::observations));
    }

    private Table<Entry.IncidentChange> incidents() {
        List<Entry.IncidentChange> last = story.all(Entry.IncidentChange.class).stream().map(Entry.IncidentChange::id).distinct()
                .map(id -> story.incident(id).orElseThrow()).toList();
        return Table.of("incidents", Layer.JUDGED, "An incident as it was last known", last, incidentFields("What became of it last")
                .list("observations", "All that was received of it", row -> story.observations(row.id()).stream().map(Entry.Observed::id).toList()))
                .drawn(row -> row.id() + ": " + Wording.plain(row.happening()), row -> row.firstSeen() == null ? When.at(row.t())
                        : new When(row.firstSeen(), row.lastSeen()),
                        row -> Shape.place(row.position()));
    }

    private Fields<Entry.IncidentChange> incidentFields(String change) {
        return new Fields<Entry.IncidentChange>(startex)
                .time("t", "When that was recorded", Entry.IncidentChange::t)
                .text("change", change, Entry.IncidentChange::change)
                .text("id", "Which incident", Entry.IncidentChange::id)
                .text("into", "The older incident that it was merged into", Entry.IncidentChange::into)
                .text("happening", "What kind of happening it is", Entry.IncidentChange::happening)
                .text("sector", "In which sector", Entry.IncidentChange::sector)
                .time("first_seen", "When it was first seen", Entry.IncidentChange::firstSeen)
                .time("last_seen", "When it was last seen", Entry.IncidentChange::lastSeen)
                .place("", "Where it is estimated to be", Entry.IncidentChange::position)
                .number("error_m", "m", "How far off that may be, standard deviation", Entry.IncidentChange::error_m)
                .text("from", "The side from whose ground it came", Entry.IncidentChange::from)
                .text("onto", "The side onto whose ground it went", Entry.IncidentChange::onto)
                .number("depth_m", "m", "How far beyond the line", Entry.IncidentChange::depth_m)
                .text("weapon", "The class of weapon", Entry.IncidentChange::weapon)
                .number("calibre_mm", "mm", "Its calibre; 0 if not known", Entry.IncidentChange::calibre_mm);
    }

    private Table<Entry.Ruling> rulings() {
        return Table.of("rulings", Layer.JUDGED, "A conclusion was made, amended, withdrawn, or archived with its subject",
                story.all(Entry.Ruling.class),
                new Fields<Entry.Ruling>(startex)
                        .time("t", "When", Entry.Ruling::t)
                        .text("change", "What became of it", Entry.Ruling::change)
                        .text("verdict", "Its type", Entry.Ruling::verdict)
                        .text("key", "What it answers, unique in its type", Entry.Ruling::key)
                        .text("subject", "The incident or case that it is about", Entry.Ruling::subject)
                        .map("value", "Its fields; none where withdrawn", Entry.Ruling::value)
                        .map("was", "Its fields before; none where made", Entry.Ruling::was));
    }

    private Table<Ground> grounds() {
        List<Ground> grounds = story.all(Entry.Ruling.class).stream()
                .flatMap(ruling -> ruling.grounds().stream().map(reason -> new Ground(ruling, reason))).toList();
        return Table.of("grounds", Layer.JUDGED, "A reason for a ruling", grounds, new Fields<Ground>(startex)
                .time("t", "When the ruling was made or amended", row -> row.ruling().t())
                .text("verdict", "The type of the ruling", row -> row.ruling().verdict())
                .text("key", "The key of the ruling", row -> row.ruling().key())
                .text("rule", "The rule that concluded the reason", row -> row.reason().rule())
                .map("says", "What it says", row -> row.reason().says())
                .list("evidence", "On what it rests", row -> row.reason().evidence()));
    }

    private Table<BreachStory> breaches() {
        return Table.of("breaches", Layer.JUDGED, "A breach as it stood at the end", story.breaches(), new Fields<BreachStory>(startex)
                .time("t", "When it was first found", row -> row.breach().made())
                .whole("number", "", "By which the report calls it", BreachStory::number)
                .text("incident", "The incident or duty that it is", BreachStory::incident)
                .text("type", "Its type", BreachStory::type)
                .list("articles", "The articles that it breaches", row -> row.articles().stream().map(Entry.Article::id).toList())
                .text("severity", "How grave it is", BreachStory::severity)
                .text("standing", "How firmly it stands that it happened", BreachStory::standing)
                .text("occurrence", "How likely it is that it happened, in the words of ICD 203", BreachStory::occurrence)
                .text("confidence", "How surely that is known", BreachStory::confidence)
                .text("side", "Who is held responsible; empty where nobody is", BreachStory::side)
                .text("basis", "On what basis", BreachStory::basis)
                .text("likelihood", "How likely that is, in the words of ICD 203", BreachStory::likelihood)
                .text("intent", "What was meant, if that is known", BreachStory::intent)
                .text("happening", "What kind of happening it is", BreachStory::happening)
                .text("sector", "In which sector", BreachStory::sector)
                .place("", "Where it is estimated to be", BreachStory::position)
                .number("error_m", "m", "How far off that may be, standard deviation", row -> row.position() == null ? null : row.error_m())
                .yes("stands", "Whether it stood at the end", BreachStory::stands)
                .yes("withdrawn", "Whether it was withdrawn because it did not hold", BreachStory::withdrawn)
                .text("merged_into", "The older incident that its incident was merged into", BreachStory::mergedInto)
                .list("cases", "The cases that it belongs to", BreachStory::cases)
                .list("observations", "What was received of it", row -> row.observations().stream().map(Entry.Observed::id).toList()))
                .drawn(row -> "Breach No. " + row.number() + ": " + Wording.plain(row.type()), row -> When.since(row.breach().made()), row ->
                        Shape.place(row.position()));
    }

    private Table<Entry.CaseChange> caseChanges() {
        return Table.of("case-changes", Layer.JUDGED, "A case was opened, took in an incident, was closed or archived",
                story.all(Entry.CaseChange.class),
                new Fields<Entry.CaseChange>(startex)
                        .time("t", "When", Entry.CaseChange::t)
                        .text("change", "What became of it", Entry.CaseChange::change)
                        .text("id", "Which case", Entry.CaseChange::id)
                        .text("scope", "What is answered together: an incident, a sector, a campaign", Entry.CaseChange::scope)
                        .text("track", "How it is answered", Entry.CaseChange::track)
                        .text("sector", "In which sector", Entry.CaseChange::sector)
                        .text("incident", "The incident that opened or joined it", Entry.CaseChange::incident));
    }

    private Table<CaseStory> cases() {
        return Table.of("cases", Layer.JUDGED, "A case as it stood at the end", story.cases(), new Fields<CaseStory>(startex)
                .text("id", "Which", CaseStory::id)
                .text("scope", "What is answered together: an incident, a sector, a campaign", CaseStory::scope)
                .text("track", "How it is answered", row -> row.track().orElse(null))
                .text("sector", "In which sector", CaseStory::sector)
                .time("t0", "When its clocks began", row -> row.t0().orElse(null))
                .time("closed", "When it was closed", row -> row.closed().orElse(null))
                .text("closing", "Why it was closed", CaseStory::closing)
                .list("breaches", "The numbers of its breaches", row -> row.breaches().stream().map(String::valueOf).toList()));
    }
}
