package org.ceasefire.simulator.scenario.reading;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;

import org.ceasefire.simulator.scenario.Confusion;
import org.ceasefire.simulator.scenario.file.ConfusionText;
import org.ceasefire.simulator.scenario.yaml.Problems;
import org.ceasefire.simulator.scenario.yaml.Written;
import org.ceasefire.vocabulary.WeaponClass;

/** Makes the table of what sensors take for what. */
final class Confusions {
    /** How far the sum of a row may be off for rounding. */
    private static final double EXACT = 1e-9;

    private Confusions() {}

    /** As the catalogue has it; with a problem where it cannot be. */
    static Confusion confusion(Reading reading) {
        return reading.binder().bind(ConfusionText.class, reading.presets().catalogue("confusion.yaml"))
                .map(text -> checked(text, reading.problems())).orElse(Confusion.NONE);
    }

    private static Confusion checked(ConfusionText text, Problems problems) {
        text.recognised().forEach((truly, row) -> wholeRow(truly, row, problems));
        share(text.seenThrough(), problems);
        share(text.ghosts().shown(), problems);
        Written<Double> ghosts = text.ghosts().per1000Km2();
        problems.unless(ghosts.value() >= 0, ghosts.at(), "There cannot be fewer ghosts than none.");
        Map<WeaponClass, Map<WeaponClass, Double>> rows = new EnumMap<>(WeaponClass.class);
        text.recognised().forEach((truly, row) -> rows.put(truly.value(), row(row)));
        return new Confusion(rows, text.seenThrough().value(), ghosts.value() / 1000, text.ghosts().shown().value());
    }

    private static void wholeRow(Written<WeaponClass> truly, Map<Written<WeaponClass>, Written<Double>> row, Problems problems) {
        double sum = row.values().stream().mapToDouble(Written::value).sum();
        problems.unless(Math.abs(sum - 1) < EXACT, truly.at(), String.format(Locale.ROOT,
                "What '%s' is told for comes to %.1f %%, not 100 %%. Maybe correct '%s' in this row.", truly.value().word(), 100 * sum,
                truly.value().word()));
    }

    private static void share(Written<Double> share, Problems problems) {
        problems.unless(share.value() <= 1, share.at(), "A chance is at most 100 %.");
    }

    private static Map<WeaponClass, Double> row(Map<Written<WeaponClass>, Written<Double>> written) {
        Map<WeaponClass, Double> row = new EnumMap<>(WeaponClass.class);
        written.forEach((told, chance) -> row.put(told.value(), chance.value()));
        return row;
    }
}
