package org.ceasefire.adjudication;

import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a consequence concludes: {@code insertLogical(new Type(arguments));} and nothing else.
 *
 * @param type the simple name of the type
 * @param arguments what stands in its parentheses
 */
record Conclusion(String type, Expression arguments) {
    private static final Pattern FORM = Pattern.compile("\\s*insertLogical\\s*\\(\\s*new\\s+(\\w+)\\s*\\((.*)\\)\\s*\\)\\s*;\\s*", Pattern.DOTALL);

    /** Empty if a consequence is anything but one conclusion. */
    static Optional<Conclusion> of(Object consequence) {
        Matcher matcher = FORM.matcher(consequence == null ? "" : consequence.toString());
        if (!matcher.matches()) {
            return Optional.empty();
        }
        Conclusion conclusion = new Conclusion(matcher.group(1), new Expression(matcher.group(2)));
        boolean closed = conclusion.arguments.foreign().isEmpty() && conclusion.arguments.arguments().isEmpty();
        return closed ? Optional.empty() : Optional.of(conclusion);
    }

    /** Whether the argument that says which rule concluded it is this rule's name. */
    boolean names(String rule, Class<?> ground) {
        return argument("rule", ground).equals('"' + rule + '"');
    }

    /** What stands where its type has this component; empty if nothing does. */
    String argument(String component, Class<?> type) {
        List<String> said = arguments.arguments();
        RecordComponent[] components = type.getRecordComponents();
        for (int i = 0; i < Math.min(components.length, said.size()); i++) {
            if (components[i].getName().equals(component)) {
                return said.get(i);
            }
        }
        return "";
    }
}
