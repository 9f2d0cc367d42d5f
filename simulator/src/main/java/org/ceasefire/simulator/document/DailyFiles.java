package org.ceasefire.simulator.document;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.ceasefire.simulator.ledger.Entry;
import org.ceasefire.simulator.report.Page;
import org.ceasefire.simulator.report.Story;
import org.ceasefire.simulator.report.daily.DailyReport;

/** The daily reports as files: one a day as Markdown and as HTML, named by the day, and an index. A report names none that was issued after it. */
final class DailyFiles {
    private final Story story;
    private final Map<String, String> files = new LinkedHashMap<>();

    DailyFiles(Story story) {
        this.story = story;
    }

    Map<String, String> all(Instant until) {
        List<DailyReport> reports = DailyReport.all(story, until);
        for (int i = 0; i < reports.size(); i++) {
            one(reports.get(i), i == 0 ? Optional.empty() : Optional.of(reports.get(i - 1)));
        }
        files.put("index.md", index(reports));
        files.put("index.html", Html.filled("dailyindex.jte", Map.of("story", story, "reports", reports)));
        return files;
    }

    /** A report's file, without its ending. */
    static String name(DailyReport report) {
        return report.period().day().toString();
    }

    private void one(DailyReport report, Optional<DailyReport> last) {
        files.put(name(report) + ".md", markdown(report));
        files.put(name(report) + ".html", Html.filled("daily.jte", Map.of("story", story, "report", report, "last", last.map(DailyFiles::name).orElse(""))));
    }

    private String markdown(DailyReport report) {
        MarkdownText out = new MarkdownText().heading(1, title(story) + ": " + report.title());
        banner(out).paragraph(report.dateline());
        out.heading(2, "Summary").bullets(report.summary());
        report.sections().forEach(section -> {
            out.heading(2, section.heading());
            section.paragraphs().forEach(out::paragraph);
            section.tables().stream().filter(table -> !table.rows().isEmpty()).forEach(table -> {
                out.paragraph(table.caption() + ":");
                out.table(table.heads(), table.rows());
            });
        });
        return out.toString();
    }

    private String index(List<DailyReport> reports) {
        MarkdownText out = new MarkdownText().heading(1, title(story) + ": daily reports");
        banner(out);
        out.table(List.of("Report", "File", "First of its summary"), reports.stream().map(report ->
                List.of(report.title(), name(report) + ".md", report.summary().get(0))).toList());
        return out.toString();
    }

    private MarkdownText banner(MarkdownText out) {
        return out.paragraph(Optional.ofNullable(story.exercise().banner()).map(banner -> banner + " – ").orElse("") + Page.ILLUSTRATION);
    }

    static String title(Story story) {
        Entry.Exercise exercise = story.exercise();
        return exercise.title() == null ? exercise.id() : exercise.title();
    }
}
