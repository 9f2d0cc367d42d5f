package org.ceasefire.simulator.report.against;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.ceasefire.simulator.report.BreachStory;
import org.ceasefire.simulator.report.Story;
import org.ceasefire.simulator.report.Wording;

/** Breaches that one run found and the other did not, or of which they say different things. */
final class FoundBreaches {
    private final Story one;
    private final Story other;
    private final Pairs pairs;

    FoundBreaches(Story one, Story other, Pairs pairs) {
        this.one = one;
        this.other = other;
        this.pairs = pairs;
    }

    List<List<String>> rows() {
        List<List<String>> rows = new ArrayList<>();
        Set<BreachStory> paired = new HashSet<>();
        for (BreachStory mine : one.breaches()) {
            Optional<BreachStory> theirs = pairs.incident(mine.incident()).flatMap(like -> other.breaches().stream()
                    .filter(each -> each.incident().equals(like) && each.type().equals(mine.type())).findFirst());
            theirs.ifPresent(paired::add);
            row(Optional.of(mine), theirs).ifPresent(rows::add);
        }
        other.breaches().stream().filter(each -> !paired.contains(each)).forEach(theirs -> row(Optional.empty(), Optional.of(theirs)).ifPresent(rows::add));
        return rows;
    }

    private Optional<List<String>> row(Optional<BreachStory> mine, Optional<BreachStory> theirs) {
        String here = mine.map(FoundBreaches::told).orElse("not found");
        String there = theirs.map(FoundBreaches::told).orElse("not found");
        String shift = Figures.shift(mine.map(breach -> breach.breach().made()), theirs.map(breach -> breach.breach().made()));
        boolean same = shift.equals("the same") && here.equals(there);
        BreachStory which = mine.or(() -> theirs).orElseThrow();
        String where = (mine.isPresent() ? one : other).sectorName(which.sector());
        return same ? Optional.empty() : Optional.of(List.of(Wording.upperFirst(Wording.plain(which.type())) + (where.isEmpty() ? "" : ", " + where),
                number(mine) + here, number(theirs) + there, found(one, mine), found(other, theirs), shift));
    }

    private static String number(Optional<BreachStory> breach) {
        return breach.map(one -> "No. %d: ".formatted(one.number())).orElse("");
    }

    private static String found(Story story, Optional<BreachStory> breach) {
        return breach.map(one -> story.times().full(one.breach().made())).orElse(Settings.NONE);
    }

    private static String told(BreachStory breach) {
        return "%s, %s, %s, %s".formatted(breach.stands() ? "stands" : breach.withdrawn() ? "withdrawn" : "merged", Wording.plain(breach.severity()),
                Wording.plain(breach.standing()), breach.attribution());
    }
}
