package org.ceasefire.simulator.report.daily;

import java.util.Comparator;
import java.util.List;
import java.util.Set;

import org.ceasefire.simulator.ledger.Entry;
import org.ceasefire.simulator.report.BreachStory;
import org.ceasefire.simulator.report.Wording;
import org.ceasefire.simulator.report.daily.DailyReport.Section;
import org.ceasefire.simulator.report.daily.DailyReport.Table;
import org.ceasefire.vocabulary.BreachType;

/** Weapons where the agreement does not allow them: those seen there in the period, and those not looked at again. */
final class Weapons {
    private static final Set<String> TYPES = Set.of(BreachType.WEAPON_IN_WITHDRAWAL_ZONE.word(), BreachType.WEAPON_OUTSIDE_STORAGE.word(),
            BreachType.WEAPON_MISSING_FROM_STORAGE.word(), BreachType.WEAPON_IN_SETTLEMENT.word());
    private static final List<String> HEADS = List.of("Breach", "Sector", "Position", "Weapon", "Seen at once, at most", "Last seen", "By", "Held responsible");

    private Weapons() {}

    static Section section(Day day) {
        List<BreachStory> standing = standing(day);
        List<BreachStory> seen = seen(day);
        if (standing.isEmpty()) {
            return Section.of("Weapons in violation", "No weapon is held to stand, or to be missing, in violation of the agreement.");
        }
        List<String> unseen = standing.stream().filter(one -> !seen.contains(one)).map(one -> "No. %d (%s, last seen %s)".formatted(one.number(),
                Wording.plain(one.type()), day.dtg(last(one).seen()))).toList();
        return new Section("Weapons in violation", unseen.isEmpty() ? List.of() : List.of("Found earlier, and of which nothing new was received: "
                + Wording.list(unseen) + "."), List.of(new Table("Seen in violation, by what was received in the period", HEADS, seen.stream().map(one -> row(day, one)).toList())));
    }

    private static List<BreachStory> standing(Day day) {
        return day.now().breaches().stream().filter(one -> one.stands() && TYPES.contains(one.type()) && !one.observations().isEmpty()).toList();
    }

    /** Those of which something was received in the period. */
    static List<BreachStory> seen(Day day) {
        return standing(day).stream().filter(one -> !received(day, one).isEmpty()).toList();
    }

    private static List<Entry.Observed> received(Day day, BreachStory one) {
        return one.observations().stream().filter(each -> day.period().contains(each.t())).toList();
    }

    private static Entry.Observed last(BreachStory one) {
        return one.observations().stream().max(Comparator.comparing(Entry.Observed::seen)).orElseThrow();
    }

    private static List<String> row(Day day, BreachStory one) {
        List<Entry.Observed> received = received(day, one);
        int most = received.stream().mapToInt(Entry.Observed::count).max().orElse(0);
        return List.of("No. %d, %s".formatted(one.number(), Wording.plain(one.type())), day.sectorName(one.sector()), Wording.place(last(one).position()),
                weapon(one), String.valueOf(most), day.dtg(last(one).seen()), Day.words(received, each -> day.provider(each.provider())), one.attribution());
    }

    /** The type if anybody could tell it, else the class. */
    private static String weapon(BreachStory one) {
        List<String> types = one.observations().stream().map(Entry.Observed::type).filter(type -> type != null && !type.isEmpty()).distinct().sorted().toList();
        return types.isEmpty() ? Day.words(one.observations(), each -> Wording.plain(each.weapon())) : Wording.list(types);
    }
}
