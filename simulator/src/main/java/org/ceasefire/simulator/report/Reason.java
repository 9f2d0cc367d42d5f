package org.ceasefire.simulator.report;

/**
 * One link in the chain of reasons for which an act was missed.
 *
 * @param count how many looks, flights, orders or observations it holds for; 0 where there were none
 * @param after how many of them came when the act was over, and could only have seen what it left behind
 * @param example the first of them: which sensor or order, and when; empty where there were none
 */
public record Reason(MissReason reason, int count, int after, String example) {

    /** A reason that holds for nothing in particular. */
    static Reason alone(MissReason reason) {
        return new Reason(reason, 0, 0, "");
    }

    /** For people: {@code Cloud hid it: 3 times, 1 of them afterwards; first drone-1 at 050110Z OCT 26.} */
    public String told() {
        if (count == 0) {
            return reason.sentence() + ".";
        }
        String afterwards = after == 0 ? "" : after == count ? ", afterwards" : ", %d of them afterwards".formatted(after);
        return "%s: %s%s; %s%s.".formatted(reason.sentence(), times(), afterwards, count == 1 ? "" : "first ", example);
    }

    private String times() {
        return count == 1 ? "once" : count == 2 ? "twice" : count + " times";
    }
}
