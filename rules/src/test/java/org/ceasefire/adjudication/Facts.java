package org.ceasefire.adjudication;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Stream;

import org.ceasefire.vocabulary.*;

/** Facts to state, most of them drawn from a seed, so that every rule has something to do. */
final class Facts {
    static final Instant START = Instant.parse("2026-10-05T00:00:00Z");

    /** A fact, and what it is stated about. */
    record About(String subject, Stated fact) {}

    private final SplittableRandom random;

    private Facts(long seed) {
        this.random = new SplittableRandom(seed);
    }

    /** The terms of a law, and so many incidents and half as many cases. */
    static List<About> drawn(long seed, int incidents) {
        Facts facts = new Facts(seed);
        List<About> drawn = new ArrayList<>(facts.terms());
        for (int i = 1; i <= incidents; i++) {
            drawn.addAll(facts.incident("incident-" + i));
        }
        drawn.addAll(facts.days());
        drawn.addAll(facts.tempos());
        for (int i = 1; i <= incidents / 2; i++) {
            drawn.addAll(facts.file("case-" + i, "incident-" + (1 + facts.random.nextInt(incidents))));
        }
        return drawn;
    }

    static Incident incident(String id, Happening happening, double depth_m) {
        return new Incident(id, happening, "north", START, START, Side.RU, Side.UA, depth_m, WeaponClass.ARTILLERY, 122, 1);
    }

    static Evidence evidence(String incident, String source, int credibility) {
        return new Evidence(incident + "/" + source + "/explosion", incident, source, "provider-of-" + source, SensorKind.DRONE_CAMERA, Sign.EXPLOSION,
                WeaponClass.ARTILLERY, START, Reliability.B, credibility, "", Side.UNKNOWN, Struck.UNKNOWN, 0);
    }

    static List<About> withoutTerms(List<About> facts) {
        return facts.stream().filter(each -> Stream.of("incident", "case", "duty").anyMatch(each.subject()::startsWith)).toList();
    }

    List<About> terms() {
        List<About> terms = new ArrayList<>();
        terms.add(new About("policy", policy()));
        List<BreachType> types = BreachType.shipped();
        for (BreachType type : types) {
            Copy copy = types.indexOf(type) % 3 == 0 ? any(Copy.values()) : Copy.AGREED;
            terms.add(new About("agreement", new Obligation(copy, type.word(), "text", "source", type, Set.of(Side.UA, Side.RU), Set.of(), 100,
                    Double.POSITIVE_INFINITY, 1, Copy.AGREED, 0, 50_000, Set.of("zone-1"), START.minus(Duration.ofDays(1)), START.plus(Duration.ofDays(60)), Optional.empty())));
            terms.add(new About("policy", new TypeSeverity(type, any(Severity.values()))));
        }
        terms.add(new About("policy", new MovementTerms(3, 12, Set.of(WeaponClass.TANK, WeaponClass.HEAVY_WEAPON))));
        terms.add(new About("policy", new SeverityModifiers(1, Set.of(WeaponClass.MISSILE), 150, 5_000)));
        terms.add(new About("policy", new InquiryTerms(hours(48))));
        for (Side party : List.of(Side.UA, Side.RU)) {
            duty(party).forEach(fact -> terms.add(new About("duty-" + party, fact)));
        }
        for (Basis basis : Basis.values()) {
            terms.add(new About("policy", new BasisWeight(basis, any(Likelihood.values()))));
        }
        terms.add(new About("policy", new WarningTerms(2, 20, 0.1, 10, 5_000, 3, 2)));
        terms.add(new About("policy", new RepetitionTerms(2)));
        terms.add(new About("policy", new CampaignTerms(4, 3, 2, 3)));
        weights().forEach(fact -> terms.add(new About("policy", fact)));
        for (Gate gate : Gate.values()) {
            terms.add(new About("policy", new GateTerms(gate, "body", List.of("US", "FR", "UK"), any(DecisionRule.values()), "FR", hours(12), Outcome.HELD)));
            terms.add(new About("policy", new ResponseTerms(gate, 1 + random.nextInt(3), any("UA", "FR"), any(Step.values()), hours(3), any(ForceState.values()), 0, Means.TROOPS)));
        }
        ladder().forEach(reading -> terms.add(new About("policy", reading)));
        timetable().forEach(reading -> terms.add(new About("case-timetable", reading)));
        return terms;
    }

