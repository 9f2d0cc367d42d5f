package org.ceasefire.simulator.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

import org.ceasefire.adjudication.Rulebook;
import org.ceasefire.simulator.workbench.ExampleFile;

/**
 * Which examples of which rule set somebody means.
 *
 * @param rules the folder of the rule set
 * @param wanted what somebody named, or all of it
 * @param files the example files, in order of name
 */
record ChosenExamples(Path rules, Path wanted, List<Path> files) {
    private static final String EXAMPLES = ExampleFile.ENDING;

    /**
     * @param path a rule file, for the examples beside it, an example file, or a folder; empty for all of the rule set
     * @param named the folder of the rule set; empty for the one in which the path lies, or that of the clone
     * @throws Refused if there is no such path or rule set
     */
    static ChosenExamples of(Optional<Path> path, Optional<Path> named) {
        path.filter(each -> !Files.exists(each)).ifPresent(none -> {
            throw new Refused("There is no file or folder '%s'. Maybe check its name and the folder you are in.".formatted(none));
        });
        Path rules = named.or(() -> path.isEmpty() ? RuleSet.ofClone() : around(path.get()).or(() -> path)).map(ChosenExamples::whole)
                .orElseThrow(() -> new Refused("There are no rules here to be tested. Maybe name their folder: ceasefire rules test rules/drl"));
        if (!Files.isRegularFile(rules.resolve(ExampleFile.BASE))) {
            throw new Refused("'%s' is no rule set: it holds no %s, on which examples stand. Maybe name the rule set: --rules rules/drl"
                    .formatted(named.or(() -> path).orElse(rules), ExampleFile.BASE));
        }
        Path here = whole(Path.of(""));
        UnaryOperator<Path> shown = rules.startsWith(here) ? here::relativize : UnaryOperator.identity();
        Path wanted = shown.apply(path.map(ChosenExamples::whole).orElse(rules));
        return new ChosenExamples(shown.apply(rules), wanted, files(wanted));
    }

    /** The rule files in question, inside the rule set, in order of name: those that the path names or holds, whether they have examples or not. */
    List<String> ruleFiles(Rulebook rulebook) {
        return rulebook.rules().stream().map(Rulebook.Rule::file).distinct().sorted().filter(file -> {
            Path drl = rules.resolve(file);
            return drl.startsWith(wanted) || files.contains(Path.of(drl.toString().replaceFirst("\\.drl$", EXAMPLES)));
        }).toList();
    }

    private static List<Path> files(Path wanted) {
        String name = wanted.toString();
        if (name.endsWith(".drl")) {
            Path beside = Path.of(name.substring(0, name.length() - ".drl".length()) + EXAMPLES);
            return Stream.of(beside).filter(Files::isRegularFile).toList();
        }
        if (Files.isRegularFile(wanted) && !name.endsWith(EXAMPLES)) {
            throw new Refused("'%s' is neither a rule file (.drl) nor an example file (%s). Maybe name the rule file.".formatted(wanted, EXAMPLES));
        }
        try {
            return ExampleFile.below(wanted);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The rule set in which a path lies: the nearest folder around it that holds the base of examples. */
    static Optional<Path> around(Path path) {
        return Stream.iterate(whole(path), Objects::nonNull, Path::getParent).filter(each -> Files.isRegularFile(each.resolve(ExampleFile.BASE))).findFirst();
    }

    private static Path whole(Path path) {
        return path.toAbsolutePath().normalize();
    }
}
