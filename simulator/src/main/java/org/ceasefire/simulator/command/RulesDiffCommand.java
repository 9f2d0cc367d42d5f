package org.ceasefire.simulator.command;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

import org.ceasefire.adjudication.BadRules;
import org.ceasefire.adjudication.Rulebook;
import org.ceasefire.simulator.comparison.RulesComparison;
import org.ceasefire.simulator.comparison.ScenarioEffects;
import org.ceasefire.simulator.scenario.Scenario;
import org.ceasefire.simulator.scenario.reading.Dossier;
import org.ceasefire.simulator.scenario.reading.ScenarioReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code ceasefire rules diff}: what a change of the rules changes in what is found, and when. */
@Command(
        name = "diff",
        description = "Judge the same scenarios by two rule sets and say what differs.",
        mixinStandardHelpOptions = true,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:compared, whether or not anything differs", "2:could not be compared; the reason is on standard error"})
public final class RulesDiffCommand implements Callable<Integer> {
    @Parameters(index = "0", paramLabel = "OLD", description = "The folder of the rules before the change.")
    private Path old;

    @Parameters(index = "1", paramLabel = "NEW", description = "The folder of the rules after it.")
    private Path changed;

    @Option(names = "--on", paramLabel = "SCENARIO", arity = "1..*", required = true, description = "Scenario files to play by both.")
    private List<Path> files;

    @Option(names = "--seeds", paramLabel = "1..50", converter = Seeds.Reading.class,
            description = "The seeds of chance, each played by both; the scenario's if not given.")
    private Seeds seeds;

    @Option(names = "--closed-loop",
            description = "Let what is decided act on the world, so that each run goes its own way; if not given, both judge the same observations.")
    private boolean closedLoop;

    @Option(names = "--format", paramLabel = "pretty|json", description = "For people, or for programs.")
    private Format format = Format.pretty;

    @Spec
    private CommandSpec spec;

    /** As written on the command line. */
    private enum Format {
        pretty, json
    }

    @Override
    public Integer call() {
        RuleSet before = RuleSet.below(old);
        RuleSet after = RuleSet.below(changed);
        List<Scenario> scenarios = files.stream().map(ScenarioReader::read).map(Dossier::scenario).toList();
        RulesDiff diff = compare(before, after, scenarios);
        PrintWriter out = spec.commandLine().getOut();
        if (format == Format.json) {
            out.print(diff.json());
        } else {
            DiffText.print(diff, scenarios, out);
        }
        out.flush();
        return 0;
    }

    private RulesDiff compare(RuleSet before, RuleSet after, List<Scenario> scenarios) {
        Rulebook oldLaw = load(before, "OLD", old);
        Rulebook newLaw = load(after, "NEW", changed);
        RulesComparison comparison = new RulesComparison(oldLaw, newLaw, closedLoop);
        List<ScenarioEffects> effects = new ArrayList<>();
        for (Scenario scenario : scenarios) {
            effects.add(comparison.effects(scenario, seeds == null ? List.of(scenario.seed()) : seeds.all()));
        }
        return new RulesDiff(RulesDiff.FORMAT, RulesDiff.Side.of(old, oldLaw), RulesDiff.Side.of(changed, newLaw), closedLoop,
                comparison.changes(), effects);
    }

    private static Rulebook load(RuleSet rules, String which, Path folder) {
        try {
            return rules.load();
        } catch (BadRules e) {
            throw new Refused("%s, %s, cannot be used:%n%s".formatted(which, folder, e.getMessage()));
        }
    }
}
