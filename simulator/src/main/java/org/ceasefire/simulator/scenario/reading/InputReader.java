package org.ceasefire.simulator.scenario.reading;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.ceasefire.simulator.scenario.Arrival;
import org.ceasefire.simulator.scenario.Inject;
import org.ceasefire.simulator.scenario.Input;
import org.ceasefire.simulator.scenario.Scenario;
import org.ceasefire.simulator.scenario.file.ActText;
import org.ceasefire.simulator.scenario.file.DecisionText;
import org.ceasefire.simulator.scenario.file.EventText;
import org.ceasefire.simulator.scenario.file.InputsText;
import org.ceasefire.simulator.scenario.file.MoveText;
import org.ceasefire.simulator.scenario.file.ProcessText;
import org.ceasefire.simulator.scenario.file.VoteText;
import org.ceasefire.simulator.scenario.file.WeaponsText;
import org.ceasefire.simulator.scenario.yaml.Nearest;
import org.ceasefire.simulator.scenario.yaml.Problems;
import org.ceasefire.simulator.scenario.yaml.Spot;
import org.ceasefire.simulator.scenario.yaml.Written;
import org.ceasefire.vocabulary.Gate;
import org.ceasefire.vocabulary.Outcome;

/** Reads files of moves: what people put into a run of a scenario. */
public final class InputReader {
    private final Scenario scenario;
    private final String author;
    private final Frame frame;
    private final List<Input> inputs = new ArrayList<>();

    private InputReader(Scenario scenario, String author, Frame frame) {
        this.scenario = scenario;
        this.author = author;
        this.frame = frame;
    }

    /**
     * Reads the moves of a file: votes and decisions first, then acts, then what arrives, each in the order of the file.
     *
     * @throws BadInput with everything that is wrong with the file, if anything is
     */
    public static List<Input> read(Path file, Scenario scenario) {
        Problems problems = new Problems();
        Sources sources = new Sources(Optional.ofNullable(file.getParent()).orElse(Path.of("")), problems);
        Reading reading = Reading.of(sources, problems);
        List<Input> inputs = sources.scenario(file).flatMap(tree -> reading.binder().bind(InputsText.class, tree))
                .map(text -> new InputReader(scenario, text.author().value(),
                        new Frame(scenario.startex(), scenario.endex(), problems)).inputs(text, reading))
                .orElse(List.of());
        if (!problems.none()) {
            throw new BadInput(problems.list());
        }
        return inputs;
    }

    private List<Input> inputs(InputsText text, Reading reading) {
        Register<String> ids = reading.register("move");
        scenario.events().forEach(event -> ids.know(event.id(), event.id()));
        scenario.arrivals().forEach(arrival -> ids.know(arrival.id(), arrival.id()));
        scenario.processes().forEach(process -> ids.know(process.id(), process.id()));
        text.moves().forEach(move -> ids.put(move.id(), move.id().value()));
        text.moves().forEach(this::vote);
        text.moves().forEach(this::decision);
        Register<String> drones = reading.register("drone");
        scenario.drones().forEach(drone -> drones.know(drone.id(), drone.id()));
        text.moves().stream().filter(ActText.class::isInstance).map(ActText.class::cast).forEach(act -> act.drone().ifPresent(drones::get));
        events(text.moves(), reading);
        return inputs;
    }

    private void vote(MoveText move) {
        if (move instanceof VoteText text) {
            List<String> members = members(text.gate().value());
            frame.problems().unless(members.contains(text.member().value()), text.member().at(),
                    "'%s' is no member of the body that decides %s.%s"
                    .formatted(text.member().value(), text.gate().value().word(), Nearest.advice(text.member().value(), members)));
            inputs.add(new Input(text.id().value(), frame.inPlay(text.at()), author,
                    new Input.CastVote(text.caseId().value(), text.gate().value(), text.member().value(), text.vote().value(),
                            words(text.because()))));
        }
    }

    private List<String> members(Gate gate) {
        return scenario.gates().stream().filter(terms -> terms.gate() == gate).flatMap(terms -> terms.members().stream()).toList();
    }

    private static String words(Optional<Written<String>> because) {
        return because.map(Written::value).orElse("");
    }

    private void decision(MoveText move) {
        if (move instanceof DecisionText text) {
            frame.problems().unless(text.decision().value() != Outcome.NOT_REACHED, text.decision().at(),
                    "Nobody decides that a gate is not reached. Maybe refused.");
            inputs.add(new Input(text.id().value(), frame.inPlay(text.at()), author,
                    new Input.Decide(text.caseId().value(), text.gate().value(), text.decision().value(), words(text.because()))));
        }
    }

    private void events(List<MoveText> moves, Reading reading) {
        List<EventText> texts = moves.stream().filter(EventText.class::isInstance).map(EventText.class::cast).filter(this::allowed).toList();
        WeaponsText catalogue = reading.binder().bind(WeaponsText.class, reading.presets().catalogue("weapons.yaml")).orElseThrow();
        Forces forces = Forces.in(scenario, catalogue, frame, reading);
        Events events = new Events(texts, scenario.events(), scenario.agreement(), frame, Ground.in(scenario.theatre(), reading), forces, reading);
        for (Inject inject : events.injects()) {
            inject.at().ifPresent(at -> inputs.add(new Input(inject.id(), at, author, new Input.Happen(inject))));
        }
        for (Arrival arrival : events.arrivals()) {
            inputs.add(new Input(arrival.id(), arrival.received(), author, new Input.Arrive(arrival)));
        }
    }

    private boolean allowed(EventText event) {
        Optional<Spot> conditional = event instanceof ActText act ? act.condition().map(Written::at) : Optional.empty();
        conditional.ifPresent(at -> frame.problems().add(at, "People act at an instant, not on a condition. Maybe write at: T+31h"));
        boolean process = event instanceof ProcessText;
        frame.problems().unless(!process, event.id().at(), "A process belongs to a scenario; people put in single acts.");
        return !process && conditional.isEmpty();
    }
}
