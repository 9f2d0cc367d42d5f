package org.ceasefire.vocabulary;

import java.time.Duration;

/**
 * How long the law waits for what no sensor settles.
 *
 * @param within how long after an incident was first seen an inquiry, a record or a notification can be waited for
 */
public record InquiryTerms(Duration within) implements Stated {
    @Override
    public String key() {
        return "inquiries";
    }
}
