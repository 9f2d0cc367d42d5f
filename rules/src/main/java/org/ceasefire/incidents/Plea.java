package org.ceasefire.incidents;

import java.time.Instant;

import org.ceasefire.geography.Point;
import org.ceasefire.vocabulary.PleaKind;
import org.ceasefire.vocabulary.Side;

/** What a party says of fire that was its own: where it was, fired or struck, and when. */
public record Plea(String id, PleaKind kind, Side by, Point point, Instant seen, Instant received) {}
