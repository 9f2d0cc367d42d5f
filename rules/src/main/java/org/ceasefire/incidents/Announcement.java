package org.ceasefire.incidents;

import java.time.Instant;

import org.ceasefire.geography.Area;
import org.ceasefire.vocabulary.BenignKind;
import org.ceasefire.vocabulary.Side;

/** A party's notice of something innocent: what, where and when. */
public record Announcement(String id, Side by, BenignKind kind, Area area, Instant from, Instant to, Instant received) {}
