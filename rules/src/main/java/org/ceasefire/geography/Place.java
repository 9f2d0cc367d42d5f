package org.ceasefire.geography;

/** A named place: a town, or a protected object of an annex. */
public record Place(String name, Position position, boolean isProtected) {}
