package org.ceasefire.simulator.run;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.ceasefire.geography.Point;
import org.ceasefire.geography.Position;
import org.ceasefire.geography.Theatre;
import org.ceasefire.simulator.scenario.ActKind;
import org.ceasefire.simulator.scenario.Disguise;
import org.ceasefire.simulator.scenario.Emission;
import org.ceasefire.simulator.scenario.Scenario;
import org.ceasefire.simulator.scenario.Shot;
import org.ceasefire.simulator.scenario.Weapon;
import org.ceasefire.simulator.truth.Act;
import org.ceasefire.vocabulary.ForceTerms;
import org.ceasefire.vocabulary.Means;
import org.ceasefire.vocabulary.ResponseCall;
import org.ceasefire.vocabulary.ResponseTerms;
import org.ceasefire.vocabulary.Side;
import org.ceasefire.vocabulary.Step;
import org.ceasefire.vocabulary.TravelTime;
import org.ceasefire.vocabulary.WeaponClass;

/**
 * What responders do in the world: forces come up on the guaranteed party's side of the line, opposite the breach, and go back.
 * Sensors may see them, and misread them, as they may anybody.
 */
final class Responders {
    /** Armoured vehicles of a battalion group; size of an infantry fighting vehicle. Default, unsourced. */
    private static final Weapon FORCE = new Weapon("infantry-fighting-vehicle", WeaponClass.ARMOURED_VEHICLE, 0, 0, 3);
    private static final int VEHICLES = 20;
    /** Soldiers to a vehicle, drivers and trains counted in. Default, unsourced. */
    private static final int TROOPS_PER_VEHICLE = 30;
    /** How far behind the line each tier comes up (m): Ukrainian forces at it, the others behind them. Default, unsourced. */
    private static final List<Double> BEHIND_LINE_M = List.of(8_000.0, 25_000.0, 40_000.0);
    private static final double REAR_M = 60_000;
    private static final Duration GOING_BACK = Duration.ofHours(6);
    private static final Duration STAYING = Duration.ofDays(60);

    private final Theatre theatre;
    private final Side guaranteed;
    private final Scenario scenario;

    Responders(Scenario scenario) {
        this.theatre = scenario.theatre();
        this.guaranteed = scenario.policy().guaranteed();
        this.scenario = scenario;
    }

    Act act(ResponseCall call, Point place, Instant now) {
        Position up = theatre.plane().toEarth(behindLine(place, BEHIND_LINE_M.get(call.tier() - 1)));
        Position back = theatre.plane().toEarth(behindLine(place, REAR_M));
        boolean unseen = call.step() == Step.WARNING || means(call) != Means.TROOPS;
        boolean withdrawal = call.step() == Step.WITHDRAWAL;
        ActKind kind = unseen ? ActKind.WARNING : withdrawal ? ActKind.MOVEMENT : ActKind.PRESENCE;
        Duration lasting = unseen ? Duration.ZERO : withdrawal ? GOING_BACK : STAYING;
        String unit = call.caseId() + "-tier-" + call.tier() + "-" + call.by();
        return new Act("response-" + call.key().replace('/', '-'), kind, side(call.tier()),
                unseen ? "" : unit, unseen ? Optional.empty() : Optional.of(FORCE), unseen ? 0 : vehicles(call), now,
                now.plus(lasting), withdrawal ? List.of(up, back) : List.of(up), Optional.empty(), 0,
                Emission.NONE, Shot.NONE, Disguise.NONE, "response:" + call.caseId());
    }

    /** Whose forces act at a tier. */
    private Side side(int tier) {
        return tier == 1 ? guaranteed : tier == 2 ? Side.MULTINATIONAL_FORCE : Side.US;
    }

    /** As many as the troops of this responder need when they came up; they go back with as many. */
    private int vehicles(ResponseCall call) {
        return terms(call).map(ResponseTerms::troops).filter(troops -> troops > 0).map(troops -> Math.max(1, troops / TROOPS_PER_VEHICLE))
                .findFirst().orElse(VEHICLES);
    }

    /** With what it came. What flies over or only tells what it knows leaves nothing on the ground to be seen. */
    private Means means(ResponseCall call) {
        return terms(call).map(ResponseTerms::means).filter(means -> means != Means.TROOPS).findFirst().orElse(Means.TROOPS);
    }

    private Stream<ResponseTerms> terms(ResponseCall call) {
        return scenario.responses().stream().filter(each -> each.tier() == call.tier() && each.by().equals(call.by()));
    }

    /**
     * When a responder that is called now will have acted: after what the policy says, its travel from where its force is, and, for the
     * multinational force before it is deployed and ratified, the lag.
     */
    static Instant arrival(ResponseTerms terms, Scenario scenario, Instant now) {
        Duration travel = scenario.figures().stream().filter(TravelTime.class::isInstance).map(TravelTime.class::cast)
                .filter(time -> terms.step().deploys() && time.state() == terms.state()).map(TravelTime::takes).findFirst().orElse(Duration.ZERO);
        Duration lag = scenario.reading(ForceTerms.class).filter(force -> terms.tier() == 2 && terms.step().deploys() && now.isBefore(force.ready()))
                .map(ForceTerms::lag).orElse(Duration.ZERO);
        return now.plus(terms.after()).plus(travel).plus(lag);
    }

    /** A place so far behind the line on the guaranteed party's side, on the way from the breach through the nearest point of the line. */
    private Point behindLine(Point place, double behind_m) {
        Point nearest = theatre.line().nearest(place);
        double away_m = Math.max(place.distance_m(nearest), 1);
        double towards = theatre.line().side(place) == guaranteed ? 1 : -1;
        double scale = towards * behind_m / away_m;
        return new Point(nearest.x_m() + (place.x_m() - nearest.x_m()) * scale, nearest.y_m() + (place.y_m() - nearest.y_m()) * scale);
    }
}
