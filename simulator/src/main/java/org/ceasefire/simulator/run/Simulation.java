package org.ceasefire.simulator.run;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.ceasefire.adjudication.Adjudicator;
import org.ceasefire.adjudication.Inference;
import org.ceasefire.adjudication.Rulebook;
import org.ceasefire.adjudication.Ruling;
import org.ceasefire.simulator.ledger.Entry;
import org.ceasefire.simulator.scenario.Input;
import org.ceasefire.simulator.scenario.Scenario;
import org.ceasefire.simulator.sensing.Watch;
import org.ceasefire.simulator.truth.Chance;
import org.ceasefire.vocabulary.Ground;
import org.ceasefire.vocabulary.Verdict;
import org.ceasefire.vocabulary.Vote;

/**
 * One run of a scenario: truth happens, sensors look, observations arrive, the law judges, and what it calls for is put on the timeline.
 * It touches no file and asks no machine for the time. It can be taken to any instant, given an input there, and taken further;
 * where it stopped on the way changes nothing in what it brings.
 */
public final class Simulation implements AutoCloseable {
    /** More rounds than this within one instant mean that the law keeps answering itself. */
    private static final int ROUNDS = 100;

    private final Scenario scenario;
    private final Timeline timeline;
    private final Adjudicator adjudicator;
    private final World world;
    private final Docket docket = new Docket();
    private final IncidentDesk incidents;
    private final MonitoringCentre centre;
    private final CaseDesk desk;
    private final GateDesk gates;
    private final Clerk clerk;
    private final Consumer<Entry> ledger;
    private final List<Entry> round = new ArrayList<>();

    /**
     * Lays everything on the timeline that is known at STARTEX.
     *
     * @param run which run of an ensemble this is; with the seed, it decides every draw
     * @param feedback whether what is decided acts back on the world
     * @param ledger takes each entry when its round has been judged
     */
    public Simulation(Scenario scenario, Rulebook rulebook, long seed, int run, boolean feedback, Consumer<Entry> ledger) {
        this(scenario, new Watch(scenario), rulebook, seed, run, feedback, ledger);
    }

    /** The same with a watch that has been made of the scenario already: another run of it propagates no orbit. */
    public Simulation(
            Scenario scenario, Watch watch, Rulebook rulebook, long seed, int run, boolean feedback, Consumer<Entry> ledger) {
        this.scenario = scenario;
        this.ledger = ledger;
        this.timeline = new Timeline(scenario.startex());
        this.adjudicator = rulebook.open();
        this.world = new World(scenario, watch, new Chance(seed, run), feedback, timeline, round::add);
        this.incidents = new IncidentDesk(scenario, adjudicator, timeline, docket, round::add);
        this.centre = new MonitoringCentre(scenario, adjudicator, timeline, incidents, round::add);
        this.desk = new CaseDesk(adjudicator, timeline, docket, incidents, round::add);
        this.gates = new GateDesk(scenario, adjudicator, timeline, docket, round::add);
        this.clerk = new Clerk(scenario, timeline, docket, incidents, gates, round::add);
        Preamble.of(scenario, rulebook).forEach(round::add);
        record();
    }

    /** Plays everything that is due up to an instant, that instant included, and not beyond ENDEX. */
    public void advanceTo(Instant until) {
        Instant end = until.isAfter(scenario.endex()) ? scenario.endex() : until;
        while (timeline.isDue(end)) {
            Instant now = timeline.next();
            List<Ruling> rulings = List.of();
            for (int rounds = 0; timeline.isDue(now); rounds++) {
                if (rounds == ROUNDS) {
                    throw new RestlessLaw(scenario.since(now), ROUNDS, rulings);
                }
                timeline.takeRound().forEach(this::play);
                rulings = adjudicator.judge();
                rulings.forEach(clerk::take);
                record();
            }
        }
    }

    /** Takes in what people do, at an instant that has not been played beyond. */
    public void put(Input input) {
        timeline.put(input.at(), "input/" + input.id(), new Due.PutIn(input));
    }

    /** The verdicts that stand at present, in order of type and key. */
    public List<Verdict> standing() {
        return adjudicator.standing(Verdict.class);
    }

    /** The reasons for a verdict that stands, in order of rule. */
    public List<Ground> reasons(Verdict verdict) {
        return adjudicator.reasons(verdict);
    }

    /** All facts that the law holds at present, stated and concluded, in no order. */
    public List<Object> held() {
        return adjudicator.held();
    }

    /** By which rules and facts something stands at present that was concluded; empty for what is stated, or does not stand. */
    public List<Inference> inferences(Object conclusion) {
        return adjudicator.inferences(conclusion);
    }

    /** How many facts the law holds at present. */
    public long facts() {
        return adjudicator.facts();
    }

    @Override
    public void close() {
        adjudicator.close();
    }

    private void play(Due due) {
        Due.What what = due.what();
        if (what instanceof Due.ActBegins begins) {
            world.begin(begins.act());
        } else if (what instanceof Due.Launches launches) {
            world.launch(launches);
        } else if (what instanceof Due.Cued cued) {
            world.send(cued);
        } else if (what instanceof Due.LookEnds ends) {
            world.look(ends.look());
        } else if (what instanceof Due.OrderPlaced placed) {
            world.order(placed.order());
        } else if (what instanceof Due.HourEnds) {
            world.endHour();
        } else if (what instanceof Due.Shared shared) {
            world.share(shared);
        } else if (what instanceof Due.Responds responds) {
            world.respond(responds.call(), desk.placeOf(responds.call().caseId()));
            desk.responded(responds.call());
        } else if (what instanceof Due.Remembered remembered) {
            desk.remember(remembered);
            world.remember(remembered.fact());
        } else if (what instanceof Due.PutIn putIn) {
            new InputDesk(scenario, timeline, docket, desk, gates, centre, world, round::add).take(putIn.input());
        } else if (what instanceof Due.BallotFalls ballot) {
            desk.vote(new Vote(ballot.caseId(), ballot.gate(), ballot.member(), ballot.choice(), timeline.now()), ballot.because());
        } else if (what instanceof Due.Lapses lapses) {
            desk.lapse(lapses.caseId(), lapses.gate());
        } else if (what instanceof Due.Rings rings) {
            desk.ring(rings.alarm());
        } else if (what instanceof Due.Ages ages) {
            docket.find(ages.subject()).ifPresentOrElse(desk::archive, () -> incidents.archiveUnlessHeld(ages.subject()));
            centre.forget();
        } else {
            centre.take(what);
            world.hear(what);
        }
    }

    private void record() {
        round.forEach(ledger);
        round.clear();
    }
}
