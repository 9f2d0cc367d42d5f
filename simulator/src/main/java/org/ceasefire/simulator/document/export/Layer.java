package org.ceasefire.simulator.document.export;

import org.ceasefire.vocabulary.Word;

/** What a table tells of. */
enum Layer implements Word {
    /** What is played, where and by which agreement. */
    SETTING,
    /** What really happens, and why sensors saw it or not: for staff only. */
    TRUTH,
    /** Who looked, at what, and what was seen. */
    SEEN,
    /** What parties and players said. */
    SAID,
    /** What the law concluded. */
    JUDGED,
    /** What was decided and done about it. */
    ANSWERED
}
