package org.ceasefire.simulator.report;

import java.util.ArrayList;
import java.util.List;

import org.ceasefire.simulator.ledger.Entry;
import org.ceasefire.vocabulary.Outcome;

/** A number for the first page, and what it counts. */
public record Figure(String number, String label) {

    static List<Figure> of(Story story) {
        List<Figure> figures = new ArrayList<>();
        if (story.truth()) {
            Sight.Share all = story.sight().all();
            figures.add(new Figure(all.seen() + " of " + all.acts(), "hostile acts reached the centre"));
        }
        if (story.monitor()) {
            figures.add(new Figure(String.valueOf(story.observations().size()), "observations received"));
            figures.add(new Figure(String.valueOf(story.breaches().stream().filter(BreachStory::stands).count()),
                    "breaches stand at the end"));
            figures.add(new Figure(String.valueOf(story.breaches().stream().filter(BreachStory::withdrawn).count()), "breaches withdrawn"));
        }
        figures.add(new Figure(phase(story), "highest phase approved"));
        return figures;
    }

    private static String phase(Story story) {
        int highest = story.all(Entry.Decided.class).stream().filter(made -> made.outcome() == Outcome.APPROVED)
                .mapToInt(made -> made.gate().phase()).max().orElse(0);
        return highest == 0 ? "none" : String.valueOf(highest);
    }
}
