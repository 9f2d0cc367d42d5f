package org.ceasefire.simulator.benchmark;

import java.time.Instant;
import java.util.List;

import org.ceasefire.adjudication.Ruling;
import org.ceasefire.incidents.Registered;
import org.ceasefire.vocabulary.Stated;

/** Somebody who judges incidents, one at a time, as the register changes them. */
interface Contestant extends AutoCloseable {
    /**
     * Judges what is now held of an incident.
     *
     * @param now when the observation that changed it was received
     * @param days the sectors and days of all incidents, if one of them came or went; otherwise empty
     * @return what changed by it
     */
    List<Ruling> judge(Registered incident, Instant now, List<Stated> days);

    /** Forgets an incident, which is too old or merged into another. */
    void archive(String incident);

    /** How many facts are held, its own and those concluded. */
    long facts();

    @Override
    void close();
}
