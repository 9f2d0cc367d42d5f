package org.ceasefire.adjudication;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;

import org.ceasefire.vocabulary.Ground;
import org.ceasefire.vocabulary.Stated;
import org.ceasefire.vocabulary.Verdict;
import org.drools.core.common.InternalAgenda;
import org.drools.core.phreak.RuleAgendaItem;
import org.kie.api.event.rule.AfterMatchFiredEvent;
import org.kie.api.event.rule.DefaultAgendaEventListener;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.rule.FactHandle;

/**
 * The court of one run: facts are stated to it, and it says what follows. It keeps no clock and calls nobody.
 * What it answers depends only on what is stated at that time, never on the order in which it was stated.
 */
public final class Adjudicator implements AutoCloseable {
    /** How often rules may fire in one judgement: far above what any real round needs, and reached in about a second. */
    static final int FIRINGS = 1_000_000;

    private record Held(FactHandle handle, Stated fact) {}

    private final KieSession session;
    private final int bound;
    private final Optional<Consumer<List<Object>>> watcher;
    private final Conclusions conclusions = new Conclusions();
    private final Map<String, Integer> firings = new TreeMap<>();
    /** What is stated about each subject, by type and key of the fact. */
    private final Map<String, TreeMap<String, Held>> stated = new TreeMap<>();
    private final Set<String> archived = new TreeSet<>();

    /**
     * @param bound how often rules may fire in one judgement
     * @param watcher is told after each all that is held
     */
    Adjudicator(KieSession session, int bound, Optional<Consumer<List<Object>>> watcher) {
        this.session = session;
        this.bound = bound;
        this.watcher = watcher;
        session.addEventListener(conclusions);
        session.addEventListener(new DefaultAgendaEventListener() {
            @Override
            public void afterMatchFired(AfterMatchFiredEvent event) {
                firings.merge(event.getMatch().getRule().getName(), 1, Integer::sum);
            }
        });
    }

    /** States a fact about a subject, anew if one with its type and key stands. Nothing happens if it is the same. */
    public void state(String subject, Stated fact) {
        TreeMap<String, Held> about = stated.computeIfAbsent(subject, key -> new TreeMap<>());
        Held held = about.get(id(fact));
        if (held == null) {
            about.put(id(fact), new Held(session.insert(fact), fact));
        } else if (!held.fact().equals(fact)) {
            session.update(held.handle(), fact);
            about.put(id(fact), new Held(held.handle(), fact));
        }
    }

    /** States all that there is to say about a subject; what was stated about it before and is not said again is taken back. */
    public void restate(String subject, List<? extends Stated> facts) {
        facts.forEach(fact -> state(subject, fact));
        Set<String> said = new TreeSet<>(facts.stream().map(Adjudicator::id).toList());
        stated.getOrDefault(subject, new TreeMap<>()).entrySet().removeIf(entry -> {
            boolean unsaid = !said.contains(entry.getKey());
            if (unsaid) {
                session.delete(entry.getValue().handle());
            }
            return unsaid;
        });
    }

    /** Says that what is withdrawn about this subject at the next judgement is no longer asked about, not refuted. */
    public void settle(String subject) {
        archived.add(subject);
    }

    /** Takes all back that was stated about a subject; what is withdrawn with it at the next judgement is archived, not refuted. */
    public void archive(String subject) {
        restate(subject, List.of());
        stated.remove(subject);
        archived.add(subject);
    }

    /**
     * Lets the rules come to rest.
     *
     * @return the net change since the last judgement, in order of verdict and key
     * @throws RunawayRules if they do not come to rest within the bound
     * @throws FloodedMemory if they need more memory than there is
     */
    public List<Ruling> judge() {
        firings.clear();
        if (UnderWay.doing(this::looksAt, this::fire) >= bound) {
            throw new RunawayRules(bound, firings);
        }
        List<Ruling> rulings = conclusions.changes(archived::contains);
        archived.clear();
        watcher.ifPresent(each -> each.accept(held()));
        return rulings;
    }

    private int fire() {
        try {
            return session.fireAllRules(bound);
        } catch (OutOfMemoryError e) {
            String what = looksAt();
            // What the engine has heaped up is let go, so that there is room to say so.
            session.dispose();
            throw new FloodedMemory(what);
        }
    }

    /** The rule that the engine is looking at, in words. It may be asked from another thread, and is then what it was a moment ago. */
    private String looksAt() {
        RuleAgendaItem item = ((InternalAgenda) session.getAgenda()).getAgendaGroupsManager().getMainAgendaGroup().peek();
        return item == null ? "the rules" : "rule '%s'".formatted(item.getRule().getName());
    }

    /** The verdicts of a type that stand, in order of key. */
    public <T extends Verdict> List<T> standing(Class<T> type) {
        return conclusions.standing(type);
    }

    /** Whether a verdict of a type stands under a key. */
    public boolean stands(Class<? extends Verdict> type, String key) {
        return conclusions.stands(type, key);
    }

    /** The reasons for a verdict that stands, in order of rule. */
    public List<Ground> reasons(Verdict verdict) {
        return conclusions.reasons(verdict);
    }

    /** All facts, stated and concluded, in no order. */
    public List<Object> held() {
        return session.getObjects().stream().map(Object.class::cast).toList();
    }

    /** By which rules and facts something stands that was concluded; empty for what is stated, or does not stand. */
    public List<Inference> inferences(Object conclusion) {
        return Justifications.of(session, conclusion);
    }

    /** How many facts are stated and concluded. */
    public long facts() {
        return session.getFactCount();
    }

    @Override
    public void close() {
        session.dispose();
    }

    private static String id(Stated fact) {
        return fact.getClass().getSimpleName() + "/" + fact.key();
    }
}
