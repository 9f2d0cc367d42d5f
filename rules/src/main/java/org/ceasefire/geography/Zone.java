package org.ceasefire.geography;

import org.ceasefire.vocabulary.ZoneKind;

/** A piece of ground that is known for something: cropland, an industrial plant, an exercise area. */
public record Zone(String id, ZoneKind kind, String name, Area area) {}
