package org.ceasefire.simulator.run;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.ceasefire.simulator.ledger.Entry;

/** Rulings that keep calling for others within one instant. */
public final class RestlessLaw extends RuntimeException {
    private static final long serialVersionUID = 1;

    RestlessLaw(String at, int rounds, List<Entry> round) {
        super("At %s the law did not come to rest within %d rounds; the last brought rulings by the rules %s. Maybe an alarm is set for its own past."
                .formatted(at, rounds, rules(round)));
    }

    private static String rules(List<Entry> round) {
        Set<String> rules = new TreeSet<>();
        round.stream().filter(Entry.Ruling.class::isInstance).map(Entry.Ruling.class::cast)
                .forEach(ruling -> ruling.grounds().forEach(ground -> rules.add(ground.rule())));
        return String.join(", ", rules);
    }
}
