package org.ceasefire.simulator.run;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.ceasefire.simulator.scenario.Scenario;
import org.ceasefire.simulator.scenario.SharingTerms;
import org.ceasefire.vocabulary.Word;

/** What a provider shares, in words, for the ledger and the report. */
final class SharingWords {
    private SharingWords() {}

    /** For example {@code "with monitor, UA; 2h later; not from T+48h to T+216h"}; null where it shares everything with the centre at once. */
    static String of(Scenario scenario, SharingTerms terms) {
        SharingTerms everything = SharingTerms.everything(terms.provider());
        if (terms.equals(everything)) {
            return null;
        }
        List<String> words = new ArrayList<>(List.of("with " + list(terms.with())));
        if (!terms.kinds().equals(everything.kinds())) {
            words.add("only " + list(terms.kinds()));
        }
        if (!terms.delay().isZero()) {
            words.add(FigureWords.hours(terms.delay()) + " later");
        }
        terms.stops().forEach(stop -> words.add("not from " + scenario.since(stop.from())
                + (stop.to().equals(Instant.MAX) ? " on" : " to " + scenario.since(stop.to()))));
        return String.join("; ", words);
    }

    /** Sets have no order of their own. */
    private static <W extends Enum<W> & Word> String list(Set<W> words) {
        return new TreeSet<>(words).stream().map(Word::word).collect(Collectors.joining(", "));
    }
}
