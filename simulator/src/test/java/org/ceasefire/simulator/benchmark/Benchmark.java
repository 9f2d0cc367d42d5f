package org.ceasefire.simulator.benchmark;

import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

import org.ceasefire.adjudication.CompiledRules;
import org.ceasefire.adjudication.RuleFile;
import org.ceasefire.adjudication.Rulebook;
import org.ceasefire.adjudication.Ruling;
import org.ceasefire.incidents.Registered;
import org.ceasefire.simulator.scenario.Scenario;
import org.ceasefire.simulator.scenario.reading.ScenarioReader;
import org.ceasefire.vocabulary.Stated;

/**
 * Measures what judging an observation costs: by the whole law, by a few rules of it ({@code core.drl}: existence, breach, grade,
 * attribution), by the same few rules in Java, in Evrete and in Drools Fusion, all behind the same register on the same observations. Not a
 * test: CONTRIBUTING.md has the command. Arguments are the numbers of observations; the default is 10000 100000 1000000. A word among them
 * leaves out those whose name does not hold it, beside the register and the floor.
 */
final class Benchmark {
    private static final Path HERE = Path.of("src", "test", "resources", "benchmark");
    private static final int WARM_UP = 10_000;
    private static final int COMPARED = 10_000;

    private final Scenario scenario = ScenarioReader.read(HERE.resolve("benchmark.yaml")).scenario();
    private final Map<String, Supplier<Contestant>> contestants = new LinkedHashMap<>();

    private Benchmark() throws IOException {
        Rulebook law = Rulebook.load(RuleFile.below(Path.of("..", "rules", "drl")), new CompiledRules(Optional.empty()));
        String rules = text("core.drl");
        Rulebook core = Rulebook.load(List.of(new RuleFile("core.drl", rules)), new CompiledRules(Optional.empty()));
        contestants.put("register alone", Nobody::new);
        contestants.put("few rules: Java floor", () -> new Floor(scenario));
        contestants.put("few rules: ours", () -> new ByRules(scenario, core));
        contestants.put("few rules: Evrete", () -> new ByEvrete(scenario));
        contestants.put("few rules: Drools Fusion", () -> new ByFusion(scenario, rules));
        contestants.put("whole law: ours (%d rules)".formatted(law.rules().size()), () -> new ByRules(scenario, law));
    }

    public static void main(String[] arguments) throws IOException {
        int[] counts = Arrays.stream(arguments).filter(each -> each.matches("\\d+")).mapToInt(Integer::parseInt).toArray();
        Benchmark benchmark = new Benchmark();
        Arrays.stream(arguments).filter(each -> !each.matches("\\d+")).forEach(word -> benchmark.contestants.keySet().removeIf(name ->
                !name.contains(word) && !name.contains("register") && !name.contains("floor")));
        benchmark.compare();
        for (int count : counts.length == 0 ? new int[] {10_000, 100_000, 1_000_000} : counts) {
            benchmark.measure(count);
        }
    }

    /** Whether all come to the same verdicts for the same reasons. */
    private void compare() {
        Map<String, Verdicts> verdicts = new LinkedHashMap<>();
        contestants.forEach((name, contestant) -> verdicts.put(name, played(contestant)));
        System.out.printf("Verdicts of the core with their reasons, after %,d observations, that are the floor's:%n", COMPARED);
        Verdicts floor = verdicts.get("few rules: Java floor");
        verdicts.forEach((name, own) -> System.out.printf("  %-32s %s%n", name, own.agreement(floor)));
    }

    private Verdicts played(Supplier<Contestant> contestant) {
        Verdicts verdicts = new Verdicts();
        try (Contestant own = contestant.get()) {
            new Feed(scenario, own, verdicts::forget).play(COMPARED, verdicts::take);
        }
        return verdicts;
    }

    private void measure(int count) {
        System.out.printf("%n%,d observations: CPU time of each (all Java threads), ratio to the floor with and without the register, heap after, facts%n", count);
        double[] alone = new double[2];
        contestants.forEach((name, contestant) -> {
            measure(contestant, Math.min(count, WARM_UP));
            Measured own = measure(contestant, count);
            alone[0] = name.equals("register alone") ? own.micros() : alone[0];
            alone[1] = name.equals("few rules: Java floor") ? own.micros() : alone[1];
            System.out.printf("  %-32s %9.2f us %8.1f x %8.1f x %7.1f MB %,9d facts %,10d rulings%n", name, own.micros(), own.micros() / alone[1],
                    (own.micros() - alone[0]) / (alone[1] - alone[0]), own.heap_MB(), own.facts(), own.rulings());
        });
    }

    private record Measured(double micros, double heap_MB, long facts, long rulings) {}

    private Measured measure(Supplier<Contestant> contestant, int count) {
        try (Contestant own = contestant.get()) {
            long[] rulings = new long[1];
            Feed feed = new Feed(scenario, own, gone -> { });
            long before = cpu_ns();
            feed.play(count, changes -> rulings[0] += changes.size());
            double micros = (cpu_ns() - before) / 1e3 / count;
            long facts = own.facts();
            System.gc();
            Runtime runtime = Runtime.getRuntime();
            return new Measured(micros, (runtime.totalMemory() - runtime.freeMemory()) / 1e6, facts, rulings[0]);
        }
    }

    private static long cpu_ns() {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        return Arrays.stream(threads.getAllThreadIds()).map(threads::getThreadCpuTime).filter(time -> time > 0).sum();
    }

    private static String text(String name) throws IOException {
        try (InputStream in = Benchmark.class.getResourceAsStream("/benchmark/" + name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** The register with nobody behind it. */
    private static final class Nobody implements Contestant {
        @Override
        public List<Ruling> judge(Registered incident, Instant now, List<Stated> days) {
            return List.of();
        }

        @Override
        public void archive(String incident) {}

        @Override
        public long facts() {
            return 0;
        }

        @Override
        public void close() {}
    }
}
