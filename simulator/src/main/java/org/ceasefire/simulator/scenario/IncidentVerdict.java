package org.ceasefire.simulator.scenario;

import org.ceasefire.vocabulary.Word;

/** What the law may say of an incident beside breach and innocent explanation. The words are the names of its verdicts. */
public enum IncidentVerdict implements Word {
    /** By one party's copy of the agreement it is a breach, by the other's it is none. */
    DISPUTED,
    /** It is one half of a mutual exchange of fire. */
    EXCHANGE,
    /** It may be the doing of the side that it struck. */
    POSSIBLY_STAGED,
    /** It was pleaded as return fire, and the plea fails no test. */
    JUSTIFIED,
    /** It was pleaded as return fire, and the plea fails a test. */
    PLEA_FAILS,
    /** Nobody has settled in time whether it happened. */
    UNSETTLED
}
