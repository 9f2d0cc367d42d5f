package org.ceasefire.simulator.scenario.file;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.ceasefire.simulator.scenario.yaml.Field;
import org.ceasefire.simulator.scenario.yaml.Measure;
import org.ceasefire.simulator.scenario.yaml.Written;
import org.ceasefire.vocabulary.Basis;
import org.ceasefire.vocabulary.BreachType;
import org.ceasefire.vocabulary.CaseScope;
import org.ceasefire.vocabulary.ClockStart;
import org.ceasefire.vocabulary.ClockStop;
import org.ceasefire.vocabulary.ContinuesBy;
import org.ceasefire.vocabulary.DisputedBreaches;
import org.ceasefire.vocabulary.ExpandedBy;
import org.ceasefire.vocabulary.ForceState;
import org.ceasefire.vocabulary.Gate;
import org.ceasefire.vocabulary.GuaranteedPartyBreaches;
import org.ceasefire.vocabulary.Likelihood;
import org.ceasefire.vocabulary.Needs;
import org.ceasefire.vocabulary.Phase3Test;
import org.ceasefire.vocabulary.Reliability;
import org.ceasefire.vocabulary.Severity;
import org.ceasefire.vocabulary.SeventyTwoHours;
import org.ceasefire.vocabulary.Side;
import org.ceasefire.vocabulary.Standing;

