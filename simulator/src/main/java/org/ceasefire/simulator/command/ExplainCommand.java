package org.ceasefire.simulator.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;

import com.fasterxml.jackson.core.JsonProcessingException;
import org.ceasefire.simulator.explain.Explained;
import org.ceasefire.simulator.explain.Explainer;
import org.ceasefire.simulator.explain.Step;
import org.ceasefire.simulator.ledger.LedgerJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code ceasefire explain}: why something is held as it is in a run, or why it did not become a breach. */
@Command(name = "explain", description = "Say why a ruling of a run stands, or why something did not become a breach.",
        mixinStandardHelpOptions = true)
public final class ExplainCommand implements Callable<Integer> {
    @Parameters(index = "0", paramLabel = "RUN", description = "The run folder.")
    private Path folder;

    @Parameters(index = "1", paramLabel = "ID",
            description = "An incident, a breach by its number in the report or as incident/type, a case, a ruling by its key, "
                    + "an observation, a claim, or an act.")
    private String id;

    @Option(names = "--why-not",
            description = "Why it did not become a breach, or why the case did not climb further. Of an act this tells the truth.")
    private boolean whyNot;

    @Option(names = "--at", paramLabel = "T+50h", description = "As of when; as of the end of the run if not given.")
    private String at;

    @Option(names = "--truth", description = "Tell what really happened too.")
    private boolean truth;

    @Option(names = "--format", paramLabel = "pretty|json", defaultValue = "pretty", description = "For people, or for programs.")
    private String format;

    @Spec
    private CommandSpec spec;

    /** What {@code --format json} prints. {@code at}: as of when; {@code truth}: whether the truth is told. */
    record Json(String run, String id, Instant at, boolean truth, boolean whyNot, List<Step> steps) {}

    @Override
    public Integer call() throws IOException {
        if (!List.of("pretty", "json").contains(format)) {
            throw new Refused("--format: there is no '%s'. Maybe pretty or json.".formatted(format));
        }
        Recorded recorded = Recorded.read(folder);
        Play play = recorded.play(recorded.inputs(List.of()), recorded.summary().until());
        Explainer explainer = new Explainer(recorded.ledger(), recorded.rules().files(), play.rulebook(), play::played);
        Instant asOf = at == null ? recorded.summary().until() : Stop.within("--at", at, recorded);
        Explained explained = explainer.answer(new Explainer.Question(id, asOf, truth, whyNot));
        PrintWriter out = spec.commandLine().getOut();
        out.print(format.equals("json") ? json(explained) : explained.text());
        out.flush();
        return 0;
    }

    private String json(Explained explained) {
        try {
            Json json = new Json(folder.getFileName().toString(), explained.id(), explained.at(), explained.truth(), explained.whyNot(),
                    explained.steps());
            return LedgerJson.mapper().writerWithDefaultPrettyPrinter().writeValueAsString(json) + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("An explanation can be written as JSON.", e);
        }
    }
}
