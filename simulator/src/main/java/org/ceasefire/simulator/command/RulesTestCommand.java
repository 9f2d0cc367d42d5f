package org.ceasefire.simulator.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.IntConsumer;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

import org.ceasefire.adjudication.Probe;
import org.ceasefire.adjudication.Rulebook;
import org.ceasefire.simulator.scenario.yaml.Problem;
import org.ceasefire.simulator.workbench.Coverage;
import org.ceasefire.simulator.workbench.TestRun;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** {@code ceasefire rules test}: runs the examples beside the rules. */
@Command(name = "test", description = "Run the examples beside the rules, and say which do not hold and why.", mixinStandardHelpOptions = true)
public final class RulesTestCommand implements Callable<Integer> {
    /** Of how many failures it is told what came near: of more, nobody reads it, and each question is a rule to be compiled. */
    private static final int CLOSE_UPS = 20;

    /** How results are told. */
    enum Format { pretty, json }

    @Parameters(paramLabel = "PATH", arity = "0..1", description = "A rule file, an example file or a folder; the whole rule set if not given.")
    private Path path;

    @Option(names = "--rules", paramLabel = "DIR", description = "The rule set; the one in which PATH lies, or that of the clone, if not given.")
    private Path rules;

    @Option(names = "--run", paramLabel = "REGEX", converter = Regex.class, description = "Only examples in whose name this is found.")
    private Pattern run;

    @Option(names = "--coverage", description = "Say also which rules and conditions no example tries.")
    private boolean coverage;

    @Option(names = "--threshold", paramLabel = "PERCENT", converter = Percent.class,
            description = "With --coverage: exit with 1 if fewer rules have fired, or fewer conditions been decisive.")
    private Integer threshold;

    @Option(names = "--junit", paramLabel = "FILE", description = "Write the results as a JUnit report.")
    private Path junit;

    @Option(names = "--format", paramLabel = "FORMAT", description = "pretty or json; pretty if not given.")
    private Format format = Format.pretty;

    @Option(names = "--fail-on-empty", description = "Exit with 1 if there is no example to run.")
    private boolean failOnEmpty;

    @Spec
    private CommandSpec spec;

    /** Reads a pattern; picocli itself would not say where it is wrong. */
    private static final class Regex implements ITypeConverter<Pattern> {
        @Override
        public Pattern convert(String written) {
            try {
                return Pattern.compile(written);
            } catch (PatternSyntaxException e) {
                throw new TypeConversionException("'%s' is not a regular expression: %s at character %d. Maybe: --run 'a gun of .* mm'".formatted(
                        written, e.getDescription(), e.getIndex() + 1));
            }
        }
    }

    /** Reads a threshold; picocli itself would say "not an int". */
    private static final class Percent implements ITypeConverter<Integer> {
        @Override
        public Integer convert(String written) {
            if (!written.matches("\\d{1,2}|100")) {
                throw new TypeConversionException("'%s' is not a whole number from 0 to 100. Maybe: --threshold 90".formatted(written));
            }
            return Integer.valueOf(written);
        }
    }

    @Override
    public Integer call() throws IOException {
        ChosenExamples chosen = ChosenExamples.of(Optional.ofNullable(path), Optional.ofNullable(rules));
        checkJunit();
        if (threshold != null && !coverage) {
            throw new Refused("--threshold is about coverage. Maybe: ceasefire rules test --coverage --threshold %d".formatted(threshold));
        }
        Rulebook rulebook = RuleSet.below(chosen.rules()).load();
        TestRun.Read read = TestRun.read(chosen.files(), chosen.rules());
        if (!read.problems().isEmpty()) {
            PrintWriter err = spec.commandLine().getErr();
            read.problems().stream().map(Problem::toString).forEach(err::println);
            return Failures.COULD_NOT;
        }
        Predicate<String> wanted = Optional.ofNullable(run).map(Pattern::asPredicate).orElse(name -> true);
        TestRun results = TestRun.of(read, wanted, rulebook);
        Optional<Coverage> tried = coverage ? Optional.of(coverage(chosen, results, rulebook)) : Optional.empty();
        return tell(results, tried, new Probe(rulebook));
    }

    private int tell(TestRun results, Optional<Coverage> tried, Probe probe) throws IOException {
        PrintWriter out = spec.commandLine().getOut();
        if (junit != null) {
            Files.writeString(junit, ExamplesJUnit.of(results, probe));
        }
        if (format == Format.json) {
            out.print(ExamplesJson.of(results, tried, probe));
        } else {
            new ExamplesTold(out, probe, CLOSE_UPS).tell(results);
            tried.ifPresent(new CoverageTold(out)::tell);
        }
        out.flush();
        boolean isEmpty = failOnEmpty && results.outcomes().isEmpty();
        boolean isLow = threshold != null && tried.filter(found -> !found.reaches(threshold)).isPresent();
        if (isLow && format == Format.pretty) {
            out.printf("The coverage is below the threshold of %d %%.%n", threshold);
            out.flush();
        }
        return results.failed() > 0 || isEmpty || isLow ? 1 : 0;
    }

    /** Of the rule files beside the examples chosen; of the whole rule set if no path was. A line moves meanwhile on a terminal. */
    private Coverage coverage(ChosenExamples chosen, TestRun results, Rulebook rulebook) {
        List<String> files = chosen.ruleFiles(rulebook);
        PrintWriter err = spec.commandLine().getErr();
        IntConsumer progress = done -> {
            if (Boolean.getBoolean("ceasefire.terminal")) {
                err.printf("\rcoverage: %d of %d rule files %s", done, files.size(), done == files.size() ? "\r" + " ".repeat(40) + "\r" : "");
                err.flush();
            }
        };
        return Coverage.of(files, results, chosen.rules(), rulebook, progress);
    }

    /** @throws Refused if the report has no folder to be written into: better now than after the examples */
    private void checkJunit() {
        if (junit != null && !Files.isDirectory(Optional.ofNullable(junit.toAbsolutePath().getParent()).orElse(junit))) {
            throw new Refused("--junit: there is no folder '%s'. Maybe make it first.".formatted(junit.getParent()));
        }
    }
}
