package org.ceasefire.adjudication;

import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What a rule must say for its conclusion to be the one that is asked about.
 *
 * @param variables what its variables must be, as words
 */
record Wanted(Map<String, String> variables) {

    /**
     * @param with fields of the conclusion, as words, by name: {@code case-id}
     * @return empty if the rule always says something else
     */
    static Optional<Wanted> of(ParsedRule rule, Map<String, String> with) {
        List<String> arguments = Conclusion.of(rule.descr().getConsequence()).orElseThrow().arguments().arguments();
        RecordComponent[] components = Vocabulary.type(rule.concludes()).getRecordComponents();
        Map<String, String> variables = new TreeMap<>();
        for (int i = 0; i < Math.min(components.length, arguments.size()); i++) {
            String argument = arguments.get(i);
            Optional<String> word = word(components[i].getName(), with);
            if (word.isPresent() && Choices.word(argument).filter(said -> !said.equals(word.get())).isPresent()) {
                return Optional.empty();
            }
            word.filter(found -> argument.matches("\\$\\w+")).ifPresent(found -> variables.put(argument, found));
        }
        return Optional.of(new Wanted(variables));
    }

    private static Optional<String> word(String component, Map<String, String> with) {
        return with.entrySet().stream().filter(field -> field.getKey().replace("-", "").equalsIgnoreCase(component.replace("_", "")))
                .map(Map.Entry::getValue).findFirst();
    }

    /** Of the answers to questions the rows in which what is bound already is as wanted. */
    List<List<Map<String, Object>>> only(List<List<Map<String, Object>>> answers) {
        return answers.stream().map(rows -> rows.stream().filter(this::is).toList()).toList();
    }

    private boolean is(Map<String, Object> row) {
        return variables.entrySet().stream().allMatch(each -> !row.containsKey(each.getKey())
                || Values.word(row.get(each.getKey())).equals(each.getValue()));
    }
}
