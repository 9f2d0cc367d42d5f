package org.ceasefire.simulator.explain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.ceasefire.simulator.ledger.Entry;
import org.ceasefire.simulator.report.Conclusion;
import org.ceasefire.simulator.run.RecordWords;
import org.ceasefire.vocabulary.Verdict;

/** Explains rulings: their history as the ledger has it, and why they stood, as the law says that is asked again. */
final class Rulings {
    /** What may make the law rule otherwise. */
    private static final Set<Class<?>> OCCASIONS = Set.of(Entry.Observed.class, Entry.Notified.class, Entry.Pleaded.class, Entry.Calmed.class,
            Entry.Restored.class, Entry.Delivery.class, Entry.AlarmRang.class, Entry.Voted.class, Entry.Decided.class, Entry.Responded.class,
                    Entry.Input.class);

    private final Sources sources;
    private final Proof proof;
    private final Instant at;

    /** @param at the instant to which the law was played again */
    Rulings(Sources sources, Proof proof, Instant at) {
        this.sources = sources;
        this.proof = proof;
        this.at = at;
    }

    Step of(Conclusion conclusion) {
        List<Step> below = new ArrayList<>();
        conclusion.history().forEach(ruling -> below.add(change(ruling)));
        below.add(why(conclusion));
        return Step.of("ruling", head(conclusion)).with(below);
    }

    /** {@code existence incident-3: standing probable}. */
    String head(Conclusion conclusion) {
        Map<String, String> value = conclusion.last().value().isEmpty() ? conclusion.last().was() : conclusion.last().value();
        String fields = fields(value, conclusion.key());
        return "%s %s%s".formatted(conclusion.verdict(), conclusion.key(), fields.isEmpty() ? "" : ": " + fields);
    }

    /** A verdict as it was last ruled, with the rules that decided it; its history is left out. */
    Step last(Conclusion conclusion) {
        Entry.Ruling told = conclusion.history().stream().filter(ruling -> !ruling.value().isEmpty()).reduce((first, last) -> last)
                .orElse(conclusion.last());
        String withdrawn = conclusion.stands() ? "" : "; withdrawn at %s, line %d"
                .formatted(sources.times().full(conclusion.last().t()), sources.lines().of(conclusion.last()));
        return sources.lines().step("verdict", head(conclusion) + withdrawn, told)
                .with(decisive(conclusion).stream().map(Entry.Reason::rule).distinct()
                .map(rule -> Step.of("ground", "").by(sources.rules().cited(rule))).toList());
    }

    /** The grounds that say what the verdict says; all of them where it says something of its own, as a sum does. */
    private static List<Entry.Reason> decisive(Conclusion conclusion) {
        List<Entry.Reason> decisive = conclusion.grounds().stream().filter(ground -> ground.says().entrySet().stream()
                .allMatch(said -> said.getValue().equals(conclusion.value(said.getKey())) || conclusion.value(said.getKey()).isEmpty())).toList();
        return decisive.isEmpty() ? conclusion.grounds() : decisive;
    }

    private String fields(Map<String, String> value, String key) {
        List<String> told = List.of(key.split("[/@]"));
        return sources.times().readable(value.entrySet().stream().filter(field -> !told.contains(field.getValue()))
                .map(field -> field.getKey() + " " + field.getValue()).collect(Collectors.joining(", ")));
    }

    private Step change(Entry.Ruling ruling) {
        String was = fields(ruling.was(), ruling.key());
        String is = fields(ruling.value(), ruling.key());
        String values = ruling.was().equals(ruling.value()) ? "for other reasons, still " + is : was.isEmpty() ? is : is.isEmpty() ? "was " + was
                : was + " -> " + is;
        String rules = ruling.grounds().stream().map(Entry.Reason::rule).distinct().collect(Collectors.joining(", "));
        String text = ruling.change() + (values.isEmpty() ? "" : ": " + values) + (rules.isEmpty() ? "" : "; by " + rules);
        return sources.lines().step("change", text + occasion(ruling), ruling);
    }

    /** What reached the law in the round of a ruling, the nearest before it in the ledger. */
    private String occasion(Entry.Ruling ruling) {
        return sources.lines().before(ruling, OCCASIONS).map(entry -> "; upon the %s of line %d"
                .formatted(Occasion.word(entry), sources.lines().of(entry)))
                .orElse("");
    }

    private Step why(Conclusion conclusion) {
        Optional<Entry.Ruling> last = conclusion.history().stream().filter(ruling -> !ruling.t().isAfter(at)).reduce((first, next) -> next);
        Optional<Verdict> stands = standing(conclusion);
        Map<String, String> recorded = last.map(Entry.Ruling::value).orElse(Map.of());
        Map<String, String> again = stands.map(verdict -> RecordWords.of((Record) verdict)).orElse(Map.of());
        if (!recorded.equals(again)) {
            return Step.of("note", "Played again, this program rules otherwise than the ledger says, so its facts are left out. "
                    + "Maybe: ceasefire verify");
        }
        return stands.map(proof::of).map(step -> Step.of("why", "why, as the law held it at " + sources.times().full(at)).with(List.of(step)))
                .orElseGet(() -> Step.of("note", "it did not stand at " + sources.times().full(at)));
    }

    private Optional<Verdict> standing(Conclusion conclusion) {
        return sources.law().standing().stream().filter(verdict -> verdict.key().equals(conclusion.key())
                && FactWords.type(verdict).equals(conclusion.verdict())).findFirst();
    }
}
