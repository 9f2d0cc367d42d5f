package org.ceasefire.simulator.scenario.reading;

import java.util.List;
import java.util.Optional;

import org.ceasefire.simulator.scenario.Drone;
import org.ceasefire.simulator.scenario.Expectation;
import org.ceasefire.simulator.scenario.Satellite;
import org.ceasefire.simulator.scenario.Scenario;
import org.ceasefire.simulator.scenario.Weather;
import org.ceasefire.simulator.scenario.file.DroneText;
import org.ceasefire.simulator.scenario.file.EventText;
import org.ceasefire.simulator.scenario.file.ExpectationText;
import org.ceasefire.simulator.scenario.file.MonitoringText;
import org.ceasefire.simulator.scenario.file.SatelliteText;
import org.ceasefire.simulator.scenario.file.ScenarioText;
import org.ceasefire.simulator.scenario.yaml.Problems;
import org.ceasefire.simulator.scenario.yaml.Written;
import org.ceasefire.vocabulary.GateTerms;

/** Puts the parts of a scenario together. Every part is read, whatever is wrong with another. */
final class Whole {
    private final ScenarioText text;
    private final Reading reading;
    private final Problems problems;
    private final Frame frame;

    Whole(ScenarioText text, Reading reading) {
        this.text = text;
        this.reading = reading;
        this.problems = reading.problems();
        this.frame = Frame.of(text, problems);
    }

    Optional<Scenario> scenario() {
        problems.unless(text.scenario().value().matches("[a-z0-9]+(-[a-z0-9]+)*"), text.scenario().at(),
                "The scenario's id has small letters, digits and hyphens only. Maybe like heavy-weapons-creep.");
        Optional<Weather> weather = Skies.weather(text.theatre(), reading);
        Optional<Ground> ground = Ground.of(text.theatre(), reading);
        return ground.flatMap(own -> weather.map(sky -> scenario(own, sky)));
    }

    private Scenario scenario(Ground ground, Weather weather) {
        Policies policies = new Policies(text.policy(), problems);
        Gates gates = new Gates(text.policy(), problems);
        List<GateTerms> terms = gates.terms();
        Forces forces = Forces.of(text, frame, ground.terrain(), reading);
        Register<EventText> ids = reading.register("event");
        text.events().forEach(event -> ids.put(event.id(), event));
        Events events = new Events(text.events(), List.of(), frame, ground, forces, reading);
        Register<String> sensors = reading.register("sensor");
        return new Scenario(text.scenario().value(), text.title().value(), text.note().map(Written::value).orElse(""),
                text.banner().map(Written::value).orElse(""), frame.startex(), text.duration().value(), text.seed().value(), ground.theatre(), weather,
                new Agreements(frame).obligations(text.agreement(), reading), policies.policy(), terms, gates.ballots(terms), gates.responses(),
                policies.attribution(), policies.severities(), policies.correlation(), forces.units(), drones(ground, sensors),
                satellites(ground, sensors), events.injects(), events.processes(), events.arrivals(), expectations(ids));
    }

    private List<Drone> drones(Ground ground, Register<String> sensors) {
        Drones maker = new Drones(frame, ground);
        List<DroneText> drones = text.monitoring().map(MonitoringText::drones).orElse(List.of());
        drones.forEach(drone -> sensors.put(drone.id(), drone.type().value()));
        return drones.stream().flatMap(drone -> maker.drone(drone).stream()).toList();
    }

    private List<Satellite> satellites(Ground ground, Register<String> sensors) {
        Satellites maker = new Satellites(frame, ground);
        List<SatelliteText> satellites = text.monitoring().map(MonitoringText::satellites).orElse(List.of());
        satellites.forEach(satellite -> sensors.put(satellite.id(), satellite.type().value()));
        return satellites.stream().map(maker::satellite).toList();
    }

    private List<Expectation> expectations(Register<EventText> ids) {
        Expectations maker = new Expectations(frame, ids);
        return text.expect().stream().map((ExpectationText expected) -> maker.expectation(expected)).toList();
    }
}
