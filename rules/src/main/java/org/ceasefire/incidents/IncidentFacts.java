package org.ceasefire.incidents;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import org.ceasefire.geography.Point;
import org.ceasefire.geography.Sector;
import org.ceasefire.geography.Theatre;
import org.ceasefire.geography.Zone;
import org.ceasefire.vocabulary.Announced;
import org.ceasefire.vocabulary.Beside;
import org.ceasefire.vocabulary.Evidence;
import org.ceasefire.vocabulary.Happening;
import org.ceasefire.vocabulary.Incident;
import org.ceasefire.vocabulary.Inside;
import org.ceasefire.vocabulary.Observation;
import org.ceasefire.vocabulary.Nearby;
import org.ceasefire.vocabulary.Placement;
import org.ceasefire.vocabulary.Pleaded;
import org.ceasefire.vocabulary.Copy;
import org.ceasefire.vocabulary.Side;
import org.ceasefire.vocabulary.Stated;
import org.ceasefire.vocabulary.ZoneKind;

/** What is stated to the law about an incident. A pure function of its sightings: the order in which they came does not matter. */
final class IncidentFacts {
    private static final String NO_SECTOR = "elsewhere";

    private final Theatre theatre;
    private final double apart_m;
    private final Correlation correlation;
    private final List<Announcement> announcements = new ArrayList<>();
    private final List<Plea> pleas = new ArrayList<>();

    IncidentFacts(Theatre theatre, Correlation correlation) {
        this.theatre = theatre;
        this.apart_m = correlation.nearness().get(Happening.FIRE).apart_m();
        this.correlation = correlation;
    }

    void take(Announcement announcement) {
        announcements.add(announcement);
    }

    void take(Plea plea) {
        pleas.add(plea);
    }

    /** Whether it remembers anything that can concern nothing seen at this instant or later. */
    boolean remembersBefore(Instant oldest) {
        return announcements.stream().anyMatch(each -> isBefore(each, oldest)) || pleas.stream().anyMatch(each -> isBefore(each, oldest));
    }

    /** Forgets what can concern nothing seen at this instant or later. */
    void forgetBefore(Instant oldest) {
        announcements.removeIf(each -> isBefore(each, oldest));
        pleas.removeIf(each -> isBefore(each, oldest));
    }

    private static boolean isBefore(Announcement announcement, Instant oldest) {
        return announcement.to().isBefore(oldest);
    }

    private boolean isBefore(Plea plea, Instant oldest) {
        return plea.seen().plus(correlation.nearness().get(Happening.FIRE).within()).isBefore(oldest);
    }

    /** Its best-located place. */
    Point place(OpenIncident open) {
        return Ends.of(open, apart_m, theatre.band_m()).place().point();
    }

    Registered of(OpenIncident open, List<Nearby> nearby) {
        Ends ends = Ends.of(open, apart_m, theatre.band_m());
        Sighting place = ends.place();
        Incident incident = incident(open, ends);
        List<Stated> facts = new ArrayList<>(List.of(incident));
        facts.addAll(evidence(open));
        theatre.lines().keySet().forEach(line -> facts.add(placement(open, ends, line)));
        theatre.zonesAt(place.point()).forEach(zone -> facts.add(inside(open, zone, place)));
        theatre.zonesBeside(place.point(), place.observation().error_m(), ZoneKind.STORAGE_SITE)
                .forEach(zone -> facts.add(new Beside(open.id(), zone.id())));
        facts.addAll(announced(open, place));
        facts.addAll(pleaded(open, ends));
        facts.addAll(nearby);
        return new Registered(incident, place.observation().position(), place.point(), place.observation().error_m(), earliest(open), facts);
    }

    private Instant earliest(OpenIncident open) {
        boolean stayed = open.gist().first().sign().lasting();
        return stayed ? open.firstSeen().minus(correlation.stays(open.happening())) : open.firstSeen();
    }

    private Incident incident(OpenIncident open, Ends ends) {
        Observation telling = open.gist().telling();
        String sector = theatre.sectorAt(ends.place().point()).map(Sector::id).orElse(NO_SECTOR);
        return new Incident(open.id(), open.happening(), sector, open.firstSeen(), open.lastSeen(), ends.from(), ends.onto(), ends.depth_m(),
                telling.weapon(), telling.calibre_mm(), open.gist().count());
    }

    private static List<Evidence> evidence(OpenIncident open) {
        List<Evidence> evidence = new ArrayList<>();
        open.gist().pieces().forEach((key, piece) -> evidence.add(evidence(open.id(), key, piece)));
        return evidence;
    }

    /** Many observations by one source with one sign are one piece: as first seen, in its best grade. */
    private static Evidence evidence(String incident, String key, Gist.Piece piece) {
        Observation first = piece.first();
        Observation graded = piece.graded();
        return new Evidence(incident + "/" + key, incident, first.source(), first.provider(), first.kind(), first.sign(), graded.weapon(),
                first.seen(), first.reliability(), graded.credibility(), first.cue(), first.admittedBy(), piece.struck(), piece.casualties());
    }

    /** How it lies to a line: what flies, where it came nearest to that line; what moves, where it was deepest past it. */
    private Placement placement(OpenIncident open, Ends ends, Copy line) {
        Reached reached = open.gist().reached(line);
        Sighting weapon = open.happening() == Happening.FLIGHT ? reached.nearest() : ends.weapon();
        double depth_m = open.happening() != Happening.MOVEMENT || ends.from() == Side.UNKNOWN ? 0
                : reached.deepest(ends.from().opponent()).map(head -> head.clearOfLine_m(line) - theatre.band_m()).orElse(0.0);
        return new Placement(open.id(), line, weapon.toLine_m(line), weapon.observation().error_m(), depth_m);
    }

    private static Inside inside(OpenIncident open, Zone zone, Sighting place) {
        return new Inside(open.id(), zone.id(), zone.kind(), zone.area().fromEdge_m(place.point()), place.observation().error_m());
    }

    private List<Announced> announced(OpenIncident open, Sighting place) {
        List<Announced> found = new ArrayList<>();
        for (Announcement each : announcements) {
            boolean during = !open.firstSeen().isBefore(each.from()) && !open.lastSeen().isAfter(each.to());
            if (during && each.area().encloses(place.point())) {
                found.add(new Announced(open.id(), each.id(), each.kind(), each.by(), Duration.between(each.received(), open.firstSeen())));
            }
        }
        return found;
    }

    /** What was said of it: at its burst or its firing point, and about its time. */
    private List<Pleaded> pleaded(OpenIncident open, Ends ends) {
        if (open.happening() != Happening.FIRE) {
            return List.of();
        }
        Duration within = correlation.nearness().get(Happening.FIRE).within();
        return pleas.stream()
                .filter(plea -> isAt(ends.place(), plea) || isAt(ends.weapon(), plea))
                .filter(plea -> !plea.seen().isBefore(open.firstSeen().minus(within)) && !plea.seen().isAfter(open.lastSeen().plus(within)))
                .map(plea -> new Pleaded(open.id(), plea.id(), plea.kind(), plea.by(), Duration.between(open.firstSeen(), plea.received())))
                .toList();
    }

    private boolean isAt(Sighting end, Plea plea) {
        return end.point().distance_m(plea.point()) <= apart_m + end.observation().error_m();
    }
}
