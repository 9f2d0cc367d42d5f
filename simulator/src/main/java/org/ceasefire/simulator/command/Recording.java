package org.ceasefire.simulator.command;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import org.ceasefire.adjudication.AmbiguousLaw;
import org.ceasefire.adjudication.Digest;
import org.ceasefire.adjudication.FloodedMemory;
import org.ceasefire.adjudication.RuleFile;
import org.ceasefire.adjudication.RunawayRules;
import org.ceasefire.simulator.expect.Assessed;
import org.ceasefire.simulator.ledger.Viewer;
import org.ceasefire.simulator.document.Reports;
import org.ceasefire.simulator.report.Rerun;
import org.ceasefire.simulator.report.Story;
import org.ceasefire.simulator.rerun.Reruns;
import org.ceasefire.simulator.run.RestlessLaw;

/**
 * Plays a run into its folder: the ledger, what it was made from, its summary and reports.
 *
 * @param moves the files of inputs that were put in so far, in order
 * @param reruns whether to play it again, each time with one delay removed
 */
record Recording(Play play, RuleSet rules, List<byte[]> moves, RunFolder folder, boolean reruns, Consumer<Instant> progress, PrintWriter err) {
    static final String LEDGER = "ledger.jsonl";

    static Recording of(Play play, RuleSet rules, List<byte[]> moves, RunFolder folder, boolean reruns, Consumer<Instant> progress, PrintWriter err) {
        return new Recording(play, rules, moves, folder, reruns, progress, err);
    }

    Summary record() throws IOException {
        inputs();
        Played played = ledger();
        Story story = Story.read(folder.file(LEDGER), Viewer.STAFF);
        Summary summary = summary(played, story, reruns(story));
        folder.write(Summary.FILE, Play.bytes(summary.json()));
        reports(folder, folder.file(LEDGER), story, summary);
        return summary;
    }

    /** Writes {@code report.md} and {@code report.html} into a folder. */
    static void reports(RunFolder folder, Path ledger, Story story, Summary summary) throws IOException {
        Reports.Written written = Reports.write(story, ledger, summary.expectations().stream()
                .filter(expected -> expected.result() != Assessed.Result.OPEN)
                .map(expected -> new Reports.Expected(expected.expectation(), expected.result() == Assessed.Result.HELD, expected.got()))
                .toList(), summary.reruns());
        folder.write("report.md", Play.bytes(written.markdown()));
        folder.write("report.html", Play.bytes(written.html()));
    }

    private void inputs() throws IOException {
        for (Map.Entry<String, byte[]> file : play.dossier().files().entrySet()) {
            folder.write("inputs/scenario/" + file.getKey(), file.getValue());
        }
        for (RuleFile file : rules.files()) {
            folder.write("inputs/rules/" + file.name(), Play.bytes(file.text()));
        }
        for (int i = 0; i < moves.size(); i++) {
            folder.write("inputs/moves/%03d.yaml".formatted(i + 1), moves.get(i));
        }
    }

    /** A ledger written: its SHA-256, and how the expectations came out. */
    private record Played(String digest, List<Assessed> assessed) {}

    private Played ledger() throws IOException {
        MessageDigest sha256 = Digest.sha256();
        List<Assessed> assessed;
        try (OutputStream file = folder.open(LEDGER);
                OutputStream out = new BufferedOutputStream(new DigestOutputStream(file, sha256), 1 << 16);
                Watchdog.Kept kept = Watchdog.keep(folder.file(LEDGER), out)) {
            assessed = play.write(out, progress);
        } catch (RunawayRules | FloodedMemory | AmbiguousLaw | RestlessLaw e) {
            err.println("What was recorded so far is in " + folder.leave().resolve(LEDGER) + ".");
            throw e;
        }
        return new Played(HexFormat.of().formatHex(sha256.digest()), assessed);
    }

    private List<Rerun> reruns(Story story) {
        return reruns ? new Reruns(play.scenario(), play.rulebook(), play.seed(), play.feedback(), play.inputs(), play.until()).of(story) : List.of();
    }

    private Summary summary(Played played, Story story, List<Rerun> reruns) {
        return new Summary(play.scenario().id(), play.scenario().title(), play.dossier().file(), Play.version(), play.seed(), play.feedback(),
                play.scenario().startex(), play.scenario().endex(), play.until(), play.dossier().digest(), play.rulebook().digest(),
                played.digest, played.assessed.stream().map(Summary.Expected::of).toList(), story.sight(),
                story.missed().stream().filter(missed -> !missed.back()).map(Summary.Missed::of).toList(),
                story.breaches().stream().map(Summary.Found::of).toList(), story.warnings().stream().map(Summary.Warning::of).toList(),
                reruns);
    }
}
