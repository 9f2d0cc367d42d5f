package org.ceasefire.adjudication;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.kie.api.builder.Message;

/** Finds the place in a rule file that a message of the engine's compiler is about; the engine often gives none. */
final class CompilerMessage {
    private static final Pattern WORD = Pattern.compile("\\$?[A-Za-z_]\\w+");

    private CompilerMessage() {}

    static RuleProblem place(Message message, List<ParsedRule> rules) {
        String text = message.getText().lines().findFirst().orElse("").strip();
        String advice = text + ". Maybe a name is misspelt or a type does not fit.";
        Optional<ParsedRule> rule = rules.stream().filter(each -> mentions(message, each)).findFirst();
        if (rule.isEmpty()) {
            return new RuleProblem(nameIn(message), Math.max(message.getLine(), 0), Math.max(message.getColumn(), 0), advice);
        }
        return rule.get().problem(wordOf(text, rule.get()), advice);
    }

    private static boolean mentions(Message message, ParsedRule rule) {
        return message.getText().contains("'" + rule.name() + "'") || message.getText().contains('"' + rule.name() + '"')
                || (message.getPath() != null && message.getPath().endsWith(rule.file().name())
                        && message.getLine() >= rule.descr().getLine() && message.getLine() <= rule.descr().getEndLine());
    }

    private static String wordOf(String text, ParsedRule rule) {
        Matcher matcher = WORD.matcher(text);
        String rest = rule.file().text().substring(rule.offset());
        String body = rest.substring(0, rest.indexOf("\nend") < 0 ? rest.length() : rest.indexOf("\nend"));
        while (matcher.find()) {
            if (Source.words(body).contains(matcher.group()) && !Vocabulary.allowed().contains(matcher.group())) {
                return matcher.group();
            }
        }
        return rule.name();
    }

    private static String nameIn(Message message) {
        return message.getPath() == null ? "rules" : message.getPath().replaceFirst("^.*?law/", "");
    }
}
