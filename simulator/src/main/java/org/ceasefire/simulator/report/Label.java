package org.ceasefire.simulator.report;

/** A name on a map: where its middle stands, in units of the page. */
public record Label(double x, double y, String text) {}
