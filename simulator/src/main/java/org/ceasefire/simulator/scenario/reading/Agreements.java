package org.ceasefire.simulator.scenario.reading;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.ceasefire.simulator.scenario.file.AgreementText;
import org.ceasefire.simulator.scenario.file.ArticleText;
import org.ceasefire.simulator.scenario.file.ArticleText.CopyText;
import org.ceasefire.simulator.scenario.file.ZoneText;
import org.ceasefire.simulator.scenario.yaml.Nearest;
import org.ceasefire.simulator.scenario.yaml.Written;
import org.ceasefire.vocabulary.BreachType;
import org.ceasefire.vocabulary.Copy;
import org.ceasefire.vocabulary.Obligation;
import org.ceasefire.vocabulary.Side;
import org.ceasefire.vocabulary.WeaponClass;
import org.ceasefire.vocabulary.ZoneKind;

/** Makes obligations of articles. */
final class Agreements {
    private static final Duration OFTENEST = Duration.ofHours(1);
    private static final CopyText AS_AGREED = new CopyText(
            Optional.empty(), List.of(), Optional.empty(), Optional.empty(), List.of(), Optional.empty(), Optional.empty());

    private final Frame frame;
    private final List<ZoneText> zones;
    private final Set<Copy> ownLines;

    /**
     * @param zones what articles can be about; none if the theatre cannot be read
     * @param ownLines the parties that draw a line of their own
     */
    Agreements(Frame frame, List<ZoneText> zones, Set<Copy> ownLines) {
        this.frame = frame;
        this.zones = zones;
        this.ownLines = ownLines;
    }

    List<Obligation> obligations(AgreementText agreement, Reading reading) {
        Register<List<Obligation>> articles = reading.register("article");
        String source = agreement.source().map(Written::value).orElse("this scenario");
        agreement.articles().forEach(article -> articles.put(article.id(), obligations(article, source)));
        return articles.all().stream().flatMap(List::stream).toList();
    }

    /** One that both parties hold, or one by each copy where the parties differ over the article or the line. */
    private List<Obligation> obligations(ArticleText article, String source) {
        article.copies().keySet().forEach(copy -> frame.problems().unless(copy.value() != Copy.AGREED, copy.at(),
                "What is agreed is the article itself. Maybe one of: RU, UA."));
        checkDuty(article);
        boolean isOne = article.copies().isEmpty() && ownLines.isEmpty() || article.duty().isPresent();
        if (isOne) {
            return List.of(obligation(article, Copy.AGREED, AS_AGREED, source));
        }
        return Stream.of(Copy.UA, Copy.RU).map(copy -> obligation(article, copy, copy(article, copy), source)).toList();
    }

    private static CopyText copy(ArticleText article, Copy party) {
        return article.copies().entrySet().stream()
                .filter(entry -> entry.getKey().value() == party)
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(AS_AGREED);
    }

    private Obligation obligation(ArticleText article, Copy copy, CopyText own, String source) {
        Optional<ArticleText.ValidText> valid = own.valid().or(article::valid);
        Instant from = frame.instant(valid.flatMap(ArticleText.ValidText::from), frame.startex());
        Instant to = frame.instant(valid.flatMap(ArticleText.ValidText::to), Instant.MAX);
        frame.inOrder(from, to, article.id().at(), "Article %s ceases before it begins.".formatted(article.id().value()));
        Optional<ArticleText.CalibreText> calibre = own.calibre().or(article::calibre);
        Optional<ArticleText.DistanceText> distance = own.distance().or(article::distance);
        distance.ifPresent(this::check);
        return new Obligation(copy, article.id().value(), own.text().orElse(article.text()).value(),
                article.source().map(Written::value).orElse(source), article.prohibits().value(), parties(article),
                weapons(own.weapons().isEmpty() ? article.weapons() : own.weapons()),
                calibre.flatMap(ArticleText.CalibreText::from).map(Written::value).orElse(0.0),
                calibre.flatMap(ArticleText.CalibreText::below).map(Written::value).orElse(Double.POSITIVE_INFINITY),
                own.count().or(article::count).map(count -> count.from().value()).orElse(1), ownLines.contains(copy) ? copy : Copy.AGREED,
                distance.flatMap(ArticleText.DistanceText::beyond).map(Written::value).orElse(0.0),
                distance.flatMap(ArticleText.DistanceText::under).map(Written::value).orElse(Double.POSITIVE_INFINITY),
                zones(own.in().isEmpty() ? article.in() : own.in()), from, to,
                article.duty().map(this::reporting));
    }

    private void checkDuty(ArticleText article) {
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

    private Obligation.Reporting reporting(ArticleText.DutyText duty) {
        return new Obligation.Reporting(duty.deliver().value(), duty.due().map(frame::instant), duty.every().map(Written::value),
                duty.within().map(Written::value));
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
    private Set<String> zones(List<Written<String>> words) {
        Set<String> named = new TreeSet<>();
        for (Written<String> word : words) {
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

    private static Set<WeaponClass> weapons(List<Written<WeaponClass>> weapons) {
        Set<WeaponClass> classes = EnumSet.noneOf(WeaponClass.class);
        weapons.forEach(weapon -> classes.add(weapon.value()));
        return classes;
    }

    private void check(ArticleText.DistanceText belt) {
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
