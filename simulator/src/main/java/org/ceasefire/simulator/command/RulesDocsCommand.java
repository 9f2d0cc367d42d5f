package org.ceasefire.simulator.command;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;

import org.ceasefire.adjudication.Rulebook;
import org.ceasefire.simulator.workbench.RuleIndex;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code ceasefire rules docs}: what a rule may name, and the index of a rule set. */
@Command(
        name = "docs",
        description = "Print what a rule may name, and the index of the rules, as Markdown.",
        mixinStandardHelpOptions = true,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:done", "1:--check: the file is not what would be written", "2:could not be done; the reason is on standard error"})
public final class RulesDocsCommand implements Callable<Integer> {
    /** Written by a test of the rules and packed with them: at run time there is no source to read meanings from. */
    private static final String VOCABULARY = "VOCABULARY.md";

    @Option(names = "--rules", paramLabel = "DIR", description = "The rule set of the index; that of the clone or of the program if not given.")
    private Path rules;

    @Option(names = "--out", paramLabel = "FILE", description = "Write it there instead.")
    private Path out;

    @Option(names = "--check", description = "Write nothing; say whether the file of --out is what would be written.")
    private boolean check;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        if (check && out == null) {
            throw new Refused("--check needs the file that is to be checked. Maybe: --check --out docs.md");
        }
        Rulebook rulebook = RuleSet.of(Optional.ofNullable(rules)).load();
        String docs = vocabulary() + "\n## Index of the rules\n" + RuleIndex.of(rulebook);
        PrintWriter print = spec.commandLine().getOut();
        if (check) {
            return check(docs, rulebook, print);
        }
        if (out == null) {
            print.print(docs);
        } else {
            Files.writeString(out, docs);
            print.printf("Written: %s, %s.%n", out, Count.of(rulebook.rules().size(), "rule", "rules"));
        }
        print.flush();
        return 0;
    }

    private int check(String docs, Rulebook rulebook, PrintWriter print) throws IOException {
        List<String> wanted = docs.lines().toList();
        List<String> written = Files.readString(out).lines().toList();
        if (wanted.equals(written)) {
            print.printf("%s is up to date: %s.%n", out, Count.of(rulebook.rules().size(), "rule", "rules"));
            return 0;
        }
        int line = 0;
        while (line < Math.min(wanted.size(), written.size()) && wanted.get(line).equals(written.get(line))) {
            line++;
        }
        print.printf("%s:%d: not what the rules say now. Maybe write it anew: ceasefire rules docs --out %s%n", out, line + 1, out);
        return 1;
    }

    private static String vocabulary() throws IOException {
        try (InputStream packed = RulesDocsCommand.class.getClassLoader().getResourceAsStream(VOCABULARY)) {
            return new String(Objects.requireNonNull(packed, "The program was packed without " + VOCABULARY).readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
