package org.ceasefire.simulator.report;

import java.util.List;

import org.ceasefire.geography.Position;
import org.ceasefire.simulator.ledger.Entry;
import org.ceasefire.vocabulary.Happening;
import org.ceasefire.vocabulary.IntentKind;

/**
 * A breach, all that was concluded about it, and why. Texts are words of the vocabulary, empty where nothing was concluded.
 *
 * @param number by which the report calls it, from 1 in the order in which breaches were first found
 * @param graver what made it as grave as that, beyond its type: {@code casualties}, {@code repetition}
 * @param intent what was meant; empty or {@code unknown} if that is not known
 * @param against what is said against it, in sentences without full stops
 * @param happening what kind of happening its incident is; null for what is no incident, as a duty is none
 * @param position where; null for what has no place, as a duty has none
 * @param mergedInto the older incident that its incident was merged into; empty if it was not
 * @param cases the cases that its incident belongs to
 */
public record BreachStory(
        int number, Conclusion breach, String type, String severity, List<String> graver, String standing, String occurrence, String confidence,
        String side, String basis, String likelihood, String intent, List<String> against, Happening happening, String sector, Position position, double error_m, String mergedInto, List<String> cases,
        List<Entry.Article> articles, List<Why> reasons, List<Entry.Observed> observations) {

    /**
     * A reason.
     *
     * @param question what it answers, for example {@code Why a breach}
     * @param sentence the rule in words
     * @param where the rule's file and line
     */
    public record Why(String question, String rule, String sentence, String where, List<Piece> evidence) {}

    /** A piece of evidence; {@code observations}: what was received of it, empty for articles, votes and the like. */
    public record Piece(String id, List<Entry.Observed> observations) {}

    public String incident() {
        return breach.subject();
    }

    public boolean stands() {
        return breach.stands() && mergedInto.isEmpty();
    }

    /** Withdrawn because it did not hold, not because its incident became part of another. */
    public boolean withdrawn() {
        return !breach.stands() && mergedInto.isEmpty();
    }

    /** The ICD 203 word for how likely it is that it happened; empty if it has none. */
    public String icd203() {
        return occurrence.replace('-', ' ');
    }

    /** Who is held responsible: {@code Russian forces, very likely, by track}. */
    public String attribution() {
        return side.isEmpty() ? "nobody, not attributed"
                : "%s, %s, by %s".formatted(Wording.forces(side), Wording.plain(likelihood), Wording.plain(basis)) + meant();
    }

    private String meant() {
        return intent.isEmpty() || intent.equals(IntentKind.UNKNOWN.word()) ? "" : "; meant: " + Wording.plain(intent);
    }

    /** How grave, and what made it so: {@code serious, for repetition}. */
    public String gravity() {
        return Wording.plain(severity) + (graver.isEmpty() ? "" : ", for " + Wording.list(graver));
    }
}
