package org.ceasefire.simulator.report;

import org.ceasefire.vocabulary.Word;

/** Why an act was missed, from nobody looking to nobody believing it: the order in which a report tells the reasons. */
public enum MissReason implements Word {
    NO_LOOK("Nothing looked there while it lasted"),
    SORTIE_GROUNDED("A drone that flies there stayed on the ground"),
    SORTIE_LOST("A drone that flies there was lost or turned back"),
    ORDER_REFUSED("A scene was ordered there and not collected"),
    OUT_OF_FOOTPRINT("A look was at its sector while it lasted, and not at its place at the time"),
    WRONG_SENSOR("A sensor went over it that cannot see the like of it"),
    NOT_VISIBLE_FROM_ABOVE("Nothing that looks from above can see the like of it"),
    CLOUD("Cloud hid it"),
    NIGHT("It was too dark"),
    TWILIGHT("It was too dim to be made out"),
    JAMMED("The drone was jammed"),
    LOST_LINK("The link to the drone was lost"),
    TOO_SMALL("It was too small for the picture"),
    CAMOUFLAGED("It was camouflaged"),
    SEEN_THROUGH("It was taken for a decoy"),
    NOT_NOTICED("It was in view, and by chance not noticed"),
    PROVIDER_SILENT("It was seen, and the provider did not share that"),
    NOT_ARRIVED("It was seen, and the picture had not arrived when the ledger ends"),
    OUT_OF_TIME("It was seen, and the observation came too late to count"),
    JUDGED_INNOCENT("It was seen, and taken for something innocent");

    private final String sentence;

    MissReason(String sentence) {
        this.sentence = sentence;
    }

    /** What it means, in words that end without a full stop. */
    public String sentence() {
        return sentence;
    }
}
