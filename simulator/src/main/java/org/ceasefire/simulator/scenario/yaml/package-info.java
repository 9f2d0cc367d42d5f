/** Text files read strictly: YAML and JSON as trees that know where each word stands, and records bound to them with every error collected. */
package org.ceasefire.simulator.scenario.yaml;
