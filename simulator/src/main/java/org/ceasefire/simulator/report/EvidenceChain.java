package org.ceasefire.simulator.report;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.ceasefire.simulator.ledger.Entry;

/** How a breach came about and what came of it, link by link, for a reader on paper. */
public final class EvidenceChain {
    /** Of a kind of link, as many as are named. */
    private static final int MOST = 3;

    private EvidenceChain() {}

    /** What happened (for those who may know), what was seen first, the incident, the breach, its cases, their gates and responses. */
    public static List<String> of(BreachStory breach, Story story) {
        List<String> links = new ArrayList<>();
        acts(breach, story, links);
        breach.observations().stream().min(Comparator.comparing(Entry.Observed::seen)).ifPresent(first -> links.add("first seen by %s %s (%s), received %s later".formatted(
                first.source(), story.times().dtg(first.seen()), first.id(), Times.span(Duration.between(first.seen(), first.t())))));
        links.add(breach.incident() + (breach.standing().isEmpty() ? "" : ", " + Wording.plain(breach.standing())));
        links.add("No. %d, %s; responsible: %s".formatted(breach.number(), Wording.plain(breach.type()), breach.attribution()));
        story.cases().stream().filter(one -> breach.cases().contains(one.id())).forEach(one -> answered(one, links));
        return links;
    }

    private static void acts(BreachStory breach, Story story, List<String> links) {
        Set<String> observations = breach.observations().stream().map(Entry.Observed::id).collect(Collectors.toSet());
        Set<String> causes = story.all(Entry.Detection.class).stream().filter(one -> observations.contains(one.observation()) && one.cause() != null)
                .map(Entry.Detection::cause).collect(Collectors.toSet());
        List<Entry.Act> acts = story.acts().stream().filter(act -> causes.contains(act.id())).toList();
        if (!acts.isEmpty()) {
            links.add("in truth " + few(acts.stream().map(act -> "%s, %s".formatted(act.id(), story.times().dtg(act.t()))).toList()));
        }
    }

    private static void answered(CaseStory one, List<String> links) {
        links.add(Wording.title(one.id()));
        one.gates().forEach(gate -> links.add("%s: %s".formatted(Wording.gate(gate.gate()), Page.outcome(gate))));
        if (!one.responses().isEmpty()) {
            links.add("answered: " + few(one.responses().stream().map(made -> "%s by %s".formatted(Wording.plain(made.step()), Wording.responder(made.tier(), made.by()))).toList()));
        }
    }

    private static String few(List<String> all) {
        int left = all.size() - MOST;
        return String.join("; ", all.subList(0, Math.min(MOST, all.size()))) + (left > 0 ? "; and %d more".formatted(left) : "");
    }
}
