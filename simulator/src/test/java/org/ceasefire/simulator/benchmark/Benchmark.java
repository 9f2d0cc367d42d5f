package org.ceasefire.simulator.benchmark;

import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import org.ceasefire.adjudication.CompiledRules;
import org.ceasefire.adjudication.RuleFile;
import org.ceasefire.adjudication.Rulebook;
import org.ceasefire.adjudication.Ruling;
import org.ceasefire.incidents.Registered;
import org.ceasefire.simulator.scenario.Scenario;
import org.ceasefire.simulator.scenario.reading.ScenarioReader;
import org.ceasefire.vocabulary.Stated;
import org.kie.api.KieBase;

/**
 * Measures what judging an observation costs: by the whole law, by a few rules of it ({@code core.drl}: existence, breach, grade,
 * attribution), by the same few rules in Java, in Evrete and in Drools Fusion, all behind the same register on the same observations. Not a
 * test: CONTRIBUTING.md has the command. Arguments are the numbers of observations; the default is 10000 100000 1000000. A word among them
 * leaves out those whose name does not hold it, beside the register and the floor.
 */
final class Benchmark {
    private static final Path HERE = Path.of("src", "test", "resources", "benchmark");
    private static final int COMPARED = 10_000;
    /** Observations of the first run of each, which is thrown away. */
    private static final int WARM_UP = 10_000;
    private static final String REGISTER = "register alone";
    private static final String FLOOR = "few rules: Java floor";
    private static final String OURS = "few rules: ours";
    private static final String LAW = "whole law: ours";

    private final Scenario scenario = ScenarioReader.read(HERE.resolve("benchmark.yaml")).scenario();
    private final Map<String, Entrant> entrants = new LinkedHashMap<>();
    private final Set<String> rules;
    private final Map<String, List<Measured>> measured = new LinkedHashMap<>();

    /**
     * Somebody to be measured.
     *
     * @param atMost observations that it gets through in reasonable time; it is measured on no more
     */
    private record Entrant(int atMost, Supplier<Contestant> contestant) {}

    private record Measured(int count, double micros, double heap_MB, long facts, long rulings) {}

    private Benchmark() throws IOException {
        CompiledRules compiled = new CompiledRules(Optional.of(Path.of("target", "compiled-rules")));
        Rulebook law = Rulebook.load(RuleFile.below(Path.of("..", "rules", "drl")), compiled);
        String text = text("core.drl");
        Rulebook core = Rulebook.load(List.of(new RuleFile("core.drl", text)), compiled);
        KieBase fusion = ByFusion.base(text);
        rules = core.rules().stream().map(Rulebook.Rule::id).collect(Collectors.toSet());
        entrants.put(REGISTER, new Entrant(Integer.MAX_VALUE, Nobody::new));
        entrants.put(FLOOR, new Entrant(Integer.MAX_VALUE, () -> new Floor(scenario)));
        entrants.put(OURS, new Entrant(Integer.MAX_VALUE, () -> new ByRules(scenario, core)));
        entrants.put("few rules: Evrete", new Entrant(10_000, () -> new ByEvrete(scenario)));
        entrants.put("few rules: Drools Fusion", new Entrant(10_000, () -> new ByFusion(scenario, fusion)));
        entrants.put(LAW, new Entrant(Integer.MAX_VALUE, () -> new ByRules(scenario, law)));
    }

    public static void main(String[] arguments) throws IOException {
        int[] counts = Arrays.stream(arguments).filter(each -> each.matches("\\d+")).mapToInt(Integer::parseInt).toArray();
        Benchmark benchmark = new Benchmark();
        Arrays.stream(arguments).filter(each -> !each.matches("\\d+")).forEach(word -> benchmark.entrants.keySet().removeIf(name ->
                !name.contains(word) && !name.equals(REGISTER) && !name.equals(FLOOR)));
        benchmark.compare();
        for (int count : counts.length == 0 ? new int[] {10_000, 100_000, 1_000_000} : counts) {
            benchmark.measure(count);
        }
        benchmark.ratios();
    }

    /** Whether all come to the same verdicts for the same reasons. */
    private void compare() {
        Map<String, Verdicts> verdicts = new LinkedHashMap<>();
        entrants.forEach((name, entrant) -> verdicts.put(name, played(entrant.contestant())));
        Verdicts floor = verdicts.remove(FLOOR);
        verdicts.remove(REGISTER);
        System.out.printf("What stands after %,d observations, held against the floor:%n", COMPARED);
        verdicts.forEach((name, own) -> System.out.printf("  %-26s %s%n", name, own.against(floor)));
    }

    private Verdicts played(Supplier<Contestant> contestant) {
        Verdicts verdicts = new Verdicts(rules);
        try (Contestant own = contestant.get()) {
            new Feed(scenario, own, verdicts::forget).play(COMPARED, verdicts::take);
        }
        return verdicts;
    }

    private void measure(int count) {
        System.out.printf("%n%,d observations: CPU time of each, in the thread that judges; heap and facts held after%n", count);
        entrants.forEach((name, entrant) -> {
            int own = Math.min(count, entrant.atMost());
            measure(entrant.contestant(), Math.min(own, WARM_UP));
            Measured now = measure(entrant.contestant(), own);
            measured.computeIfAbsent(name, key -> new ArrayList<>()).add(now);
            System.out.printf("  %-26s %9.2f us %7.1f MB %,9d facts %,11d rulings%s%n", name, now.micros(), now.heap_MB(), now.facts(), now.rulings(),
                    own < count ? "   (of %,d: more take too long)".formatted(own) : "");
        });
    }

    private static Measured measured(Contestant own, Feed feed, int count) {
        long[] rulings = new long[1];
        long before = cpu_ns();
        feed.play(count, changes -> rulings[0] += changes.size());
        double micros = (cpu_ns() - before) / 1e3 / count;
        long facts = own.facts();
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        return new Measured(count, micros, (runtime.totalMemory() - runtime.freeMemory()) / 1e6, facts, rulings[0]);
    }

    private Measured measure(Supplier<Contestant> contestant, int count) {
        try (Contestant own = contestant.get()) {
            return measured(own, new Feed(scenario, own, gone -> { }), count);
        }
    }

    /** The ratios that are aimed at: judged against the floor and the rivals, and from the fewest observations to the most. */
    private void ratios() {
        System.out.printf("%nRatios, each judgement with the register and (without it):%n");
        measured.forEach((name, all) -> {
            for (int i = 0; i < all.size(); i++) {
                Measured register = measured.get(REGISTER).get(i);
                Measured floor = measured.get(FLOOR).get(i);
                System.out.printf("  %-26s %,9d observations: %6.1f (%6.1f) times the floor%n", name, all.get(i).count(),
                        all.get(i).micros() / floor.micros(), (all.get(i).micros() - register.micros()) / (floor.micros() - register.micros()));
            }
        });
        measured.forEach((name, all) -> {
            Measured fewest = all.get(0);
            Measured most = all.get(all.size() - 1);
            System.out.printf("  %-26s %,9d against %,d: %.2f times the cost, %.2f times the heap%n", name, most.count(), fewest.count(),
                    most.micros() / fewest.micros(), most.heap_MB() / fewest.heap_MB());
        });
    }

    private static long cpu_ns() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
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
