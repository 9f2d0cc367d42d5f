package org.ceasefire.simulator.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

import org.ceasefire.adjudication.Probe;
import org.ceasefire.adjudication.Rulebook;
import org.ceasefire.simulator.scenario.yaml.Problem;
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
    /** How results are told. */
    enum Format { pretty, json }

    @Parameters(paramLabel = "PATH", arity = "0..1", description = "A rule file, an example file or a folder; the whole rule set if not given.")
    private Path path;

    @Option(names = "--rules", paramLabel = "DIR", description = "The rule set; the one in which PATH lies, or that of the clone, if not given.")
    private Path rules;

    @Option(names = "--run", paramLabel = "REGEX", converter = Regex.class, description = "Only examples in whose name this is found.")
    private Pattern run;

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

    @Override
    public Integer call() throws IOException {
        ChosenExamples chosen = ChosenExamples.of(Optional.ofNullable(path), Optional.ofNullable(rules));
        checkJunit();
        Rulebook rulebook = RuleSet.below(chosen.rules()).load();
        TestRun.Read read = TestRun.read(chosen.files(), chosen.rules());
        if (!read.problems().isEmpty()) {
            PrintWriter err = spec.commandLine().getErr();
            read.problems().stream().map(Problem::toString).forEach(err::println);
            return Failures.COULD_NOT;
        }
        Predicate<String> wanted = Optional.ofNullable(run).map(Pattern::asPredicate).orElse(name -> true);
        return tell(TestRun.of(read, wanted, rulebook), new Probe(rulebook));
    }

    private int tell(TestRun results, Probe probe) throws IOException {
        PrintWriter out = spec.commandLine().getOut();
        if (junit != null) {
            Files.writeString(junit, ExamplesJUnit.of(results));
        }
        if (format == Format.json) {
            out.print(ExamplesJson.of(results));
        } else {
            new ExamplesTold(out, probe).tell(results);
        }
        out.flush();
        boolean isEmpty = failOnEmpty && results.outcomes().isEmpty();
        return results.failed() > 0 || isEmpty ? 1 : 0;
    }

    /** @throws Refused if the report has no folder to be written into: better now than after the examples */
    private void checkJunit() {
        if (junit != null && !Files.isDirectory(Optional.ofNullable(junit.toAbsolutePath().getParent()).orElse(junit))) {
            throw new Refused("--junit: there is no folder '%s'. Maybe make it first.".formatted(junit.getParent()));
        }
    }
}
