package org.ceasefire.simulator.benchmark;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

import org.ceasefire.adjudication.Ruling;
import org.ceasefire.incidents.Registered;
import org.ceasefire.simulator.scenario.Scenario;
import org.ceasefire.vocabulary.AttributionGround;
import org.ceasefire.vocabulary.Basis;
import org.ceasefire.vocabulary.BasisWeight;
import org.ceasefire.vocabulary.BreachGround;
import org.ceasefire.vocabulary.Evidence;
import org.ceasefire.vocabulary.ExistenceGround;
import org.ceasefire.vocabulary.Happening;
import org.ceasefire.vocabulary.Incident;
import org.ceasefire.vocabulary.Obligation;
import org.ceasefire.vocabulary.Placement;
import org.ceasefire.vocabulary.Policy;
import org.ceasefire.vocabulary.Side;
import org.ceasefire.vocabulary.Sign;
import org.ceasefire.vocabulary.Standing;
import org.ceasefire.vocabulary.Stated;
import org.evrete.KnowledgeService;
import org.evrete.api.Knowledge;
import org.evrete.api.RhsContext;
import org.evrete.api.StatelessSession;

/**
 * The rules of {@code core.drl} in Evrete. It has neither logical facts nor {@code not}: what is restated about an incident goes into a session
 * of its own, its rules give the reasons, and what follows from them is chosen in Java, as in the floor. A session that holds all incidents is
 * slower by far: Evrete 4 tries each new fact against all that are held, equal keys or not.
 */
final class ByEvrete implements Contestant {
    private final KnowledgeService service = KnowledgeService.builder().withExecutor(new SameThread()).build();
    private final Policy policy;
    private final CoreTerms terms;
    private final Knowledge knowledge;
    private final List<Object> law = new ArrayList<>();
    private final Map<String, Findings> held = new HashMap<>();
    private List<ExistenceGround> existence = new ArrayList<>();
    private List<BreachGround> breaches = new ArrayList<>();
    private List<AttributionGround> attribution = new ArrayList<>();

    /** A fact under the id on which rules join. */
    public static class About<F> {
        private final String incident;
        private final F fact;

        About(String incident, F fact) {
            this.incident = incident;
            this.fact = fact;
        }

        public String getIncident() {
            return incident;
        }

        public F getFact() {
            return fact;
        }
    }

    public static final class Happened extends About<Incident> {
        Happened(Incident incident) {
            super(incident.id(), incident);
        }
    }

    public static final class Piece extends About<Evidence> {
        Piece(Evidence evidence) {
            super(evidence.incident(), evidence);
        }
    }

    public static final class Place extends About<Placement> {
        Place(Placement placement) {
            super(placement.incident(), placement);
        }
    }

    public static final class Article extends About<Obligation> {
        Article(Obligation article) {
            super("", article);
        }
    }

    public static final class Weight extends About<BasisWeight> {
        Weight(BasisWeight weight) {
            super("", weight);
        }
    }

    ByEvrete(Scenario scenario) {
        this.policy = scenario.policy();
        this.terms = CoreTerms.of(scenario);
        this.knowledge = knowledge();
        scenario.agreement().forEach(article -> law.add(new Article(article)));
        scenario.attribution().forEach(weight -> law.add(new Weight(weight)));
    }

    private Knowledge knowledge() {
        return service.newKnowledge().builder()
                .newRule("one-source").forEach("$a", Piece.class)
                .where((Predicate<Object[]>) args -> fair(args[0]), "$a.fact")
                .execute(context -> one(context, Standing.POSSIBLE, "existence-one-source"))
                .newRule("doubtful-source").forEach("$a", Piece.class)
                .where((Predicate<Object[]>) args -> !fair(args[0]), "$a.fact")
                .execute(context -> one(context, Standing.UNVERIFIED, "existence-doubtful-source"))
                .newRule("sound-picture").forEach("$a", Piece.class)
                .where((Predicate<Object[]>) args -> sound(args[0]), "$a.fact")
                .execute(context -> one(context, Standing.PROBABLE, "existence-sound-picture"))
                .newRule("independent-sources").forEach("$a", Piece.class, "$b", Piece.class)
                .where("$a.incident.equals($b.incident)")
                .where((Predicate<Object[]>) args -> fair(args[0]) && fair(args[1]) && ordered(args) && independent(args) && close(args), "$a.fact", "$b.fact")
                .execute(context -> two(context, Standing.PROBABLE, "existence-independent-sources"))
                .newRule("independent-lasting").forEach("$a", Piece.class, "$b", Piece.class)
                .where("$a.incident.equals($b.incident)")
                .where((Predicate<Object[]>) args -> fair(args[0]) && fair(args[1]) && ordered(args) && independent(args) && lasting(args), "$a.fact", "$b.fact")
                .execute(context -> two(context, Standing.PROBABLE, "existence-independent-lasting"))
                .newRule("confirmed").forEach("$a", Piece.class, "$b", Piece.class)
                .where("$a.incident.equals($b.incident)")
                .where((Predicate<Object[]>) args -> sound(args[0]) && fair(args[1]) && independent(args) && close(args), "$a.fact", "$b.fact")
                .execute(context -> two(context, Standing.CONFIRMED, "existence-confirmed"))
                .newRule("confirmed-lasting").forEach("$a", Piece.class, "$b", Piece.class)
                .where("$a.incident.equals($b.incident)")
                .where((Predicate<Object[]>) args -> sound(args[0]) && fair(args[1]) && independent(args) && lasting(args), "$a.fact", "$b.fact")
                .execute(context -> two(context, Standing.CONFIRMED, "existence-confirmed-lasting"))
                .newRule("breach").forEach("$i", Happened.class, "$p", Place.class, "$o", Article.class)
                .where("$i.incident.equals($p.incident)")
                .where((Predicate<Object[]>) args -> contravenes((Incident) args[0], (Placement) args[1], (Obligation) args[2]), "$i.fact", "$p.fact", "$o.fact")
                .execute(this::breach)
                .newRule("attribution").forEach("$i", Happened.class, "$a", Piece.class, "$w", Weight.class)
                .where("$i.incident.equals($a.incident)")
                .where((Predicate<Object[]>) args -> side((Incident) args[0], (Evidence) args[1], ((BasisWeight) args[2]).basis()) != Side.UNKNOWN,
                        "$i.fact", "$a.fact", "$w.fact")
                .execute(this::attribute)
                .build();
    }

