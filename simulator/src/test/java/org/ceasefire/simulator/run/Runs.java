package org.ceasefire.simulator.run;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.ceasefire.adjudication.CompiledRules;
import org.ceasefire.adjudication.RuleFile;
import org.ceasefire.adjudication.Rulebook;
import org.ceasefire.simulator.ledger.Entry;
import org.ceasefire.simulator.ledger.Header;
import org.ceasefire.simulator.ledger.LedgerWriter;
import org.ceasefire.simulator.scenario.Input;
import org.ceasefire.simulator.scenario.Scenario;
import org.ceasefire.simulator.scenario.reading.InputReader;
import org.ceasefire.simulator.scenario.reading.ScenarioReader;
import org.ceasefire.simulator.scenario.yaml.Problems;
import org.ceasefire.simulator.scenario.yaml.Tree;
import org.ceasefire.simulator.scenario.yaml.TreeReader;

/** Runs for tests, under the shipped law, which is compiled once. */
public final class Runs {
    static final List<RuleFile> FILES = files();
    public static final Rulebook LAW = law(FILES);

    private final Scenario scenario;
    private final List<Input> inputs = new ArrayList<>();
    private Rulebook law = LAW;
    private long seed;
    private boolean feedback = true;

    private Runs(Scenario scenario) {
        this.scenario = scenario;
        this.seed = scenario.seed();
    }

    public static Runs of(Scenario scenario) {
        return new Runs(scenario);
    }

    /** The scenarios that are shipped. */
    public static List<Path> shipped() {
        try (Stream<Path> files = Files.list(Path.of("..", "scenarios"))) {
            return files.filter(file -> file.toString().endsWith(".yaml")).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A story of the tests' own. */
    public static Scenario story(String name) {
        return ScenarioReader.read(Path.of("src", "test", "resources", "stories", name + ".yaml")).scenario();
    }

    /** A shipped scenario that says some things otherwise. */
    public static Scenario variant(String name, String yaml) {
        Problems problems = new Problems();
        Tree own = TreeReader.read("own", yaml.getBytes(StandardCharsets.UTF_8), problems).orElseThrow();
        return ScenarioReader.variants(Path.of("..", "scenarios", name + ".yaml"), problems).apply((Tree.Mapping) own)
                .orElseThrow(() -> new IllegalArgumentException(problems.list().toString()));
    }

    static Rulebook law(List<RuleFile> files) {
        return Rulebook.load(files, new CompiledRules(Optional.empty()));
    }

    Runs under(Rulebook another) {
        law = another;
        return this;
    }

    Runs seeded(long another) {
        seed = another;
        return this;
    }

    Runs withoutFeedback() {
        feedback = false;
        return this;
    }

    /** Puts moves in, written as a file of moves has them. */
    Runs with(Path folder, String... moves) {
        try {
            Path file = Files.writeString(folder.resolve("moves.yaml"), "author: white cell\nmoves:\n  - {" + String.join("}\n  - {", moves) + "}\n");
            inputs.addAll(InputReader.read(file, scenario));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    /** The entries of a run to ENDEX. */
    List<Entry> entries() {
        List<Entry> entries = new ArrayList<>();
        try (Simulation simulation = new Simulation(scenario, law, seed, 0, feedback, entries::add)) {
            inputs.forEach(simulation::put);
            simulation.advanceTo(scenario.endex());
        }
        return entries;
    }

    /** The entries of a kind. */
    <T extends Entry> List<T> entries(Class<T> kind) {
        return only(entries(), kind);
    }

    static <T extends Entry> List<T> only(List<Entry> entries, Class<T> kind) {
        return entries.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    /** The ledger of a run that is stopped at these instants on its way. */
    String ledger(Instant... stops) {
        return ledger(simulation -> {
            inputs.forEach(simulation::put);
            for (Instant stop : stops) {
                simulation.advanceTo(stop);
            }
        });
    }

    /** The ledger of a run that is stopped at an instant, given all inputs there, and taken to ENDEX. */
    String ledgerPuttingInAt(Instant stop) {
        return ledger(simulation -> {
            simulation.advanceTo(stop);
            inputs.forEach(simulation::put);
            simulation.advanceTo(scenario.endex());
        });
    }

    private String ledger(Consumer<Simulation> play) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        LedgerWriter writer = new LedgerWriter(bytes, new Header(1, "test", scenario.id(), "", law.digest(), seed, 0, feedback));
        try (Simulation simulation = new Simulation(scenario, law, seed, 0, feedback, writer::write)) {
            play.accept(simulation);
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }

    public String ledger() {
        return ledger(scenario.endex());
    }

    private static List<RuleFile> files() {
        try {
            return RuleFile.below(Path.of("..", "rules", "drl"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
