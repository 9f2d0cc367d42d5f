package org.ceasefire.simulator.scenario.yaml;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Lays what a scenario says over what a preset says. */
public final class Merge {
    private Merge() {}

    /**
     * Mappings are merged name by name, and lists whose items have ids id by id; anything else is replaced. Every value keeps the
     * place where it is written.
     */
    public static Tree over(Tree preset, Tree own) {
        if (preset instanceof Tree.Mapping below && own instanceof Tree.Mapping above) {
            return mappings(below, above);
        }
        if (preset instanceof Tree.Sequence below && own instanceof Tree.Sequence above && haveIds(below) && haveIds(above)) {
            return lists(below, above);
        }
        return own;
    }

    private static Tree mappings(Tree.Mapping preset, Tree.Mapping own) {
        Map<String, Tree.Entry> entries = new LinkedHashMap<>(preset.entries());
        own.entries().forEach((name, entry) -> {
            Tree below = preset.get(name);
            entries.put(name, below == null ? entry : new Tree.Entry(entry.key(), over(below, entry.value())));
        });
        return new Tree.Mapping(own.at(), entries);
    }

    /** Items of the preset in their order, then those that are new. Ids that the scenario gives twice stay twice, to be reported. */
    private static Tree lists(Tree.Sequence preset, Tree.Sequence own) {
        Map<String, Tree> items = new LinkedHashMap<>();
        preset.items().forEach(item -> items.put(id(item), item));
        for (Tree item : own.items()) {
            Tree below = items.get(id(item));
            boolean again = below != null && below.at().file().equals(item.at().file());
            items.put(again ? id(item) + " again at " + item.at() : id(item), below == null || again ? item : over(below, item));
        }
        return new Tree.Sequence(own.at(), List.copyOf(items.values()));
    }

    private static boolean haveIds(Tree.Sequence sequence) {
        return sequence.items().stream().allMatch(item -> id(item) != null);
    }

    private static String id(Tree item) {
        return item instanceof Tree.Mapping mapping && mapping.text("id") != null ? mapping.text("id").text() : null;
    }
}