    @Override
    public List<Ruling> judge(Registered registered, Instant now, List<Stated> days) {
        String id = registered.incident().id();
        existence = new ArrayList<>();
        breaches = new ArrayList<>();
        attribution = new ArrayList<>();
        StatelessSession session = knowledge.newStatelessSession();
        session.insert(law);
        for (Stated fact : registered.facts()) {
            if (fact instanceof Incident incident) {
                session.insert(new Happened(incident));
            } else if (fact instanceof Evidence evidence) {
                session.insert(new Piece(evidence));
            } else if (fact instanceof Placement placement) {
                session.insert(new Place(placement));
            }
        }
        session.fire();
        Findings findings = terms.findings(id, existence, breaches, attribution);
        Findings before = held.put(id, findings);
        return findings.since(before == null ? Findings.NONE : before);
    }

    @Override
    public void archive(String incident) {
        held.remove(incident);
    }

    @Override
    public long facts() {
        return held.size();
    }

    @Override
    public void close() {
        service.shutdown();
    }

    private void one(RhsContext context, Standing standing, String rule) {
        Evidence a = context.<Piece>get("$a").getFact();
        existence.add(new ExistenceGround(a.incident(), standing, rule, a.id()));
    }

    private void two(RhsContext context, Standing standing, String rule) {
        Evidence a = context.<Piece>get("$a").getFact();
        existence.add(new ExistenceGround(a.incident(), standing, rule, a.id(), context.<Piece>get("$b").getFact().id()));
    }

    private void breach(RhsContext context) {
        String incident = context.<Happened>get("$i").getIncident();
        Obligation article = context.<Article>get("$o").getFact();
        breaches.add(new BreachGround(incident, article.prohibits(), article.copy(), article.article(), article.prohibits().word(), incident));
    }

    private void attribute(RhsContext context) {
        Incident incident = context.<Happened>get("$i").getFact();
        Evidence piece = context.<Piece>get("$a").getFact();
        BasisWeight weight = context.<Weight>get("$w").getFact();
        attribution.add(new AttributionGround(incident.id(), side(incident, piece, weight.basis()), weight.basis(), weight.likelihood(),
                "attribution-" + weight.basis().word(), piece.id()));
    }

    private static Side side(Incident incident, Evidence piece, Basis basis) {
        boolean fire = incident.happening() == Happening.FIRE;
        return switch (basis) {
            case ORIGIN_POINT -> fire && piece.sign() == Sign.MUZZLE_FLASH ? incident.from() : Side.UNKNOWN;
            case DIRECTION -> fire && (piece.sign() == Sign.EXPLOSION || piece.sign() == Sign.CRATER) ? incident.onto().opponent() : Side.UNKNOWN;
            case TRACK -> incident.happening() == Happening.MOVEMENT && piece.sign() == Sign.COLUMN ? incident.from() : Side.UNKNOWN;
            case POSITION -> incident.happening() == Happening.PRESENCE || incident.happening() == Happening.FLIGHT ? incident.from() : Side.UNKNOWN;
            default -> Side.UNKNOWN;
        };
    }

    private boolean contravenes(Incident incident, Placement place, Obligation article) {
        return Floor.contravenes(policy, incident, place, article);
    }

    private boolean fair(Object piece) {
        return ((Evidence) piece).reliability().atLeast(policy.possibleFrom());
    }

    private boolean sound(Object piece) {
        return Floor.sound(policy, (Evidence) piece);
    }

    private static boolean ordered(Object[] pair) {
        return ((Evidence) pair[1]).sortsAfter(((Evidence) pair[0]).id());
    }

    private static boolean independent(Object[] pair) {
        return Floor.independent((Evidence) pair[0], (Evidence) pair[1]);
    }

    private boolean close(Object[] pair) {
        return ((Evidence) pair[1]).near(((Evidence) pair[0]).firstSeen(), policy.corroboratedWithin());
    }

    private boolean lasting(Object[] pair) {
        Evidence a = (Evidence) pair[0];
        Evidence b = (Evidence) pair[1];
        return a.lasting() && b.lasting() && b.near(a.firstSeen(), policy.corroboratedPresenceWithin());
    }
}
