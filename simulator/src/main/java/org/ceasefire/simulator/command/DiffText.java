package org.ceasefire.simulator.command;

import java.io.PrintWriter;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.ceasefire.simulator.comparison.Cited;
import org.ceasefire.simulator.comparison.Effect;
import org.ceasefire.simulator.comparison.Kind;
import org.ceasefire.simulator.comparison.Kind.Of;
import org.ceasefire.simulator.comparison.Occurrence;
import org.ceasefire.simulator.comparison.RuleChange;
import org.ceasefire.simulator.comparison.ScenarioEffects;
import org.ceasefire.simulator.comparison.Shift;
import org.ceasefire.simulator.scenario.Scenario;

/** Tells people what differs between two rule sets. */
final class DiffText {
    private static final Map<Cited.As, String> BY = Map.of(Cited.As.BEFORE, "OLD by", Cited.As.AFTER, "NEW by", Cited.As.BOTH, "by",
            Cited.As.BEHIND, "behind it:");

    private final RulesDiff diff;
    private final PrintWriter out;

    private DiffText(RulesDiff diff, PrintWriter out) {
        this.diff = diff;
        this.out = out;
    }

    /** @param scenarios those that were played, in the order of what differs in them */
    static void print(RulesDiff diff, List<Scenario> scenarios, PrintWriter out) {
        DiffText text = new DiffText(diff, out);
        text.changes();
        for (int i = 0; i < scenarios.size(); i++) {
            text.scenario(scenarios.get(i), diff.scenarios().get(i));
        }
        text.end();
    }

    private void changes() {
        out.printf("OLD %s, %d rules; NEW %s, %d rules: %s.%n", diff.before().folder(), diff.before().rules(), diff.after().folder(),
                diff.after().rules(), diff.changes().isEmpty() ? "the same rules" : Count.of(diff.changes().size(), "rule differs", "rules differ"));
        for (RuleChange change : diff.changes()) {
            out.printf("  %-8s %s  %s%n", change.change().word(), change.rule(), Stream.of(change.before(), change.after())
                    .filter(place -> place != null).distinct().collect(Collectors.joining(" -> ")));
        }
    }

    private void scenario(Scenario scenario, ScenarioEffects effects) {
        if (!effects.differences().isEmpty()) {
            out.printf("%n%s, %s, %s%n", effects.scenario(), Count.of(effects.runs(), "seed", "seeds"),
                    diff.closedLoop() ? "closed loop: each run goes its own way" : "open loop: the same observations");
            effects.differences().forEach(effect -> effect(scenario, effect, effects.runs()));
        }
    }

    private void effect(Scenario scenario, Effect effect, int runs) {
        out.printf("  %-13s %s%s%s%s%n", effect.kind().change().word(), what(effect.kind()), words(effect.kind()), shift(effect.shift()),
                runs == 1 ? once(scenario, effect.occurrences()) : often(effect, runs));
        for (Cited.As as : Cited.As.values()) {
            String rules = effect.rules().stream().filter(rule -> rule.as() == as).map(DiffText::cited).collect(Collectors.joining("; "));
            if (!rules.isEmpty()) {
                out.printf("  %-13s %s %s%n", "", BY.get(as), rules);
            }
        }
    }

    private static String what(Kind kind) {
        return kind.what() + switch (kind.cause()) {
            case "" -> "";
            case "report" -> ", by report only";
            case "false-alarm" -> ", a false alarm";
            default -> (kind.of() == Of.GATE ? ", case of " : ", caused by ") + kind.cause();
        };
    }

    /** What is said under one or the other, unless that goes without saying. */
    private static String words(Kind kind) {
        return switch (kind.change()) {
            case EARLIER, LATER, UPHELD -> "";
            case GAINED, LOST, WITHDRAWN -> {
                String only = kind.after().isEmpty() ? kind.before() : kind.after();
                yield kind.of() == Of.GATE ? ": " + only : only.equals("withdrawn") ? ", withdrawn later" : "";
            }
            default -> ": " + Stream.of(kind.before(), kind.after()).map(word -> word.isEmpty() ? "none" : word).collect(Collectors.joining(" -> "));
        };
    }

    private static String shift(Shift shift) {
        if (shift == null) {
            return "";
        }
        Shift size = shift.median().isNegative() ? new Shift(shift.median().negated(), shift.most().negated(), shift.least().negated()) : shift;
        return " by " + length(size.median())
                + (size.least().equals(size.most()) ? "" : " (median; %s to %s)".formatted(length(size.least()), length(size.most())));
    }

    /** {@code 2h05m}, {@code 40s}. */
    private static String length(Duration duration) {
        if (duration.toMinutes() == 0) {
            return duration.toSeconds() + "s";
        }
        String minutes = duration.toMinutesPart() == 0 ? "" : "%02dm".formatted(duration.toMinutesPart());
        return duration.toHours() == 0 ? duration.toMinutes() + "m" : duration.toHours() + "h" + minutes;
    }

    private static String often(Effect effect, int runs) {
        int times = effect.occurrences().size();
        return ", %sin %d of %d seeds".formatted(times == effect.seeds() ? "" : times + " times ", effect.seeds(), runs);
    }

    /** Of one run: each incident or case with its time. */
    private static String once(Scenario scenario, List<Occurrence> occurrences) {
        return occurrences.stream().filter(each -> each.before() != null || each.after() != null)
                .map(each -> (each.after() == null ? each.before() : each.after()) + " at "
                        + scenario.since(each.after() == null ? each.beforeAt() : each.afterAt()))
                .collect(Collectors.collectingAndThen(Collectors.joining("; "), all -> all.isEmpty() ? "" : " (" + all + ")"));
    }

    private static String cited(Cited rule) {
        String places = Stream.of(rule.before(), rule.after()).filter(place -> place != null).distinct().collect(Collectors.joining(" -> "));
        return "%s %s%s".formatted(rule.rule(), places, rule.change() == null ? "" : " (" + rule.change().word() + ")");
    }

    private void end() {
        long differing = diff.scenarios().stream().flatMap(each -> each.differences().stream()).mapToLong(each -> each.occurrences().size()).sum();
        out.printf("%s%s: %s, %s and %s compared over %s.%n", differing == 0 ? "" : "\n",
                differing == 0 ? "No difference" : Count.of(differing, "difference", "differences"),
                Count.of(diff.breaches(), "breach", "breaches"), Count.of(diff.gates(), "gate", "gates"),
                Count.of(diff.expectations(), "expectation", "expectations"), Count.of(diff.runs(), "run", "runs"));
    }
}
