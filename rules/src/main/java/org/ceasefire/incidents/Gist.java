package org.ceasefire.incidents;

import java.time.Instant;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BinaryOperator;
import java.util.function.Predicate;

import org.ceasefire.vocabulary.Copy;
import org.ceasefire.vocabulary.Observation;
import org.ceasefire.vocabulary.Side;
import org.ceasefire.vocabulary.Sign;
import org.ceasefire.vocabulary.Struck;

/**
 * What is kept of the sightings of an incident: as much as the facts about it need, however many there were. Everything in it is a
 * least or a greatest, so that the order in which sightings came does not matter.
 */
final class Gist {
    /** What tells most of a weapon: the largest calibre, the better grade, the finer class. */
    private static final Comparator<Observation> TELLING = Comparator.comparingDouble(Observation::calibre_mm)
            .thenComparing(Comparator.comparingInt(Observation::credibility).reversed())
            .thenComparing(Observation::weapon)
            .thenComparing(Observation::id);

    private Sighting first;
    private Sighting last;
    private Sighting firstHappening;
    private Sighting lastHappening;
    private Sighting firstClear;
    private Observation telling;
    private Instant heard;
    private int count;
    private final Map<Sign, Sighting> best = new EnumMap<>(Sign.class);
    private final Map<Copy, Reached> reached = new EnumMap<>(Copy.class);
    private final TreeMap<String, Piece> pieces = new TreeMap<>();

    /**
     * What one source said with one sign.
     *
     * @param first its first observation
     * @param graded its best-graded one
     * @param struck who or what it said was hit, whatever tells most
     * @param casualties the most that it counted
     */
    record Piece(Observation first, Observation graded, Struck struck, int casualties) {
        private static final Comparator<Observation> BY_TIME = Comparator.comparing(Observation::seen).thenComparing(Observation::id);
        private static final Comparator<Observation> BY_GRADE = Comparator.comparingInt(Observation::credibility).thenComparing(BY_TIME);

        static Piece of(Observation observation) {
            return new Piece(observation, observation, observation.struck(), observation.casualties());
        }

        Piece with(Piece other) {
            return new Piece(BinaryOperator.minBy(BY_TIME).apply(first, other.first), BinaryOperator.minBy(BY_GRADE).apply(graded, other.graded),
                    struck.compareTo(other.struck) >= 0 ? struck : other.struck, Math.max(casualties, other.casualties));
        }
    }

    void add(Sighting sighting) {
        first = least(Sighting.BY_TIME, first, sighting);
        last = greatest(Sighting.BY_TIME, last, sighting);
        sighting.lines().keySet().forEach(line -> reached(line).add(sighting));
        telling = greatest(TELLING, telling, sighting.observation());
        heard = greatest(Comparator.naturalOrder(), heard, sighting.observation().received());
        count = Math.max(count, sighting.observation().count());
        best.merge(sighting.sign(), sighting, BinaryOperator.minBy(Sighting.BY_ERROR));
        if (!sighting.sign().leftBehind()) {
            firstHappening = least(Sighting.BY_TIME, firstHappening, sighting);
            lastHappening = greatest(Sighting.BY_TIME, lastHappening, sighting);
        }
        if (sighting.clearSide() != Side.UNKNOWN) {
            firstClear = least(Sighting.BY_TIME, firstClear, sighting);
        }
        pieces.merge(sighting.evidence(), Piece.of(sighting.observation()), Piece::with);
    }

    void add(Gist other) {
        first = least(Sighting.BY_TIME, first, other.first);
        last = greatest(Sighting.BY_TIME, last, other.last);
        other.reached.forEach((line, how) -> reached(line).add(how));
        telling = greatest(TELLING, telling, other.telling);
        heard = greatest(Comparator.naturalOrder(), heard, other.heard);
        count = Math.max(count, other.count);
        firstHappening = least(Sighting.BY_TIME, firstHappening, other.firstHappening);
        lastHappening = greatest(Sighting.BY_TIME, lastHappening, other.lastHappening);
        firstClear = least(Sighting.BY_TIME, firstClear, other.firstClear);
        other.best.forEach((sign, sighting) -> best.merge(sign, sighting, BinaryOperator.minBy(Sighting.BY_ERROR)));
        other.pieces.forEach((key, piece) -> pieces.merge(key, piece, Piece::with));
    }

    Sighting first() {
        return first;
    }

    Sighting last() {
        return last;
    }

    /** The first sighting of the happening itself, not of what it left behind. */
    Optional<Sighting> firstHappening() {
        return Optional.ofNullable(firstHappening);
    }

    Optional<Sighting> lastHappening() {
        return Optional.ofNullable(lastHappening);
    }

    /** The first sighting on ground that is clearly one side's. */
    Optional<Sighting> firstClear() {
        return Optional.ofNullable(firstClear);
    }

    /** How near to a line it was, and how deep past it. */
    Reached reached(Copy line) {
        return reached.computeIfAbsent(line, Reached::new);
    }

    /** The best-located sighting of a sign. */
    Optional<Sighting> best(Sign sign) {
        return Optional.ofNullable(best.get(sign));
    }

    boolean has(Predicate<Sign> sign) {
        return best.keySet().stream().anyMatch(sign);
    }

    Observation telling() {
        return telling;
    }

    /** When anything of it was last received. */
    Instant heard() {
        return heard;
    }

    /** The most that one observation counted. */
    int count() {
        return count;
    }

    /** By source and sign. */
    TreeMap<String, Piece> pieces() {
        return pieces;
    }

    private static <T> T least(Comparator<? super T> order, T one, T other) {
        return one == null ? other : other == null || order.compare(one, other) <= 0 ? one : other;
    }

    private static <T> T greatest(Comparator<? super T> order, T one, T other) {
        return least(order.reversed(), one, other);
    }
}
