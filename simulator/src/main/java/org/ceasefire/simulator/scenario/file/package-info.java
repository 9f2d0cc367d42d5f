/** The files as people write them: one record for each kind of mapping, from which the schema and the list of fields are made. */
package org.ceasefire.simulator.scenario.file;
