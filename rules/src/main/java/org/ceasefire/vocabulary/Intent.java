package org.ceasefire.vocabulary;

/**
 * What whoever did it meant; unknown unless shown, and where reasons contradict each other.
 *
 * @param intent what was meant
 */
public record Intent(String incident, IntentKind intent) implements OfIncident {}
