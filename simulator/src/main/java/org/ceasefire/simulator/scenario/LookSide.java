package org.ceasefire.simulator.scenario;

import org.ceasefire.vocabulary.Word;

/** To which side of its track a radar looks. */
public enum LookSide implements Word {
    LEFT, RIGHT,
    /** To either, as it is asked. */
    BOTH
}
