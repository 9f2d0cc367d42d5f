package org.ceasefire.vocabulary;

import java.util.List;

/**
 * What a piece of evidence weighs by its grade. It is a reason under a key of its own: only those that are not outweighed by a piece that
 * is not independent of them become reasons of the likelihood.
 *
 * @param piece id of the piece of evidence
 * @param source id of the sensor, or of whoever reported
 * @param provider who runs the source
 * @param cue the source that made this one look there; empty for its own routine
 * @param decibans ten times the logarithm of the likelihood ratio to base ten
 */
public record Weighed(String incident, String piece, String source, String provider, String cue, int decibans, String rule) implements Ground {
    @Override
    public String key() {
        return piece;
    }

    @Override
    public List<String> evidence() {
        return List.of(piece);
    }

    /** Whether it is not independent of another piece: same platform, same provider, same cue, or one cued the other. */
    public boolean shares(String otherSource, String otherProvider, String otherCue) {
        return source.equals(otherSource) || provider.equals(otherProvider) || source.equals(otherCue) || cue.equals(otherSource)
                || !cue.isEmpty() && cue.equals(otherCue);
    }

    /** Whether it is the stronger of two pieces; of two that weigh the same, the one whose id comes first. */
    public boolean outweighs(int other, String otherPiece) {
        return decibans > other || decibans == other && piece.compareTo(otherPiece) < 0;
    }
}
