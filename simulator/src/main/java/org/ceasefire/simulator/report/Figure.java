package org.ceasefire.simulator.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.ceasefire.simulator.ledger.Entry;
import org.ceasefire.vocabulary.Gate;
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
        if (approved(story).anyMatch(gate -> gate == Gate.VOID)) {
            figures.add(new Figure("void", "the guarantee"));
        } else if (approved(story).anyMatch(gate -> gate == Gate.SUSPENSION)) {
            figures.add(new Figure("suspended", "the guarantee, for a time"));
        }
        return figures;
    }

    private static String phase(Story story) {
        int highest = approved(story).mapToInt(Gate::phase).max().orElse(0);
        return highest == 0 ? "none" : String.valueOf(highest);
    }

    private static Stream<Gate> approved(Story story) {
        return story.all(Entry.Decided.class).stream().filter(made -> made.outcome() == Outcome.APPROVED).map(Entry.Decided::gate);
    }
}
