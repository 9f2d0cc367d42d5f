package org.ceasefire.simulator.report.scores;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.ceasefire.simulator.ledger.Entry;
import org.ceasefire.simulator.report.BreachStory;
import org.ceasefire.simulator.report.Story;
import org.ceasefire.vocabulary.Side;

/**
 * What a party claimed, beside what was found and what was true, as {@link #DEFINITIONS} and {@link #TRUTH} say.
 *
 * @param by whose claims
 * @param beside how many stand beside a breach; {@code found}: all breaches that stand and are laid to those whom the party accuses
 * @param correct how many are true; {@code acts}: the different hostile acts that they can have meant
 * @param real all hostile acts of the kinds that the party claims, by those whom it accuses
 * @param inflation claims for each that is true; absent where none is. The three last are absent, and {@code correct}, for those who may not see the truth
 */
public record ClaimScores(Side by, int claims, int beside, int found, Integer correct, Integer acts, Integer real, Double inflation) {
    public static final List<Definition> DEFINITIONS = List.of(
            new Definition("Beside a finding",
                    "A breach of the kind that is claimed stands at the end, is laid to the side that is accused, and its incident lay "
                            + "within 25 km and 6 h of what is claimed."),
            new Definition("Found",
                    "All breaches of the kinds claimed that stand at the end and are laid to those who are accused."));

    /** For those who may see the truth. */
    public static final List<Definition> TRUTH = List.of(
            new Definition("True",
                    "Claims for which there is a hostile act of the kind, by those who are accused, within 25 km and 6 h (defaults, unsourced)."),
            new Definition("Acts meant", "The different acts behind the true claims: two claims may mean one act."),
            new Definition("Really done", "All hostile acts of the kinds claimed, by those who are accused."),
            new Definition("Inflation", "Claims made for each that is true; it has no number where none is."));

    /** One for each party that claimed something, in order of the parties. */
    static List<ClaimScores> of(Story story) {
        List<Entry.Claimed> claims = story.all(Entry.Claimed.class);
        return claims.stream().map(Entry.Claimed::by).distinct().sorted()
                .map(by -> score(story, by, claims.stream().filter(claim -> claim.by() == by).toList())).toList();
    }

    private static ClaimScores score(Story story, Side by, List<Entry.Claimed> claims) {
        Set<String> alleged = claims.stream().map(claim -> claim.happening().word() + " " + claim.against().word()).collect(Collectors.toSet());
        int beside = (int) claims.stream().filter(claim -> !story.beside(claim).isEmpty()).count();
        int found = (int) story.breaches().stream().filter(BreachStory::stands).filter(breach -> breach.happening() != null
                && alleged.contains(breach.happening().word() + " " + breach.side())).count();
        if (!story.truth()) {
            return new ClaimScores(by, claims.size(), beside, found, null, null, null, null);
        }
        int correct = (int) claims.stream().filter(claim -> !story.meant(claim).isEmpty()).count();
        int acts = (int) claims.stream().flatMap(claim -> story.meant(claim).stream()).map(Entry.Act::id).distinct().count();
        int real = (int) story.hostile().acts().stream().filter(act -> alleged.contains(act.act().word() + " " + act.side().word())).count();
        return new ClaimScores(by, claims.size(), beside, found, correct, acts, real, correct == 0 ? null : (double) claims.size() / correct);
    }
}
