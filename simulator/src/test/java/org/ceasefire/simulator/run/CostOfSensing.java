package org.ceasefire.simulator.run;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.List;
import java.util.Locale;

import org.ceasefire.simulator.ledger.Entry;
import org.ceasefire.simulator.scenario.Scenario;
import org.ceasefire.simulator.scenario.reading.ScenarioReader;
import org.ceasefire.simulator.sensing.Watch;
import org.ceasefire.simulator.truth.Chance;

/**
 * Measures what sensing costs: truth, passes, flights and looks of thirty days on the whole line, without the centre and the law. Not a test:
 * run it by hand in the folder of the clone, with the command in CONTRIBUTING.md. Prints CPU seconds for fewer acts and fewer sensors, so
 * that the growth can be seen; the first line is measured twice, since the first run warms up.
 */
final class CostOfSensing {
    private static final Path SCENARIOS = Path.of("scenarios");
    private static final int DAYS = 30;

    private final Scenario scenario;
    private long acts;
    private long looks;
    private long seen;
    private long missed;

    private CostOfSensing(Scenario scenario) {
        this.scenario = scenario;
    }

    public static void main(String[] arguments) throws IOException {
        measure(7_500, 60, 30);
        System.out.println("growth with acts");
        for (int acts : new int[] {7_500, 15_000, 30_000}) {
            System.out.println(measure(acts, 60, 30));
        }
        System.out.println("growth with sensors");
        for (int part : new int[] {4, 2, 1}) {
            System.out.println(measure(30_000, 60 / part, 30 / part));
        }
    }

    private static String measure(int acts, int drones, int satellites) throws IOException {
        Scenario scenario = ScenarioReader.read(written(acts, drones, satellites)).scenario();
        CostOfSensing run = new CostOfSensing(scenario);
        double before_s = cpu_s();
        Watch watch = new Watch(scenario);
        double passes_s = cpu_s();
        run.play(watch);
        double all_s = cpu_s();
        return String.format(Locale.ROOT, "  %,7d acts %3d drones %3d satellites: passes %5.2f s, the rest %6.2f s, %,9d looks, %,8d seen, %,9d missed, %6.1f us a look",
                run.acts, drones, satellites, passes_s - before_s, all_s - passes_s, run.looks, run.seen, run.missed, (all_s - passes_s) * 1e6 / run.looks);
    }

    private static double cpu_s() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() / 1e9;
    }

    private void play(Watch watch) {
        Timeline timeline = new Timeline(scenario.startex());
        World world = new World(scenario, watch, new Chance(scenario.seed(), 0), true, timeline, this::count);
        while (timeline.isDue(scenario.endex())) {
            Instant now = timeline.next();
            while (timeline.isDue(now)) {
                timeline.takeRound().forEach(due -> play(due.what(), world));
            }
        }
    }

    private static void play(Due.What what, World world) {
        if (what instanceof Due.ActBegins begins) {
            world.begin(begins.act());
        } else if (what instanceof Due.LookEnds ends) {
            world.look(ends.look());
        } else if (what instanceof Due.Launches launches) {
            world.launch(launches);
        } else if (what instanceof Due.HourEnds) {
            world.endHour();
        }
    }

    private void count(Entry entry) {
        acts += entry instanceof Entry.Act ? 1 : 0;
        looks += entry instanceof Entry.Look ? 1 : 0;
        seen += entry instanceof Entry.Detection ? 1 : 0;
        missed += entry instanceof Entry.Miss ? 1 : 0;
    }

    /** A scenario of thirty days: drones evenly along the line, each up and down its part of it three times a day. */
    static Path written(int acts, int drones, int satellites) throws IOException {
        Path folder = Files.createTempDirectory("sensing");
        Files.createDirectory(folder.resolve("theatre"));
        for (String file : List.of("line.geojson", "sectors.geojson")) {
            Files.copy(SCENARIOS.resolve("theatre").resolve(file), folder.resolve("theatre").resolve(file), StandardCopyOption.REPLACE_EXISTING);
        }
        StringBuilder yaml = new StringBuilder("""
                scenario: cost
                title: Cost of sensing
                start: 2026-10-01T00:00Z
                duration: %dd
                seed: 1
                theatre: {line: theatre/line.geojson, disputed-band: 1 km, sectors: theatre/sectors.geojson, weather: eastern-ukraine}
                agreement: {preset: gcsp-2025}
                policy: {preset: reported-2026-02}
                monitoring:
                  drones:
                """.formatted(DAYS));
        List<double[]> line = line(folder);
        for (int i = 0; i < drones; i++) {
            yaml.append(drone(i, line, 1 + i * (line.size() - 3) / drones));
        }
        yaml.append("  satellites:\n");
        for (int i = 0; i < satellites; i++) {
            yaml.append(satellite(i, line.get(i * line.size() / satellites), satellites));
        }
        yaml.append("events:\n");
        for (String sector : List.of("kherson", "orikhiv", "huliaipole", "pokrovsk", "kostiantynivka", "siversk", "kupiansk")) {
            yaml.append(String.format(Locale.ROOT, """
                      - {id: fire-%1$s, process: shelling, rate: %2$.3f acts per day, in: sector-%1$s, side: RU, weapon: d-30, rounds: 12, across: 3 km}
                      - {id: field-%1$s, process: harvest-fires, rate: %2$.3f acts per day, in: sector-%1$s}
                    """, sector, acts / (double) DAYS / 14));
        }
        return Files.writeString(folder.resolve("cost.yaml"), yaml);
    }

    private static List<double[]> line(Path folder) throws IOException {
        return ScenarioReader.read(Files.writeString(folder.resolve("line.yaml"), """
                scenario: line
                title: Line
                start: 2026-10-01T00:00Z
                duration: 1d
                seed: 1
                theatre: {line: theatre/line.geojson, disputed-band: 1 km, weather: eastern-ukraine}
                agreement: {preset: gcsp-2025}
                policy: {preset: reported-2026-02}
                """)).scenario().theatre().line().parts().get(0).stream().map(place -> new double[] {place.lat(), place.lon()}).toList();
    }

    private static String drone(int number, List<double[]> line, int vertex) {
        StringBuilder along = new StringBuilder();
        for (int time = 0; time < 6; time++) {
            double[] place = line.get(vertex + (time % 2 == 0 ? 0 : 1));
            along.append(String.format(Locale.ROOT, "{lat: %.4f, lon: %.4f}, ", place[0], place[1]));
        }
        double[] here = line.get(vertex);
        return String.format(Locale.ROOT, "    - {id: drone-%d, type: camcopter-s100, provider: FR, base: {lat: %.4f, lon: %.4f}, sorties: {every: 8h, along: [%s]}}%n",
                number, here[0] + 0.1, here[1] - 0.1, along);
    }

    private static String satellite(int number, double[] place, int of) {
        String type = List.of("sub-metre-optical", "x-band-radar", "wide-optical", "viirs-thermal", "x-band-radar-strip").get(number % 5);
        String aims = number % 5 == 2 || number % 5 == 3 ? "" : String.format(Locale.ROOT, ", aims: [{lat: %.4f, lon: %.4f}]", place[0], place[1]);
        return "    - {id: satellite-%d, type: %s, provider: FR, orbit: {phase: %d deg}%s}%n".formatted(number, type, number * 360 / of, aims);
    }
}
