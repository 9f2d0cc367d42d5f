package org.ceasefire.simulator.benchmark;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;

import org.ceasefire.adjudication.Ruling;
import org.ceasefire.incidents.Registered;
import org.ceasefire.simulator.scenario.Scenario;
import org.ceasefire.vocabulary.AttributionGround;
import org.ceasefire.vocabulary.BreachGround;
import org.ceasefire.vocabulary.Evidence;
import org.ceasefire.vocabulary.ExistenceGround;
import org.ceasefire.vocabulary.Ground;
import org.ceasefire.vocabulary.Incident;
import org.ceasefire.vocabulary.Placement;
import org.ceasefire.vocabulary.SeverityGround;
import org.ceasefire.vocabulary.Stated;
import org.ceasefire.vocabulary.Verdict;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieBase;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.builder.ReleaseId;
import org.kie.api.conf.EventProcessingOption;
import org.kie.api.event.rule.DefaultRuleRuntimeEventListener;
import org.kie.api.event.rule.ObjectDeletedEvent;
import org.kie.api.event.rule.ObjectInsertedEvent;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.KieSessionConfiguration;
import org.kie.api.runtime.conf.ClockTypeOption;
import org.kie.api.runtime.rule.FactHandle;
import org.kie.api.time.SessionPseudoClock;

/**
 * The rules of {@code core.drl} in Drools Fusion: STREAM mode, pieces of evidence are events, each matched in a sliding window as long as
 * the evidence horizon.
 */
final class ByFusion implements Contestant {
    private static final String WINDOW = " over window:time(168h)";
    private static final Map<Class<?>, String> VERDICTS = Map.of(ExistenceGround.class, "Existence", BreachGround.class, "Breach",
            SeverityGround.class, "Grade", AttributionGround.class, "Attribution");

    private final KieSession session;
    private final SessionPseudoClock clock;
    private final Map<String, Map<String, FactHandle>> handles = new HashMap<>();
    private final Map<String, List<Object>> standing = new HashMap<>();
    private final TreeMap<String, List<Object>> before = new TreeMap<>();

    ByFusion(Scenario scenario, KieBase base) {
        KieSessionConfiguration configuration = KieServices.get().newKieSessionConfiguration();
        configuration.setOption(ClockTypeOption.PSEUDO);
        this.session = base.newKieSession(configuration, null);
        this.clock = session.getSessionClock();
        clock.advanceTime(scenario.startex().toEpochMilli(), TimeUnit.MILLISECONDS);
        session.insert(scenario.policy());
        scenario.agreement().forEach(session::insert);
        scenario.severities().forEach(session::insert);
        scenario.attribution().forEach(session::insert);
        session.addEventListener(new DefaultRuleRuntimeEventListener() {
            @Override
            public void objectInserted(ObjectInsertedEvent event) {
                change(event.getObject(), true);
            }

            @Override
            public void objectDeleted(ObjectDeletedEvent event) {
                change(event.getOldObject(), false);
            }
        });
    }

    /** The same rules with each piece of evidence an event in a window. */
    private static String fusion(String core) {
        StringBuilder rules = new StringBuilder();
        int done = 0;
        for (int at = core.indexOf("Evidence("); at >= 0; at = core.indexOf("Evidence(", done)) {
            int end = at + "Evidence".length();
            int depth = 0;
            do {
                depth += core.charAt(end) == '(' ? 1 : core.charAt(end) == ')' ? -1 : 0;
                end++;
            } while (depth > 0);
            rules.append(core, done, at).append("Seen(").append(core, at + "Evidence(".length(), end).append(WINDOW);
            done = end;
        }
        return rules.append(core.substring(done)).toString().replaceFirst("import org.ceasefire.vocabulary.\\*;",
                "import org.ceasefire.vocabulary.*;\nimport %s;\ndeclare Seen\n    @role(event)\n    @timestamp(millis)\n    @expires(168h)\nend\n"
                        .formatted(Seen.class.getName()));
    }

