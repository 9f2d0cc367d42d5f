package org.ceasefire.simulator.command;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;

import org.ceasefire.adjudication.Lint;
import org.ceasefire.adjudication.Linter;
import org.ceasefire.adjudication.RuleProblem;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code ceasefire rules lint}: says everything about a rule set that is wrong or worth a second look. */
@Command(
        name = "lint",
        description = "Check rules: what is wrong with them, and what is worth a second look. Each id has a page, rules/lint/ID.md.",
        mixinStandardHelpOptions = true,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:no error; there may be warnings", "1:an error", "2:the rules could not be read"})
public final class RulesLintCommand implements Callable<Integer> {
    /** How problems are written. */
    enum Format { pretty, json, github }

    @Parameters(paramLabel = "PATH", arity = "0..1", description = "A file or folder inside the rule set: what is said is only of it. All of it is checked.")
    private Path path;

    @Option(names = "--rules", paramLabel = "DIR", description = "The rule set; that of the clone or of the program if not given.")
    private Path rules;

    @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "pretty", description = "pretty, json or github (annotations). Default: pretty.")
    private Format format;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        if (path != null && !Files.exists(path)) {
            throw new Refused("There is no '%s'. Maybe: ceasefire rules lint rules/drl".formatted(path));
        }
        if (path != null && Files.isRegularFile(path) && !path.toString().endsWith(".drl")) {
            throw new Refused("'%s' is no rule file (.drl). Maybe name the rule file.".formatted(path));
        }
        Optional<Path> folder = folder();
        RuleSet set = RuleSet.of(folder);
        String only = path == null ? "" : folder.orElseThrow().toAbsolutePath().normalize().relativize(path.toAbsolutePath().normalize()).toString();
        Linter.Linted found = Linter.lint(set.files(), RuleSet.kept(), file -> Path.of(file).startsWith(only) || only.isEmpty());
        String shown = folder.map(RulesLintCommand::shown).orElse("");
        PrintWriter out = spec.commandLine().getOut();
        switch (format) {
            case pretty -> pretty(found, shown, out);
            case json -> out.println(LintJson.of(found, shown));
            case github -> found.problems().forEach(problem -> out.println(annotation(problem, shown)));
        }
        out.flush();
        return found.count(Lint.Severity.ERROR) > 0 ? 1 : 0;
    }

    /** The rule set: that which is named, that of the clone, or what a path outside of it lies in. */
    private Optional<Path> folder() {
        Optional<Path> folder = Optional.ofNullable(rules).or(RuleSet::ofClone);
        boolean within = path == null || folder.isPresent()
                && path.toAbsolutePath().normalize().startsWith(folder.get().toAbsolutePath().normalize());
        if (within) {
            return folder;
        }
        if (rules != null) {
            throw new Refused("'%s' does not lie in the rule set '%s'. Maybe leave --rules out.".formatted(path, rules));
        }
        return ChosenExamples.around(path).or(() -> Optional.of(Files.isDirectory(path) ? path : path.toAbsolutePath().getParent()));
    }

    /** How files of a rule set are named: from where the command is given, if they lie below it. */
    private static String shown(Path folder) {
        Path here = Path.of("").toAbsolutePath();
        Path whole = folder.toAbsolutePath().normalize();
        String name = whole.startsWith(here) ? here.relativize(whole).toString() : folder.toString();
        return name.isEmpty() ? "" : name.replace('\\', '/') + "/";
    }

    private static void pretty(Linter.Linted said, String folder, PrintWriter out) {
        for (RuleProblem problem : said.problems()) {
            out.printf("%s%s: %s %s%n", folder, place(problem), problem.lint().severity().word(), problem.lint().id());
            out.printf("    %s%n", problem.message());
        }
        long errors = said.count(Lint.Severity.ERROR);
        long warnings = said.count(Lint.Severity.WARNING);
        String checked = "%s in %s checked".formatted(count(said.rules(), "rule"), count(said.files(), "file"));
        out.println(said.problems().isEmpty() ? "Nothing found: %s.".formatted(checked)
                : "%s, %s: %s.".formatted(count(errors, "error"), count(warnings, "warning"), checked));
    }

    private static String count(long number, String what) {
        return "%d %s%s".formatted(number, what, number == 1 ? "" : "s");
    }

    private static String place(RuleProblem problem) {
        return "%s:%d:%d".formatted(problem.file(), Math.max(problem.line(), 1), Math.max(problem.column(), 1));
    }

    private static String annotation(RuleProblem problem, String folder) {
        return "::%s file=%s,line=%d,col=%d,title=%s::%s".formatted(problem.lint().severity().word(), property(folder + problem.file()),
                Math.max(problem.line(), 1), Math.max(problem.column(), 1), problem.lint().id(), data(problem.message()));
    }

    /** Line ends and percent signs as GitHub wants them. */
    private static String data(String text) {
        return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
    }

    private static String property(String text) {
        return data(text).replace(":", "%3A").replace(",", "%2C");
    }
}
