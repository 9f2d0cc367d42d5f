package org.ceasefire.simulator.benchmark;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.ceasefire.adjudication.Ruling;
import org.ceasefire.incidents.Registered;
import org.ceasefire.simulator.scenario.Scenario;
import org.ceasefire.vocabulary.AttributionGround;
import org.ceasefire.vocabulary.Basis;
import org.ceasefire.vocabulary.BasisWeight;
import org.ceasefire.vocabulary.BreachGround;
import org.ceasefire.vocabulary.BreachType;
import org.ceasefire.vocabulary.Evidence;
import org.ceasefire.vocabulary.ExistenceGround;
import org.ceasefire.vocabulary.Happening;
import org.ceasefire.vocabulary.Incident;
import org.ceasefire.vocabulary.Likelihood;
import org.ceasefire.vocabulary.Obligation;
import org.ceasefire.vocabulary.Placement;
import org.ceasefire.vocabulary.Policy;
import org.ceasefire.vocabulary.Side;
import org.ceasefire.vocabulary.Sign;
import org.ceasefire.vocabulary.Standing;
import org.ceasefire.vocabulary.Stated;

/** The rules of {@code core.drl} written out in Java, with the same look-ups of the policy and the same reasons: what judging costs at the least. */
final class Floor implements Contestant {
    private final Policy policy;
    private final List<Obligation> agreement;
    private final Map<Basis, Likelihood> weights = new EnumMap<>(Basis.class);
    private final CoreTerms terms;
    private final Map<String, Findings> held = new HashMap<>();

    Floor(Scenario scenario) {
        this.policy = scenario.policy();
        this.agreement = scenario.agreement();
        this.terms = CoreTerms.of(scenario);
        for (BasisWeight weight : scenario.attribution()) {
            weights.put(weight.basis(), weight.likelihood());
        }
    }

    @Override
    public List<Ruling> judge(Registered registered, Instant now, List<Stated> days) {
        Findings findings = findings(registered);
        Findings before = held.put(registered.incident().id(), findings);
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
        held.clear();
    }

    private Findings findings(Registered registered) {
        Incident incident = registered.incident();
        List<Evidence> evidence = new ArrayList<>();
        List<BreachGround> breaches = new ArrayList<>();
        for (Stated fact : registered.facts()) {
            if (fact instanceof Evidence piece) {
                evidence.add(piece);
            } else if (fact instanceof Placement place) {
                breaches(incident, place, breaches);
            }
        }
        return terms.findings(incident.id(), existence(incident.id(), evidence), breaches, attribution(incident, evidence));
    }

    private List<ExistenceGround> existence(String incident, List<Evidence> evidence) {
        List<ExistenceGround> grounds = new ArrayList<>();
        for (Evidence a : evidence) {
            boolean fair = a.reliability().atLeast(policy.possibleFrom());
            grounds.add(fair ? new ExistenceGround(incident, Standing.POSSIBLE, "existence-one-source", a.id())
                    : new ExistenceGround(incident, Standing.UNVERIFIED, "existence-doubtful-source", a.id()));
            boolean sound = sound(policy, a);
            if (sound) {
                grounds.add(new ExistenceGround(incident, Standing.PROBABLE, "existence-sound-picture", a.id()));
            }
            for (Evidence b : evidence) {
                if (b.reliability().atLeast(policy.possibleFrom()) && independent(a, b)) {
                    pair(incident, a, b, fair, sound, grounds);
                }
            }
        }
        return grounds;
    }

    private void pair(String incident, Evidence a, Evidence b, boolean fair, boolean sound, List<ExistenceGround> grounds) {
        boolean close = b.near(a.firstSeen(), policy.corroboratedWithin());
        boolean lasting = a.lasting() && b.lasting() && b.near(a.firstSeen(), policy.corroboratedPresenceWithin());
        if (fair && b.sortsAfter(a.id())) {
            add(close, Standing.PROBABLE, "existence-independent-sources", incident, a, b, grounds);
            add(lasting, Standing.PROBABLE, "existence-independent-lasting", incident, a, b, grounds);
        }
        add(sound && close, Standing.CONFIRMED, "existence-confirmed", incident, a, b, grounds);
        add(sound && lasting, Standing.CONFIRMED, "existence-confirmed-lasting", incident, a, b, grounds);
    }

