package org.ceasefire.simulator.report;

import java.util.List;
import java.util.stream.Collectors;

/** What never reached the centre or was taken for something else, and why, in a few sentences. */
final class MissedSummary {
    private final Story story;

    MissedSummary(Story story) {
        this.story = story;
    }

    String text() {
        int hostile = story.hostile().acts().size();
        List<MissedAct> missed = story.missed().stream().filter(one -> !one.back() && !one.heard()).toList();
        String told = unseeable(missed)
                + missed.stream().filter(MissedAct::visible).limit(Page.MOST_TOLD).map(this::missed).collect(Collectors.joining(" "));
        if (missed.isEmpty()) {
            return (hostile == 0 ? "Nothing." : "Nothing: the centre heard of every hostile act.") + mistaken() + back();
        }
        return ((hostile == 1 ? "The one hostile act" : "%d of %d hostile acts".formatted(missed.size(), hostile))
                + " never reached the centre. " + told).strip() + mistaken() + back();
    }

    private static String unseeable(List<MissedAct> missed) {
        long unseeable = missed.stream().filter(one -> !one.visible()).count();
        return unseeable == 0 ? "" : (missed.size() == 1 ? "It" : unseeable + " of them") + " cannot be seen from above. ";
    }

    private String mistaken() {
        long heard = story.missed().stream().filter(one -> !one.back() && one.heard()).count();
        return heard == 0 ? "" : " %s seen, and taken for something innocent.".formatted(Wording.count(heard, "was", "were"));
    }

    private String back() {
        long missed = story.missed().stream().filter(MissedAct::back).count();
        return missed == 0 ? "" : " %d of %s not seen.".formatted(missed,
                Wording.count(story.hostile().withdrawals().size(), "movement back was", "movements back were"));
    }

    private String missed(MissedAct one) {
        return "%s, %s: %s".formatted(Wording.upperFirst(Wording.act(one.act())), story.times().full(one.act().t()),
                String.join(" ", one.told()));
    }
}