/** A reading of the plan. Every field may be left to the preset. */
public record PolicyText(
        @Field(value = "The reading it starts from.", example = "reported-2026-02") Optional<Written<String>> preset,
        @Field(value = "Where the figures come from.", example = "FT and Reuters, 3 Feb 2026") Optional<Written<String>> source,
        @Field(value = "The party whose security is guaranteed.", example = "UA", fromPreset = true) Written<Side> guaranteed,
        @Field(value = "What starts the clocks of a case.", example = "first-detection",
                fromPreset = true) Written<ClockStart> clockStartsAt,
        @Field(value = "Whether the hours of Phase 3 are its deadline or its earliest.", example = "deadline", fromPreset = true)
        Written<SeventyTwoHours> seventyTwoHours,
        @Field(value = "Which incidents are answered together.", example = "sector", fromPreset = true) Written<CaseScope> casePer,
        @Field(value = "The least severity that opens a case.", example = "serious", fromPreset = true) Written<Severity> caseFrom,
        @Field(value = "The standing from which an incident counts as verified.", example = "probable", fromPreset = true)
        Written<Standing> verifiedAt,
        @Field(value = "What becomes of what is a breach by one party's copy of the agreement only.", example = "set-aside", fromPreset = true)
        Written<DisputedBreaches> disputedBreaches,
        @Field(value = "The worst grade of a source on which an incident is possible.", example = "C", fromPreset = true)
        Written<Reliability> possibleFrom,
        @Field(value = "The worst grade of a source on which one picture alone makes an incident probable.", example = "B",
                fromPreset = true)
        Written<Reliability> soundFrom,
        @Field(value = "The worst grade of information, 1 to 6, for the same.", example = "2",
                fromPreset = true) Written<Integer> soundCredibility,
        @Field(value = "How close in event time two sightings of a passing thing must be to support each other.", example = "1h",
                fromPreset = true) Written<Duration> corroboratedWithin,
        @Field(value = "The same for what stays where it is.", example = "24h",
                fromPreset = true) Written<Duration> corroboratedPresenceWithin,
        @Field(value = "How long before the event an exercise or demining must have been announced to explain it.", example = "24h",
                fromPreset = true) Written<Duration> announcedAhead,
        @Field(value = "How far past the disputed band forces must be for an assault; nearer is patrolling.", example = "500 m",
                measure = Measure.LENGTH, fromPreset = true) Written<Double> excursion,
        @Field(value = "The clock of Phase 1.", example = "24h", fromPreset = true, name = "phase-1-within") Written<Duration> phase1Within,
        @Field(value = "How likely the attribution must be to warn and act.", example = "likely", fromPreset = true,
                name = "phase-1-attribution") Written<Likelihood> phase1Attribution,
        @Field(value = "How likely it must be to ask for the multinational force.", example = "very-likely", fromPreset = true,
                name = "phase-2-attribution") Written<Likelihood> phase2Attribution,
        @Field(value = "The clock of Phase 3.", example = "72h", fromPreset = true, name = "phase-3-within") Written<Duration> phase3Within,
        @Field(value = "How likely it must be to ask for the US backstop.", example = "very-likely", fromPreset = true,
                name = "phase-3-attribution") Written<Likelihood> phase3Attribution,
        @Field(value = "Whether Phase 3 needs Phase 2 first.", example = "true", fromPreset = true, name = "phase-3-after-phase-2")
        Written<Boolean> phase3AfterPhase2,
        @Field(value = "How many further verified breaches after the first response mean that hostilities continue.", example = "1",
                fromPreset = true) Written<Integer> continuesAfterBreaches,
        @Field(value = "The least severity that counts as an attack when asking whether it has expanded.", example = "very-serious",
                fromPreset = true) Written<Severity> expandedFrom,
        @Field(value = "From how many sectors an attack counts as expanded.", example = "2",
                fromPreset = true) Written<Integer> expandedSectors,
        @Field(value = "From what depth past the line an attack counts as expanded.", example = "10 km", measure = Measure.LENGTH,
                fromPreset = true) Written<Double> expandedDepth,
        @Field(value = "How long a quiet, watched time ends a case.", example = "72h", fromPreset = true) Written<Duration> lull,
        @Field(value = "How long before a look its nothing-seen counts as quiet.", example = "12h", fromPreset = true)
        Written<Duration> lookSpeaksFor,
        @Field(value = "How likely a look must be to notice what broke the peace, there and then, for its nothing-seen to count as quiet.",
                example = "50 %", measure = Measure.SHARE, fromPreset = true)
        Written<Double> nothingSeenFrom,
        @Field(value = "How long late evidence can still change what is over.", example = "14d", fromPreset = true)
        Written<Duration> evidenceHorizon,
        @Field(value = "By what hostilities count as continuing.", example = "further-breaches", fromPreset = true)
        Written<ContinuesBy> continuesBy,
        @Field(value = "How long a quiet, watched time breaks off hostilities, and stops clocks where a lull stops them.", example = "12h",
                fromPreset = true)
        Written<Duration> shortLull,
        @Field(value = "By what an attack counts as expanded; any one is enough.", example = "[sectors, depth]") List<Written<ExpandedBy>> expandedBy,
        @Field(value = "The breach types that are such means.", example = "[rocket-or-air-strike]") List<Written<BreachType>> expandedMeans,
        @Field(value = "From how many vehicles in one place an attack counts as expanded.", example = "30", fromPreset = true)
        Written<Integer> expandedMass,
        @Field(value = "From how many civilians killed or hurt an attack counts as expanded.", example = "10", fromPreset = true)
        Written<Integer> expandedCasualties,
        @Field(value = "What Phase 1 waits for.", example = "verification", fromPreset = true, name = "phase-1-needs") Written<Needs> phase1Needs,
        @Field(value = "What Phase 2 waits for.", example = "determination", fromPreset = true, name = "phase-2-needs") Written<Needs> phase2Needs,
        @Field(value = "What Phase 3 waits for.", example = "determination", fromPreset = true, name = "phase-3-needs") Written<Needs> phase3Needs,
        @Field(value = "What an attack must be for the US backstop to be asked for.", example = "significant-deliberate-sustained",
                fromPreset = true, name = "phase-3-test")
        Written<Phase3Test> phase3Test,
        @Field(value = "The least severity of a significant attack.", example = "grave", fromPreset = true) Written<Severity> significantFrom,
        @Field(value = "How many attacks in one case are no mistake.", example = "3", fromPreset = true) Written<Integer> deliberateFrom,
        @Field(value = "How long an attack goes on, from first to last, that is sustained.", example = "24h", fromPreset = true)
        Written<Duration> sustainedFor,
        @Field(value = "What stops the clocks of a case; if not given, nothing does.", example = "[apology, hotline]")
        List<Written<ClockStop>> clockStoppedBy,
        @Field(value = "The breach types that are consulted on directly; if not given, none.", example = "[attack-on-multinational-force]")
        List<Written<BreachType>> consultedOn,
        @Field(value = "The gate that an approved consultation opens.", example = "phase-3", fromPreset = true) Written<Gate> consultationOpens,
        @Field(value = "How breaches by the guaranteed party are answered.", example = "own-track", fromPreset = true)
        Written<GuaranteedPartyBreaches> guaranteedPartyBreaches,
        @Field(value = "The least severity of a breach by it, determined, for which suspension is asked.", example = "very-serious", fromPreset = true)
        Written<Severity> suspendedFrom,
        @Field(value = "The least severity of an unprovoked attack by it, determined, for which the void clause is asked.", example = "grave",
                fromPreset = true)
        Written<Severity> voidFrom,
        @Field(value = "How likely that attack must be its own.", example = "very-likely", fromPreset = true) Written<Likelihood> voidAttribution,
        @Field(value = "How long before it a verified attack on the guaranteed party provokes it.", example = "72h", fromPreset = true)
        Written<Duration> provokedWithin,
        @Field(value = "How long a refusal stands before a gate can be put again without a further breach.", example = "24h", fromPreset = true)
        Written<Duration> refusalStandsFor,
        @Field(value = "When Ukrainian forces may act at once, without a gate; what they do is a response of phase-1 with step self-defence.",
                fromPreset = true)
        SelfDefenceText selfDefence,
        @Field("The monitoring mechanism: when it works; if not given, throughout.") Optional<MechanismText> mechanism,
        @Field("The term of the guarantee; if not given, it is in force throughout.") Optional<GuaranteeText> guarantee,
        @Field("The legal preconditions of Phase 2; if not given, they are met.") Optional<ForceText> force,
        @Field("How long a force travels from where it is.") Map<Written<ForceState>, Written<Duration>> travel,
        @Field("The Special Commission: its terms are those of every gate whose body is special-commission.")
        Optional<CommissionText> commission,
        @Field("How each gate is decided.") Map<Written<Gate>, GateText> gates,
        @Field("How members vote unless people vote for them: by gate, then by member.")
        Map<Written<Gate>, Map<Written<String>, BallotText>> ballots,
        @Field("What responders do once a gate is approved.") Map<Written<Gate>, List<ResponseText>> responses,
        @Field("How likely an attribution is that rests on this basis alone.") Map<Written<Basis>, Written<Likelihood>> attribution,
        @Field("How grave a breach of this type is before anything makes it graver.")
        Map<Written<BreachType>, Written<Severity>> severities,
        @Field(value = "When many breaches of one type in one sector make each of them graver.", fromPreset = true) RepetitionText repetition,
        @Field(value = "When many small breaches along the line are answered as one campaign.", fromPreset = true) CampaignText campaign,
        @Field(value = "When what is recorded in a sector warns of something to come.", fromPreset = true) WarningsText warnings,
        @Field(value = "What forces past the line amount to.", fromPreset = true) MovementsText movements,
        @Field(value = "What makes a breach one step graver than its type is.", fromPreset = true) ModifiersText modifiers,
        @Field("What each provider shares of what its sensors see; one of whom nothing is said shares everything with the centre at once.")
        Map<Written<String>, SharingText> sharing,
        @Field(value = "How long the law waits for what no sensor settles.", fromPreset = true) InquiriesText inquiries,
        @Field(value = "How near observations must be to be one happening.", fromPreset = true) CorrelationText correlation,
        @Field(value = "What evidence weighs.", fromPreset = true) EvidenceText evidence,
        @Field(value = "When pleaded return fire is accepted.", fromPreset = true) ReturnFireText returnFire,
        @Field(value = "What shows what was meant.", fromPreset = true) IntentText intent,
        @Field(value = "When fire answers fire.", fromPreset = true) ExchangeText exchange,
        @Field(value = "When a burst may be of the side's own gun.", fromPreset = true) StagingText staging) {}
