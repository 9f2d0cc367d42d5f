package org.ceasefire.simulator.scenario.reading;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.ceasefire.simulator.scenario.Confusion;
import org.ceasefire.simulator.scenario.Cue;
import org.ceasefire.simulator.scenario.Drone;
import org.ceasefire.simulator.scenario.Expectation;
import org.ceasefire.simulator.scenario.Inject;
import org.ceasefire.simulator.scenario.Order;
import org.ceasefire.simulator.scenario.Post;
import org.ceasefire.simulator.scenario.Provider;
import org.ceasefire.simulator.scenario.Satellite;
import org.ceasefire.simulator.scenario.Scenario;
import org.ceasefire.simulator.scenario.Weather;
import org.ceasefire.simulator.scenario.file.ActText;
import org.ceasefire.simulator.scenario.file.CueText;
import org.ceasefire.simulator.scenario.file.DroneText;
import org.ceasefire.simulator.scenario.file.EventText;
import org.ceasefire.simulator.scenario.file.MonitoringText;
import org.ceasefire.simulator.scenario.file.PostText;
import org.ceasefire.simulator.scenario.file.ReportText;
import org.ceasefire.simulator.scenario.file.OrderText;
import org.ceasefire.simulator.scenario.file.SatelliteText;
import org.ceasefire.simulator.scenario.file.ScenarioText;
import org.ceasefire.simulator.scenario.file.ZoneText;
import org.ceasefire.simulator.scenario.yaml.Problems;
import org.ceasefire.simulator.scenario.yaml.Written;
import org.ceasefire.vocabulary.Copy;
import org.ceasefire.vocabulary.Obligation;
import org.ceasefire.vocabulary.Stated;

/** Puts the parts of a scenario together. Every part that can be read is read, whatever is wrong with another. */
final class Whole {
    private final ScenarioText text;
    private final Reading reading;
    private final Problems problems;

    Whole(ScenarioText text, Reading reading) {
        this.text = text;
        this.reading = reading;
        this.problems = reading.problems();
    }

    /** The scenario; empty if there is any problem. Fields that are broken are null, and only what does not need them is read. */
    Optional<Scenario> scenario() {
        if (text.scenario() != null) {
            problems.unless(text.scenario().value().matches("[a-z0-9]+(-[a-z0-9]+)*"), text.scenario().at(),
                    "The scenario's id has small letters, digits and hyphens only. Maybe like heavy-weapons-creep.");
        }
        Optional<Law> law = Optional.ofNullable(text.policy()).map(policy -> Law.of(policy, problems));
        BreachTypes.check(text, problems);
        if (text.start() == null || text.duration() == null) {
            return Optional.empty();
        }
        Frame frame = Frame.of(text, problems);
        List<Obligation> agreement = text.agreement() == null ? List.of() : new Agreements(frame, zones(), ownLines()).obligations(text.agreement(), reading);
        if (text.theatre() == null) {
            return Optional.empty();
        }
        Optional<Weather> weather = Skies.weather(text.theatre(), reading);
        List<Stated> ladder = text.policy() == null ? List.of() : Rungs.of(text.policy(), frame);
        Confusion confusion = Confusions.confusion(reading);
        Optional<World> world = Ground.of(text.theatre(), reading).map(ground -> world(ground, agreement, frame));
        return problems.none() ? Optional.of(scenario(frame, law.orElseThrow(), figures(law.orElseThrow(), ladder), agreement, weather.orElseThrow(), world.orElseThrow(), confusion))
                : Optional.empty();
    }

    private List<ZoneText> zones() {
        return text.theatre() == null || text.theatre().zones() == null ? List.of() : text.theatre().zones();
    }

    private Set<Copy> ownLines() {
        return text.theatre() == null || text.theatre().lines() == null ? Set.of()
                : text.theatre().lines().keySet().stream().map(Written::value).collect(Collectors.toSet());
    }

    /** What is in the theatre. */
    private record World(
            Ground ground, Forces forces, Providers providers, List<Drone> drones, List<Satellite> satellites, List<Post> posts, List<Cue> cues,
            List<Order> orders, Events events,
            List<Expectation> expect) {}

    private World world(Ground ground, List<Obligation> agreement, Frame frame) {
        Forces forces = Forces.of(text, frame, ground.terrain(), reading);
        Register<EventText> ids = reading.register("event");
        List<EventText> events = text.events() == null ? List.of() : text.events();
        events.forEach(event -> ids.put(event.id(), event));
        Expectations expectations = new Expectations(frame, ids);
        Register<String> sensors = reading.register("sensor");
        List<Drone> drones = drones(ground, frame, sensors);
        List<Satellite> satellites = satellites(ground, frame, sensors);
        Providers providers = Providers.of(frame, reading);
        monitoring().ifPresent(watchers -> {
            watchers.drones().forEach(drone -> providers.check(drone.provider()));
            watchers.satellites().forEach(satellite -> providers.check(satellite.provider()));
            watchers.posts().forEach(post -> providers.check(post.provider()));
        });
        Orders orders = new Orders(frame, ground.terrain(), monitoring().map(MonitoringText::satellites).orElse(List.of()), satellites);
        return new World(ground, forces, providers, drones, satellites, posts(ground, frame, sensors), cues(events, sensors, orders), orders(orders),
                new Events(events, List.of(), agreement, frame, ground, forces, reading),
                text.expect() == null ? List.of() : text.expect().stream().map(expectations::expectation).toList());
    }

