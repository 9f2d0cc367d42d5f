package org.ceasefire.simulator.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

import org.ceasefire.adjudication.Probe;
import org.ceasefire.adjudication.Rulebook;
import org.ceasefire.simulator.workbench.ExampleFile;
import org.ceasefire.simulator.workbench.TestRun;

/** The examples that a save has left to be run: those it concerns at once, the others one file after the other. */
final class OpenExamples {
    /** Of how many failures it is told at once what came near: each question is a rule to be compiled. */
    private static final int CLOSE_UPS = 2;
    /** Of how many files that a save does not concern failures are told. */
    private static final int MOST_TOLD = 3;

    private final Path folder;
    private final PrintWriter out;
    private final Rulebook law;
    private final Deque<Path> waiting = new ArrayDeque<>();
    private int ran;
    private long failed;
    private int unread;
    private int toldElsewhere;

    /** @param law by which they are judged */
    OpenExamples(Path folder, PrintWriter out, Rulebook law) throws IOException {
        this.folder = folder;
        this.out = out;
        this.law = law;
        waiting.addAll(ExampleFile.below(folder));
    }

    /** Runs those of some files now, and tells how they came out. */
    void run(Collection<Path> files) {
        waiting.removeAll(files);
        results(List.copyOf(files)).ifPresent(results -> told().tell(results));
    }

    /** Runs those of one more file, tells those that fail, and after the last one how all came out. */
    void runNext() {
        if (waiting.isEmpty()) {
            return;
        }
        results(List.of(waiting.poll())).filter(results -> results.failed() > 0).ifPresent(this::tellUnlessMany);
        if (waiting.isEmpty()) {
            out.printf("All %,d examples of the law: %s%s.%n", ran, failed == 0 ? "all hold" : Count.of(failed, "fails", "fail"),
                    unread == 0 ? "" : "; %s could not be read".formatted(Count.of(unread, "file", "files")));
        }
    }

    /** Where an edit breaks a hundred examples, the first few say why. */
    private void tellUnlessMany(TestRun results) {
        if (toldElsewhere++ < MOST_TOLD) {
            out.println("In another file:");
            told().failures(results);
        } else if (toldElsewhere == MOST_TOLD + 1) {
            out.println("In more files, too; rules test tells all.");
        }
    }

    /** Nothing if there is no example, or a file that cannot be read; why not is told. */
    private Optional<TestRun> results(List<Path> files) {
        TestRun.Read read = TestRun.read(files, folder);
        read.problems().forEach(out::println);
        unread += (int) read.problems().stream().map(problem -> problem.at().file()).distinct().count();
        if (files.isEmpty() || !read.problems().isEmpty()) {
            return Optional.empty();
        }
        TestRun results = TestRun.of(read, name -> true, law);
        ran += results.outcomes().size();
        failed += results.failed();
        return Optional.of(results);
    }

    private ExamplesTold told() {
        return new ExamplesTold(out, new Probe(law), CLOSE_UPS);
    }
}
