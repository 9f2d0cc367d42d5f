/** From files to a whole {@link org.ceasefire.simulator.scenario.Scenario}, or to all that is wrong with them. */
package org.ceasefire.simulator.scenario.reading;
