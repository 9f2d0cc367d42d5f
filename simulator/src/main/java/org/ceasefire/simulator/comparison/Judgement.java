package org.ceasefire.simulator.comparison;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.ceasefire.simulator.comparison.Finding.Aspect;
import org.ceasefire.simulator.comparison.Finding.Said;
import org.ceasefire.simulator.expect.Assessed;
import org.ceasefire.simulator.expect.Assessment;
import org.ceasefire.simulator.ledger.Entry;
import org.ceasefire.simulator.report.Conclusion;
import org.ceasefire.simulator.report.Conclusions;
import org.ceasefire.simulator.scenario.Scenario;
import org.ceasefire.vocabulary.Outcome;

/** What one run came to, gathered entry by entry: its breaches, its gates, and what the scenario expected of it. */
final class Judgement implements Consumer<Entry> {
    private final Scenario scenario;
    private final Assessment assessment;
    private final Incidents incidents = new Incidents();
    private final List<Entry.Ruling> rulings = new ArrayList<>();
    private final Map<String, CaseFile> cases = new LinkedHashMap<>();
    private final List<Entry.Decided> decisions = new ArrayList<>();
    private final Map<String, Set<String>> rulesAbout = new HashMap<>();
    private Conclusions conclusions;

    Judgement(Scenario scenario) {
        this.scenario = scenario;
        this.assessment = new Assessment(scenario);
    }

    @Override
    public void accept(Entry entry) {
        assessment.accept(entry);
        incidents.take(entry);
        if (entry instanceof Entry.Ruling ruling) {
            rulings.add(ruling);
            rulesAbout.computeIfAbsent(ruling.subject(), subject -> new TreeSet<>()).addAll(rules(ruling.grounds()));
        } else if (entry instanceof Entry.CaseChange change && change.incident() != null) {
            cases.computeIfAbsent(change.id(), id -> new CaseFile(id, change.track(), change.scope(), new ArrayList<>()))
                    .incidents().add(change.incident());
        } else if (entry instanceof Entry.Decided decision) {
            decisions.add(decision);
        }
    }

    /** Says that the run is over. */
    Judgement closed() {
        conclusions = new Conclusions(rulings);
        return this;
    }

    Incidents incidents() {
        return incidents;
    }

    /** Incidents, and what else is a breach, in the order in which they came up. */
    Set<String> subjects() {
        Set<String> subjects = new LinkedHashSet<>(incidents.ids());
        conclusions.of("breach").forEach(breach -> subjects.add(breach.subject()));
        return subjects;
    }

    /** Cases in the order in which they were opened. */
    List<CaseFile> cases() {
        return List.copyOf(cases.values());
    }

    List<Assessed> expectations() {
        return assessment.results(scenario.endex());
    }

    /** Every breach that was found, also if it was withdrawn, in the order in which they were. */
    List<Finding> findings() {
        return conclusions.of("breach").stream()
                .map(breach -> new Finding(breach.subject(), breach.value("type"), incidents.cause(breach.subject()), breach.made(), said(breach),
                        rulesAbout.getOrDefault(breach.subject(), Set.of()))).toList();
    }

    private Map<Aspect, Said> said(Conclusion breach) {
        Map<Aspect, Said> said = new EnumMap<>(Aspect.class);
        said.put(Aspect.OUTCOME, new Said(breach.stands() ? "stands" : "withdrawn", rules(breach.grounds())));
        say(said, Aspect.SEVERITY, conclusions.one("grade", breach.key()), "severity");
        say(said, Aspect.ATTRIBUTION, conclusions.one("attribution", breach.subject()), "side", "basis", "likelihood");
        say(said, Aspect.EXISTENCE, conclusions.one("existence", breach.subject()), "standing");
        say(said, Aspect.CONFIDENCE, conclusions.one("certainty", breach.subject()), "confidence");
        return said;
    }

    private static void say(Map<Aspect, Said> said, Aspect aspect, Optional<Conclusion> verdict, String... fields) {
        said.put(aspect, verdict.map(made -> new Said(Stream.of(fields).map(made::value).collect(Collectors.joining(", ")), rules(made.grounds())))
                .orElse(new Said("", Set.of())));
    }

    /** Every gate that was decided, in the order in which they first were. */
    List<Passage> passages() {
        Map<String, Passage> passages = new LinkedHashMap<>();
        for (Entry.Decided decision : decisions) {
            passages.merge(decision.caseId() + "/" + decision.gate().word(), passage(decision),
                    (was, is) -> was.outcome() == Outcome.APPROVED ? was : is);
        }
        return List.copyOf(passages.values());
    }

    private Passage passage(Entry.Decided decision) {
        CaseFile file = cases.get(decision.caseId());
        Set<String> rules = new TreeSet<>();
        conclusions.one("gate-proposal", decision.caseId() + "/" + decision.gate().word()).ifPresent(made -> rules.addAll(rules(made.grounds())));
        Optional.ofNullable(decision.rule()).ifPresent(rules::add);
        Set<String> about = new TreeSet<>(rulesAbout.getOrDefault(file.id(), Set.of()));
        file.incidents().forEach(incident -> about.addAll(rulesAbout.getOrDefault(incident, Set.of())));
        return new Passage(file, decision.gate(), decision.outcome(), incidents.cause(file.incidents().get(0)), decision.t(), rules, about);
    }

    private static Set<String> rules(List<Entry.Reason> grounds) {
        return grounds.stream().map(Entry.Reason::rule).filter(rule -> !rule.isEmpty()).collect(Collectors.toCollection(TreeSet::new));
    }
}
