package org.ceasefire.simulator.scenario.reading;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.ceasefire.incidents.Correlation;
import org.ceasefire.simulator.scenario.file.CampaignText;
import org.ceasefire.simulator.scenario.file.CorrelationText;
import org.ceasefire.simulator.scenario.file.ModifiersText;
import org.ceasefire.simulator.scenario.file.MovementsText;
import org.ceasefire.simulator.scenario.file.PolicyText;
import org.ceasefire.simulator.scenario.file.WarningsText;
import org.ceasefire.simulator.scenario.yaml.Problems;
import org.ceasefire.simulator.scenario.yaml.Spot;
import org.ceasefire.simulator.scenario.yaml.Written;
import org.ceasefire.vocabulary.Basis;
import org.ceasefire.vocabulary.BasisWeight;
import org.ceasefire.vocabulary.BreachType;
import org.ceasefire.vocabulary.CampaignTerms;
import org.ceasefire.vocabulary.Happening;
import org.ceasefire.vocabulary.InquiryTerms;
import org.ceasefire.vocabulary.MovementTerms;
import org.ceasefire.vocabulary.Policy;
import org.ceasefire.vocabulary.RepetitionTerms;
import org.ceasefire.vocabulary.SeverityModifiers;
import org.ceasefire.vocabulary.Side;
import org.ceasefire.vocabulary.Stated;
import org.ceasefire.vocabulary.TypeSeverity;
import org.ceasefire.vocabulary.WarningTerms;
import org.ceasefire.vocabulary.WeaponClass;
import org.ceasefire.vocabulary.Word;

/** Makes the facts of the law of a reading of the plan. */
final class Policies {
    private final PolicyText text;
    private final Problems problems;

    Policies(PolicyText text, Problems problems) {
        this.text = text;
        this.problems = problems;
    }

    Policy policy() {
        problems.unless(text.soundCredibility().value() >= 1 && text.soundCredibility().value() <= 6, text.soundCredibility().at(),
                "A grade of information is from 1 to 6.");
        problems.unless(text.guaranteed().value() == Side.UA || text.guaranteed().value() == Side.RU, text.guaranteed().at(),
                "'%s' is no party. Maybe one of: RU, UA.".formatted(text.guaranteed().value().word()));
        atLeastOne(text.continuesAfterBreaches());
        atLeastOne(text.expandedSectors());
        problems.unless(text.phase1Within().value().compareTo(text.phase3Within().value()) <= 0, text.phase3Within().at(),
                "Phase 3 cannot end before Phase 1.");
        return new Policy(text.preset().map(Written::value).orElse("none"), text.guaranteed().value(), text.clockStartsAt().value(),
                text.seventyTwoHours().value(), text.casePer().value(), text.caseFrom().value(), text.verifiedAt().value(),
                text.disputedBreaches().value(), text.possibleFrom().value(), text.soundFrom().value(), text.soundCredibility().value(), positive(text.corroboratedWithin()),
                positive(text.corroboratedPresenceWithin()), positive(text.announcedAhead()), text.excursion().value(),
                        positive(text.phase1Within()),
                text.phase1Attribution().value(), text.phase2Attribution().value(), positive(text.phase3Within()),
                text.phase3Attribution().value(), text.phase3AfterPhase2().value(), text.continuesAfterBreaches().value(),
                text.expandedFrom().value(), text.expandedSectors().value(), text.expandedDepth().value(), positive(text.lull()), positive(text.lookSpeaksFor()),
                share(text.nothingSeenFrom()), positive(text.evidenceHorizon()));
    }

    List<BasisWeight> attribution() {
        return complete(List.of(Basis.values()), text.attribution(), "attribution", BasisWeight::new);
    }

    List<TypeSeverity> severities() {
        Set<BreachType> types = new LinkedHashSet<>(BreachType.shipped());
        text.severities().keySet().stream().map(Written::value).sorted().forEach(types::add);
        return complete(types, text.severities(), "severities", TypeSeverity::new);
    }

    private RepetitionTerms repetition() {
        atLeastOne(text.repetition().from());
        return new RepetitionTerms(text.repetition().from().value());
    }

    private CampaignTerms campaign() {
        CampaignText campaign = text.campaign();
        List.of(campaign.breaches(), campaign.days(), campaign.sectors(), campaign.times()).forEach(this::atLeastOne);
        problems.unless(Duration.ofDays(campaign.days().value()).compareTo(text.evidenceHorizon().value()) <= 0, campaign.days().at(),
                "A campaign cannot be longer than the evidence-horizon, beyond which nothing is held. Maybe evidence-horizon: %dd"
                        .formatted(campaign.days().value()));
        return new CampaignTerms(campaign.breaches().value(), campaign.days().value(), campaign.sectors().value(), campaign.times().value());
    }