    /** Compiles the rules of the core as Fusion's. */
    static KieBase base(String core) {
        KieServices services = KieServices.get();
        ReleaseId release = services.newReleaseId("org.ceasefire", "fusion", "1");
        KieFileSystem files = services.newKieFileSystem();
        files.generateAndWritePomXML(release);
        files.write("src/main/resources/rules/fusion.drl", fusion(core));
        KieBuilder builder = services.newKieBuilder(files).buildAll(ExecutableModelProject.class);
        if (builder.getResults().hasMessages(Message.Level.ERROR)) {
            throw new IllegalStateException(builder.getResults().getMessages().toString());
        }
        var configuration = services.newKieBaseConfiguration();
        configuration.setOption(EventProcessingOption.STREAM);
        return services.newKieContainer(release).newKieBase(configuration);
    }

    @Override
    public List<Ruling> judge(Registered registered, Instant now, List<Stated> days) {
        long ahead = now.toEpochMilli() - clock.getCurrentTime();
        if (ahead > 0) {
            clock.advanceTime(ahead, TimeUnit.MILLISECONDS);
        }
        Map<String, FactHandle> own = handles.computeIfAbsent(registered.incident().id(), id -> new HashMap<>());
        for (Stated fact : registered.facts()) {
            if (fact instanceof Evidence piece) {
                put(own, piece.id(), Seen.of(piece));
            } else if (fact instanceof Incident || fact instanceof Placement) {
                put(own, fact.getClass().getSimpleName() + "/" + fact.key(), fact);
            }
        }
        session.fireAllRules();
        return changes();
    }

    private void put(Map<String, FactHandle> own, String key, Object fact) {
        FactHandle held = own.get(key);
        Object was = held == null ? null : session.getObject(held);
        if (fact.equals(was)) {
            return;
        }
        if (was != null) {
            session.delete(held);
        }
        own.put(key, session.insert(fact));
    }

    @Override
    public void archive(String incident) {
        Map<String, FactHandle> own = handles.remove(incident);
        if (own != null) {
            own.values().stream().filter(handle -> session.getObject(handle) != null).forEach(session::delete);
        }
    }

    private void change(Object fact, boolean arrives) {
        String key = key(fact);
        if (key.isEmpty()) {
            return;
        }
        List<Object> now = standing.computeIfAbsent(key, k -> new ArrayList<>());
        before.computeIfAbsent(key, k -> List.copyOf(now));
        if (arrives) {
            now.add(fact);
        } else {
            now.remove(fact);
        }
        if (now.isEmpty()) {
            standing.remove(key);
        }
    }

    private static String key(Object fact) {
        if (fact instanceof Ground ground && VERDICTS.containsKey(fact.getClass())) {
            return VERDICTS.get(fact.getClass()) + "/" + ground.key();
        }
        return fact instanceof Verdict verdict && VERDICTS.containsValue(fact.getClass().getSimpleName())
                ? fact.getClass().getSimpleName() + "/" + verdict.key() : "";
    }

    private List<Ruling> changes() {
        List<Ruling> changes = new ArrayList<>();
        before.forEach((key, was) -> {
            List<Object> is = standing.getOrDefault(key, List.of());
            Optional<Verdict> now = verdict(is);
            Optional<Verdict> then = verdict(was);
            if (now.isPresent() || then.isPresent()) {
                List<Ground> grounds = is.stream().filter(Ground.class::isInstance).map(Ground.class::cast).toList();
                Ruling.Change change = now.isEmpty() ? Ruling.Change.WITHDRAWN : then.isEmpty() ? Ruling.Change.MADE : Ruling.Change.AMENDED;
                changes.add(new Ruling(change, now, then, now.isEmpty() ? List.of() : grounds));
            }
        });
        before.clear();
        return changes;
    }

    private static Optional<Verdict> verdict(List<Object> facts) {
        return facts.stream().filter(Verdict.class::isInstance).map(Verdict.class::cast).findFirst();
    }

    @Override
    public long facts() {
        return session.getFactCount();
    }

    @Override
    public void close() {
        session.dispose();
    }
}
