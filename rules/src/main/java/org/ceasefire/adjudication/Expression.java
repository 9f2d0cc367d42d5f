package org.ceasefire.adjudication;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A condition or a conclusion's argument, cut into the few kinds of tokens that rules are made of. Whatever else stands in it is
 * foreign: comments, text blocks, escapes, code. So nothing can be a string to this check and a call to the engine.
 */
final class Expression {
    private static final Pattern TOKEN = Pattern.compile("\"[^\"'\\\\\\r\\n]*\"(?!\")|'[^\"'\\\\\\r\\n]*'(?!')"
            + "|\\$?[A-Za-z_]\\w*|\\d+(?:\\.\\d+)?[dDlLfF]?(?![\\w.])|&&|\\|\\||[=!<>]=|-(?!>)|:(?!:)|[+*<>!().,]|\\s+");
    private final List<String> tokens = new ArrayList<>();
    private String foreign = "";

    Expression(String text) {
        Matcher matcher = TOKEN.matcher(text);
        int at = 0;
        while (at < text.length() && foreign.isEmpty()) {
            if (matcher.find(at) && matcher.start() == at) {
                tokens.add(matcher.group());
                at = matcher.end();
            } else {
                foreign = text.substring(at).split("\\s", 2)[0];
            }
        }
    }

    /** The first thing in it that no rule may hold; empty if there is none. */
    String foreign() {
        return foreign;
    }

    /** All of it, without the space between. */
    List<String> tokens() {
        return tokens.stream().filter(token -> !token.isBlank()).toList();
    }

    /** Its words: names and keywords, without what stands in quotes. */
    List<String> words() {
        return tokens.stream().filter(token -> token.matches("\\$?[A-Za-z_]\\w*")).toList();
    }

    /** What stands between its outermost commas; empty if its parentheses do not match. */
    List<String> arguments() {
        List<String> arguments = new ArrayList<>();
        StringBuilder argument = new StringBuilder();
        int depth = 0;
        for (String token : tokens) {
            depth += token.equals("(") ? 1 : token.equals(")") ? -1 : 0;
            if (depth < 0) {
                return List.of();
            }
            if (depth == 0 && token.equals(",")) {
                arguments.add(argument.toString().strip());
                argument.setLength(0);
            } else {
                argument.append(token);
            }
        }
        arguments.add(argument.toString().strip());
        return depth == 0 ? List.copyOf(arguments) : List.of();
    }
}
