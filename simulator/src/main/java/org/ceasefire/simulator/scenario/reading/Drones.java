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
import org.ceasefire.simulator.scenario.Fleet;
import org.ceasefire.simulator.scenario.Link;
import org.ceasefire.simulator.scenario.file.DroneFigures;
import org.ceasefire.simulator.scenario.file.DroneText;
import org.ceasefire.simulator.scenario.file.PlacesText;
import org.ceasefire.simulator.scenario.yaml.Problems;
import org.ceasefire.simulator.scenario.yaml.Spot;
import org.ceasefire.simulator.scenario.yaml.Written;

/** Makes drones, their launches and their routes. */
final class Drones {
    /** Beyond this a camera that looks down shows the horizon rather than ground (degrees). Default, unsourced. */
    private static final double WIDEST_deg = 150;

    private final Frame frame;
    private final Ground ground;

    Drones(Frame frame, Ground ground) {
        this.frame = frame;
        this.ground = ground;
    }

    Optional<Drone> drone(DroneText text) {
        Optional<Position> base = ground.terrain().position(text.base());
        List<Position> route = route(text.sorties());
        Duration loiter = text.sorties().loiter().map(place -> place.lasting().value()).orElse(Duration.ZERO);
        base.ifPresent(home -> withinEndurance(text, home, route, loiter));
        base.ifPresent(home -> withinLink(text, home, route));
        List<Instant> launches = launches(text.sorties(), text.id().at());
        DroneFigures figures = text.figures();
        check(figures, frame.problems());
        return base.map(home -> new Drone(text.id().value(), text.type().value(), text.provider().value(), home, launches, route, loiter,
                figures.speed().value(), figures.altitude().value(), figures.endurance().value(), figures.fieldOfView().value(),
                figures.resolution().value(), figures.nightResolution().value(), figures.error().value(), figures.timeError().value(),
                figures.countError().value(), figures.falseAlarms().value(), figures.latency().value(), figures.reliability().value(), link(figures), figures.windLimit().value(),
                figures.fliesInIcing().value(), new Fleet(figures.airframes().value(), figures.crews().value(),
                        figures.turnaround().value(), figures.rest().value())));
    }

    /** Says what no drone can be, whether a scenario or the catalogue says it. */
    static void check(DroneFigures figures, Problems problems) {
        for (Written<? extends Number> number : List.of(figures.speed(), figures.altitude(), figures.fieldOfView(), figures.resolution(),
                figures.nightResolution(), figures.windLimit(), figures.airframes(), figures.crews())) {
            problems.unless(number.value().doubleValue() > 0, number.at(), "The figure must be more than zero.");
        }
        problems.unless(figures.fieldOfView().value() <= WIDEST_deg, figures.fieldOfView().at(),
                "No camera that looks down takes in more than 150 deg.");
        problems.unless(figures.link().value().range_m() > 0, figures.link().at(), "The figure must be more than zero.");
        problems.unless(figures.link().value().satcom() || figures.linkPower().isPresent() && figures.withstands().isPresent(),
                figures.link().at(), "A link by radio needs its power and what it withstands. Maybe add link-power: 10 W, withstands: 20 dB");
        figures.linkPower().ifPresent(power -> problems.unless(power.value() > 0, power.at(), "The figure must be more than zero."));
    }

    private static Optional<Link> link(DroneFigures figures) {
        double range_m = figures.link().value().range_m();
        return figures.link().value().satcom() ? Optional.empty() : figures.linkPower().flatMap(power -> figures.withstands()
                .map(withstands -> new Link(range_m, power.value(), withstands.value())));
    }

    private List<Position> route(DroneText.SortiesText sorties) {
        frame.problems().unless(sorties.along().isPresent() != sorties.loiter().isPresent(), sorties.all().at(),
                "A drone flies either along a way or to a place to circle over. Maybe add loiter: {position: {lat: 48.59, lon: 37.72}, for: 3h}");
        sorties.loiter().ifPresent(loiter -> frame.problems().unless(!loiter.lasting().value().isZero(), loiter.lasting().at(),
                "A drone circles longer than nothing."));
        return sorties.loiter().map(loiter -> ground.terrain().position(loiter.position()).stream().toList())
                .orElseGet(() -> sorties.along().map(this::along).orElse(List.of()));
    }

    private List<Position> along(PlacesText along) {
        List<Position> route = along.named().isPresent()
                ? along.named().flatMap(ground::area).map(area -> new AlongTheLine(ground.terrain()).within(area)).orElse(List.of())
                : ground.terrain().positions(along.positions());
        boolean unread = along.named().flatMap(ground::area).isEmpty() && along.named().isPresent() || route.size() < along.positions().size();
        frame.problems().unless(!route.isEmpty() || unread, along.at(),
                "There is nowhere to fly. Maybe name a sector that the line crosses.");
        return route;
    }

    /** Out to the first place, along the route, circling, and home. */
    private void withinEndurance(DroneText text, Position base, List<Position> route, Duration loiter) {
        List<Position> way = new ArrayList<>(route);
        way.add(0, base);
        way.add(base);
        double length_m = 0;
        for (int i = 1; i < way.size(); i++) {
            length_m += ground.terrain().apart_m(way.get(i - 1), way.get(i));
        }
        DroneFigures figures = text.figures();
        if (figures.speed().value() <= 0) {
            return;
        }
        Duration needed = Duration.ofSeconds((long) (length_m / figures.speed().value())).plus(loiter);
        frame.problems().unless(needed.compareTo(figures.endurance().value()) <= 0, way(text), String.format(
                Locale.ROOT, "The route of %,.0f km takes %s at %.0f km/h, and '%s' stays up %s. Maybe shorten the route, or move its base.",
                length_m / 1000, hours(needed), figures.speed().value() * 3.6, text.type().value(), hours(figures.endurance().value())));
    }

    private void withinLink(DroneText text, Position base, List<Position> route) {
        double range_m = text.figures().link().value().range_m();
        double farthest_m = route.stream().mapToDouble(place -> ground.terrain().apart_m(base, place)).max().orElse(0);
        frame.problems().unless(farthest_m <= range_m, way(text), String.format(Locale.ROOT,
                "The route leads %,.0f km from the base, and the link of '%s' reaches %,.0f km. Maybe move its base, or fly nearer.",
                farthest_m / 1000, text.type().value(), range_m / 1000));
    }

    private static Spot way(DroneText text) {
        return text.sorties().along().map(PlacesText::at).orElse(text.sorties().all().at());
    }

    private static String hours(Duration duration) {
        return "%dh%02dm".formatted(duration.toHours(), duration.toMinutesPart());
    }

    private List<Instant> launches(DroneText.SortiesText sorties, Spot drone) {
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
        frame.problems().unless(!launches.isEmpty() || sorties.every().isPresent(), sorties.along().map(PlacesText::at).orElse(drone),
                "This drone never flies. Maybe add every: 8h");
        return List.copyOf(launches);
    }
}
