package org.ceasefire.simulator.scenario.reading;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;

import org.ceasefire.geography.Position;
import org.ceasefire.simulator.scenario.Drone;
import org.ceasefire.simulator.scenario.file.DroneFigures;
import org.ceasefire.simulator.scenario.file.DroneText;
import org.ceasefire.simulator.scenario.yaml.Problems;
import org.ceasefire.simulator.scenario.yaml.Written;

/** Makes drones, their launches and their routes. */
final class Drones {
    private final Frame frame;
    private final Ground ground;

    Drones(Frame frame, Ground ground) {
        this.frame = frame;
        this.ground = ground;
    }

    Optional<Drone> drone(DroneText text) {
        Optional<Position> base = ground.terrain().position(text.base());
        List<Position> route = route(text);
        base.ifPresent(home -> withinEndurance(text, home, route));
        List<Instant> launches = launches(text.sorties());
        DroneFigures figures = text.figures();
        check(figures, frame.problems());
        return base.map(home -> new Drone(text.id().value(), text.type().value(), text.provider().value(), home, launches, route,
                figures.speed().value(), figures.altitude().value(), figures.endurance().value(), figures.swath().value(),
                figures.resolution().value(), figures.nightResolution().value(), figures.error().value(), figures.timeError().value(),
                figures.countError().value(), figures.falseAlarms().value(), figures.latency().value(), figures.reliability().value()));
    }

    /** Says what no drone can be, whether a scenario or the catalogue says it. */
    static void check(DroneFigures figures, Problems problems) {
        for (Written<Double> number : List.of(figures.speed(), figures.altitude(), figures.swath(), figures.resolution(),
                figures.nightResolution())) {
            problems.unless(number.value() > 0, number.at(), "The figure must be more than zero.");
        }
    }

    private List<Position> route(DroneText text) {
        var along = text.sorties().along();
        List<Position> route = along.named().isPresent()
                ? along.named().flatMap(ground::area).map(area -> new AlongTheLine(ground.terrain()).within(area)).orElse(List.of())
                : ground.terrain().positions(along.positions());
        boolean unread = along.named().flatMap(ground::area).isEmpty() && along.named().isPresent() || route.size() < along.positions().size();
        frame.problems().unless(!route.isEmpty() || unread, along.at(),
                "There is nowhere to fly. Maybe name a sector that the line crosses.");
        return route;
    }

    /** Out to the first place, along the route, and home. */
    private void withinEndurance(DroneText text, Position base, List<Position> route) {
        List<Position> way = new ArrayList<>(route);
        way.add(0, base);
        way.add(base);
        double length_m = 0;
        for (int i = 1; i < way.size(); i++) {
            length_m += ground.terrain().apart_m(way.get(i - 1), way.get(i));
        }
        Duration needed = Duration.ofSeconds((long) (length_m / text.figures().speed().value()));
        frame.problems().unless(text.figures().speed().value() <= 0 || needed.compareTo(text.figures().endurance().value()) <= 0, text.sorties().along().at(),
                String.format(Locale.ROOT,
                        "The route of %,.0f km takes %s at %.0f km/h, and '%s' stays up %s. Maybe shorten the route, or move its base.",
                                length_m / 1000, hours(needed), text.figures().speed().value() * 3.6, text.type().value(),
                                        hours(text.figures().endurance().value())));
    }

    private static String hours(Duration duration) {
        return "%dh%02dm".formatted(duration.toHours(), duration.toMinutesPart());
    }

    private List<Instant> launches(DroneText.SortiesText sorties) {
        TreeSet<Instant> launches = new TreeSet<>();
        sorties.launches().forEach(launch -> launches.add(frame.inPlay(launch)));
        sorties.first().ifPresent(frame::inPlay);
        sorties.every().ifPresent(every -> {
            boolean sane = every.value().compareTo(Duration.ofMinutes(10)) >= 0;
            frame.problems().unless(sane, every.at(), "A drone cannot launch more often than every 10m.");
            Instant first = frame.instant(sorties.first(), frame.startex());
            for (Instant launch = first; sane && launch.isBefore(frame.endex()); launch = launch.plus(every.value())) {
                launches.add(launch);
            }
        });
        frame.problems().unless(!launches.isEmpty() || sorties.every().isPresent(), sorties.along().at(),
                "This drone never flies. Maybe add every: 8h");
        return List.copyOf(launches);
    }
}
