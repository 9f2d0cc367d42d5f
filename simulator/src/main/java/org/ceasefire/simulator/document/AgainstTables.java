package org.ceasefire.simulator.document;

import java.util.List;
import java.util.stream.Stream;

import org.ceasefire.simulator.report.against.Against;

/** The tables of a comparison: the same in both forms. */
public final class AgainstTables {
    private AgainstTables() {}

    /** @param nothing what stands there where there are no rows */
    public record Table(String heading, List<String> heads, List<List<String>> rows, String nothing) {}

    /** @param names by which people know the two runs */
    public static List<Table> of(Against against, List<String> names) {
        String one = names.get(0);
        String other = names.get(1);
        return Stream.of(
                new Table("What was set differently", List.of("", one, other), against.settings(), "Nothing: they should be the same to the last byte."),
                new Table("Side by side", List.of("", one, other, "Difference"), against.figures(), ""),
                new Table("Gates and clocks that differ", List.of("Gate", one, other, "Decided"), against.gates(), "Every gate was decided alike and at the same time."),
                new Table("Breaches that differ", List.of("Breach", one, other, "Found, " + one, "Found, " + other, "Found"), against.breaches(),
                        "The same breaches were found at the same time and say the same."),
                new Table("Acts heard of at another time", List.of("Act", "What", "Began", "First received, " + one, "First received, " + other, "Received"), against.acts(),
                        "The centre heard of every hostile act at the same time."))
                .filter(table -> !table.heads().get(0).equals("Act") || against.one().truth()).toList();
    }
}
