package org.ceasefire.geography;

/**
 * A stretch of the theatre that is reported on together.
 *
 * @param id for example {@code sector-kostiantynivka}
 */
public record Sector(String id, String name, Area area) {}
