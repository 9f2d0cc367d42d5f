package org.ceasefire.simulator.scenario.reading;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.ceasefire.simulator.scenario.file.ArticleText;
import org.ceasefire.simulator.scenario.yaml.Written;
import org.ceasefire.vocabulary.BreachType;
import org.ceasefire.vocabulary.Copy;
import org.ceasefire.vocabulary.ZoneKind;

/** What an article of an agreement must say, and what it may not, given what it prohibits. */
final class ArticleRules {
    /** Breach types that are about zones of one kind. */
    private static final Map<BreachType, ZoneKind> ABOUT_ZONES = Map.of(
            BreachType.STRIKE_ON_PROTECTED_OBJECT, ZoneKind.PROTECTED_OBJECT, BreachType.WEAPON_IN_SETTLEMENT, ZoneKind.SETTLEMENT,
            BreachType.WEAPON_OUTSIDE_STORAGE, ZoneKind.STORAGE_SITE, BreachType.WEAPON_MISSING_FROM_STORAGE, ZoneKind.STORAGE_SITE,
            BreachType.NAVAL_INCURSION, ZoneKind.SEA);
    /** Breach types that are about what moves past the line. */
    private static final Set<BreachType> MOVEMENTS =
            Set.of(BreachType.LINE_CROSSING, BreachType.GROUND_ASSAULT, BreachType.RECONNAISSANCE_RAID);
    private static final Duration OFTENEST = Duration.ofHours(1);

    private final Frame frame;

    ArticleRules(Frame frame) {
        this.frame = frame;
    }

    void check(ArticleText article) {
        copies(article);
        duty(article);
        zonesAndBelts(article);
    }

    private void copies(ArticleText article) {
        article.copies().keySet().forEach(copy -> frame.problems().unless(copy.value() != Copy.AGREED, copy.at(),
                "What is agreed is the article itself. Maybe one of: RU, UA."));
    }

    private void duty(ArticleText article) {
        boolean isDuty = article.prohibits().value() == BreachType.PROCEDURAL_LAPSE;
        frame.problems().unless(isDuty == article.duty().isPresent(), article.prohibits().at(),
                "An article with a duty prohibits procedural-lapse, and no other article does. Maybe add duty: {deliver: inventory, due: T+5d}");
        article.duty().ifPresent(duty -> {
            frame.problems().unless(duty.due().isPresent() != duty.within().isPresent(), duty.deliver().at(),
                    "A duty is due at an instant or within a time after a request. Maybe add due: T+5d");
            frame.problems().unless(duty.every().isEmpty() || duty.due().isPresent(), duty.deliver().at(),
                    "A duty that recurs needs an instant at which it is due first. Maybe add due: T+5d");
            duty.every().ifPresent(every -> frame.problems().unless(every.value().compareTo(OFTENEST) >= 0, every.at(),
                    "A duty recurs no more often than every 1h."));
            article.copies().keySet().forEach(copy -> frame.problems().add(copy.at(),
                    "A duty is one for both copies. Maybe write an article for each party, with binds: [%s]".formatted(copy.value().word())));
        });
    }

    private void zonesAndBelts(ArticleText article) {
        BreachType type = article.prohibits().value();
        frame.problems().unless(!ABOUT_ZONES.containsKey(type) || saysWhere(article), article.prohibits().at(),
                "An article that prohibits %s says where. Maybe add in: [%s]".formatted(
                        type.word(), Optional.ofNullable(ABOUT_ZONES.get(type)).map(ZoneKind::word).orElse("")));
        article.distance().ifPresent(belt -> frame.problems().unless(!MOVEMENTS.contains(type),
                belt.under().or(belt::beyond).map(Written::at).orElse(belt.from().at()),
                "How far past the line a movement is decides, not a distance from it. Maybe leave out distance, and set excursion of the policy."));
    }

    private static boolean saysWhere(ArticleText article) {
        return !article.in().isEmpty() || article.copies().values().stream().anyMatch(copy -> !copy.in().isEmpty());
    }

    /** A belt along the line. */
    void check(ArticleText.DistanceText belt) {
        frame.problems().unless(belt.from().value().equals("line"), belt.from().at(), "Distances are taken from the line. Maybe 'line'?");
        frame.problems().unless(belt.beyond().isPresent() || belt.under().isPresent(), belt.from().at(),
                "A distance needs 'under' or 'beyond'. Maybe add under: 50 km");
        belt.beyond().ifPresent(beyond -> frame.positive(beyond, "distance"));
        belt.under().ifPresent(under -> {
            frame.positive(under, "distance");
            boolean inOrder = belt.beyond().map(beyond -> beyond.value() < under.value()).orElse(true);
            frame.problems().unless(inOrder, under.at(), "This belt ends before it begins.");
        });
    }
}
