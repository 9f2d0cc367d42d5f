package org.ceasefire.simulator.scenario.reading;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.ceasefire.simulator.scenario.file.ExpectationText;
import org.ceasefire.simulator.scenario.file.ScenarioText;
import org.ceasefire.simulator.scenario.yaml.Nearest;
import org.ceasefire.simulator.scenario.yaml.Problems;
import org.ceasefire.simulator.scenario.yaml.Written;
import org.ceasefire.vocabulary.BreachType;

/** The breach types of a scenario are those to which its policy gives a severity; every other word is a mistake. */
final class BreachTypes {
    private BreachTypes() {}

    static void check(ScenarioText text, Problems problems) {
        if (text.policy() == null || text.policy().severities() == null) {
            return;
        }
        List<Written<BreachType>> known = List.copyOf(text.policy().severities().keySet());
        List<String> shipped = BreachType.shipped().stream().map(BreachType::word).toList();
        known.forEach(type -> problems.unless(shipped.contains(type.value().word()) || Nearest.to(type.value().word(), shipped).isEmpty(), type.at(),
                () -> "'%s' is written almost as a type that there is.%s".formatted(type.value().word(), Nearest.advice(type.value().word(), shipped))));
        List<String> words = known.stream().map(type -> type.value().word()).toList();
        named(text).forEach(type -> problems.unless(words.contains(type.value().word()), type.at(),
                () -> "'%s' is no breach type: the policy gives it no severity.%s".formatted(
                        type.value().word(), Nearest.advice(type.value().word(), words))));
    }

    private static Stream<Written<BreachType>> named(ScenarioText text) {
        Stream<Written<BreachType>> prohibited = text.agreement() == null ? Stream.of()
                : text.agreement().articles().stream().map(article -> article.prohibits());
        Stream<Written<BreachType>> expected = text.expect() == null ? Stream.of() : text.expect().stream().flatMap(each -> type(each).stream());
        Stream<Written<BreachType>> ofPolicy = Stream.of(text.policy().consultedOn(), text.policy().expandedMeans())
                .flatMap(list -> Stream.ofNullable(list).flatMap(List::stream));
        return Stream.of(prohibited, expected, ofPolicy).flatMap(each -> each);
    }

    private static Optional<Written<BreachType>> type(ExpectationText expectation) {
        if (expectation instanceof ExpectationText.BreachText breach) {
            return Optional.of(breach.breach());
        } else if (expectation instanceof ExpectationText.NoBreachText none) {
            return Optional.of(none.noBreach());
        }
        return expectation instanceof ExpectationText.WithdrawnText withdrawn ? Optional.of(withdrawn.withdrawn()) : Optional.empty();
    }
}
