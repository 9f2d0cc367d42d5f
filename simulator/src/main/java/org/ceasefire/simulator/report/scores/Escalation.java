package org.ceasefire.simulator.report.scores;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.ceasefire.simulator.report.Story;
import org.ceasefire.vocabulary.Gate;
import org.ceasefire.vocabulary.Side;
import org.ceasefire.vocabulary.Word;

/** Escalation that was right, wrong, late or missing, as {@link #DEFINITIONS} says. */
public record Escalation(List<GateScore> gates, Map<String, Integer> counts, Against against) {
    public static final List<Definition> DEFINITIONS = List.of(
            new Definition("Gates",
                    "Every gate of every case that was put to its deciders, decided or overdue, but for determination and stand-down."),
            new Definition("Founded",
                    "At least one incident that was in the case when its gate was decided really was the doing of a side that this track "
                            + "answers: on the ladder anyone but the guaranteed party, on the other tracks that party."),
            new Definition("Right",
                    "Approved in time, on a case that was founded."),
            new Definition("Late",
                    "Approved on a founded case, after the law had called the gate overdue."),
            new Definition("Wrong",
                    "Approved on nothing hostile, or on what the other side did."),
            new Definition("Missing",
                    "Overdue and never decided, on a case that was founded. Which gate an act deserved is for the law to say, so what is "
                            + "missing is told from the other end too: hostile acts, not by the guaranteed party, that were in no case that "
                            + "climbs, and where each was lost; some may rightly be in none."),
            new Definition("Declined",
                    "Refused or held on a founded case: a choice of the deciders, neither right nor wrong here."));

    /** How a gate came out against the truth. */
    public enum Came implements Word {
        RIGHT("approved, on a case that was founded"),
        LATE("approved on a founded case, after it was overdue"),
        WRONG("approved, on nothing hostile or on what the other side did"),
        MISSING("overdue and never decided, on a case that was founded"),
        DECLINED("refused or held by its deciders on a founded case: their choice, neither right nor wrong here"),
        RIGHTLY_NOT_TAKEN("not approved, on a case that was not founded"),
        NOT_CALLED_FOR("its window closed before its conditions were met"),
        OPEN("neither decided nor overdue when the ledger ends, or lapsed"),
        NOT_KNOWN("the case rests on reports or records alone");

        private final String meaning;

        Came(String meaning) {
            this.meaning = meaning;
        }

        public String meaning() {
            return meaning;
        }
    }

    /** How one gate of a case came out, and on what the case was really founded: {@code founded}, {@code nothing-hostile}, {@code other-side} or {@code not-known}. */
    public record GateScore(String caseId, Gate gate, Came came, Foundation on) {}

    /** What a case really rested on. */
    public enum Foundation implements Word { FOUNDED, OTHER_SIDE, NOTHING_HOSTILE, NOT_KNOWN }

    /**
     * Hostile acts not by the guaranteed party.
     *
     * @param inCase of which an incident was in a case that climbs
     * @param notDetected of the rest, those that were missed; {@code noBreach}: detected, and never in a breach; {@code noCase}: in a breach, and in no case
     */
    public record Against(int acts, int inCase, int notDetected, int noBreach, int noCase) {}

    static Escalation of(Story story, List<ActCourse> courses, Reality reality) {
        List<GateScore> gates = new GateScores(story, reality).all();
        Map<String, Integer> counts = new TreeMap<>();
        gates.forEach(gate -> counts.merge(gate.came().word(), 1, Integer::sum));
        Side guaranteed = story.exercise().guaranteed();
        return new Escalation(gates, counts, against(courses.stream().filter(course -> course.act().side() != guaranteed).toList()));
    }

    private static Against against(List<ActCourse> courses) {
        List<ActCourse> outside = courses.stream().filter(course -> !course.cased()).toList();
        List<ActCourse> detected = outside.stream().filter(ActCourse::detected).toList();
        int stood = (int) detected.stream().filter(ActCourse::stood).count();
        return new Against(courses.size(), courses.size() - outside.size(), outside.size() - detected.size(), detected.size() - stood, stood);
    }
}
