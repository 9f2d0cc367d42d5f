package org.ceasefire.simulator.document.browser;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

/** Tests in a real browser. Where there is none they are skipped, and say so. */
abstract class InBrowser {
    static Browser browser;

    @BeforeAll
    static void start() throws IOException, InterruptedException {
        assumeTrue(Browser.installed().isPresent(), "Skipped: there is no Chromium on the PATH. Maybe apt-get install chromium.");
        browser = new Browser();
    }

    @AfterAll
    static void stop() throws IOException {
        if (browser != null) {
            browser.close();
            browser = null;
        }
    }
}
