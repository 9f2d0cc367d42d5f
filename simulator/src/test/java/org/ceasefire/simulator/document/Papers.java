package org.ceasefire.simulator.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.ceasefire.simulator.document.export.Exports;
import org.ceasefire.simulator.ledger.Viewer;
import org.ceasefire.simulator.report.Story;

/** Every file that can be made of a ledger for a viewer, by name: the one list of them. Whatever else is made for readers is taken in here. */
public final class Papers {
    private Papers() {}

    public static Map<String, String> of(Path ledger, Viewer viewer) throws IOException {
        Story story = Story.read(ledger, viewer);
        Map<String, String> papers = new TreeMap<>(exports(story));
        put(papers, "report", Reports.write(story, ledger, List.of(), List.of()));
        put(papers, "comparison", Reports.compare(story, Story.read(ledger, viewer), List.of("one", "other")));
        Reports.daily(story, ledger, story.end()).forEach((name, text) -> papers.put("daily/" + name, text));
        return papers;
    }

    private static void put(Map<String, String> papers, String name, Reports.Written written) {
        papers.put(name + ".html", written.html());
        papers.put(name + ".md", written.markdown());
    }

    public static Map<String, String> exports(Story story) throws IOException {
        Map<String, ByteArrayOutputStream> files = new TreeMap<>();
        Exports.write(story, List.of(Exports.Format.values()), name -> {
            files.put(name, new ByteArrayOutputStream());
            return files.get(name);
        });
        Map<String, String> texts = new TreeMap<>();
        files.forEach((name, bytes) -> texts.put(name, bytes.toString(StandardCharsets.UTF_8)));
        return texts;
    }
}
