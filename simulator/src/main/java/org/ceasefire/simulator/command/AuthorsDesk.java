package org.ceasefire.simulator.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.ceasefire.adjudication.CompiledRules;
import org.ceasefire.adjudication.Lint;
import org.ceasefire.adjudication.Linter;
import org.ceasefire.adjudication.Rulebook;
import org.ceasefire.simulator.comparison.Course;
import org.ceasefire.simulator.comparison.Judge;
import org.ceasefire.simulator.comparison.RulesComparison;
import org.ceasefire.simulator.comparison.ScenarioEffects;
import org.ceasefire.simulator.scenario.Scenario;
import org.ceasefire.simulator.workbench.ExampleFile;

/**
 * Where an author works: the last law that could be used, and what a save makes of it. First come the files saved and the scenarios, then, when
 * nothing is saved meanwhile, the examples of all other files.
 */
final class AuthorsDesk {
    private final Path folder;
    private final List<Course> courses;
    private final CompiledRules kept = RuleSet.kept();
    private final PrintWriter out;
    /** The last law that could be used. */
    private Optional<Judge> last = Optional.empty();
    /** What is still to be run by it. */
    private Optional<OpenExamples> open = Optional.empty();

    AuthorsDesk(Path folder, List<Scenario> scenarios, PrintWriter out) {
        this.folder = folder;
        this.courses = scenarios.stream().map(Course::of).toList();
        this.out = out;
    }

    /** Takes the law as it stands, and hears the scenarios by it, so that the first save need not wait for that. */
    void begin() {
        out.printf("Watching %s. Save a file to see what it changes; Ctrl-C ends.%n", folder);
        out.flush();
        unlessItFails(() -> {
            RuleSet rules = RuleSet.below(folder);
            if (usable(rules, Set.of())) {
                Judge judge = judge(rules);
                hear(judge);
                open = Optional.of(new OpenExamples(folder, out, judge.rules()));
                last = Optional.of(judge);
            }
        });
    }

    /** Something was saved. */
    void saved(Set<Path> changed) {
        out.printf("%nSaved: %s%n", String.join(", ", changed.stream().map(this::inside).toList()));
        open = Optional.empty();
        unlessItFails(() -> {
            RuleSet rules = RuleSet.below(folder);
            if (usable(rules, changed)) {
                take(judge(rules), concerned(changed));
            }
        });
    }

    /** Runs one more file of examples that waits for it. */
    void goOn() {
        unlessItFails(() -> open.ifPresent(OpenExamples::runNext));
    }

    /** A piece of the author's work. */
    private interface Work {
        void run() throws IOException;
    }

    /** What an author can mend ends no watch. */
    private void unlessItFails(Work work) {
        try {
            work.run();
        } catch (IOException | RuntimeException failure) {
            open = Optional.empty();
            out.println(Failures.said(failure));
            lastStays();
        }
        out.flush();
    }

    private Judge judge(RuleSet rules) {
        return new Judge("the law", Rulebook.load(rules.files(), kept), false);
    }

    private void hear(Judge judge) {
        courses.forEach(course -> judge.hear(course, course.scenario().seed()));
    }

    private void take(Judge next, Set<Path> concerned) throws IOException {
        OpenExamples examples = new OpenExamples(folder, out, next.rules());
        examples.run(concerned);
        if (last.filter(before -> before.rules().digest().equals(next.rules().digest())).isEmpty()) {
            hear(next);
            last.filter(before -> !courses.isEmpty()).ifPresent(before -> compare(before, next));
            last = Optional.of(next);
        }
        open = Optional.of(examples);
    }

    private void compare(Judge last, Judge next) {
        RulesComparison comparison = new RulesComparison(last, next);
        List<ScenarioEffects> effects = courses.stream().map(course -> comparison.effects(course, List.of(course.scenario().seed()))).toList();
        DiffText.print(new RulesDiff(RulesDiff.FORMAT, RulesDiff.Side.of(folder, last.rules()), RulesDiff.Side.of(folder, next.rules()), false,
                comparison.changes(), effects), courses.stream().map(Course::scenario).toList(), out);
    }

    /** Whether the rules have no error. What is wrong with them, or worth a second look in the files saved, is told. */
    private boolean usable(RuleSet rules, Set<Path> changed) {
        Set<String> names = changed.stream().map(this::inside).collect(Collectors.toSet());
        Linter.Linted linted = Linter.lint(rules.files(), kept, file -> true);
        linted.problems().stream().filter(problem -> problem.lint().severity() == Lint.Severity.ERROR || names.contains(problem.file()))
                .forEach(problem -> out.printf("%s:%d:%d: %s %s%n    %s%n", problem.file(), Math.max(problem.line(), 1), Math.max(problem.column(), 1),
                        problem.lint().severity().word(), problem.lint().id(), problem.message()));
        if (linted.count(Lint.Severity.ERROR) > 0) {
            lastStays();
            return false;
        }
        return true;
    }

    private void lastStays() {
        out.println(last.map(judge -> "The last good law stays: %s.".formatted(Count.of(judge.rules().rules().size(), "rule", "rules")))
                .orElse("There is no law yet."));
    }

    /** The files of examples that a save concerns: those saved, those beside rules saved, or all if what they stand on was saved. */
    private Set<Path> concerned(Set<Path> changed) throws IOException {
        Set<Path> concerned = new TreeSet<>();
        for (Path file : changed) {
            String name = file.toString();
            if (name.endsWith(".drl")) {
                concerned.add(Path.of(name.substring(0, name.length() - ".drl".length()) + ExampleFile.ENDING));
            } else if (name.endsWith(ExampleFile.ENDING)) {
                concerned.add(file);
            } else {
                concerned.addAll(ExampleFile.below(folder));
            }
        }
        concerned.removeIf(file -> !Files.exists(file));
        return concerned;
    }

    private String inside(Path file) {
        return folder.relativize(file).toString().replace('\\', '/');
    }
}