    private static void add(boolean holds, Standing standing, String rule, String incident, Evidence a, Evidence b, List<ExistenceGround> grounds) {
        if (holds) {
            grounds.add(new ExistenceGround(incident, standing, rule, a.id(), b.id()));
        }
    }

    static boolean sound(Policy policy, Evidence piece) {
        return piece.kind().imaging() && piece.reliability().atLeast(policy.soundFrom()) && piece.credibility() <= policy.soundCredibility();
    }

    static boolean independent(Evidence a, Evidence b) {
        return !b.source().equals(a.source()) && !b.provider().equals(a.provider()) && !b.cue().equals(a.source()) && !b.source().equals(a.cue());
    }

    private void breaches(Incident incident, Placement place, List<BreachGround> grounds) {
        for (Obligation article : agreement) {
            if (contravenes(policy, incident, place, article)) {
                grounds.add(new BreachGround(incident.id(), article.prohibits(), article.copy(), article.article(), article.prohibits().word(),
                        incident.id()));
            }
        }
    }

    /** What the four rules of breaches ask. */
    static boolean contravenes(Policy policy, Incident incident, Placement place, Obligation article) {
        return article.line() == place.line() && article.mayBind(incident.from()) && article.concerns(incident.weapon())
                && article.validDuring(incident.firstSeen(), incident.lastSeen()) && contravenes(policy, article.prohibits(), incident, place, article);
    }

    private static boolean contravenes(Policy policy, BreachType type, Incident incident, Placement place, Obligation article) {
        boolean near = article.appliesAt(place.distance_m(), place.error_m());
        if (type == BreachType.ARTILLERY_FIRE) {
            return incident.happening() == Happening.FIRE && article.concernsCalibre(incident.calibre_mm()) && near;
        } else if (type == BreachType.WEAPON_IN_WITHDRAWAL_ZONE) {
            return incident.happening() == Happening.PRESENCE && article.concernsCalibre(incident.calibre_mm()) && near;
        } else if (type == BreachType.PROHIBITED_FLIGHT) {
            return incident.happening() == Happening.FLIGHT && near;
        }
        return type == BreachType.GROUND_ASSAULT && incident.happening() == Happening.MOVEMENT && incident.from() != Side.UNKNOWN
                && place.depth_m() >= policy.excursion_m();
    }

    private List<AttributionGround> attribution(Incident incident, List<Evidence> evidence) {
        List<AttributionGround> grounds = new ArrayList<>();
        for (Evidence piece : evidence) {
            Sign sign = piece.sign();
            switch (incident.happening()) {
                case FIRE -> {
                    lay(sign == Sign.MUZZLE_FLASH, incident.from(), Basis.ORIGIN_POINT, "attribution-origin-point", piece, grounds);
                    lay(sign == Sign.EXPLOSION || sign == Sign.CRATER, incident.onto().opponent(), Basis.DIRECTION, "attribution-direction", piece, grounds);
                }
                case MOVEMENT -> lay(sign == Sign.COLUMN, incident.from(), Basis.TRACK, "attribution-track", piece, grounds);
                case PRESENCE, FLIGHT -> lay(true, incident.from(), Basis.POSITION, "attribution-position", piece, grounds);
                default -> { }
            }
        }
        return grounds;
    }

    private void lay(boolean shown, Side side, Basis basis, String rule, Evidence piece, List<AttributionGround> grounds) {
        if (shown && side != Side.UNKNOWN) {
            grounds.add(new AttributionGround(piece.incident(), side, basis, weights.get(basis), rule, piece.id()));
        }
    }
}
