package org.ceasefire.adjudication;

/** placeholder. */
final class Allowances {
    static final String MARK = "lint:allow";
    private Allowances() {}
}
