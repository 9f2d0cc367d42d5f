package org.ceasefire.simulator.report;

import java.util.List;

/** What never reached the centre or was taken for something else, and why, in a sentence or two. */
final class MissedSummary {
    private final Story story;

    MissedSummary(Story story) {
        this.story = story;
    }

    String text() {
        int hostile = story.hostile().acts().size();
        List<MissedAct> missed = story.missed().stream().filter(one -> !one.back() && !one.heard()).toList();
        String never = missed.isEmpty() ? hostile == 0 ? "Nothing was missed." : "Nothing was missed: the centre heard of every hostile act."
                : missed.size() == 1 ? one(missed.get(0), hostile) : "%d of %d hostile acts never reached it: %s.".formatted(missed.size(), hostile, SeenSummary.reasons(missed));
        return never + mistaken() + back();
    }

    private String one(MissedAct missed, int hostile) {
        return "%s (%s, %s) never reached it. %s".formatted(hostile == 1 ? "The one hostile act" : "One of %d hostile acts".formatted(hostile), Wording.act(missed.act()),
                story.times().full(missed.act().t()), String.join(" ", missed.told()));
    }

    private String mistaken() {
        long heard = story.missed().stream().filter(one -> !one.back() && one.heard()).count();
        return heard == 0 ? "" : " %s seen, and taken for something innocent.".formatted(Wording.count(heard, "was", "were"));
    }

    private String back() {
        long missed = story.missed().stream().filter(MissedAct::back).count();
        int all = story.hostile().withdrawals().size();
        return missed == 0 ? "" : all == 1 ? " The one movement back was not seen." : " %d of %d movements back were not seen.".formatted(missed, all);
    }
}
