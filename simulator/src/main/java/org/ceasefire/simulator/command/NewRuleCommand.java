package org.ceasefire.simulator.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;

import org.ceasefire.simulator.workbench.Stub;
import org.ceasefire.vocabulary.BreachType;
import org.ceasefire.vocabulary.Happening;
import org.ceasefire.vocabulary.Word;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code ceasefire rules new}: begins a breach type. */
@Command(name = "new", description = "Begin a breach type: its rule, its examples and its page.", mixinStandardHelpOptions = true)
public final class NewRuleCommand implements Callable<Integer> {
    @Parameters(paramLabel = "NAME", description = "The word of the breach type: small letters joined by hyphens.")
    private String name;

    @Option(names = "--rules", paramLabel = "DIR", description = "The rule set; rules/drl of the clone if not given.")
    private Path rules;

    @Option(names = "--of", paramLabel = "HAPPENING", defaultValue = "presence",
            description = "What kind of happening is to be such a breach: fire, presence, movement, flight, works, ...; presence if not given.")
    private String happening;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        Path folder = RuleSet.folder(Optional.ofNullable(rules));
        List<Path> written = Stub.write(folder, type(), happening());
        PrintWriter out = spec.commandLine().getOut();
        out.printf("Written:%n  %s%n  %s%n  %s%n", written.toArray());
        out.printf("Now say in the examples what is seen, and in the rule what makes it a breach:%n  ./ceasefire rules test %s%n", written.get(0));
        return 0;
    }

    private BreachType type() {
        try {
            return BreachType.of(name);
        } catch (IllegalArgumentException wrong) {
            throw new Refused(wrong.getMessage());
        }
    }

    private Happening happening() {
        try {
            return Word.of(Happening.class, happening);
        } catch (IllegalArgumentException unknown) {
            throw new Refused("'%s' is no kind of happening. Maybe one of: %s.".formatted(happening,
                    Arrays.stream(Happening.values()).map(Word::word).collect(Collectors.joining(", "))));
        }
    }
}