    private List<Stated> duty(Side party) {
        Duty duty = new Duty("duty-" + party, BreachType.PROCEDURAL_LAPSE.word(), party, any(Deliverable.values()), at());
        List<Stated> facts = new ArrayList<>(List.of(duty));
        if (random.nextInt(2) == 0) {
            facts.add(new Elapsed(duty.id(), "due", duty.due()));
        }
        if (random.nextInt(2) == 0) {
            facts.add(new Delivered(duty.id(), "delivery", at()));
        }
        return facts;
    }

    private List<Stated> ladder() {
        List<Stated> ladder = new ArrayList<>(List.of(new Continuing(any(ContinuesBy.values()), hours(12)),
                new Expanding(Set.of(any(ExpandedBy.values())), Set.of(any(BreachType.shipped().toArray(BreachType[]::new))), 30, 1),
                new BackstopTest(any(Phase3Test.values()), Severity.SERIOUS, 1, hours(1)), new ClockStops(Set.of(ClockStop.values())),
                new ConsultedOn(Set.copyOf(BreachType.shipped()), any(Gate.PHASE_2, Gate.PHASE_3)),
                new GuaranteedPartyTerms(any(GuaranteedPartyBreaches.values()), Severity.MINOR, Severity.MINOR, Likelihood.LIKELY, hours(24)),
                new RefusalTerms(hours(24)), new SelfDefence(Severity.MINOR, Likelihood.UNLIKELY), new MechanismBodies(Set.of("other")),
                new Calmed(any(ClockStop.APOLOGY, ClockStop.HOTLINE), any("north", "south"), any(Side.UA, Side.RU), "report-1", at())));
        List.of(Gate.PHASE_1, Gate.PHASE_2, Gate.PHASE_3).forEach(gate -> ladder.add(new PhaseNeeds(gate, any(Needs.values()))));
        return ladder;
    }

    /** Terms from which something follows by themselves. */
    private List<Stated> timetable() {
        return List.of(new MechanismStart(at()), new MechanismSuspension("suspension-1", at(), at()), new GuaranteeTerm(at(), START.plus(hours(500))));
    }

    private List<Stated> weights() {
        List<Stated> weights = new ArrayList<>(List.of(new ExchangeTerms(hours(1)), new StagingTerms(hours(1)),
                new ReturnFireTerms(hours(6), 2, hours(12)), new IntentTerms(hours(12), 2, hours(12))));
        for (Happening happening : Happening.values()) {
            weights.add(new PriorWeight(happening, random.nextInt(-5, 1)));
        }
        for (Reliability grade : Reliability.values()) {
            weights.add(new SourceWeight(grade, random.nextInt(7)));
        }
        for (int grade = 1; grade <= 6; grade++) {
            weights.add(new InformationWeight(grade, random.nextInt(-6, 10)));
        }
        for (BenignKind kind : BenignKind.values()) {
            weights.add(new InnocentWeight(kind, random.nextInt(-20, -5), random.nextInt(-5, 0)));
        }
        for (Likelihood word : Likelihood.values()) {
            weights.add(new LikelihoodFloor(word, word.ordinal() == 0 ? Integer.MIN_VALUE : 5 * word.ordinal() - 15));
        }
        return weights;
    }

    private Policy policy() {
        return new Policy("test", Side.UA, any(ClockStart.values()), any(SeventyTwoHours.values()), any(CaseScope.values()), Severity.MINOR,
                Standing.PROBABLE, any(DisputedBreaches.values()), Reliability.C, Reliability.B, 2, hours(1), hours(24), hours(24), 500, hours(24), Likelihood.ROUGHLY_EVEN,
                Likelihood.LIKELY, hours(72), Likelihood.LIKELY, random.nextInt(2) == 0, 1, Severity.SERIOUS, 2, 5_000, hours(72), hours(12), 0.5, hours(168));
    }

