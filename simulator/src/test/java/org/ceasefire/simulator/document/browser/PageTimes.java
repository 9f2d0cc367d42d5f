package org.ceasefire.simulator.document.browser;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.ceasefire.geography.Position;
import org.ceasefire.simulator.document.Reports;
import org.ceasefire.simulator.ledger.Audience;
import org.ceasefire.simulator.ledger.Entry;
import org.ceasefire.simulator.ledger.Viewer;
import org.ceasefire.simulator.report.AssaultStory;
import org.ceasefire.simulator.report.LedgerFixture;
import org.ceasefire.vocabulary.SensorKind;
import org.ceasefire.vocabulary.Sign;
import org.ceasefire.vocabulary.WeaponClass;

/** How large the staff's report is, how soon it is painted and how long a step of its slider takes: of made ledgers, and of those named behind it. */
public final class PageTimes {
    private static final Path FOLDER = Path.of(System.getProperty("java.io.tmpdir"));
    private static final List<Integer> ENTRIES = List.of(100, 10_000, 100_000);
    private static final int STEPS = 31;

    private PageTimes() {}

    public static void main(String[] ledgers) throws IOException, InterruptedException {
        System.out.println("| entries | report | first paint | map ready | a step of the slider, median | slowest |\n|---|---|---|---|---|---|");
        for (int entries : ENTRIES) {
            Path folder = Files.createTempDirectory(FOLDER, "page");
            measure(made(entries).in(folder));
        }
        for (String ledger : ledgers) {
            measure(Path.of(ledger));
        }
    }

    /** The assault of the tests, with as many more looks and observations. */
    private static LedgerFixture made(int entries) {
        LedgerFixture ledger = AssaultStory.ledger();
        Instant startex = LedgerFixture.STARTEX;
        for (int i = 0; ledger.entries.size() < entries; i++) {
            Instant at = startex.plus(Duration.ofSeconds(i * 172_800L / entries));
            Position place = new Position(48.1 + i % 97 * 0.006, 36.9 + i % 89 * 0.012);
            List<Position> ring = Stream.of(new double[][] {{0, 0}, {0.05, 0}, {0.05, 0.08}, {0, 0.08}, {0, 0}})
                    .map(step -> new Position(place.lat() + step[0], place.lon() + step[1])).toList();
            ledger.add(i % 2 == 0
                    ? new Entry.Look(at, Audience.MONITOR, "made/" + i, "drone-" + i % 20, "made", at, at.plusSeconds(300), ring, List.of(), i % 5 > 0, i % 5 > 0 ? null : "cloud")
                    : new Entry.Observed(at, Audience.MONITOR, "made/" + i + "/1", Sign.WEAPON, place, 50 + i % 500, at, "drone-" + i % 20, "FR", SensorKind.DRONE_CAMERA, "B2",
                            WeaponClass.ARTILLERY, "2s19", 152, 1, null, null, null, null, "made/" + (i - 1), false));
        }
        return ledger;
    }

    private static void measure(Path ledger) throws IOException, InterruptedException {
        long entries;
        try (Stream<String> lines = Files.lines(ledger)) {
            entries = lines.count() - 1;
        }
        Path page = Files.writeString(Files.createTempFile(FOLDER, "page", ".html"), Reports.write(ledger, Viewer.STAFF, List.of()).html());
        try (Browser browser = new Browser()) {
            browser.sized(1280, 900).open(page);
            double paint = browser.ask("performance.getEntriesByName('first-contentful-paint')[0].startTime").asDouble();
            double ready = browser.ask("performance.getEntriesByType('navigation')[0].domComplete").asDouble();
            browser.ask("document.getElementById('map').scrollIntoView()");
            browser.settle();
            List<Double> steps = Stream.iterate(0, i -> i + 1).limit(STEPS).map(i -> step(browser, (i + 1.0) / (STEPS + 1))).sorted().toList();
            System.out.println(String.format(Locale.ROOT, "| %,d | %.1f MB | %.2f s | %.2f s | %.0f ms | %.0f ms |", entries, Files.size(page) / 1e6, paint / 1000, ready / 1000,
                    steps.get(STEPS / 2), steps.get(STEPS - 1)));
        } finally {
            Files.delete(page);
        }
    }

    /** How long (ms) from a move of the slider until what it shows is drawn. */
    private static double step(Browser browser, double share) {
        return browser.ask("""
                new Promise(done => {
                  const time = document.getElementById('time');
                  const from = performance.now();
                  time.value = Math.round(time.max * %s);
                  time.dispatchEvent(new Event('input'));
                  requestAnimationFrame(() => setTimeout(() => done(performance.now() - from), 0));
                })""".formatted(share)).asDouble();
    }
}
