package org.ceasefire.simulator.workbench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;

import org.ceasefire.adjudication.Rulebook;
import org.ceasefire.simulator.scenario.yaml.Problem;
import org.ceasefire.simulator.scenario.yaml.Problems;

/**
 * The examples of some files, run.
 *
 * @param files in the order given, also those of which no example was wanted
 */
public record TestRun(List<OfFile> files) {

    /**
     * The examples of one file.
     *
     * @param examples the path of the file
     * @param outcomes of those that were wanted, in the order of the file
     */
    public record OfFile(Path examples, List<Outcome> outcomes) {}

    /**
     * Examples as read, file by file.
     *
     * @param problems everything that is wrong with any of them, in order of place; they can be run if there is none
     */
    public record Read(List<Path> files, List<List<Example>> examples, List<Problem> problems) {}

    /**
     * Reads example files, on all cores.
     *
     * @param rules the rule set, whose {@code base.yaml} they stand on
     */
    public static Read read(List<Path> files, Path rules) {
        List<Problems> problems = files.stream().map(file -> new Problems()).toList();
        List<List<Example>> examples = IntStream.range(0, files.size()).parallel()
                .mapToObj(file -> ExampleFile.read(files.get(file), rules, problems.get(file))).toList();
        return new Read(files, examples, problems.stream().flatMap(each -> each.list().stream()).sorted((one, other) -> one.at().compareTo(other.at()))
                .distinct().toList());
    }

    /**
     * Runs examples on all cores. They do not know of each other, and come out in the order of the files.
     *
     * @param wanted which of them, by name
     */
    public static TestRun of(Read read, Predicate<String> wanted, Rulebook rulebook) {
        List<Example> all = read.examples().stream().flatMap(List::stream).filter(example -> wanted.test(example.name())).toList();
        List<Outcome> outcomes = all.parallelStream().map(example -> new Outcome(example, ExampleRun.failures(example, rulebook))).toList();
        List<OfFile> files = new ArrayList<>();
        int next = 0;
        for (int file = 0; file < read.files().size(); file++) {
            int end = next + (int) read.examples().get(file).stream().filter(example -> wanted.test(example.name())).count();
            files.add(new OfFile(read.files().get(file), outcomes.subList(next, end)));
            next = end;
        }
        return new TestRun(List.copyOf(files));
    }

    /** All outcomes, in order. */
    public List<Outcome> outcomes() {
        return files.stream().flatMap(file -> file.outcomes().stream()).toList();
    }

    /** How many examples did not hold. */
    public long failed() {
        return outcomes().stream().filter(outcome -> !outcome.held()).count();
    }
}
