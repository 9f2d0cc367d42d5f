package org.ceasefire.adjudication;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import org.ceasefire.vocabulary.Stated;
import org.ceasefire.vocabulary.Verdict;
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
    private final Conclusions conclusions = new Conclusions();
    private final Map<String, Integer> firings = new TreeMap<>();
    /** By type and key. Looked up, never iterated. */
    private final Map<String, Held> stated = new HashMap<>();
    private final Set<String> archived = new TreeSet<>();

    Adjudicator(KieSession session) {
        this.session = session;
        session.addEventListener(conclusions);
        session.addEventListener(new DefaultAgendaEventListener() {
            @Override
            public void afterMatchFired(AfterMatchFiredEvent event) {
                firings.merge(event.getMatch().getRule().getName(), 1, Integer::sum);
            }
        });
    }

    /** States a fact, or states it anew if another with its type and key stands. Nothing happens if it is the same. */
    public void state(Stated fact) {
        Held held = stated.get(id(fact));
        if (held == null) {
            stated.put(id(fact), new Held(session.insert(fact), fact));
        } else if (!held.fact().equals(fact)) {
            session.update(held.handle(), fact);
            stated.put(id(fact), new Held(held.handle(), fact));
        }
    }

    /** Takes a fact back. Nothing happens if it does not stand. */
    public void retract(Stated fact) {
        Held held = stated.remove(id(fact));
        if (held != null) {
            session.delete(held.handle());
        }
    }

    /** Says that what is withdrawn about this subject at the next judgement is archived, not refuted. */
    public void archive(String subject) {
        archived.add(subject);
    }

    /**
     * Lets the rules come to rest.
     *
     * @return the net change since the last judgement, in order of verdict and key
     * @throws RunawayRules if they do not come to rest within the bound
     */
    public List<Ruling> judge() {
        firings.clear();
        if (session.fireAllRules(FIRINGS) >= FIRINGS) {
            throw new RunawayRules(FIRINGS, firings);
        }
        List<Ruling> rulings = conclusions.changes(archived::contains);
        archived.clear();
        return rulings;
    }

    /** The verdicts of a type that stand, in order of key. */
    public <T extends Verdict> List<T> standing(Class<T> type) {
        return conclusions.standing(type);
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
