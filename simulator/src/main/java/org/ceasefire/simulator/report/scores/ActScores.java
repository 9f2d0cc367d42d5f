package org.ceasefire.simulator.report.scores;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.ceasefire.simulator.ledger.Entry;
import org.ceasefire.simulator.report.Story;

/**
 * What became of the hostile acts, as {@link #DEFINITIONS} says.
 *
 * @param all every one; {@code byKind}: by kind of act; {@code bySector}: by sector, an act in two sectors in both
 */
public record ActScores(Row all, List<Row> byKind, List<Row> bySector) {
    public static final List<Definition> DEFINITIONS = List.of(
            new Definition("Hostile act",
                    "One act of a party that is not innocent, no movement back, no answer to a breach, no decoy and no staged scene."),
            new Definition("Detected",
                    "The centre received at least one observation of it by a sensor, in time, that is not taken for innocent at the end."),
            new Definition("Missed",
                    "All that were not detected; the section Missed gives the reasons for each."),
            new Definition("In a breach",
                    "At least one breach that stands at the end rests on an observation of it. Not every hostile act contravenes an "
                            + "article, and which does is for the law to say: a low share is a question, not yet a fault."),
            new Definition("Laid rightly",
                    "Of acts in a breach: such a breach is laid to the side that did it, or to both."),
            new Definition("Seen",
                    "Time from the beginning of the act to its earliest sight, of what was received in time."),
            new Definition("Received",
                    "Time from the beginning of the act until the centre had the first observation of it."),
            new Definition("Verified",
                    "Time from the beginning of the act until an incident with an observation of it had the standing that the policy "
                            + "takes as verified."),
            new Definition("Attributed",
                    "Time from the beginning of the act until such an incident was laid to the side that did it, or to both."));

    /** Of some acts ({@code of}: a kind, or the id of a sector), how many came how far, and when. */
    public record Row(
            String of, int acts, Share detected, int missed, Share found, Share laid, Delay seen, Delay received, Delay verified, Delay attributed) {}

    static ActScores of(Story story, List<ActCourse> courses) {
        List<Row> sectors = new ArrayList<>();
        sectors(story).forEach(sector -> add(sectors, sector, courses, course -> sector.equals(sector(story, course)) || story.sectorsOf(course.act()).contains(sector)));
        List<Row> kinds = new ArrayList<>();
        courses.stream().map(course -> course.act().act().word()).distinct().sorted()
                .forEach(kind -> add(kinds, kind, courses, course -> course.act().act().word().equals(kind)));
        return new ActScores(row("all", courses), kinds, sectors);
    }

    private static Stream<String> sectors(Story story) {
        return Stream.concat(story.all(Entry.Ground.class).stream().flatMap(ground -> ground.sectors().stream()).map(Entry.Region::id),
                Stream.of("elsewhere"));
    }

    private static String sector(Story story, ActCourse course) {
        return story.sectorsOf(course.act()).isEmpty() ? "elsewhere" : "";
    }

    private static void add(List<Row> rows, String of, List<ActCourse> courses, Predicate<ActCourse> belongs) {
        List<ActCourse> some = courses.stream().filter(belongs).toList();
        if (!some.isEmpty()) {
            rows.add(row(of, some));
        }
    }

    private static Row row(String of, List<ActCourse> some) {
        Share detected = Share.of(some, ActCourse::detected);
        return new Row(of, some.size(), detected, some.size() - detected.count(), Share.of(some, ActCourse::found),
                Share.of(some.stream().filter(ActCourse::found).toList(), ActCourse::laid), delay(some, ActCourse::seen),
                delay(some, ActCourse::received), delay(some, ActCourse::verified), delay(some, ActCourse::attributed));
    }

    private static Delay delay(List<ActCourse> some, Function<ActCourse, Optional<Instant>> when) {
        return Delay.of(some.stream().flatMap(one -> when.apply(one).map(at -> Duration.between(one.act().t(), at)).stream()).toList());
    }
}
