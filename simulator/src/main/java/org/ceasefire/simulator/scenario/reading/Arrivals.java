package org.ceasefire.simulator.scenario.reading;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;

import org.ceasefire.simulator.scenario.Arrival;
import org.ceasefire.simulator.scenario.file.ApologyText;
import org.ceasefire.simulator.scenario.file.ClaimText;
import org.ceasefire.simulator.scenario.file.DeliveryText;
import org.ceasefire.simulator.scenario.file.HotlineText;
import org.ceasefire.simulator.scenario.file.NotificationText;
import org.ceasefire.simulator.scenario.file.PleaText;
import org.ceasefire.simulator.scenario.file.ReportText;
import org.ceasefire.simulator.scenario.file.RequestText;
import org.ceasefire.simulator.scenario.file.RestorationText;
import org.ceasefire.simulator.scenario.file.WatchText;
import org.ceasefire.simulator.scenario.yaml.When;
import org.ceasefire.simulator.scenario.yaml.Written;
import org.ceasefire.vocabulary.Obligation;
import org.ceasefire.vocabulary.ClockStop;
import org.ceasefire.vocabulary.Observation;
import org.ceasefire.vocabulary.SensorKind;
import org.ceasefire.vocabulary.Side;
import org.ceasefire.vocabulary.Struck;
import org.ceasefire.vocabulary.WeaponClass;

/** Makes what reaches the centre from elsewhere. */
final class Arrivals {
    private static final Set<SensorKind> ELSEWHERE =
            Set.of(SensorKind.GROUND_INQUIRY, SensorKind.ACOUSTIC, SensorKind.CAMERA_SITE, SensorKind.THIRD_PARTY, SensorKind.ADMISSION);

    private final Frame frame;
    private final Ground ground;
    private final Register<Obligation> articles;

    /** @param articles those that oblige somebody to report, among others */
    Arrivals(Frame frame, Ground ground, Register<Obligation> articles) {
        this.frame = frame;
        this.ground = ground;
        this.articles = articles;
    }

    Optional<Arrival> claim(ClaimText text) {
        Instant received = frame.inPlay(text.at());
        Instant seen = frame.instant(text.seen(), received);
        frame.inOrder(seen, received, text.at().at(), "The claim comes before what it is about.");
        return ground.terrain().position(text.position()).map(position -> new Arrival.Claim(text.id().value(), text.by().value(),
                text.against().value(), text.claim().value(), position, seen, received, text.text().value()));
    }

    Optional<Arrival> report(ReportText text) {
        Instant received = frame.inPlay(text.at());
        Instant seen = frame.instant(text.seen());
        frame.inOrder(seen, received, text.at().at(), "The report comes before what it is about.");
        SensorKind kind = text.report().value();
        frame.problems().unless(ELSEWHERE.contains(kind), text.report().at(),
                "'%s' does not report from elsewhere. Maybe one of: ground-inquiry, acoustic, camera-site, third-party, admission."
                        .formatted(kind.word()));
        frame.problems().unless((kind == SensorKind.ADMISSION) == text.admittedBy().isPresent(), text.report().at(),
                "An admission, and nothing else, has 'admitted-by'.");
        return ground.terrain().position(text.position()).map(position -> new Arrival.Report(new Observation(text.id().value(),
                text.sign().value(), position, text.error().value(), seen, received, text.source().value(), text.provider().value(), kind,
                text.grade().value().reliability(), text.grade().value().credibility(),
                        text.weapon().map(Written::value).orElse(WeaponClass.UNKNOWN), "",
                text.calibre().map(Written::value).orElse(0.0), text.count().map(Written::value).orElse(1),
                text.admittedBy().map(Written::value).orElse(Side.UNKNOWN), text.struck().map(Written::value).orElse(Struck.UNKNOWN),
                text.casualties().map(Written::value).orElse(0),
                text.cuedBy().map(Written::value).orElse(""), "")));
    }

