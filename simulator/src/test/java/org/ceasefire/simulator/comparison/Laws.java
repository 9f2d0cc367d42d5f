package org.ceasefire.simulator.comparison;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.ceasefire.adjudication.CompiledRules;
import org.ceasefire.adjudication.RuleFile;
import org.ceasefire.adjudication.Rulebook;

/** The shipped law, and the same with a small change. */
final class Laws {
    private static final CompiledRules KEPT = new CompiledRules(Optional.empty());
    private static final List<RuleFile> FILES = files();
    static final Rulebook SHIPPED = load(FILES);

    private Laws() {}

    /** With one rule otherwise: a part of it replaced. */
    static Rulebook where(String rule, String part, String otherwise) {
        return changed(rule, text -> text.contains(part) ? text.replace(part, otherwise) : null);
    }

    static Rulebook without(String rule) {
        return changed(rule, text -> "");
    }

    static Rulebook with(RuleFile another) {
        return load(Stream.concat(FILES.stream(), Stream.of(another)).toList());
    }

    /** One file of it alone. */
    static Rulebook only(String file) {
        return load(FILES.stream().filter(each -> each.name().equals(file)).toList());
    }

    private static Rulebook changed(String rule, UnaryOperator<String> change) {
        Pattern whole = Pattern.compile("rule \"%s\"\n.*?\nend\n".formatted(rule), Pattern.DOTALL);
        boolean[] done = {false};
        List<RuleFile> files = FILES.stream().map(file -> {
            Matcher found = whole.matcher(file.text());
            if (!found.find()) {
                return file;
            }
            done[0] = true;
            return new RuleFile(file.name(), file.text().replace(found.group(), Objects.requireNonNull(change.apply(found.group()), rule)));
        }).toList();
        if (!done[0]) {
            throw new IllegalArgumentException("There is no rule " + rule);
        }
        return load(files);
    }

    private static Rulebook load(List<RuleFile> files) {
        return Rulebook.load(files, KEPT);
    }

    private static List<RuleFile> files() {
        try {
            return RuleFile.below(Path.of("..", "rules", "drl"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