    private WarningTerms warnings() {
        WarningsText warnings = text.warnings();
        List.of(warnings.recorded(), warnings.newSector(), warnings.days(), warnings.indicators()).forEach(this::atLeastOne);
        problems.unless(warnings.days().value() <= 7, warnings.days().at(), "The usual rests on 7 days at most.");
        problems.unless(warnings.rate().value() > 1, warnings.rate().at(), "This rate must be more than 100 % of the usual.");
        return new WarningTerms(warnings.rate().value(), warnings.recorded().value(), share(warnings.explosionShare()), warnings.newSector().value(),
                warnings.forward().value(), warnings.days().value(), warnings.indicators().value());
    }

    /** What each block of figures says, a fact for each. */
    List<Stated> figures() {
        List<Stated> figures = new ArrayList<>(
                List.of(movements(text.movements()), modifiers(text.modifiers()), new InquiryTerms(positive(text.inquiries().within())),
                repetition(), campaign(), warnings()));
        figures.addAll(Weights.of(text, problems));
        return figures;
    }

    private MovementTerms movements(MovementsText said) {
        atLeastOne(said.raidUpTo());
        problems.unless(said.raidUpTo().value() < said.assaultFrom().value(), said.assaultFrom().at(),
                "An assault (from %d) must begin above a raid (up to %d).".formatted(said.assaultFrom().value(), said.raidUpTo().value()));
        return new MovementTerms(said.raidUpTo().value(), said.assaultFrom().value(), classes(said.assaultWith()));
    }

    private SeverityModifiers modifiers(ModifiersText said) {
        atLeastOne(said.casualtiesFrom());
        return new SeverityModifiers(said.casualtiesFrom().value(), classes(said.proscribed()), said.proscribedFrom().value(),
                said.depthFrom().value());
    }

    private static Set<WeaponClass> classes(List<Written<WeaponClass>> written) {
        Set<WeaponClass> classes = EnumSet.noneOf(WeaponClass.class);
        written.forEach(weapon -> classes.add(weapon.value()));
        return classes;
    }

    Correlation correlation() {
        CorrelationText near = text.correlation();
        Map<Happening, Correlation.Nearness> nearness = new EnumMap<>(Happening.class);
        near.nearness().forEach((happening, how) ->
                nearness.put(happening.value(), new Correlation.Nearness(how.apart().value(), how.within().value())));
        for (Happening happening : Happening.values()) {
            problems.unless(nearness.containsKey(happening) || happening == Happening.DUTY, near.reach().at(),
                    "'nearness' does not say '%s'.".formatted(happening.word()));
        }
        problems.unless(near.beside().apart().value() > 0, near.beside().apart().at(), "This distance must be more than nothing.");
        return new Correlation(nearness, near.reach().value(),
                new Correlation.Nearness(near.beside().apart().value(), positive(near.beside().within())));
    }

    /** One fact for each choice, in the order of the choices; what is not said is a problem. */
    private <C extends Word, V, F> List<F> complete(
            Collection<C> choices, Map<Written<C>, Written<V>> said, String field, java.util.function.BiFunction<C, V, F> fact) {
        List<F> facts = new ArrayList<>();
        for (C choice : choices) {
            Optional<Map.Entry<Written<C>,
                    Written<V>>> own = said.entrySet().stream().filter(entry -> entry.getKey().value() == choice).findFirst();
            own.ifPresent(entry -> facts.add(fact.apply(choice, entry.getValue().value())));
            problems.unless(own.isPresent(), at(), "'%s' does not say '%s'. Maybe name a preset: reported-2026-02".formatted(field,
                    choice.word()));
        }
        return facts;
    }

    /** Where the policy stands, nearly. */
    private Spot at() {
        return text.preset().map(Written::at).orElse(text.guaranteed().at());
    }

    private void atLeastOne(Written<Integer> number) {
        problems.unless(number.value() >= 1, number.at(), "This must be at least 1.");
    }

    private double share(Written<Double> share) {
        problems.unless(share.value() > 0 && share.value() <= 1, share.at(), "This share must be more than 0 % and at most 100 %.");
        return share.value();
    }

    private Duration positive(Written<Duration> duration) {
        problems.unless(!duration.value().isZero(), duration.at(), "This duration must be longer than nothing.");
        return duration.value();
    }
}
