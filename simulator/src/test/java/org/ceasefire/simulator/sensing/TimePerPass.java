package org.ceasefire.simulator.sensing;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.List;
import java.util.Locale;

import org.ceasefire.geography.Position;
import org.ceasefire.simulator.scenario.Satellite;
import org.ceasefire.simulator.scenario.Scenario;

/**
 * What the passes of 30 satellites over the whole line in 30 days cost: our search against one event detector of Orekit per satellite with
 * the same criterion, in the same run. CPU time of this thread, when warm; the machine matters little to the ratio.
 */
public final class TimePerPass {
    private static final Duration MONTH = Duration.ofDays(30);
    /** As coarse as a detector may look without losing many passes (s). */
    private static final double CHECK_s = 30;
    private static final int WARM = 5;
    private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();

    private TimePerPass() {}

    /** Prints milliseconds and their ratio. */
    public static void main(String[] args) {
        List<Satellite> fleet = Fleet.thirty();
        Scenario scenario = Exercise.of(Fleet.WHOLE_LINE, MONTH, List.of(), fleet, List.of());
        List<Position> line = new Neighbourhood(Fleet.WHOLE_LINE).places();
        double first_ms = time_ms(() -> ours(scenario));
        double ours_ms = Double.MAX_VALUE;
        for (int run = 0; run < WARM; run++) {
            ours_ms = Math.min(ours_ms, time_ms(() -> ours(scenario)));
        }
        theirs(fleet.subList(0, 3), line);
        double theirs_ms = time_ms(() -> theirs(fleet, line));
        System.out.printf(Locale.ROOT, "passes found            ours %,8d   detectors %,8d%n", ours(scenario), theirs(fleet, line));
        System.out.printf(Locale.ROOT, "CPU time                ours %,8.0f ms detectors %,8.0f ms   ratio %.0f   (ours, first time %,.0f ms)%n",
                ours_ms, theirs_ms, theirs_ms / ours_ms, first_ms);
    }

    private static double time_ms(Runnable work) {
        long before_ns = CLOCK.getCurrentThreadCpuTime();
        work.run();
        return (CLOCK.getCurrentThreadCpuTime() - before_ns) / 1e6;
    }

    private static int ours(Scenario scenario) {
        Neighbourhood neighbourhood = new Neighbourhood(scenario.theatre());
        EarthFrames frames = new EarthFrames();
        return scenario.satellites().stream().mapToInt(each -> new Passes(scenario, each, neighbourhood, frames).all().size()).sum();
    }

    private static int theirs(List<Satellite> fleet, List<Position> line) {
        return fleet.stream().mapToInt(each -> new PassOracle(each, line).passes(MONTH, (state, forward) -> CHECK_s).size()).sum();
    }
}