    private List<About> incident(String id) {
        Happening happening = any(Happening.values());
        List<Stated> facts = new ArrayList<>();
        facts.add(new Incident(id, happening, any("north", "south"), at(), at(), any(Side.UA, Side.RU, Side.UNKNOWN),
                any(Side.UA, Side.RU, Side.UNKNOWN), random.nextInt(8_000), any(WeaponClass.values()), random.nextInt(200), 1 + random.nextInt(40)));
        for (int i = random.nextInt(5); i >= 0; i--) {
            facts.add(piece(id, "source-" + i));
        }
        facts.add(new Placement(id, Copy.AGREED, random.nextInt(80_000), 100, random.nextInt(8_000)));
        if (random.nextInt(3) == 0) {
            facts.add(new Beside(id, "zone-1"));
        }
        if (random.nextInt(2) == 0) {
            facts.add(new Elapsed(id, "inquiry", ((Incident) facts.get(0)).firstSeen().plus(hours(48))));
        }
        if (random.nextInt(3) == 0) {
            facts.add(new Inside(id, "zone-1", any(ZoneKind.values()), random.nextInt(1_000), 100));
        }
        if (random.nextInt(4) == 0) {
            facts.add(new Announced(id, "notice-1", any(BenignKind.values()), any(Side.UA, Side.RU), hours(random.nextInt(48))));
        }
        if (!id.equals("incident-1")) {
            facts.add(new Pleaded(id, "plea-1", any(PleaKind.values()), any(Side.UA, Side.RU), hours(random.nextInt(24))));
            facts.add(new Nearby(id, "incident-1", hours(random.nextInt(-4, 12))));
        }
        facts.add(new Coverage(id, List.of(new Coverage.Span(at(), at().plus(hours(120))))));
        return facts.stream().map(fact -> new About(id, fact)).toList();
    }

    private Evidence piece(String incident, String source) {
        Sign sign = any(Sign.values());
        return new Evidence(incident + "/" + source + "/" + sign.word(), incident, source, any("FR", "US", "UK"), any(SensorKind.values()), sign,
                any(WeaponClass.values()), START.plus(Duration.ofMinutes(random.nextInt(120))), any(Reliability.values()), 1 + random.nextInt(6),
                any("", "source-0"), any(Side.UA, Side.RU, Side.UNKNOWN), any(Struck.values()), random.nextInt(3));
    }

    private List<About> file(String id, String incident) {
        List<Stated> facts = new ArrayList<>();
        facts.add(new CaseOpened(id, any(incident, "campaign"), any(Track.values()), "north", at(), at(), at()));
        facts.add(new CaseMember(id, incident, at()));
        for (Gate gate : Gate.values()) {
            if (random.nextInt(2) == 0) {
                facts.add(new GateProposed(id, gate, at()));
                for (String member : List.of("US", "FR", "UK")) {
                    facts.add(new Vote(id, gate, member, any(Choice.values()), at()));
                }
            }
            if (random.nextInt(3) == 0) {
                facts.add(new GateDecided(id, gate, any(Outcome.values()), at()));
            }
        }
        if (random.nextInt(2) == 0) {
            facts.add(new ResponseTaken(id, 1 + random.nextInt(2), any("UA", "FR"), any(Step.values()), at()));
        }
        if (random.nextInt(5) == 0) {
            facts.add(new CaseClosed(id, at()));
        }
        return facts.stream().map(fact -> new About(id, fact)).toList();
    }

    /** The sectors and days on which incidents are drawn. */
    private List<About> days() {
        List<About> days = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            long day = START.plus(Duration.ofDays(i)).getEpochSecond() / 86_400;
            days.add(new About("days", new Day(day)));
            days.add(new About("days", new SectorDay("north", day)));
            days.add(new About("days", new SectorDay("south", day)));
        }
        return days;
    }

    private List<About> tempos() {
        return java.util.stream.Stream.of("north", "south", "east", "west").map(sector -> new About("tempo", new Tempo(sector, at(), random.nextInt(100),
                random.nextInt(20), 7, random.nextInt(3) * 15, random.nextDouble(0.1), random.nextInt(20_000), random.nextInt(20_000)))).toList();
    }

    private Instant at() {
        return START.plus(hours(random.nextInt(96)));
    }

    private static Duration hours(int hours) {
        return Duration.ofHours(hours);
    }

    @SafeVarargs
    private <T> T any(T... choices) {
        return Arrays.asList(choices).get(random.nextInt(choices.length));
    }
}
