package org.ceasefire.simulator.report;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.ceasefire.simulator.ledger.Entry;

/**
 * How much of what the parties did the centre's drones and satellites saw, and how late. Only what was received in time counts; reports
 * from elsewhere do not say what they rest on, and do not.
 *
 * @param all every hostile act
 * @param byAct by kind of act
 * @param byKind by kind of sensor
 * @param bySensor by sensor, as the scenario lists them
 */
public record Sight(Share all, List<Share> byAct, List<Share> byKind, List<Work> bySensor) {

    /**
     * Of some acts, how many were seen, and how long after they began; figures in hours, absent if none was seen.
     *
     * @param of what these acts, or those who saw them, are
     * @param share of the acts that was seen (0 to 1); 0 if there were none
     * @param seenFirst how many were seen by nobody before
     * @param sight from the beginning of an act until it was first seen
     * @param receipt until anything of it was first received
     */
    public record Share(String of, int acts, int seen, double share, int seenFirst, Delay sight, Delay receipt) {}

    /** The median and the longest of some delays (h). */
    public record Delay(double median_h, double longest_h) {
        static Delay of(List<Duration> delays) {
            List<Double> hours = delays.stream().map(delay -> delay.toMillis() / 3.6e6).sorted().toList();
            int middle = hours.size() / 2;
            return hours.isEmpty() ? null
                    : new Delay((hours.get((hours.size() - 1) / 2) + hours.get(middle)) / 2, hours.get(hours.size() - 1));
        }
    }

    /** What one sensor did: acts that it saw, of them those that nobody saw before, and observations without a cause. */
    public record Work(String sensor, int actsSeen, int seenFirst, int falseAlarms) {}

    static Sight of(Entries entries, Hostile hostile, Receipts receipts, Causes causes) {
        return new Folding(entries, hostile.acts(), receipts).sight(causes);
    }

    private static final class Folding {
        private final List<Entry.Act> acts;
        private final List<Entry.Sensor> sensors;
        private final List<Entry.Observed> observed;
        private final Map<String, List<Entry.Observed>> received = new LinkedHashMap<>();

        private Folding(Entries entries, List<Entry.Act> acts, Receipts receipts) {
            this.acts = acts;
            sensors = entries.all(Entry.Sensor.class);
            observed = entries.all(Entry.Observed.class);
            acts.forEach(act -> received.put(act.id(), receipts.inTime(act)));
        }

        private Sight sight(Causes causes) {
            return new Sight(share("all", acts, one -> true), byAct(), byKind(), sensors.stream().map(sensor -> work(sensor, causes)).toList());
        }

        private List<Share> byAct() {
            Map<String, List<Entry.Act>> kinds = new TreeMap<>(acts.stream().collect(Collectors.groupingBy(act -> act.act().word())));
            List<Share> shares = new ArrayList<>();
            kinds.forEach((kind, of) -> shares.add(share(kind, of, one -> true)));
            return shares;
        }

        private List<Share> byKind() {
            return sensors.stream().map(Entry.Sensor::sensor).distinct()
                    .map(kind -> share(kind.word(), acts, one -> one.sensor() == kind)).toList();
        }

        private Work work(Entry.Sensor sensor, Causes causes) {
            Share share = share(sensor.id(), acts, one -> one.source().equals(sensor.id()));
            int falseAlarms = (int) observed.stream().filter(one -> one.source().equals(sensor.id()) && causes.falseAlarm(one.id())).count();
            return new Work(sensor.id(), share.seen, share.seenFirst, falseAlarms);
        }

        private Share share(String of, List<Entry.Act> some, Predicate<Entry.Observed> counts) {
            List<Entry.Act> seen = some.stream().filter(act -> sights(act, counts).findAny().isPresent()).toList();
            int first = (int) seen.stream().filter(act -> first(act).filter(counts).isPresent()).count();
            double share = some.isEmpty() ? 0 : (double) seen.size() / some.size();
            return new Share(of, some.size(), seen.size(), share, first, Delay.of(delays(seen, counts, Entry.Observed::seen)),
                    Delay.of(delays(seen, counts, Entry.Observed::t)));
        }

        private Stream<Entry.Observed> sights(Entry.Act act, Predicate<Entry.Observed> counts) {
            return received.get(act.id()).stream().filter(counts);
        }

        private Optional<Entry.Observed> first(Entry.Act act) {
            return received.get(act.id()).stream().min(Comparator.comparing(Entry.Observed::seen).thenComparing(Entry.Observed::id));
        }

        /** An act may be said to have been seen a little before it began: no sensor's clock is perfect. */
        private List<Duration> delays(List<Entry.Act> seen, Predicate<Entry.Observed> counts, Function<Entry.Observed, Instant> until) {
            return seen.stream().map(act -> Duration.between(act.t(), sights(act, counts).map(until).min(Comparator.naturalOrder()).orElseThrow()))
                    .map(delay -> delay.isNegative() ? Duration.ZERO : delay).toList();
        }
    }
}
