package org.ceasefire.simulator.report;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.ceasefire.simulator.ledger.Entry;

/**
 * A standing order that was to send a drone: on what, and who was sent.
 *
 * @param reported what had reached the centre, in words
 * @param sent the flight that went, or why nobody did, in words
 */
public record CueStory(Entry.Cue cue, String reported, String sent) {

    static List<CueStory> all(Entries entries) {
        Map<String, String> reported = new HashMap<>();
        entries.all(Entry.Observed.class).forEach(one -> reported.put(one.id(), "%s by %s".formatted(Wording.seen(one), one.source())));
        entries.all(Entry.Claimed.class).forEach(claim -> reported.put(claim.id(), "%s, claimed by %s".formatted(
                Wording.plain(claim.happening()), Wording.forces(claim.by()))));
        return entries.all(Entry.Cue.class).stream().map(cue -> new CueStory(cue, reported.getOrDefault(cue.on(), cue.on()), sent(cue))).toList();
    }

    private static String sent(Entry.Cue cue) {
        if (cue.sortie() != null) {
            return cue.sortie();
        }
        return cue.refused().isEmpty() ? "nobody" : "nobody: " + cue.refused().entrySet().stream()
                .map(one -> one.getKey() + " " + Wording.plain(one.getValue())).collect(Collectors.joining(", "));
    }
}
