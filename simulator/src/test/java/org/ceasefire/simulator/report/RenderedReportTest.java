package org.ceasefire.simulator.report;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.ceasefire.simulator.ledger.Viewer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RenderedReportTest {
    @TempDir
    Path folder;

    @Test
    void the_page_asks_for_nothing_from_outside() throws IOException {
        for (Viewer viewer : Viewer.values()) {
            Reports.Written written = Reports.write(AssaultStory.ledger().in(folder), viewer,
                    List.of(new Reports.Expected("phase 1 by T+64h", true, ""), new Reports.Expected("missed: night-salvo", false, "it was seen")));
            if (System.getProperty("reports") != null) {
                Files.writeString(Path.of(System.getProperty("reports"), viewer.word() + ".html"), written.html());
                Files.writeString(Path.of(System.getProperty("reports"), viewer.word() + ".md"), written.markdown());
            }
            assertTrue(!written.html().contains("http") || written.html().indexOf("http") == written.html().indexOf("http-equiv"));
        }
    }
}
