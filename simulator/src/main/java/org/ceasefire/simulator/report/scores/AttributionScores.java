package org.ceasefire.simulator.report.scores;

import java.util.ArrayList;
import java.util.List;

import org.ceasefire.simulator.report.BreachStory;
import org.ceasefire.simulator.report.Story;
import org.ceasefire.vocabulary.Side;

/** Who did it, and to whom it was laid, as {@link #DEFINITIONS} says. */
public record AttributionScores(List<Cell> cells, Share right) {
    public static final List<Definition> DEFINITIONS = List.of(
            new Definition("Incidents",
                    "Those with a breach that stands at the end, each once. Duties are not counted: the agreement says who owes them."),
            new Definition("Really",
                    "Who caused what sensors saw of it: nobody, where that was nothing, something innocent, a decoy or a staged scene; "
                            + "not known, where it rests on reports alone."),
            new Definition("Laid rightly",
                    "The side that is named did it, or both are named and either did, each incident of an exchange being half of it; of "
                            + "incidents laid to somebody of which the ledger knows what was there."));

    /** So many incidents done by {@code really} are laid to {@code laid}; cells with none are left out. */
    public record Cell(Laid really, Laid laid, int incidents) {}

    private record Judged(String incident, Laid really, String side) {}

    static AttributionScores of(Story story, Reality reality) {
        List<Judged> judged = story.breaches().stream().filter(BreachStory::stands).filter(breach -> story.incident(breach.incident()).isPresent())
                .map(breach -> new Judged(breach.incident(), really(breach.incident(), reality), breach.side())).distinct().toList();
        List<Judged> known = judged.stream().filter(one -> Laid.of(one.side).named() && one.really != Laid.UNKNOWN).toList();
        return new AttributionScores(cells(judged), Share.of(known, one -> reality.rightly(one.incident, one.side)));
    }

    private static List<Cell> cells(List<Judged> judged) {
        List<Cell> cells = new ArrayList<>();
        for (Laid really : Laid.values()) {
            for (Laid laid : Laid.values()) {
                int incidents = (int) judged.stream().filter(one -> one.really == really && Laid.of(one.side) == laid).count();
                if (incidents > 0) {
                    cells.add(new Cell(really, laid, incidents));
                }
            }
        }
        return cells;
    }

    private static Laid really(String incident, Reality reality) {
        Truth truth = reality.of(incident);
        if (truth != Truth.TRUE) {
            return truth == Truth.FALSE ? Laid.NOBODY : Laid.UNKNOWN;
        }
        List<Side> sides = reality.sides(incident);
        return sides.contains(Side.UA) && sides.contains(Side.RU) ? Laid.BOTH
                : sides.contains(Side.UA) ? Laid.UA : sides.contains(Side.RU) ? Laid.RU : Laid.ANOTHER;
    }

    /** How many stand in a cell. */
    int in(Laid really, Laid laid) {
        return cells.stream().filter(cell -> cell.really == really && cell.laid == laid).mapToInt(Cell::incidents).sum();
    }
}
