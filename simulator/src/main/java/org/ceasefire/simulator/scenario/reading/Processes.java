package org.ceasefire.simulator.scenario.reading;

import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

import org.ceasefire.geography.Area;
import org.ceasefire.geography.Zone;
import org.ceasefire.simulator.scenario.Clusters;
import org.ceasefire.simulator.scenario.Process;
import org.ceasefire.simulator.scenario.Weapon;
import org.ceasefire.simulator.scenario.file.ClustersText;
import org.ceasefire.simulator.scenario.file.ProcessKind;
import org.ceasefire.simulator.scenario.file.ProcessText;
import org.ceasefire.simulator.scenario.yaml.Rate;
import org.ceasefire.simulator.scenario.yaml.Written;
import org.ceasefire.vocabulary.Side;

/** Makes processes: one for each piece of ground on which they run. */
final class Processes {
    private static final Duration LONGEST_CLUSTER = Duration.ofDays(30);
    private static final double MOST_PER_DAY = 10_000;

    /** What goes farther leaves every theatre. */
    private static final double FARTHEST_ACROSS_m = 100_000;
    private static final Duration LONGEST_FLIGHT = Duration.ofHours(20);

    private final Frame frame;
    private final Ground ground;
    private final Forces forces;
    private final Reading reading;

    Processes(Frame frame, Ground ground, Forces forces, Reading reading) {
        this.frame = frame;
        this.ground = ground;
        this.forces = forces;
        this.reading = reading;
    }

    /** On the named ground under the file's id; otherwise on each zone known for it, under that id and the zone's: {@code stubble.north}. */
    List<Process> processes(ProcessText text) {
        check(text);
        if (text.where().isPresent()) {
            return ground.area(text.where().get()).map(area -> process(text, text.id().value(), area)).stream().toList();
        }
        List<Zone> zones = ground.theatre().zones().stream().filter(zone -> text.process().value().zone().equals(Optional.of(zone.kind()))).toList();
        frame.problems().unless(!zones.isEmpty() || ground.isIncomplete(), text.id().at(),
                "It is not said where. Maybe add in: and the id of a sector or zone.");
        return zones.stream().map(zone -> process(text, text.id().value() + "." + zone.id(), zone.area())).toList();
    }

    private void check(ProcessText text) {
        ProcessKind kind = text.process().value();
        boolean armed = kind == ProcessKind.SHELLING || kind == ProcessKind.FLIGHTS;
        var problems = frame.problems();
        problems.unless(!armed || text.weapon().isPresent() && text.side().isPresent(), text.id().at(),
                "%s needs a side and a weapon. Maybe add side: RU, weapon: d-30".formatted(kind.word()));
        problems.unless(kind != ProcessKind.SHELLING || text.across().isPresent(), text.id().at(),
                "Shelling needs to know how far across the line it strikes. Maybe add across: 5 km");
        problems.unless(!text.rate().value().climatology() || kind == ProcessKind.HARVEST_FIRES, text.rate().at(),
                "There is a climatology of harvest fires only. Maybe write: 12 acts per day");
        text.clusters().ifPresent(this::check);
        text.rounds().ifPresent(rounds -> frame.positive(rounds, "number of rounds"));
        text.across().ifPresent(across -> frame.problems().unless(across.value() <= FARTHEST_ACROSS_m, across.at(),
                "Shelling that comes by chance strikes at most 100 km across the line."));
        text.lasting().ifPresent(lasting -> frame.problems().unless(kind != ProcessKind.FLIGHTS || lasting.value().compareTo(LONGEST_FLIGHT) <= 0,
                lasting.at(), "An aircraft that comes by chance is up 20h at most."));
    }

    private void check(ClustersText clusters) {
        frame.positive(clusters.of(), "number of acts of a cluster");
        frame.positive(clusters.within(), "radius of a cluster");
        frame.problems().unless(clusters.over().value().compareTo(LONGEST_CLUSTER) <= 0, clusters.over().at(), "A cluster is over within 30d.");
    }

    /** January first. */
    private List<Double> perDay(Written<Rate> rate, Area area) {
        if (rate.value().climatology()) {
            return Skies.harvestFires(area.size_m2(), reading);
        }
        double line_m = ground.terrain().line().length_m(area);
        frame.problems().unless(rate.value().per_m() == 0 || line_m > 0, rate.at(),
                "No line of contact lies in this ground. Maybe give the rate of the whole ground: 3 acts per day");
        frame.problems().unless(rate.value().perDay(line_m) <= MOST_PER_DAY, rate.at(), "More than 10,000 acts per day are not played.");
        return Collections.nCopies(12, rate.value().perDay(line_m));
    }

    private Process process(ProcessText text, String id, Area area) {
        ProcessKind kind = text.process().value();
        List<Double> perDay = perDay(text.rate(), area);
        Optional<Clusters> clusters = text.clusters()
                .map(own -> new Clusters(own.of().value(), own.within().value(), own.over().value()));
        Optional<Weapon> weapon = text.weapon().flatMap(forces::weapon);
        return new Process(id, kind.act(), perDay, area, text.side().map(Written::value).orElse(Side.CIVILIAN), weapon,
                text.rounds().map(Written::value).orElse(1), text.lasting().map(Written::value).orElse(kind.lasting()),
                text.power().map(Written::value).orElse(kind.power_mw()), text.across().map(Written::value).orElse(0.0), clusters);
    }
}
