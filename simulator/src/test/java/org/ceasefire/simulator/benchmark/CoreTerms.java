package org.ceasefire.simulator.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.ceasefire.simulator.scenario.Scenario;
import org.ceasefire.vocabulary.AttributionGround;
import org.ceasefire.vocabulary.Breach;
import org.ceasefire.vocabulary.BreachGround;
import org.ceasefire.vocabulary.BreachType;
import org.ceasefire.vocabulary.Existence;
import org.ceasefire.vocabulary.ExistenceGround;
import org.ceasefire.vocabulary.Grade;
import org.ceasefire.vocabulary.Severity;
import org.ceasefire.vocabulary.SeverityGround;
import org.ceasefire.vocabulary.Standing;
import org.ceasefire.vocabulary.TypeSeverity;

/** The last step of the few rules, for those who write it in Java: what follows from the reasons. */
record CoreTerms(Standing verifiedAt, Map<BreachType, Severity> severities) {
    static CoreTerms of(Scenario scenario) {
        Map<BreachType, Severity> severities = new TreeMap<>();
        for (TypeSeverity severity : scenario.severities()) {
            severities.put(severity.type(), severity.severity());
        }
        return new CoreTerms(scenario.policy().verifiedAt(), severities);
    }

    /** Breaches and attribution count only of what is verified. */
    Findings findings(String incident, List<ExistenceGround> existence, List<BreachGround> breaches, List<AttributionGround> attribution) {
        List<Findings.Finding> list = new ArrayList<>();
        if (!existence.isEmpty()) {
            Findings.Finding exists = Findings.existence(incident, existence);
            list.add(exists);
            if (((Existence) exists.verdict()).standing().atLeast(verifiedAt)) {
                grade(incident, breaches, list);
                Findings.attribution(incident, attribution).ifPresent(list::add);
            }
        }
        return new Findings(list);
    }

    private void grade(String incident, List<BreachGround> breaches, List<Findings.Finding> list) {
        Map<BreachType, List<BreachGround>> byType = new TreeMap<>();
        breaches.forEach(ground -> byType.computeIfAbsent(ground.type(), type -> new ArrayList<>()).add(ground));
        byType.forEach((type, reasons) -> {
            Severity severity = severities.get(type);
            list.add(Findings.Finding.of(new Breach(incident, type), reasons));
            list.add(Findings.Finding.of(new Grade(incident, type, severity),
                    List.of(new SeverityGround(incident, type, severity, "severity-of-type", incident))));
        });
    }
}
