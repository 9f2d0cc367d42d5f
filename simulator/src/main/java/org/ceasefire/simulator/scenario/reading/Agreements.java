package org.ceasefire.simulator.scenario.reading;

import java.time.Instant;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import org.ceasefire.simulator.scenario.file.AgreementText;
import org.ceasefire.simulator.scenario.file.ArticleText;
import org.ceasefire.simulator.scenario.file.ZoneText;
import org.ceasefire.simulator.scenario.yaml.Nearest;
import org.ceasefire.simulator.scenario.yaml.Written;
import org.ceasefire.vocabulary.BreachType;
import org.ceasefire.vocabulary.Copy;
import org.ceasefire.vocabulary.Happening;
import org.ceasefire.vocabulary.Obligation;
import org.ceasefire.vocabulary.Side;
import org.ceasefire.vocabulary.WeaponClass;
import org.ceasefire.vocabulary.ZoneKind;

/** Makes obligations of articles. */
final class Agreements {
    /** Breach types that are about zones of one kind. */
    private static final Map<BreachType, ZoneKind> ABOUT_ZONES = new EnumMap<>(Map.of(
            BreachType.STRIKE_ON_PROTECTED_OBJECT, ZoneKind.PROTECTED_OBJECT, BreachType.WEAPON_IN_SETTLEMENT, ZoneKind.SETTLEMENT));

    private final Frame frame;
    private final List<ZoneText> zones;

    /** @param zones what articles can be about; none if the theatre cannot be read */
    Agreements(Frame frame, List<ZoneText> zones) {
        this.frame = frame;
        this.zones = zones;
    }

    List<Obligation> obligations(AgreementText agreement, Reading reading) {
        Register<Obligation> articles = reading.register("article");
        String source = agreement.source().map(Written::value).orElse("this scenario");
        agreement.articles().forEach(article -> articles.put(article.id(), obligation(article, source)));
        return articles.all();
    }

    /** What an article cannot leave out or cannot say, given what it prohibits. */
    private void fits(ArticleText article) {
        BreachType type = article.prohibits().value();
        frame.problems().unless(!ABOUT_ZONES.containsKey(type) || !article.in().isEmpty(), article.prohibits().at(),
                "An article that prohibits %s says where. Maybe add in: [%s]".formatted(
                        type.word(), Optional.ofNullable(ABOUT_ZONES.get(type)).map(ZoneKind::word).orElse("")));
        article.distance().ifPresent(belt -> frame.problems().unless(type.happening() != Happening.MOVEMENT, belt.under().at(),
                "How far past the line a movement is decides, not a distance from it. Maybe leave out distance, and set excursion of the policy."));
    }

    private Obligation obligation(ArticleText article, String source) {
        fits(article);
        Instant from = frame.instant(article.valid().flatMap(ArticleText.ValidText::from), frame.startex());
        Instant to = frame.instant(article.valid().flatMap(ArticleText.ValidText::to), Instant.MAX);
        frame.inOrder(from, to, article.id().at(), "Article %s ceases before it begins.".formatted(article.id().value()));
        return new Obligation(Copy.AGREED, article.id().value(), article.text().value(),
                article.source().map(Written::value).orElse(source), article.prohibits().value(), parties(article), weapons(article),
                article.calibre().flatMap(ArticleText.CalibreText::from).map(Written::value).orElse(0.0),
                article.calibre().flatMap(ArticleText.CalibreText::below).map(Written::value).orElse(Double.POSITIVE_INFINITY),
                article.count().map(count -> count.from().value()).orElse(1), Copy.AGREED, under_m(article), zones(article), from, to);
    }

    private Set<Side> parties(ArticleText article) {
        Set<Side> parties = EnumSet.noneOf(Side.class);
        for (Written<Side> party : article.binds()) {
            boolean isParty = party.value() == Side.UA || party.value() == Side.RU;
            frame.problems().unless(isParty, party.at(), "'%s' is no party. Maybe one of: RU, UA.".formatted(party.value().word()));
            parties.add(party.value());
        }
        frame.problems().unless(!parties.isEmpty(), article.id().at(),
                "Article %s binds nobody. Maybe add binds: [RU, UA]".formatted(article.id().value()));
        return parties;
    }

    /**
     * The zones of these ids or kinds. A kind of which the theatre has none is no mistake: agreements are written before the ground is
     * known. It stands for itself, so that the article does not apply everywhere.
     */
    private Set<String> zones(ArticleText article) {
        Set<String> named = new TreeSet<>();
        for (Written<String> word : article.in()) {
            List<ZoneText> meant = zones.stream()
                    .filter(zone -> zone.id().value().equals(word.value()) || zone.kind().value().word().equals(word.value()))
                    .toList();
            boolean known = !meant.isEmpty() || Arrays.stream(ZoneKind.values()).anyMatch(kind -> kind.word().equals(word.value()));
            frame.problems().unless(known, word.at(), "There is no zone '%s'.%s".formatted(word.value(),
                    Nearest.advice(word.value(), zones.stream().map(zone -> zone.id().value()).toList())));
            meant.forEach(zone -> named.add(zone.id().value()));
            if (meant.isEmpty()) {
                named.add(word.value());
            }
        }
        return named;
    }

    private static Set<WeaponClass> weapons(ArticleText article) {
        Set<WeaponClass> classes = EnumSet.noneOf(WeaponClass.class);
        article.weapons().forEach(weapon -> classes.add(weapon.value()));
        return classes;
    }

    private double under_m(ArticleText article) {
        Optional<ArticleText.DistanceText> distance = article.distance();
        distance.ifPresent(belt -> {
            frame.problems().unless(belt.from().value().equals("line"), belt.from().at(),
                    "Distances are taken from the line. Maybe 'line'?");
            frame.positive(belt.under(), "distance");
        });
        return distance.map(belt -> belt.under().value()).orElse(Double.POSITIVE_INFINITY);
    }

}
