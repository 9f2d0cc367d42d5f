package org.ceasefire.simulator.benchmark;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.ceasefire.adjudication.Ruling;
import org.ceasefire.vocabulary.Attribution;
import org.ceasefire.vocabulary.AttributionGround;
import org.ceasefire.vocabulary.Basis;
import org.ceasefire.vocabulary.Existence;
import org.ceasefire.vocabulary.ExistenceGround;
import org.ceasefire.vocabulary.Ground;
import org.ceasefire.vocabulary.Standing;
import org.ceasefire.vocabulary.Verdict;

/**
 * What is held of one incident, each verdict with its reasons, in an order of its own.
 *
 * @param list one for each verdict
 */
record Findings(List<Finding> list) {
    static final Findings NONE = new Findings(List.of());
    private static final Comparator<Ground> ORDER = Comparator.comparing(Ground::rule)
            .thenComparing(ground -> String.join("\n", ground.evidence())).thenComparing(Ground::toString);

    /** A verdict and its reasons. */
    record Finding(Verdict verdict, List<Ground> grounds) {
        static Finding of(Verdict verdict, List<? extends Ground> grounds) {
            List<Ground> sorted = new ArrayList<>(grounds);
            sorted.sort(ORDER);
            return new Finding(verdict, sorted);
        }

        private boolean answersAs(Finding other) {
            return verdict.getClass() == other.verdict.getClass() && verdict.key().equals(other.verdict.key());
        }
    }

    /** The strongest ground decides how far an incident is established. */
    static Finding existence(String incident, List<ExistenceGround> grounds) {
        Standing strongest = Standing.UNVERIFIED;
        for (ExistenceGround ground : grounds) {
            strongest = ground.standing().above(strongest) ? ground.standing() : strongest;
        }
        return Finding.of(new Existence(incident, strongest), grounds);
    }

    /** The strongest basis decides; where it points both ways, nobody is held responsible. */
    static Optional<Finding> attribution(String incident, List<AttributionGround> grounds) {
        Basis strongest = null;
        AttributionGround one = null;
        boolean bothWays = false;
        for (AttributionGround ground : grounds) {
            if (one == null || ground.basis().above(strongest)) {
                strongest = ground.basis();
                one = ground;
                bothWays = false;
            } else if (ground.basis() == strongest && ground.side() != one.side()) {
                bothWays = true;
            }
        }
        return one == null || bothWays ? Optional.empty()
                : Optional.of(Finding.of(new Attribution(incident, one.side(), one.basis(), one.likelihood()), grounds));
    }

    /** What changed from what was held before. */
    List<Ruling> since(Findings before) {
        List<Ruling> changes = new ArrayList<>();
        for (Finding now : list) {
            Optional<Finding> then = before.list.stream().filter(now::answersAs).findFirst();
            if (then.isEmpty() || !then.get().equals(now)) {
                changes.add(new Ruling(then.isEmpty() ? Ruling.Change.MADE : Ruling.Change.AMENDED, Optional.of(now.verdict),
                        then.map(Finding::verdict), now.grounds));
            }
        }
        for (Finding then : before.list) {
            if (list.stream().noneMatch(then::answersAs)) {
                changes.add(new Ruling(Ruling.Change.WITHDRAWN, Optional.empty(), Optional.of(then.verdict), List.of()));
            }
        }
        return changes;
    }
}
