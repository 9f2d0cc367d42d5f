package org.ceasefire.incidents;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.ceasefire.geography.Area;
import org.ceasefire.geography.Point;
import org.ceasefire.vocabulary.Coverage;
import org.ceasefire.vocabulary.Happening;

/** When the places of incidents that are being answered were watched by looks that would have noticed the like of them there. */
public final class CoverageRegister {
    private record Watched(Happening happening, Point place, List<Coverage.Span> spans) {}

    /** How likely (0 to 1) a look was to notice a happening of a kind at a place on its ground. */
    @FunctionalInterface
    public interface Noticing {
        double chance(Happening happening, Point place);
    }

    private final Duration lookSpeaksFor;
    private final double nothingSeenFrom;
    private final Map<String, Watched> watched = new TreeMap<>();

    /**
     * @param lookSpeaksFor how long before a look its "nothing seen" counts
     * @param nothingSeenFrom how likely (0 to 1) a look must have been to notice such a happening for that
     */
    public CoverageRegister(Duration lookSpeaksFor, double nothingSeenFrom) {
        this.lookSpeaksFor = lookSpeaksFor;
        this.nothingSeenFrom = nothingSeenFrom;
    }

    /** Begins to keep account of a place, or follows it if it has moved. */
    public void follow(String incident, Happening happening, Point place) {
        List<Coverage.Span> spans = watched.containsKey(incident) ? watched.get(incident).spans() : new ArrayList<>();
        watched.put(incident, new Watched(happening, place, spans));
    }

    public void forget(String incident) {
        watched.remove(incident);
    }

    /** Takes in that a piece of ground was looked at from one instant to another; says what is new. */
    public List<Coverage> look(Area ground, Instant from, Instant to, Noticing noticing) {
        List<Coverage> changed = new ArrayList<>();
        watched.forEach((incident, place) -> {
            if (ground.encloses(place.place()) && noticing.chance(place.happening(), place.place()) >= nothingSeenFrom) {
                insert(place.spans(), new Coverage.Span(from.minus(lookSpeaksFor), to));
                changed.add(new Coverage(incident, place.spans()));
            }
        });
        return changed;
    }

    /** Joins a span with those that it touches. */
    private static void insert(List<Coverage.Span> spans, Coverage.Span span) {
        Instant from = span.from();
        Instant to = span.to();
        List<Coverage.Span> apart = new ArrayList<>();
        for (Coverage.Span other : spans) {
            if (other.to().isBefore(from) || other.from().isAfter(to)) {
                apart.add(other);
            } else {
                from = other.from().isBefore(from) ? other.from() : from;
                to = other.to().isAfter(to) ? other.to() : to;
            }
        }
        apart.add(new Coverage.Span(from, to));
        apart.sort(java.util.Comparator.comparing(Coverage.Span::from));
        spans.clear();
        spans.addAll(apart);
    }
}
