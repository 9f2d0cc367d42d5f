package org.ceasefire.vocabulary;

import java.util.List;

/** What is alleged cannot be settled by sensors: somebody is to go there, or to look into the records. */
public record InquiryCall(String incident, String rule, List<String> evidence) implements OfIncident, Ground {
    public InquiryCall(String incident, String rule, String... evidence) {
        this(incident, rule, List.of(evidence));
    }

    @Override
    public String key() {
        return incident + "/" + rule;
    }
}