    Optional<Arrival> plea(PleaText text) {
        Instant received = frame.inPlay(text.at());
        Instant seen = frame.instant(text.seen(), received);
        frame.inOrder(seen, received, text.at().at(), "The plea comes before what it is about.");
        frame.problems().unless(text.by().value().opponent() != Side.UNKNOWN, text.by().at(),
                "'%s' is no party. Maybe one of: RU, UA.".formatted(text.by().value().word()));
        return ground.terrain().position(text.position()).map(position -> new Arrival.Plea(text.id().value(), text.plea().value(),
                text.by().value(), position, seen, received));
    }

    Optional<Arrival> notification(NotificationText text) {
        Instant from = frame.instant(text.from());
        Instant to = frame.instant(text.to());
        frame.inOrder(from, to, text.to().at(), "What is announced ends before it begins.");
        Instant received = frame.inPlay(text.at());
        return ground.area(text.where()).map(area -> new Arrival.Notification(text.id().value(), text.by().value(),
                text.notification().value(),
                area, from, to, received));
    }

    Optional<Arrival> restoration(RestorationText text) {
        Instant received = frame.inPlay(text.at());
        return ground.sector(text.restoration()).map(sector -> new Arrival.Restoration(text.id().value(), sector.id(), text.by().value(),
                received));
    }

    Optional<Arrival> delivery(DeliveryText text) {
        party(text.by());
        return Optional.of(new Arrival.Delivery(text.id().value(), text.delivery().value(), text.by().value(), frame.inPlay(text.at())));
    }

    Optional<Arrival> request(RequestText text) {
        Instant received = frame.inPlay(text.at());
        party(text.to());
        Optional<Obligation> article = articles.get(text.request());
        article.ifPresent(asked -> {
            boolean onRequest = asked.reporting().flatMap(Obligation.Reporting::within).isPresent();
            frame.problems().unless(onRequest, text.request().at(),
                    "Article %s obliges nobody to reply. Maybe give it a duty: {deliver: reply, within: 48h}".formatted(asked.article()));
            frame.problems().unless(asked.binds().contains(text.to().value()), text.to().at(),
                    "Article %s does not bind %s.".formatted(asked.article(), text.to().value().word()));
        });
        return article.map(asked -> new Arrival.Request(text.id().value(), asked.article(), text.to().value(), received));
    }

    private void party(Written<Side> side) {
        boolean isParty = side.value() == Side.UA || side.value() == Side.RU;
        frame.problems().unless(isParty, side.at(), "'%s' is no party. Maybe one of: RU, UA.".formatted(side.value().word()));
    }

    Optional<Arrival> hotline(HotlineText text) {
        return calm(text.hotline(), text.id(), text.at(), text.by(), ClockStop.HOTLINE);
    }

    Optional<Arrival> apology(ApologyText text) {
        return calm(text.apology(), text.id(), text.at(), text.by(), ClockStop.APOLOGY);
    }

    private Optional<Arrival> calm(Written<String> where, Written<String> id, Written<When> at, Written<Side> by, ClockStop how) {
        Instant received = frame.inPlay(at);
        frame.problems().unless(by.value().opponent() != Side.UNKNOWN, by.at(), "'%s' is no party. Maybe one of: RU, UA.".formatted(by.value().word()));
        return ground.sector(where).map(sector -> new Arrival.Calm(id.value(), how, sector.id(), by.value(), received));
    }

    private double noticing(WatchText text) {
        text.noticing().ifPresent(share -> frame.problems().unless(share.value() <= 1, share.at(), "A chance is at most 100 %."));
        return text.noticing().map(Written::value).orElse(1.0);
    }

    Optional<Arrival> watch(WatchText text) {
        Instant from = frame.instant(text.from());
        Instant to = frame.instant(text.to());
        Instant received = frame.inPlay(text.at());
        frame.inOrder(from, to, text.to().at(), "The watch ends before it begins.");
        frame.inOrder(to, received, text.at().at(), "The report of the watch comes before its end.");
        return ground.area(text.watch()).map(area -> new Arrival.WatchKept(text.id().value(), area, from, to, noticing(text), received));
    }
}
