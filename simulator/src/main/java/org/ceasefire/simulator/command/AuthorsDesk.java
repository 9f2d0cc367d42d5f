package org.ceasefire.simulator.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.ceasefire.adjudication.AmbiguousLaw;
import org.ceasefire.adjudication.CompiledRules;
import org.ceasefire.adjudication.Lint;
import org.ceasefire.adjudication.Linter;
import org.ceasefire.adjudication.Probe;
import org.ceasefire.adjudication.Rulebook;
import org.ceasefire.adjudication.RunawayRules;
import org.ceasefire.simulator.comparison.Course;
import org.ceasefire.simulator.comparison.FailedRun;
import org.ceasefire.simulator.comparison.Judge;
import org.ceasefire.simulator.comparison.RulesComparison;
import org.ceasefire.simulator.comparison.ScenarioEffects;
import org.ceasefire.simulator.run.RestlessLaw;
import org.ceasefire.simulator.scenario.Scenario;
import org.ceasefire.simulator.workbench.ExampleFile;
import org.ceasefire.simulator.workbench.TestRun;

/**
 * Where an author works: the last law that could be used, and what a save makes of it. First come the files saved and the scenarios, then, when
 * nothing is saved meanwhile, the examples of all other files.
 */
final class AuthorsDesk {
    /** Of how many failures it is told at once what came near: each question is a rule to be compiled. */
    private static final int CLOSE_UPS = 2;

    private final Path folder;
    private final List<Course> courses;
    private final CompiledRules kept = RuleSet.kept();
    private final PrintWriter out;
    /** The last law that could be used. */
    private Optional<Judge> last = Optional.empty();
    /** Files of examples that were not run since the last save. */
    private final Deque<Path> waiting = new ArrayDeque<>();
    private int ran;
    private long failed;

    AuthorsDesk(Path folder, List<Scenario> scenarios, PrintWriter out) {
        this.folder = folder;
        this.courses = scenarios.stream().map(Course::of).toList();
        this.out = out;
    }

    /** Takes the law as it stands, and hears the scenarios by it, so that the first save need not wait for that. */
    void begin() throws IOException {
        out.printf("Watching %s. Save a file to see what it changes; Ctrl-C ends.%n", folder);
        out.flush();
        if (usable(Set.of())) {
            Judge judge = judge();
            courses.forEach(course -> judge.hear(course, course.scenario().seed()));
            last = Optional.of(judge);
            waiting.addAll(ExampleFile.below(folder));
        }
        out.flush();
    }

    /** Something was saved. */
    void saved(Set<Path> changed) throws IOException {
        Laps laps = new Laps();
        out.printf("%nSaved: %s%n", String.join(", ", changed.stream().map(this::inside).toList()));
        try {
            boolean usable = usable(changed);
            laps.lap("rules");
            if (usable) {
                take(judge(), concerned(changed), laps);
            }
        } catch (RunawayRules | AmbiguousLaw | RestlessLaw | FailedRun failure) {
            out.println(failure.getMessage());
            lastStays();
        }
        out.printf("(%s)%n", laps);
        out.flush();
    }

    private Judge judge() {
        return new Judge("the law", Rulebook.load(RuleSet.below(folder).files(), kept), false);
    }

    private void take(Judge next, Set<Path> concerned, Laps laps) throws IOException {
        laps.lap("law");
        ran = 0;
        failed = 0;
        run(List.copyOf(concerned), next.rules()).ifPresent(results -> told(next).tell(results));
        laps.lap("examples");
        last.filter(before -> !courses.isEmpty() && !before.rules().digest().equals(next.rules().digest())).ifPresent(before -> {
            compare(before, next);
            laps.lap("scenarios");
        });
        last = Optional.of(next);
        waiting.clear();
        ExampleFile.below(folder).stream().filter(file -> !concerned.contains(file)).forEach(waiting::add);
    }

    /** Runs one more file of examples that waits for it, tells those that fail, and after the last one how all came out. */
    void goOn() {
        if (waiting.isEmpty() || last.isEmpty()) {
            return;
        }
        Judge judge = last.get();
        run(List.of(waiting.poll()), judge.rules()).ifPresent(results -> told(judge).failures(results));
        if (waiting.isEmpty()) {
            out.printf("All %,d examples of the law: %s.%n", ran, failed == 0 ? "all hold" : Count.of(failed, "fails", "fail"));
        }
        out.flush();
    }

    private ExamplesTold told(Judge judge) {
        return new ExamplesTold(out, new Probe(judge.rules()), CLOSE_UPS);
    }

    /** Nothing if there is no example, or none that can be read; why not is told. */
    private Optional<TestRun> run(List<Path> files, Rulebook rulebook) {
        TestRun.Read read = TestRun.read(files, folder);
        read.problems().forEach(out::println);
        if (files.isEmpty() || !read.problems().isEmpty()) {
            return Optional.empty();
        }
        TestRun results = TestRun.of(read, name -> true, rulebook);
        ran += results.outcomes().size();
        failed += results.failed();
        return Optional.of(results);
    }

    private void compare(Judge last, Judge next) {
        RulesComparison comparison = new RulesComparison(last, next);
        List<ScenarioEffects> effects = courses.stream().map(course -> comparison.effects(course, List.of(course.scenario().seed()))).toList();
        DiffText.print(new RulesDiff(RulesDiff.FORMAT, RulesDiff.Side.of(folder, last.rules()), RulesDiff.Side.of(folder, next.rules()), false,
                comparison.changes(), effects), courses.stream().map(Course::scenario).toList(), out);
    }

    /** Whether the rules have no error. What is wrong with them, or worth a second look in the files saved, is told. */
    private boolean usable(Set<Path> changed) {
        Set<String> names = changed.stream().map(this::inside).collect(Collectors.toSet());
        Linter.Linted linted = Linter.lint(RuleSet.below(folder).files(), kept, file -> true);
        linted.problems().stream().filter(problem -> problem.lint().severity() == Lint.Severity.ERROR || names.contains(problem.file()))
                .forEach(problem -> out.printf("%s: %s %s%n", problem, problem.lint().severity().word(), problem.lint().id()));
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
