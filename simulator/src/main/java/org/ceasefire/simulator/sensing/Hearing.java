package org.ceasefire.simulator.sensing;

import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

import org.ceasefire.geography.Plane;
import org.ceasefire.geography.Point;
import org.ceasefire.simulator.scenario.ActKind;
import org.ceasefire.simulator.scenario.Post;
import org.ceasefire.simulator.scenario.Scenario;
import org.ceasefire.simulator.scenario.Weapon;
import org.ceasefire.simulator.truth.Act;
import org.ceasefire.simulator.truth.Chance;
import org.ceasefire.vocabulary.Observation;
import org.ceasefire.vocabulary.Side;
import org.ceasefire.vocabulary.Sign;
import org.ceasefire.vocabulary.Struck;
import org.ceasefire.vocabulary.WeaponClass;

/** What posts on the ground notice of fire: the weapon that fires and the burst, each if it lies in range, at the first round. */
public final class Hearing {
    private static final Set<ActKind> LOUD = EnumSet.of(ActKind.FIRE, ActKind.FIRE_AT_DRONE, ActKind.EXERCISE, ActKind.DEMINING);
    private static final int PROBABLY_TRUE = 2;
    private static final int POSSIBLY_TRUE = 3;

    private final List<Post> posts;
    private final Plane plane;
    private final Scenario scenario;
    private final Chance chance;
    /** How many observations each post has made in an instant: their ids say no more than that. */
    private final Map<String, Integer> made = new TreeMap<>();

    public Hearing(Scenario scenario, Chance chance) {
        this.posts = scenario.posts();
        this.plane = scenario.theatre().plane();
        this.scenario = scenario;
        this.chance = chance;
    }

    /** What each post notices of an act that begins. */
    public List<Detection> of(Act act) {
        List<Detection> noticed = new ArrayList<>();
        if (LOUD.contains(act.kind())) {
            posts.forEach(post -> {
                act.path().stream().findFirst().map(plane::toPlane).flatMap(gun -> noticed(post, act, origin(act), gun)).ifPresent(noticed::add);
                act.target().filter(target -> !small(act)).map(plane::toPlane).flatMap(burst -> noticed(post, act, Sign.EXPLOSION, burst))
                        .ifPresent(noticed::add);
            });
        }
        return noticed;
    }

    private static Sign origin(Act act) {
        return act.kind() == ActKind.DEMINING ? Sign.EXPLOSION : Sign.MUZZLE_FLASH;
    }

    private static boolean small(Act act) {
        return act.weapon().map(Weapon::kind).orElse(WeaponClass.UNKNOWN) == WeaponClass.SMALL_ARMS;
    }

    private Optional<Detection> noticed(Post post, Act act, Sign sign, Point place) {
        double range_m = small(act) ? post.smallArmsRange_m() : post.range_m();
        boolean inRange = plane.toPlane(post.position()).distance_m(place) <= range_m;
        boolean notices = inRange && chance.uniform("post", post.id(), act.id(), sign.word(), "notices") < post.notices();
        return notices ? Optional.of(detection(post, act, sign, place)) : Optional.empty();
    }

    private Detection detection(Post post, Act act, Sign sign, Point place) {
        double sigma_m = Chance.sigma_m(post.error_m());
        Point heard = new Point(place.x_m() + sigma_m * chance.gaussian("post", post.id(), act.id(), sign.word(), "east"),
                place.y_m() + sigma_m * chance.gaussian("post", post.id(), act.id(), sign.word(), "north"));
        String minute = post.id() + "/" + Duration.between(scenario.startex(), act.from()).toSeconds();
        int ordinal = made.merge(minute, 1, Integer::sum);
        return new Detection(new Observation(minute + "/" + ordinal, sign, plane.toEarth(heard), post.error_m(), act.from(),
                act.from().plus(post.latency()), post.id(), post.provider(), post.kind(), post.reliability(),
                small(act) ? PROBABLY_TRUE : POSSIBLY_TRUE, small(act) ? WeaponClass.SMALL_ARMS : WeaponClass.UNKNOWN, "", 0, act.count(),
                Side.UNKNOWN, Struck.UNKNOWN, 0, "", ""), Optional.of(act.id()));
    }
}
