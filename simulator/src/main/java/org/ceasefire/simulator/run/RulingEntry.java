package org.ceasefire.simulator.run;

import java.time.Instant;
import java.util.List;
import java.util.Map;

import org.ceasefire.adjudication.Ruling;
import org.ceasefire.simulator.ledger.Audience;
import org.ceasefire.simulator.ledger.Entry;
import org.ceasefire.vocabulary.Ground;
import org.ceasefire.vocabulary.Verdict;

/** How a ruling is written into the ledger. */
final class RulingEntry {
    private RulingEntry() {}

    static Entry of(Instant t, Ruling ruling) {
        Verdict verdict = ruling.verdict();
        List<Entry.Reason> reasons = ruling.grounds().stream().map(RulingEntry::reason).toList();
        return new Entry.Ruling(t, Audience.MONITOR, ruling.change().word(), RecordWords.kebab(verdict.getClass().getSimpleName()), verdict.key(),
                verdict.subject(), words(ruling.now().orElse(null)), words(ruling.before().orElse(null)), reasons);
    }

    private static Entry.Reason reason(Ground ground) {
        return new Entry.Reason(ground.rule(), RecordWords.of((Record) ground), ground.evidence());
    }

    private static Map<String, String> words(Verdict verdict) {
        return verdict == null ? Map.of() : RecordWords.of((Record) verdict);
    }
}
