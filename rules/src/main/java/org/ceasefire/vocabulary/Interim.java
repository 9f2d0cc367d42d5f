package org.ceasefire.vocabulary;

/**
 * What the law works out on the way to a verdict: that something is counted, and how often. It is a fact by which rules join on equal keys,
 * neither a verdict nor a reason for one, and is not recorded.
 */
public interface Interim {}
