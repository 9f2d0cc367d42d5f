package org.ceasefire.simulator.rerun;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.ceasefire.adjudication.Rulebook;
import org.ceasefire.simulator.ledger.Entry;
import org.ceasefire.simulator.report.Rerun;
import org.ceasefire.simulator.report.Story;
import org.ceasefire.simulator.rerun.Climb.Where;
import org.ceasefire.simulator.run.RefusedInput;
import org.ceasefire.simulator.run.Simulation;
import org.ceasefire.simulator.scenario.Input;
import org.ceasefire.simulator.scenario.Scenario;
import org.ceasefire.simulator.sensing.Watch;

/**
 * Plays a run again, each time with one of its delays removed: same seed, same rules, same inputs. What differs is what that delay cost.
 *
 * @param until where the run stopped, that instant included
 */
public record Reruns(Scenario scenario, Rulebook rulebook, long seed, boolean feedback, List<Input> inputs, Instant until) {

    /** In order of the length of the delay; none if the run opened no case. */
    public List<Rerun> of(Story story) {
        Climb climb = new Climb();
        Stream.of(Entry.CaseChange.class, Entry.Decided.class, Entry.Responded.class).forEach(kind -> story.all(kind).forEach(climb));
        Optional<Where> where = climb.farthest();
        if (where.isEmpty()) {
            return List.of();
        }
        Stage stage = climb.highest(where.get()).orElseThrow();
        Instant at = climb.at(where.get(), stage).orElseThrow();
        List<Delay> delays = new Delays(scenario, story, climb.cases(where.get()), at).all();
        // No delay changes where satellites pass. The watch and the rule base never change: two runs at a time bring the same as one after the other.
        Watch watch = new Watch(scenario);
        return delays.parallelStream().flatMap(delay -> rerun(delay, watch, where.get(), stage, at).stream()).toList();
    }

    /** Empty if what people put in cannot be put in without the delay: a vote on what is then decided already. */
    private Optional<Rerun> rerun(Delay delay, Watch watch, Where where, Stage stage, Instant at) {
        Climb climb = new Climb();
        try (Simulation simulation = new Simulation(delay.without(), watch, rulebook, seed, 0, feedback, climb)) {
            inputs.forEach(simulation::put);
            simulation.advanceTo(until);
        } catch (RefusedInput e) {
            return Optional.empty();
        }
        Optional<Stage> farther = climb.highest(where).filter(highest -> highest.compareTo(stage) > 0);
        Instant instead = climb.at(where, farther.orElse(stage)).orElse(null);
        return Optional.of(new Rerun(delay.words(), delay.length().toMinutes() / 60.0, stage.words(), at, farther.map(Stage::words).orElse(""), instead));
    }
}
