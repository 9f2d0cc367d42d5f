package org.ceasefire.simulator.report.scores;

import org.ceasefire.vocabulary.Word;

/** Whether there was anything behind what was judged. */
public enum Truth implements Word {
    /** At least one of the observations that it rests on was really caused by something of a party: an act, or a unit where it stood. */
    TRUE,
    /** Every observation that it rests on came of nothing, of something innocent, of a decoy or of a staged scene. */
    FALSE,
    /** It rests on reports or records, and where those come from is not in the ledger. */
    UNKNOWN
}
