package org.ceasefire.simulator.report;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.ceasefire.simulator.ledger.Entry;

/**
 * An order for a scene, and what came of it.
 *
 * @param last what was last entered of it: where it is scheduled, this names satellite, collection and delivery
 * @param outcome in words
 */
public record OrderStory(Entry.Order last, String outcome) {

    /** Orders in the order in which they were placed. */
    static List<OrderStory> all(Entries entries) {
        Map<String, Entry.Order> last = new LinkedHashMap<>();
        entries.all(Entry.Order.class).forEach(order -> last.put(order.id(), order));
        Pictures pictures = new Pictures(entries);
        return last.values().stream().map(order -> new OrderStory(order, pictures.outcome(order))).toList();
    }

    /** Whether it was refused, or expired uncollected. */
    boolean failed() {
        return last.change().equals("refused") || last.change().equals("expired");
    }

    /** Whether its scene, had it been collected, might have shown an act: its aim is so near (km), and it held in its time, or soon after. */
    boolean mightHaveShown(Entry.Act act, double near_km, Duration soon) {
        return !last.expires().isBefore(act.t()) && !last.ordered().isAfter(act.to().plus(soon))
                && Sectors.places(act).anyMatch(place -> Nearness.within(near_km, place, last.aim()));
    }

    /** Reaction time, from order to collection; empty if it is not scheduled. */
    public Optional<Duration> reaction() {
        return between(last.ordered(), last.collection());
    }

    /** Latency, from collection to delivery. */
    public Optional<Duration> latency() {
        return between(last.collection(), last.delivery());
    }

    /** Responsiveness, from order to delivery. */
    public Optional<Duration> responsiveness() {
        return between(last.ordered(), last.delivery());
    }

    private static Optional<Duration> between(Instant from, Instant to) {
        return from == null || to == null ? Optional.empty() : Optional.of(Duration.between(from, to));
    }

    /** What the looks that were to collect orders brought. */
    private static final class Pictures {
        private final Instant end;
        private final Set<String> able = new HashSet<>();
        private final Set<String> withheld = new HashSet<>();
        private final Map<String, Integer> observations = new HashMap<>();

        private Pictures(Entries entries) {
            end = entries.end();
            entries.all(Entry.Look.class).stream().filter(Entry.Look::able).forEach(look -> able.add(look.id()));
            entries.all(Entry.Withheld.class).forEach(each -> withheld.add(each.look()));
            entries.all(Entry.Observed.class).stream().filter(each -> each.look() != null)
                    .forEach(each -> observations.merge(each.look(), 1, Integer::sum));
        }

        private String outcome(Entry.Order order) {
            return switch (order.change()) {
                case "scheduled" -> scheduled(order);
                case "ordered" -> "placed";
                default -> "%s: %s".formatted(order.change(), Wording.plain(order.reason()));
            };
        }

        /** A collection that brought nothing for cloud is not the last word: the order is scheduled again, or expires. */
        private String scheduled(Entry.Order order) {
            String look = order.sortie() + "/order-" + order.id();
            if (order.collection().isAfter(end)) {
                return "not yet collected when the ledger ends";
            }
            if (withheld.contains(look)) {
                return "collected, and kept by the provider";
            }
            if (order.delivery().isAfter(end)) {
                return "collected; no picture yet when the ledger ends";
            }
            int seen = observations.getOrDefault(look, 0);
            return !able.contains(look) ? "no picture came"
                    : seen == 0 ? "collected: nothing seen" : "collected: " + Wording.count(seen, "observation", "observations");
        }
    }
}
