package org.ceasefire.simulator.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.ceasefire.simulator.ledger.Entry;
import org.ceasefire.vocabulary.Means;

/** Who was called on, with what, and when they had acted. */
public final class ResponseTable {
    public static final List<String> HEADS = List.of("What", "By", "Tier", "Case", "Force", "Called", "Acted");

    private ResponseTable() {}

    /** In the order in which they were called; what is recorded without a call comes last. */
    public static List<List<String>> rows(Story story) {
        List<List<String>> rows = new ArrayList<>();
        List<Entry.Responded> left = new ArrayList<>(story.all(Entry.Responded.class));
        for (Answer answer : answers(story)) {
            Entry.Called call = answer.call();
            answer.acted().ifPresent(left::remove);
            rows.add(row(call.step().word(), call.by(), call.tier(), call.caseId(), force(call), story.times().full(call.t()),
                    answer.acted().map(one -> story.times().full(one.t())).orElse(waiting(call, story))));
        }
        left.forEach(one -> rows.add(row(one.step().word(), one.by(), one.tier(), one.caseId(), "", "–", story.times().full(one.t()))));
        return rows;
    }

    /** A call on a responder, and when it had acted; empty if it has not. */
    public record Answer(Entry.Called call, Optional<Entry.Responded> acted) {}

    /** In the order in which they were called. */
    public static List<Answer> answers(Story story) {
        List<Answer> answers = new ArrayList<>();
        List<Entry.Responded> left = new ArrayList<>(story.all(Entry.Responded.class));
        for (Entry.Called call : story.all(Entry.Called.class)) {
            Optional<Entry.Responded> acted = left.stream().filter(one -> answers(one, call)).findFirst();
            acted.ifPresent(left::remove);
            answers.add(new Answer(call, acted));
        }
        return answers;
    }

    private static List<String> row(String step, String by, int tier, String caseId, String force, String called, String acted) {
        return List.of(Wording.plain(step), Wording.responder(tier, by), String.valueOf(tier), caseId, force, called, acted);
    }

    private static boolean answers(Entry.Responded one, Entry.Called call) {
        return one.caseId().equals(call.caseId()) && one.tier() == call.tier() && one.by().equals(call.by()) && one.step() == call.step()
                && !one.t().isBefore(call.t());
    }

    private static String waiting(Entry.Called call, Story story) {
        return (call.arrives().isAfter(story.end()) ? "due " : "called back before ") + story.times().full(call.arrives());
    }

    private static String force(Entry.Called call) {
        if (!call.step().deploys()) {
            return "";
        }
        String troops = call.troops() == 0 ? "" : ", " + Wording.count(call.troops(), "soldier", "soldiers");
        return Wording.plain(call.state()) + troops + (call.means() == Means.TROOPS ? "" : ", " + Wording.plain(call.means()));
    }
}
