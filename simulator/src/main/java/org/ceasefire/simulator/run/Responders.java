package org.ceasefire.simulator.run;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

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
import org.ceasefire.vocabulary.ResponseCall;
import org.ceasefire.vocabulary.Side;
import org.ceasefire.vocabulary.Step;
import org.ceasefire.vocabulary.WeaponClass;

/**
 * What responders do in the world: forces come up on the guaranteed party's side of the line, opposite the breach, and go back.
 * Sensors may see them, and misread them, as they may anybody.
 */
final class Responders {
    /** Armoured vehicles of a battalion group; size of an infantry fighting vehicle. Default, unsourced. */
    private static final Weapon FORCE = new Weapon("infantry-fighting-vehicle", WeaponClass.ARMOURED_VEHICLE, 0, 0, 3);
    private static final int VEHICLES = 20;
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
        boolean warning = call.step() == Step.WARNING;
        boolean withdrawal = call.step() == Step.WITHDRAWAL;
        ActKind kind = warning ? ActKind.WARNING : withdrawal ? ActKind.MOVEMENT : ActKind.PRESENCE;
        Duration lasting = warning ? Duration.ZERO : withdrawal ? GOING_BACK : STAYING;
        String unit = call.caseId() + "-tier-" + call.tier();
        return new Act("response-" + call.key().replace('/', '-'), kind, scenario.responder(call.tier()),
                warning ? "" : unit, warning ? Optional.empty() : Optional.of(FORCE), warning ? 0 : VEHICLES, now,
                now.plus(lasting), withdrawal ? List.of(up, back) : List.of(up), Optional.empty(), 0,
                Emission.NONE, Shot.NONE, Disguise.NONE, "response:" + call.caseId());
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
