package org.ceasefire.simulator.scenario.reading;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.ceasefire.simulator.scenario.file.ForceText;
import org.ceasefire.simulator.scenario.file.GuaranteeText;
import org.ceasefire.simulator.scenario.file.MechanismText;
import org.ceasefire.simulator.scenario.file.PolicyText;
import org.ceasefire.simulator.scenario.yaml.Written;
import org.ceasefire.vocabulary.BackstopTest;
import org.ceasefire.vocabulary.ClockStops;
import org.ceasefire.vocabulary.ConsultedOn;
import org.ceasefire.vocabulary.Continuing;
import org.ceasefire.vocabulary.Expanding;
import org.ceasefire.vocabulary.ForceState;
import org.ceasefire.vocabulary.ForceTerms;
import org.ceasefire.vocabulary.Gate;
import org.ceasefire.vocabulary.GuaranteeTerm;
import org.ceasefire.vocabulary.GuaranteedPartyTerms;
import org.ceasefire.vocabulary.MechanismBodies;
import org.ceasefire.vocabulary.MechanismStart;
import org.ceasefire.vocabulary.MechanismSuspension;
import org.ceasefire.vocabulary.PhaseNeeds;
import org.ceasefire.vocabulary.RefusalTerms;
import org.ceasefire.vocabulary.SelfDefence;
import org.ceasefire.vocabulary.Stated;
import org.ceasefire.vocabulary.TravelTime;

/** The readings of the ladder: what its phases wait for, what stops its clocks, when it is there at all. */
final class Rungs {
    private final PolicyText text;
    private final Frame frame;
    private final List<Stated> rungs = new ArrayList<>();

    private Rungs(PolicyText text, Frame frame) {
        this.text = text;
        this.frame = frame;
    }

    /** Each as a fact of the law. */
    static List<Stated> of(PolicyText text, Frame frame) {
        Rungs all = new Rungs(text, frame);
        all.phases();
        all.answers();
        all.mechanism(text.mechanism());
        text.guarantee().ifPresent(all::guarantee);
        text.force().ifPresent(all::force);
        all.travel();
        return List.copyOf(all.rungs);
    }

    private void phases() {
        atLeastOne(text.expandedMass());
        atLeastOne(text.expandedCasualties());
        atLeastOne(text.deliberateFrom());
        frame.problems().unless(!text.expandedBy().isEmpty(), text.expandedMass().at(),
                "'expanded-by' names nothing. Maybe expanded-by: [sectors, depth]");
        rungs.add(new Continuing(text.continuesBy().value(), positive(text.shortLull())));
        rungs.add(new Expanding(values(text.expandedBy()), values(text.expandedMeans()), text.expandedMass().value(),
                text.expandedCasualties().value()));
        rungs.add(new PhaseNeeds(Gate.PHASE_1, text.phase1Needs().value()));
        rungs.add(new PhaseNeeds(Gate.PHASE_2, text.phase2Needs().value()));
        rungs.add(new PhaseNeeds(Gate.PHASE_3, text.phase3Needs().value()));
        rungs.add(new BackstopTest(text.phase3Test().value(), text.significantFrom().value(), text.deliberateFrom().value(),
                positive(text.sustainedFor())));
        rungs.add(new ClockStops(values(text.clockStoppedBy())));
        rungs.add(new RefusalTerms(positive(text.refusalStandsFor())));
    }

    private void answers() {
        Gate opens = text.consultationOpens().value();
        frame.problems().unless(opens == Gate.PHASE_2 || opens == Gate.PHASE_3, text.consultationOpens().at(),
                "A consultation opens Phase 2 or Phase 3. Maybe phase-3");
        rungs.add(new ConsultedOn(values(text.consultedOn()), opens));
        rungs.add(new GuaranteedPartyTerms(text.guaranteedPartyBreaches().value(), text.suspendedFrom().value(), text.voidFrom().value(),
                text.voidAttribution().value(), positive(text.provokedWithin())));
        rungs.add(new SelfDefence(text.selfDefence().from().value(), text.selfDefence().attribution().value()));
    }

    private void mechanism(Optional<MechanismText> mechanism) {
        List<Written<String>> bodies = mechanism.map(MechanismText::bodies).orElse(List.of());
        rungs.add(new MechanismBodies(bodies.isEmpty() ? Set.of(Gates.COMMISSION) : values(bodies)));
        mechanism.flatMap(MechanismText::starts).map(frame::instant).filter(frame.startex()::isBefore)
                .ifPresent(starts -> rungs.add(new MechanismStart(starts)));
        List<MechanismText.SuspensionText> suspended = mechanism.map(MechanismText::suspended).orElse(List.of());
        for (MechanismText.SuspensionText one : suspended) {
            Instant from = frame.instant(one.from());
            Instant to = frame.instant(one.to());
            frame.inOrder(from, to, one.to().at(), "The suspension ends before it begins.");
            rungs.add(new MechanismSuspension("suspension-" + (suspended.indexOf(one) + 1), from, to));
        }
    }

    private void guarantee(GuaranteeText guarantee) {
        Instant from = frame.instant(guarantee.from(), frame.startex());
        rungs.add(new GuaranteeTerm(from, from.plus(positive(guarantee.term()))));
    }

    /** Said only where the force is not ready from the outset. */
    private void force(ForceText force) {
        Instant deployed = frame.instant(force.deployedFrom(), frame.startex());
        Instant ratified = frame.instant(force.ratifiedFrom(), frame.startex());
        Instant ready = deployed.isAfter(ratified) ? deployed : ratified;
        if (ready.isAfter(frame.startex())) {
            rungs.add(new ForceTerms(ready, force.ifNot().value(), force.lag().value()));
        }
    }

    private void travel() {
        for (ForceState state : Arrays.asList(ForceState.values())) {
            Optional<Duration> takes = text.travel().entrySet().stream().filter(entry -> entry.getKey().value() == state)
                    .map(entry -> entry.getValue().value()).findFirst();
            frame.problems().unless(takes.isPresent(), text.refusalStandsFor().at(),
                    "'travel' does not say '%s'. Maybe name a preset: reported-2026-02".formatted(state.word()));
            takes.ifPresent(time -> rungs.add(new TravelTime(state, time)));
        }
    }

    private void atLeastOne(Written<Integer> number) {
        frame.problems().unless(number.value() >= 1, number.at(), "This must be at least 1.");
    }

    private Duration positive(Written<Duration> duration) {
        frame.problems().unless(!duration.value().isZero(), duration.at(), "This duration must be longer than nothing.");
        return duration.value();
    }

    private static <T> Set<T> values(List<Written<T>> list) {
        return list.stream().map(Written::value).collect(Collectors.toCollection(HashSet::new));
    }
}
