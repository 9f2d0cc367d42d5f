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

/** When the places of incidents that are being answered were watched by looks that could have seen something there. */
public final class CoverageRegister {
    private record Watched(Point place, List<Coverage.Span> spans) {}

    private final Duration lookSpeaksFor;
    private final Map<String, Watched> watched = new TreeMap<>();

    /** @param lookSpeaksFor how long before a look its "nothing seen" counts */
    public CoverageRegister(Duration lookSpeaksFor) {
        this.lookSpeaksFor = lookSpeaksFor;
    }

    /** Begins to keep account of a place, or follows it if it has moved. */
    public void follow(String incident, Point place) {
        List<Coverage.Span> spans = watched.containsKey(incident) ? watched.get(incident).spans() : new ArrayList<>();
        watched.put(incident, new Watched(place, spans));
    }

    public void forget(String incident) {
        watched.remove(incident);
    }

    /** Takes in that a piece of ground was looked at, and could be seen, from one instant to another; says what is new. */
    public List<Coverage> look(Area ground, Instant from, Instant to) {
        List<Coverage> changed = new ArrayList<>();
        watched.forEach((incident, place) -> {
            if (ground.encloses(place.place())) {
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
