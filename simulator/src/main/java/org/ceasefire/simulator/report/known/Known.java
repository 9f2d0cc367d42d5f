package org.ceasefire.simulator.report.known;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.ceasefire.simulator.ledger.Entry;
import org.ceasefire.simulator.report.ResponseTable;
import org.ceasefire.simulator.report.Story;
import org.ceasefire.simulator.report.Wording;

/**
 * What a viewer knew when, apart from what was observed.
 *
 * @param gates before their deciders, until when they are to decide
 * @param clocks that run, until when
 * @param responders that were called and have not acted, until when they will have
 * @param unknown what had really happened and not been received yet: empty for a viewer who may not see the truth
 */
public record Known(
        List<Spell> incidents, List<Spell> breaches, List<Spell> gates, List<Spell> clocks, List<Spell> responders, List<Spell> unknown) {

    public static Known of(Story story) {
        Judged judged = new Judged(story);
        Answering answering = new Answering(story);
        return new Known(judged.incidents(), judged.breaches(), answering.gates(), answering.clocks(), responders(story), unknown(story));
    }

    private static List<Spell> responders(Story story) {
        return ResponseTable.answers(story).stream().map(one -> {
            Entry.Called call = one.call();
            Instant to = one.acted().map(Entry.Responded::t).filter(acted -> acted.isBefore(call.arrives())).orElse(call.arrives());
            return new Spell(call.caseId(), call.t(), to, call.arrives(),
                    List.of(Wording.responder(call.tier(), call.by()), Wording.plain(call.step()), Wording.title(call.caseId())));
        }).toList();
    }

    private static List<Spell> unknown(Story story) {
        Map<String, Instant> received = new HashMap<>();
        story.observations().stream().filter(one -> !one.outOfTime()).forEach(one -> received.put(one.id(), one.t()));
        Map<String, Instant> first = new HashMap<>();
        story.all(Entry.Detection.class).stream().filter(one -> one.cause() != null && received.containsKey(one.observation()))
                .forEach(one -> first.merge(one.cause(), received.get(one.observation()), (a, b) -> a.isBefore(b) ? a : b));
        List<Spell> unknown = new ArrayList<>();
        for (Entry.Act act : story.hostile().acts()) {
            unknown.add(new Spell(act.id(), act.t(), first.get(act.id()), null,
                    List.of(Wording.act(act) + " by " + Wording.forces(act.side()))));
        }
        return unknown;
    }
}
