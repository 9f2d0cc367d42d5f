package org.ceasefire.simulator.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.ceasefire.simulator.ledger.Entry;
import org.ceasefire.simulator.report.BreachStory.Why;
import org.ceasefire.vocabulary.Copy;

/** Puts together what was concluded about each breach. */
final class Breaches {
    private final Conclusions conclusions;
    private final Incidents incidents;
    private final Objections objections;
    private final Reasons reasons;
    private final Map<String, Entry.Article> articles = new HashMap<>();
    private final Map<String, List<String>> cases = new HashMap<>();

    Breaches(Entries entries, Conclusions conclusions, Incidents incidents) {
        this.conclusions = conclusions;
        this.incidents = incidents;
        this.objections = new Objections(entries, conclusions);
        this.reasons = new Reasons(entries, incidents);
        entries.all(Entry.Article.class).forEach(article -> articles.put(article.id(), article));
        entries.all(Entry.CaseChange.class).stream().filter(change -> change.incident() != null)
                .forEach(change -> cases.computeIfAbsent(change.incident(), incident -> new ArrayList<>()).add(change.id()));
    }

    List<BreachStory> all() {
        List<BreachStory> stories = new ArrayList<>();
        for (Conclusion breach : conclusions.of("breach")) {
            stories.add(story(stories.size() + 1, breach));
        }
        return stories;
    }

    private BreachStory story(int number, Conclusion breach) {
        String incident = breach.subject();
        Optional<Entry.IncidentChange> known = incidents.find(incident);
        return new BreachStory(number, breach, breach.value("type"), conclusions.value("grade", breach.key(), "severity"), graver(breach),
                conclusions.value("existence", incident, "standing"), conclusions.value("occurrence", incident, "likelihood"),
                conclusions.value("certainty", incident, "confidence"), attribution(incident, "side"), attribution(incident, "basis"),
                attribution(incident, "likelihood"), conclusions.value("intent", incident, "intent"), objections.against(breach),
                known.map(Entry.IncidentChange::happening).orElse(null), known.map(Entry.IncidentChange::sector).orElse(""), known.map(Entry.IncidentChange::position).orElse(null),
                known.map(Entry.IncidentChange::error_m).orElse(0.0), known.map(Entry.IncidentChange::into).orElse(""),
                cases.getOrDefault(incident, List.of()).stream().distinct().toList(), articles(breach), why(breach),
                incidents.observed(incident));
    }

    /** The reasons for its severity, unless its type alone is reason enough. They are named {@code severity-casualties} and the like. */
    private List<String> graver(Conclusion breach) {
        Optional<Conclusion> grade = conclusions.one("grade", breach.key());
        List<String> rules = grade.stream().flatMap(made -> made.grounds().stream().filter(ground -> made.value("severity").equals(ground.says().get("severity"))))
                .map(Entry.Reason::rule).toList();
        return rules.contains("severity-of-type") ? List.of()
                : rules.stream().map(rule -> Wording.plain(rule.replaceFirst("^severity-(of-)?", ""))).distinct().toList();
    }

    private String attribution(String incident, String field) {
        return conclusions.one("attribution", incident).filter(Conclusion::stands).map(made -> made.value(field)).orElse("");
    }

    private List<Entry.Article> articles(Conclusion breach) {
        return breach.grounds().stream().map(Breaches::article).distinct().map(articles::get)
                .filter(article -> article != null).toList();
    }

    /** An article goes by its id, and where parties hold different copies by that and the copy. */
    private static String article(Entry.Reason ground) {
        String copy = ground.says().getOrDefault("copy", Copy.AGREED.word());
        return copy.equals(Copy.AGREED.word()) ? ground.says().get("article") : ground.says().get("article") + "@" + copy;
    }

    private List<Why> why(Conclusion breach) {
        Map<String, Optional<Conclusion>> questions = new LinkedHashMap<>();
        questions.put("Why a breach", Optional.of(breach));
        questions.put("Did it happen", conclusions.one("existence", breach.subject()));
        questions.put("How likely", conclusions.one("occurrence", breach.subject()));
        questions.put("How sure", conclusions.one("certainty", breach.subject()));
        questions.put("How grave", conclusions.one("grade", breach.key()));
        questions.put("Who", conclusions.one("attribution", breach.subject()));
        questions.put("What was meant", conclusions.one("intent", breach.subject()));
        List<Why> whys = new ArrayList<>();
        questions.forEach((question, verdict) -> verdict.ifPresent(made -> whys.addAll(reasons.of(question, made))));
        return whys;
    }
}
