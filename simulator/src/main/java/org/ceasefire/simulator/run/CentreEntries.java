package org.ceasefire.simulator.run;

import java.time.Instant;
import java.util.List;

import org.ceasefire.geography.Plane;
import org.ceasefire.geography.Sector;
import org.ceasefire.geography.Theatre;
import org.ceasefire.incidents.Registered;
import org.ceasefire.simulator.ledger.Audience;
import org.ceasefire.simulator.ledger.Entry;
import org.ceasefire.simulator.scenario.Arrival;
import org.ceasefire.vocabulary.Incident;
import org.ceasefire.vocabulary.Observation;
import org.ceasefire.vocabulary.Side;
import org.ceasefire.vocabulary.Struck;

/** How what the centre receives and registers is written into the ledger. */
final class CentreEntries {
    private CentreEntries() {}

    static Entry observed(Instant t, Observation o, boolean outOfTime) {
        return new Entry.Observed(t, Audience.MONITOR, o.id(), o.sign(), o.position(), o.error_m(), o.seen(), o.source(), o.provider(), o.kind(),
                o.grade(), o.weapon(), o.type(), o.calibre_mm(), o.count(), o.struck() == Struck.UNKNOWN ? null : o.struck(),
                o.casualties() == 0 ? null : o.casualties(), o.admittedBy() == Side.UNKNOWN ? null : o.admittedBy(), o.cue(), o.look(), outOfTime);
    }

    static Entry incident(Instant t, String change, Registered registered, String observation) {
        Incident incident = registered.incident();
        return new Entry.IncidentChange(t, Audience.MONITOR, change, incident.id(), null, incident.happening(), incident.sector(),
                incident.firstSeen(), incident.lastSeen(), registered.position(), registered.error_m(), incident.from(), incident.onto(),
                incident.depth_m(), incident.weapon(), incident.calibre_mm(), List.of(observation));
    }

    /** An incident that is archived, or merged into another. */
    static Entry gone(Instant t, String change, String incident, String into) {
        return new Entry.IncidentChange(
                t, Audience.MONITOR, change, incident, into, null, null, null, null, null, 0, null, null, 0, null, 0, List.of());
    }

    static Entry archived(Instant t, String caseId) {
        return new Entry.CaseChange(t, Audience.MONITOR, "archived", caseId, null, null, null, null);
    }

    static Entry notified(Instant t, Arrival.Notification notice, Plane plane) {
        return new Entry.Notified(t, Audience.ALL, notice.id(), notice.by(), notice.kind(), notice.from(), notice.to(),
                WorldEntries.ring(notice.area(), plane));
    }

    static Entry watched(Instant t, Arrival.WatchKept kept, Theatre theatre) {
        List<String> sectors = theatre.sectors().stream().filter(sector -> sector.area().touches(kept.area())).map(Sector::id).toList();
        return new Entry.Look(t, Audience.MONITOR, kept.id(), kept.id(), kept.id(), kept.from(), kept.to(),
                WorldEntries.ring(kept.area(), theatre.plane()), sectors, true, "");
    }

    static Entry pleaded(Instant t, Arrival.Plea plea) {
        return new Entry.Pleaded(t, Audience.ALL, plea.id(), plea.by(), plea.kind(), plea.position(), plea.seen());
    }

    static Entry claimed(Instant t, Arrival.Claim claim) {
        return new Entry.Claimed(
                t, Audience.ALL, claim.id(), claim.by(), claim.against(), claim.happening(), claim.position(), claim.seen(), claim.text());
    }
}
