package org.ceasefire.simulator.run;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.ceasefire.adjudication.Ruling;

/** Rulings that keep calling for others within one instant. */
public final class RestlessLaw extends RuntimeException {
    private static final long serialVersionUID = 1;

    RestlessLaw(String at, int rounds, List<Ruling> last) {
        super("At %s the law did not come to rest within %d rounds; the last brought rulings by the rules %s. Maybe an alarm is set for its own past."
                .formatted(at, rounds, rules(last)));
    }

    private static String rules(List<Ruling> rulings) {
        Set<String> rules = new TreeSet<>();
        rulings.forEach(ruling -> ruling.grounds().forEach(ground -> rules.add(ground.rule())));
        return String.join(", ", rules);
    }
}
