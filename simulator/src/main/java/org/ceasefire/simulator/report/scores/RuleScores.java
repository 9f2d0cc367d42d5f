package org.ceasefire.simulator.report.scores;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.ceasefire.simulator.ledger.Entry;
import org.ceasefire.simulator.report.BreachStory;
import org.ceasefire.simulator.report.Conclusion;
import org.ceasefire.simulator.report.Story;
import org.ceasefire.vocabulary.Standing;

/** What each rule concluded, and how much of it was right, as {@link #DEFINITIONS} says. */
public record RuleScores(String verdict, String rule, int conclusions, Share right, int unknown) {
    public static final List<Definition> DEFINITIONS = List.of(
            new Definition("Conclusions",
                    "Those that hold at the end and give the rule as a reason for what they say."),
            new Definition("Right",
                    "A breach, or that something happened (possible, probable, confirmed): something of a party was behind it. Refuted: "
                            + "nothing of a party was. An attribution to somebody: that side did it, or both are named and either did. An innocent "
                            + "explanation: all that sensors saw was innocent, or nothing."),
            new Definition("Not known",
                    "It rests on reports alone, and is not in the share."));

    private record Concluded(String verdict, String rule, Optional<Boolean> right) {}

    /** In order of verdict and rule. */
    static List<RuleScores> of(Story story, Verdicts verdicts, Reality reality) {
        List<Concluded> all = new ArrayList<>();
        story.breaches().stream().filter(BreachStory::stands).forEach(breach ->
                take(all, breach.breach(), Map.of(), known(reality, breach.incident()).map(truth -> truth == Truth.TRUE)));
        verdicts.holding("existence").stream().filter(made -> !made.value("standing").equals(Standing.UNVERIFIED.word())).forEach(made ->
                take(all, made, Map.of("standing", made.value("standing")), known(reality, made.subject())
                        .map(truth -> truth == Truth.TRUE != made.value("standing").equals(Standing.REFUTED.word()))));
        verdicts.holding("attribution").stream().filter(made -> Laid.of(made.value("side")).named()).forEach(made ->
                take(all, made, Map.of("side", made.value("side")), known(reality, made.subject()).map(truth -> reality.rightly(made.subject(), made.value("side")))));
        story.closed().stream().filter(closed -> closed.benign().stands()).forEach(closed -> take(all, closed.benign(), Map.of(), closed.truly()));
        Map<String, List<Concluded>> groups = all.stream().collect(Collectors.groupingBy(one -> one.verdict + " " + one.rule, TreeMap::new, Collectors.toList()));
        return groups.values().stream().map(RuleScores::score).toList();
    }

    private static Optional<Truth> known(Reality reality, String incident) {
        return Optional.of(reality.of(incident)).filter(truth -> truth != Truth.UNKNOWN);
    }

    /** The rules whose grounds say what the verdict says, each once. */
    private static void take(List<Concluded> all, Conclusion made, Map<String, String> says, Optional<Boolean> right) {
        made.grounds().stream().filter(ground -> ground.says().entrySet().containsAll(says.entrySet())).map(Entry.Reason::rule).distinct()
                .forEach(rule -> all.add(new Concluded(made.verdict(), rule, right)));
    }

    private static RuleScores score(List<Concluded> some) {
        List<Boolean> known = some.stream().flatMap(one -> one.right.stream()).toList();
        return new RuleScores(some.get(0).verdict, some.get(0).rule, some.size(), Share.of(known, right -> right), some.size() - known.size());
    }
}
