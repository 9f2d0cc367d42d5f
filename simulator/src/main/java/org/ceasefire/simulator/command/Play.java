package org.ceasefire.simulator.command;

import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;

import org.ceasefire.adjudication.Rulebook;
import org.ceasefire.simulator.expect.Assessed;
import org.ceasefire.simulator.expect.Assessment;
import org.ceasefire.simulator.ledger.Entry;
import org.ceasefire.simulator.ledger.Header;
import org.ceasefire.simulator.ledger.LedgerReader;
import org.ceasefire.simulator.ledger.LedgerWriter;
import org.ceasefire.simulator.run.Simulation;
import org.ceasefire.simulator.scenario.Input;
import org.ceasefire.simulator.scenario.Scenario;
import org.ceasefire.simulator.scenario.reading.Dossier;

/**
 * A run to be played: all that its ledger follows from.
 *
 * @param until where it stops, that instant included
 * @param feedback whether what is decided acts back on the world
 */
record Play(Dossier dossier, Rulebook rulebook, long seed, boolean feedback, List<Input> inputs, Instant until) {
    /** How often the progress line moves: this many steps a run. */
    private static final int STEPS = 50;

    /** The version of this program; from its jar, or {@code development} where there is none. */
    static String version() {
        String version = Play.class.getPackage().getImplementationVersion();
        return version == null ? "development" : version;
    }

    Header header() {
        return new Header(LedgerReader.FORMAT, version(), scenario().id(), dossier.digest(), rulebook.digest(), seed, 0, feedback);
    }

    Scenario scenario() {
        return dossier.scenario();
    }

    /**
     * Plays it and writes its ledger.
     *
     * @param progress is told how far it has come
     * @return how the scenario's expectations came out
     * @throws UncheckedIOException if the ledger cannot be written
     */
    List<Assessed> write(OutputStream ledger, Consumer<Instant> progress) {
        LedgerWriter writer = new LedgerWriter(ledger, header());
        Assessment assessment = new Assessment(scenario());
        Consumer<Entry> both = entry -> {
            writer.write(entry);
            assessment.accept(entry);
        };
        try (Simulation simulation = new Simulation(scenario(), rulebook, seed, 0, feedback, both)) {
            inputs.forEach(simulation::put);
            Duration step = Duration.between(scenario().startex(), until).dividedBy(STEPS);
            for (int i = 1; i < STEPS; i++) {
                Instant at = scenario().startex().plus(step.multipliedBy(i));
                simulation.advanceTo(at);
                progress.accept(at);
            }
            simulation.advanceTo(until);
        }
        return assessment.results(until);
    }

    /** Plays it up to an instant and keeps it there; nothing is written. */
    Simulation played(Instant at) {
        Simulation simulation = new Simulation(scenario(), rulebook, seed, 0, feedback, entry -> {});
        inputs.forEach(simulation::put);
        simulation.advanceTo(at);
        return simulation;
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
