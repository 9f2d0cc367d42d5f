package org.ceasefire.vocabulary;

/** How likely an attribution is that rests on this basis alone. */
public record BasisWeight(Basis basis, Likelihood likelihood) implements Stated {
    @Override
    public String key() {
        return basis.word();
    }
}
