package org.ceasefire.adjudication;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * One condition of a rule as it is written: {@code not Attribution(incident == $incident, side == $guaranteed)}. It can be written again
 * with some of its constraints left out, which is how the engine is asked what stopped a rule.
 *
 * @param offset where it begins in its file
 * @param text it as written
 * @param pieces what it is made of, in order
 */
record Condition(int offset, String text, List<Piece> pieces) {
    private static final Pattern BINDING = Pattern.compile("(\\$\\w+\\s*:\\s*[A-Za-z_]\\w*(?:\\.\\w+|\\(\\))*)(.*)", Pattern.DOTALL);
    private static final Pattern VARIABLE = Pattern.compile("\\$\\w+");
    private static final Pattern BOUND = Pattern.compile("(\\$\\w+)\\s*:(?!:)");
    private static final Pattern JOIN = Pattern.compile("(\\w+)\\s*==\\s*\\$\\w+(?:\\.plus\\(\\$\\w+\\))?");
    /** Under this name the engine hands over the fact that a condition is about. */
    static final String NEAREST = "$nearest_";

    /** A piece of a condition. */
    sealed interface Piece {}

    /** What stands between: {@code not}, a function that accumulates. */
    record Plain(String text) implements Piece {}

    /** A fact with its constraints. */
    record Fact(String type, List<Constraint> constraints) implements Piece {}

    /** What must hold of accumulated values; stands behind a semicolon. */
    record Result(List<Constraint> constraints) implements Piece {}

    /**
     * A constraint.
     *
     * @param offset where it begins in its file
     * @param type the fact that it is about; empty if it is about accumulated values
     */
    record Constraint(int offset, String text, String type) {

        /** Whether it only gives a field a name. */
        boolean isBinding() {
            Matcher matcher = BINDING.matcher(text);
            return matcher.matches() && matcher.group(2).isBlank();
        }

        /** Whether it joins facts by an equal value: {@code incident == $incident}, {@code due == $start.plus($within)}. */
        boolean isJoin() {
            return JOIN.matcher(text).matches();
        }

        /** Whether that value is an id or another text. */
        boolean isJoinById() {
            Matcher matcher = JOIN.matcher(text);
            return matcher.matches() && Vocabulary.isId(type, matcher.group(1));
        }

        /** What is left of it when it is left out: the name that it gives, if it does. */
        private String binding() {
            Matcher matcher = BINDING.matcher(text);
            return matcher.matches() ? matcher.group(1) : "";
        }

        List<String> variables() {
            return VARIABLE.matcher(text).results().map(result -> result.group()).distinct().toList();
        }
    }

    /** Its constraints that exclude something, in order. */
    List<Constraint> constraints() {
        return all().filter(constraint -> !constraint.isBinding()).toList();
    }

    boolean isNegated() {
        return text.startsWith("not");
    }

    private boolean isAccumulated() {
        return pieces.stream().anyMatch(Result.class::isInstance) || text.matches("(?s)acc(umulate)?\\b.*");
    }

    /** Whether it matches a fact, and is not about there being one, none, or how many. */
    boolean isPlain() {
        return !isNegated() && !text.startsWith("exists") && !isAccumulated();
    }

    /** The names that it gives to values for the conditions after it. */
    List<String> bound() {
        return BOUND.matcher(text).results().map(result -> result.group(1)).toList();
    }

    /** The type of the first fact that it is about. */
    String type() {
        return pieces.stream().filter(Fact.class::isInstance).map(piece -> ((Fact) piece).type()).findFirst().orElse("");
    }

    /** It with some of its constraints. */
    String with(Predicate<Constraint> kept) {
        return written(kept, false);
    }

    /** As a plain match of the fact that it is about, which is handed over as {@link #NEAREST}; of what is accumulated, as it is. */
    String matching(Predicate<Constraint> kept) {
        return written(kept, !isAccumulated());
    }

    private String written(Predicate<Constraint> kept, boolean matches) {
        StringBuilder text = new StringBuilder();
        boolean named = !matches;
        for (Piece piece : pieces) {
            if (piece instanceof Plain plain) {
                text.append(matches ? plain.text().replaceFirst("^\\s*(not|exists)\\b", "").replaceFirst("\\$\\w+\\s*:\\s*$", "") : plain.text());
            } else if (piece instanceof Fact fact) {
                text.append(named ? "" : NEAREST + ": ").append(fact.type()).append('(').append(joined(fact.constraints(), kept)).append(')');
                named = true;
            } else if (piece instanceof Result result) {
                String constraints = joined(result.constraints(), kept);
                text.append(constraints.isEmpty() ? "" : "; " + constraints);
            }
        }
        return text.toString();
    }

    private static String joined(List<Constraint> constraints, Predicate<Constraint> kept) {
        List<String> written = new ArrayList<>();
        for (Constraint constraint : constraints) {
            String text = constraint.isBinding() || kept.test(constraint) ? constraint.text() : constraint.binding();
            if (!text.isEmpty()) {
                written.add(text);
            }
        }
        return String.join(", ", written);
    }

    private Stream<Constraint> all() {
        return pieces.stream().flatMap(piece -> piece instanceof Fact fact ? fact.constraints().stream()
                : piece instanceof Result result ? result.constraints().stream() : Stream.of());
    }
}
