package org.ceasefire.simulator.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

import org.ceasefire.simulator.ledger.Entry;

/** How a breach is told: what was judged of it, and the evidence for that. */
public final class BreachWords {
    /** Of the observations behind one piece of evidence, as many as are told one by one. */
    private static final int MOST_EVIDENCE = 3;
    private static final int MOST_PIECES = 10;

    private BreachWords() {}

    /** Whether it is held that a breach happened: its standing, or for a duty that nothing came of it. */
    public static String happened(BreachStory breach) {
        return breach.standing().isEmpty() ? lapse(breach) ? "by the record" : "–" : Wording.plain(breach.standing());
    }

    private static boolean lapse(BreachStory breach) {
        return breach.type().equals("procedural-lapse");
    }

    /**
     * What was judged of a breach, in sentences. Likelihood and confidence never share one: they are different things.
     */
    public static String judgement(BreachStory breach) {
        return Wording.upperFirst(breach.gravity()) + ". " + howSure(breach);
    }

    /** The same without how grave it is. */
    static String howSure(BreachStory breach) {
        List<String> sentences = new ArrayList<>();
        if (breach.standing().isEmpty()) {
            sentences.add(lapse(breach) ? "The mechanism’s own records show it." : "That it happened is not assessed.");
        } else {
            sentences.add("By the evidence that the policy asks for it is %s.".formatted(Wording.plain(breach.standing())));
            sentences.add(breach.icd203().isEmpty() ? "" : "That it happened is %s.".formatted(breach.icd203()));
            sentences.add(breach.confidence().isEmpty() ? "" : "Confidence in that is %s.".formatted(Wording.plain(breach.confidence())));
        }
        sentences.add("Held responsible: %s.".formatted(breach.attribution()));
        breach.against().forEach(objection -> sentences.add(objection + "."));
        return sentences.stream().filter(sentence -> !sentence.isEmpty()).collect(Collectors.joining(" "));
    }

    /** Whether a breach stands, and since or until when. */
    public static String state(BreachStory breach, Times times) {
        if (!breach.mergedInto().isEmpty()) {
            return "merged into " + breach.mergedInto();
        }
        return breach.stands() ? "stands since " + times.dtg(breach.breach().made()) : "withdrawn " + times.dtg(breach.breach().last().t());
    }

    /** A piece of evidence in words: what, by which source, how often and when. */
    public static String piece(BreachStory.Piece piece, Times times) {
        List<Entry.Observed> all = piece.observations();
        if (all.isEmpty()) {
            return piece.id();
        }
        Entry.Observed first = all.get(0);
        String seen = all.size() == 1 ? "" : ": %d times, seen from %s to %s".formatted(all.size(),
                times.dtg(all.stream().map(Entry.Observed::seen).min(Comparator.naturalOrder()).orElseThrow()),
                times.dtg(all.stream().map(Entry.Observed::seen).max(Comparator.naturalOrder()).orElseThrow()));
        Entry.Observed told = all.stream().filter(one -> one.type() != null && !one.type().isEmpty()).findFirst().orElse(first);
        return "%s by %s (%s, %s)%s".formatted(Wording.seen(told), first.source(), first.provider(),
                Wording.plain(first.sensor()), seen);
    }

    /** As many of its observations as are told one by one. */
    public static List<Entry.Observed> told(BreachStory.Piece piece) {
        return piece.observations().subList(0, Math.min(MOST_EVIDENCE, piece.observations().size()));
    }

    /** As many pieces of evidence as a reason shows. */
    public static List<BreachStory.Piece> pieces(BreachStory.Why why) {
        return why.evidence().subList(0, Math.min(MOST_PIECES, why.evidence().size()));
    }
}
