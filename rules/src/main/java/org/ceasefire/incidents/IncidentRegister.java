package org.ceasefire.incidents;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.ceasefire.geography.Theatre;
import org.ceasefire.vocabulary.Nearby;
import org.ceasefire.vocabulary.Happening;
import org.ceasefire.vocabulary.Observation;
import org.ceasefire.vocabulary.Sign;

/**
 * Which observations are one happening: arithmetic over place and event time, no judgement. An observation that arrives late is taken
 * in where it belongs by its event time. Incidents that turn out to be one are merged: the older id survives.
 */
public final class IncidentRegister {
    private final Theatre theatre;
    private final Correlation correlation;
    private final IncidentFacts facts;
    private final Neighbours neighbours;
    private final Map<String, OpenIncident> open = new TreeMap<>();
    private final Map<Happening, IncidentGrid> grids = new EnumMap<>(Happening.class);
    private int lastNumber;

    /**
     * What an observation did to the register.
     *
     * @param id the incident it joined
     * @param isNew whether it is the first of it
     * @param merged incidents that turned out to be the same, now gone
     * @param beside other open incidents about which something else is now to be said
     */
    public record Joined(String id, boolean isNew, List<String> merged, List<String> beside) {}

    public IncidentRegister(Theatre theatre, Correlation correlation) {
        this.theatre = theatre;
        this.correlation = correlation;
        this.facts = new IncidentFacts(theatre, correlation);
        this.neighbours = new Neighbours(correlation.beside());
        for (Happening happening : Happening.values()) {
            grids.put(happening, new IncidentGrid());
        }
    }

    /** Takes an observation in. */
    public Joined take(Observation observation) {
        Sighting sighting = Sighting.of(observation, theatre);
        Happening happening = observation.sign().happening();
        IncidentGrid grid = grids.get(happening);
        List<OpenIncident> same = new ArrayList<>(matching(sighting, grid, correlation.nearness().get(happening).apart_m()));
        boolean isNew = same.isEmpty();
        OpenIncident incident = isNew ? new OpenIncident(++lastNumber, happening, correlation) : same.remove(0);
        Set<String> beside = new TreeSet<>();
        same.forEach(younger -> beside.addAll(absorb(incident, younger)));
        incident.add(sighting);
        grid.put(incident);
        open.put(incident.id(), incident);
        beside.addAll(neighbours.put(incident, facts.place(incident)));
        beside.remove(incident.id());
        return new Joined(incident.id(), isNew, same.stream().map(OpenIncident::id).toList(), beside.stream().filter(this::isOpen).toList());
    }

    /** Remembers an announcement; incidents that it may concern are to be asked about anew. */
    public List<String> take(Announcement announcement) {
        facts.take(announcement);
        return open.values().stream()
                .filter(incident -> !incident.lastSeen().isBefore(announcement.from()) && !incident.firstSeen().isAfter(announcement.to()))
                .map(OpenIncident::id)
                .toList();
    }

    /** Remembers a plea; incidents that it may concern are to be asked about anew. */
    public List<String> take(Plea plea) {
        facts.take(plea);
        double apart_m = correlation.nearness().get(Happening.FIRE).apart_m();
        return grids.get(Happening.FIRE).around(plea.point(), apart_m, fire -> true).stream().map(OpenIncident::id).toList();
    }

    /** Whether it remembers announcements or pleas that can concern nothing seen at this instant or later. */
    public boolean remembersBefore(Instant oldest) {
        return facts.remembersBefore(oldest);
    }

    /** Forgets the announcements and pleas that can concern nothing seen at this instant or later. */
    public void forgetBefore(Instant oldest) {
        facts.forgetBefore(oldest);
    }

    /** When the oldest of the open incidents was first seen; none if none is open. */
    public Optional<Instant> oldest() {
        return open.values().stream().map(OpenIncident::firstSeen).min(Comparator.naturalOrder());
    }

    /** What the register holds of an open incident. */
    public Registered registered(String id) {
        return facts.of(open.get(id), neighbours.of(id));
    }

    public boolean isOpen(String id) {
        return open.containsKey(id);
    }

    /** When anything of an open incident was last received. */
    public Instant lastHeard(String id) {
        return open.get(id).gist().heard();
    }

    /** The open incidents that lie beside one. */
    public List<String> beside(String id) {
        return neighbours.of(id).stream().map(Nearby::other).toList();
    }

    /** Forgets an incident. Returns those that lay beside it. */
    public Set<String> archive(String id) {
        OpenIncident incident = open.remove(id);
        grids.get(incident.happening()).remove(incident);
        return neighbours.remove(id);
    }

    private Set<String> absorb(OpenIncident older, OpenIncident younger) {
        Set<String> beside = archive(younger.id());
        older.absorb(younger);
        return beside;
    }

    /**
     * The incidents that a sighting belongs to, oldest first. Heat and smoke may lie between two that are not one; they join the first. What is left
     * behind joins the newest; it does not make one of two.
     */
    private List<OpenIncident> matching(Sighting sighting, IncidentGrid grid, double apart_m) {
        List<OpenIncident> near = grid.around(sighting.point(), apart_m + sighting.observation().error_m(), incident -> incident.encloses(sighting));
        if (sighting.sign().happening() != Happening.FIRE) {
            return near;
        }
        if (sighting.sign() == Sign.HEAT || sighting.sign() == Sign.SMOKE) {
            return near.subList(0, Math.min(1, near.size()));
        }
        if (sighting.sign().leftBehind() && !near.isEmpty()) {
            return near.stream().max(Comparator.comparing(OpenIncident::lastSeen).thenComparing(OpenIncident::number)).stream().toList();
        }
        return Stream.concat(near.stream(), otherEnd(sighting, grid, near).stream()).sorted(Comparator.comparingInt(OpenIncident::number)).toList();
    }

    private Optional<OpenIncident> otherEnd(Sighting sighting, IncidentGrid grid, List<OpenIncident> near) {
        if (near.stream().anyMatch(incident -> incident.hasEndOpposite(sighting))) {
            return Optional.empty();
        }
        return grid.around(sighting.point(), correlation.reach_m() + sighting.observation().error_m(), incident -> incident.answers(sighting)).stream()
                .filter(incident -> !near.contains(incident))
                .findFirst();
    }
}
