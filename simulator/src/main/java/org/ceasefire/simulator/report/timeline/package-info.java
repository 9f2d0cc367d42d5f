/** The exercise on one axis of time: what was done, each case with its clocks, and each sensor with what it saw and when that was received. */
package org.ceasefire.simulator.report.timeline;
