package org.ceasefire.vocabulary;

import java.time.Duration;

/**
 * How the plan is read where its text is not published: every threshold of the law that is not in an article.
 *
 * @param preset the name of the reading it starts from
 * @param guaranteed the party whose security is guaranteed: the ladder answers breaches against it
 * @param clockStartsAt what starts the clocks of a case
 * @param seventyTwoHours whether {@link #phase3Within} is a deadline or the earliest hour
 * @param casePer which incidents are answered together
 * @param caseFrom the least severity that opens a case
 * @param verifiedAt the standing from which an incident counts as verified
 * @param disputedBreaches what becomes of a breach by one party's copy of the agreement only
 * @param possibleFrom the worst source grade on which an incident is possible at all
 * @param soundFrom the worst source grade on which one imaging source alone makes an incident probable
 * @param soundCredibility the worst information grade (1 to 6) for the same
 * @param corroboratedWithin how close in event time two pieces of evidence of a passing thing must be to support each other
 * @param corroboratedPresenceWithin the same for what lasts: a weapon that stands somewhere
 * @param announcedAhead how long before the event an exercise or demining must have been announced to explain it
 * @param excursion_m how far past the disputed band (m) forces must be for an assault; nearer is patrolling
 * @param phase1Within the clock of Phase 1, from t0
 * @param phase1Attribution how likely the attribution must be to warn and act
 * @param phase2Attribution how likely it must be to ask for the multinational force
 * @param phase3Within the clock of Phase 3, from t0
 * @param phase3Attribution how likely it must be to ask for the US backstop
 * @param phase3AfterPhase2 whether Phase 3 needs Phase 2 first
 * @param continuesAfterBreaches how many further verified breaches after the first response mean that hostilities continue
 * @param expandedFrom the least severity that counts as an attack when asking whether it has expanded
 * @param expandedSectors from how many sectors an attack counts as expanded
 * @param expandedDepth_m from what depth past the line (m) an attack counts as expanded
 * @param lull how long a quiet time, covered by looks that could have seen, ends a case
 * @param lookSpeaksFor how long before a look its "nothing seen" counts as quiet, because what passes leaves traces
 * @param nothingSeenFrom how likely (0 to 1) a look must have been to notice a happening of the incident's kind, at its place and time, for
 *     its "nothing seen" to count as quiet
 * @param evidenceHorizon how long after the last of it an incident or a closed case can still be changed by late evidence
 */
public record Policy(
        String preset,
        Side guaranteed,
        ClockStart clockStartsAt,
        SeventyTwoHours seventyTwoHours,
        CaseScope casePer,
        Severity caseFrom,
        Standing verifiedAt,
        DisputedBreaches disputedBreaches,
        Reliability possibleFrom,
        Reliability soundFrom,
        int soundCredibility,
        Duration corroboratedWithin,
        Duration corroboratedPresenceWithin,
        Duration announcedAhead,
        double excursion_m,
        Duration phase1Within,
        Likelihood phase1Attribution,
        Likelihood phase2Attribution,
        Duration phase3Within,
        Likelihood phase3Attribution,
        boolean phase3AfterPhase2,
        int continuesAfterBreaches,
        Severity expandedFrom,
        int expandedSectors,
        double expandedDepth_m,
        Duration lull,
        Duration lookSpeaksFor,
        double nothingSeenFrom,
        Duration evidenceHorizon) implements Stated {
    @Override
    public String key() {
        return "policy";
    }
}
