package org.ceasefire.simulator.scenario.reading;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.ceasefire.simulator.scenario.file.AgreementText;
import org.ceasefire.simulator.scenario.file.ArticleText;
import org.ceasefire.simulator.scenario.yaml.Written;
import org.ceasefire.vocabulary.Obligation;
import org.ceasefire.vocabulary.Side;
import org.ceasefire.vocabulary.WeaponClass;

/** Makes obligations of articles. */
final class Agreements {
    private final Frame frame;

    Agreements(Frame frame) {
        this.frame = frame;
    }

    List<Obligation> obligations(AgreementText agreement, Reading reading) {
        Register<Obligation> articles = reading.register("article");
        String source = agreement.source().map(Written::value).orElse("this scenario");
        agreement.articles().forEach(article -> articles.put(article.id(), obligation(article, source)));
        return articles.all();
    }

    private Obligation obligation(ArticleText article, String source) {
        Instant from = frame.instant(article.valid().flatMap(ArticleText.ValidText::from), frame.startex());
        Instant to = frame.instant(article.valid().flatMap(ArticleText.ValidText::to), Instant.MAX);
        frame.inOrder(from, to, article.id().at(), "Article %s ceases before it begins.".formatted(article.id().value()));
        return new Obligation(article.id().value(), article.text().value(), article.source().map(Written::value).orElse(source),
                article.prohibits().value(), parties(article), weapons(article),
                article.calibre().map(calibre -> calibre.from().value()).orElse(0.0), under_m(article), from, to);
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