    private static List<Stated> figures(Law law, List<Stated> ladder) {
        return Stream.concat(law.figures().stream(), ladder.stream()).toList();
    }

    private Scenario scenario(Frame frame, Law law, List<Stated> figures, List<Obligation> agreement, Weather weather, World world,
            Confusion confusion) {
        return new Scenario(text.scenario().value(), text.title().value(), text.note().map(Written::value).orElse(""),
                text.banner().map(Written::value).orElse(""), frame.startex(), text.duration().value(), text.seed().value(),
                world.ground().theatre(), weather, agreement, law.policy(), law.gates(), law.ballots(), law.responses(), law.attribution(),
                law.severities(), figures, law.correlation(), providers(world), world.providers().sharing(text.policy().sharing()),
                world.forces().units(), world.drones(), world.satellites(), world.posts(), world.cues(), world.orders(), injects(world, frame),
                world.events().processes(), world.events().arrivals(), world.expect(), confusion);
    }

    /** What is scripted, and the plants that are hot all the time. */
    private static List<Inject> injects(World world, Frame frame) {
        return Stream.concat(world.events().injects().stream(), world.ground().plants().stream().map(plant -> Industry.heat(plant, frame)))
                .toList();
    }

    /** Those that run a sensor. */
    private static List<Provider> providers(World world) {
        Set<String> run = Stream.of(world.drones().stream().map(Drone::provider), world.satellites().stream().map(Satellite::provider),
                        world.posts().stream().map(Post::provider))
                .flatMap(providers -> providers)
                .collect(Collectors.toSet());
        return world.providers().all().stream().filter(provider -> run.contains(provider.id())).sorted(Comparator.comparing(Provider::id)).toList();
    }

    private List<Drone> drones(Ground ground, Frame frame, Register<String> sensors) {
        Drones maker = new Drones(frame, ground);
        List<DroneText> drones = monitoring().map(MonitoringText::drones).orElse(List.of());
        drones.forEach(drone -> sensors.put(drone.id(), drone.type().value()));
        return drones.stream().flatMap(drone -> maker.drone(drone).stream()).toList();
    }

    private List<Satellite> satellites(Ground ground, Frame frame, Register<String> sensors) {
        Satellites maker = new Satellites(frame, ground);
        List<SatelliteText> satellites = monitoring().map(MonitoringText::satellites).orElse(List.of());
        satellites.forEach(satellite -> sensors.put(satellite.id(), satellite.type().value()));
        return satellites.stream().flatMap(satellite -> maker.satellite(satellite).stream()).toList();
    }

    private List<Post> posts(Ground ground, Frame frame, Register<String> sensors) {
        Posts maker = new Posts(frame, ground.terrain());
        List<PostText> posts = monitoring().map(MonitoringText::posts).orElse(List.of());
        posts.forEach(post -> sensors.put(post.id(), post.kind().value().word()));
        return posts.stream().flatMap(post -> maker.post(post).stream()).toList();
    }

    private List<Order> orders(Orders maker) {
        Register<OrderText> ids = reading.register("order");
        List<OrderText> orders = monitoring().map(MonitoringText::orders).orElse(List.of());
        orders.forEach(order -> ids.put(order.id(), order));
        return orders.stream().flatMap(order -> maker.order(order).stream()).toList();
    }

    private List<Cue> cues(List<EventText> events, Register<String> sensors, Orders orders) {
        Register<String> drones = reading.register("drone");
        monitoring().ifPresent(own -> own.drones().forEach(drone -> drones.know(drone.id().value(), drone.id().value())));
        events.forEach(event -> {
            if (event instanceof ActText act) {
                act.drone().ifPresent(drones::get);
            } else if (event instanceof ReportText report) {
                sensors.know(report.source().value(), report.source().value());
            }
        });
        Cues maker = new Cues(problems, drones, sensors, orders);
        Register<String> ids = reading.register("cue");
        List<CueText> cues = monitoring().map(MonitoringText::cues).orElse(List.of());
        cues.forEach(cue -> ids.put(cue.id(), cue.id().value()));
        return cues.stream().map(maker::cue).toList();
    }

    private Optional<MonitoringText> monitoring() {
        return text.monitoring() == null ? Optional.empty() : text.monitoring();
    }
}
