package org.ceasefire.simulator.report;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.ceasefire.simulator.ledger.Entry;

/** One verdict through the run: every ruling on its key, in order. */
public record Conclusion(String verdict, String key, String subject, List<Entry.Ruling> history) {

    public Entry.Ruling last() {
        return history.get(history.size() - 1);
    }

    /** Archiving is not withdrawal. */
    public boolean stands() {
        return !last().change().equals("withdrawn");
    }

    public Instant made() {
        return history.get(0).t();
    }

    /** The same as it was at an instant, that instant included; empty before it was first made. */
    public Optional<Conclusion> until(Instant instant) {
        List<Entry.Ruling> past = history.stream().filter(ruling -> !ruling.t().isAfter(instant)).toList();
        return past.isEmpty() ? Optional.empty() : Optional.of(new Conclusion(verdict, key, subject, past));
    }

    /** A field of its value: the last that it had. */
    public String value(String field) {
        String value = "";
        for (Entry.Ruling ruling : history) {
            value = ruling.value().getOrDefault(field, value);
        }
        return value;
    }

    /** It as it was held at an earlier instant; empty if it was made later. */
    Optional<Conclusion> at(Instant instant) {
        List<Entry.Ruling> then = history.stream().filter(ruling -> !ruling.t().isAfter(instant)).toList();
        return then.isEmpty() ? Optional.empty() : Optional.of(new Conclusion(verdict, key, subject, then));
    }

    /** The reasons for it: the last that it had. */
    public List<Entry.Reason> grounds() {
        List<Entry.Reason> grounds = List.of();
        for (Entry.Ruling ruling : history) {
            grounds = ruling.grounds().isEmpty() ? grounds : ruling.grounds();
        }
        return grounds;
    }
}
