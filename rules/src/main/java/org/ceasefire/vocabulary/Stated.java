package org.ceasefire.vocabulary;

/**
 * A fact that is stated to the law, never concluded by it. It is a value: a fact with the same type and key that is stated again
 * replaces the one before.
 */
public interface Stated {
    /** What this fact is about, unique among facts of its type. */
    String key();
}
