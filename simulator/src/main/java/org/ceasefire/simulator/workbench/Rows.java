package org.ceasefire.simulator.workbench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.ceasefire.simulator.scenario.yaml.Nearest;
import org.ceasefire.simulator.scenario.yaml.Problems;
import org.ceasefire.simulator.scenario.yaml.Tree;

/**
 * An example with {@code rows} is written once and stands for each of them: a row gives the values that the example names with a dollar sign,
 * {@code calibre: $calibre}, and says of a verdict that is expected whether it holds, {@code breach: false}. What is wrong with a value
 * is told where the row gives it.
 */
final class Rows {
    private static final String ROWS = "rows";
    private static final String ROW = "row";
    private final Tree.Mapping example;
    private final Problems problems;
    /** The names that the example leaves open, and the verdicts that it expects. */
    private final Set<String> open = new TreeSet<>();
    private final Set<String> verdicts = new TreeSet<>();

    private Rows(Tree.Mapping example, Problems problems) {
        this.example = example;
        this.problems = problems;
        example.entries().values().forEach(entry -> collect(entry.value()));
    }

    /** The examples that a written one stands for: itself, or one for each row. Each has a name. */
    static List<Tree.Mapping> of(Tree.Mapping example, Problems problems) {
        Rows rows = new Rows(example, problems);
        if (example.get(ROWS) == null) {
            rows.open.forEach(name -> problems.add(example.at(), "Nothing gives $%s a value. Maybe rows: [{row: 99 mm, %s: 99 mm}]".formatted(name, name)));
            return List.of(example);
        }
        List<Tree.Mapping> each = new ArrayList<>();
        if (example.get(ROWS) instanceof Tree.Sequence list && !list.items().isEmpty()) {
            list.items().forEach(item -> rows.add(item, each));
        } else {
            problems.add(example.get(ROWS).at(), "Rows are a list of at least one. Maybe rows: [{row: 99 mm, calibre: 99 mm, breach: false}]");
        }
        return each;
    }

    private void add(Tree item, List<Tree.Mapping> each) {
        if (!(item instanceof Tree.Mapping row && row.get(ROW) instanceof Tree.Scalar name)) {
            problems.add(item.at(), "A row needs a name. Maybe {row: 99 mm, calibre: 99 mm, breach: false}");
            return;
        }
        check(row);
        Tree.Scalar whole = new Tree.Scalar(name.at(), Tree.Kind.TEXT, example.text("example").text() + ": " + name.text());
        Tree.Mapping filled = (Tree.Mapping) fill(example.without(ROWS).with("example", whole), row);
        each.add(new Tree.Mapping(row.at(), filled.entries()));
    }

    private void check(Tree.Mapping row) {
        Set<String> known = new TreeSet<>(open);
        known.addAll(verdicts);
        row.without(ROW).entries().forEach((name, entry) -> {
            problems.unless(known.contains(name), entry.key(), "Neither $%s nor a verdict '%s' stands in this example.%s".formatted(
                    name, name, Nearest.advice(name, known)));
            boolean isTruth = entry.value() instanceof Tree.Scalar value && value.kind() == Tree.Kind.TRUTH;
            problems.unless(open.contains(name) || !verdicts.contains(name) || isTruth, entry.value().at(),
                    "Of a verdict a row says true or false.");
        });
        open.stream().filter(name -> row.get(name) == null)
                .forEach(name -> problems.add(row.at(), "This row gives $%s no value. Maybe add %s: ...".formatted(name, name)));
    }

    private void collect(Tree tree) {
        if (tree instanceof Tree.Sequence list) {
            list.items().forEach(this::collect);
        } else if (tree instanceof Tree.Mapping mapping) {
            mapping.entries().forEach((name, entry) -> {
                if (isVerdict(name) && entry.value() instanceof Tree.Scalar verdict) {
                    verdicts.add(verdict.text());
                }
                collect(entry.value());
            });
        } else if (isOpen(tree)) {
            open.add(name(tree));
        }
    }

    private Tree fill(Tree tree, Tree.Mapping row) {
        if (tree instanceof Tree.Sequence list) {
            return new Tree.Sequence(list.at(), list.items().stream().map(item -> fill(item, row)).toList());
        }
        if (tree instanceof Tree.Mapping mapping) {
            Map<String, Tree.Entry> entries = new LinkedHashMap<>();
            mapping.entries().forEach((name, entry) -> {
                boolean told = isVerdict(name) && entry.value() instanceof Tree.Scalar verdict && says(row, verdict.text());
                String said = told ? row.get(((Tree.Scalar) entry.value()).text()).written().equals("true") ? "holds" : "not" : name;
                entries.put(said, new Tree.Entry(entry.key(), fill(entry.value(), row)));
            });
            return new Tree.Mapping(mapping.at(), entries);
        }
        return isOpen(tree) && row.get(name(tree)) != null ? row.get(name(tree)) : tree;
    }

    private boolean says(Tree.Mapping row, String verdict) {
        return row.get(verdict) != null && !open.contains(verdict);
    }

    private static boolean isVerdict(String field) {
        return field.equals("holds") || field.equals("not");
    }

    private static boolean isOpen(Tree tree) {
        return tree instanceof Tree.Scalar scalar && scalar.kind() == Tree.Kind.TEXT && scalar.text().matches("\\$\\w[\\w-]*");
    }

    private static String name(Tree open) {
        return ((Tree.Scalar) open).text().substring(1);
    }
}
