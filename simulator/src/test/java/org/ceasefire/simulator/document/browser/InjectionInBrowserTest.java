package org.ceasefire.simulator.document.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.ceasefire.simulator.document.InjectionTest.Attack;
import org.ceasefire.simulator.document.Reports;
import org.ceasefire.simulator.ledger.Rewritten;
import org.ceasefire.simulator.ledger.Viewer;
import org.ceasefire.simulator.report.AssaultStory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A ledger whose every text is an attack, in a real browser: what tries to run or to load anything there is complained of. */
class InjectionInBrowserTest extends InBrowser {
    @TempDir
    Path folder;

    @ParameterizedTest
    @MethodSource("org.ceasefire.simulator.document.InjectionTest#attacks")
    void nothing_runs_or_loads_whatever_is_clicked(Attack attack) throws IOException {
        browser.sized(1280, 900).open(page(attack));
        browser.ask("window.alert = window.confirm = () => { document.documentElement.dataset.ran = 'yes'; }");
        browser.ask("const range = document.getElementById('time'); for (const at of [range.min, range.max]) { range.value = at;"
                + " range.dispatchEvent(new Event('input', {bubbles: true})); }");
        browser.ask("document.querySelectorAll('[data-id], .panel li button').forEach(one => one.dispatchEvent(new MouseEvent('click', {bubbles: true})))");
        browser.settle();
        assertTrue(browser.ask("document.documentElement.classList.contains('interactive')").asBoolean());
        assertEquals("", browser.ask("document.documentElement.dataset.ran ?? ''").asText());
        assertEquals(0, browser.ask("document.querySelectorAll('img, iframe, object, embed, base, form, [onerror], [onclick], [onfocus], [onmouseover]').length").asInt());
        assertEquals(List.of(), browser.complaints());
        assertEquals(List.of(), browser.requests());
    }

    private Path page(Attack attack) throws IOException {
        Path ledger = Rewritten.write(AssaultStory.ledger().in(folder), folder.resolve("attacked.jsonl"), attack::on);
        return Files.writeString(folder.resolve("report.html"), Reports.write(ledger, Viewer.STAFF, List.of()).html());
    }
}
