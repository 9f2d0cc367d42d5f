package org.ceasefire.simulator.comparison;

import java.util.List;

import org.ceasefire.vocabulary.CaseScope;
import org.ceasefire.vocabulary.Track;

/** A case, and the incidents that it took in, in order. */
record CaseFile(String id, Track track, String scope, List<String> incidents) {

    /** Whether it answers what another of another run answers, if they have an incident in common. */
    boolean isLike(CaseFile other) {
        return track == other.track && isCampaign() == other.isCampaign();
    }

    private boolean isCampaign() {
        return scope.equals(CaseScope.CAMPAIGN.word());
    }
}
