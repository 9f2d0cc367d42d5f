package org.ceasefire.vocabulary;

/** Something that the law concludes under a key: a verdict, or a ground of the verdict that has the same key. */
public interface Keyed {
    /** What is answered, unique among verdicts of a type: for example an incident, or a case and a gate. */
    String key();
}
