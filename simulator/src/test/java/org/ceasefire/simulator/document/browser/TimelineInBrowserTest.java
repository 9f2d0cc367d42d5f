package org.ceasefire.simulator.document.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.ceasefire.simulator.document.Reports;
import org.ceasefire.simulator.ledger.Viewer;
import org.ceasefire.simulator.report.AssaultStory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The timeline, the chains of evidence and what the monitors knew, in a real browser. */
class TimelineInBrowserTest extends InBrowser {
    private static final String PANEL = "document.querySelector('dialog.evidence')";
    private static final String KNOWN = "document.querySelector('.known').innerText";
    @TempDir
    Path folder;

    @Test
    void a_click_on_a_step_shows_the_chain_from_the_act_to_the_answer() throws IOException {
        open(Viewer.STAFF);
        browser.ask("document.querySelector('.mark.verified').dispatchEvent(new MouseEvent('click', {bubbles: true}))");
        String chain = browser.ask(PANEL + ".innerText").asText();
        for (String link : List.of("crossing: movement", "drone-1/30/1/1", "incident-1", "No. 1: ground assault", "Case 1", "Phase 1: approved")) {
            assertTrue(chain.contains(link), link + " in " + chain);
        }
        assertEquals("#incident-1", browser.ask("location.hash").asText());
        assertEquals(List.of(), browser.complaints());
    }

    @Test
    void each_link_of_a_chain_selects_the_next_and_a_breach_tells_its_rules() throws IOException {
        open(Viewer.STAFF);
        browser.ask("document.querySelector('.mark.verified').dispatchEvent(new MouseEvent('click', {bubbles: true}))");
        browser.ask("[...document.querySelectorAll('dialog.evidence button')].find(b => b.textContent.startsWith('No. 1:')).click()");
        assertEquals("#breach-1", browser.ask("location.hash").asText());
        assertTrue(browser.ask(PANEL + ".innerText").asText().contains("past-the-line"));
    }

    @Test
    void the_keyboard_opens_a_chain_and_escape_closes_it_and_goes_back() throws IOException {
        open(Viewer.STAFF);
        browser.ask("document.querySelector('.mark.received').focus()");
        browser.press("Enter", 13);
        assertTrue(browser.ask(PANEL + ".open").asBoolean());
        assertEquals("evidence-heading", browser.ask("document.activeElement.id").asText());
        browser.press("Escape", 27);
        assertFalse(browser.ask(PANEL + ".open").asBoolean());
        assertTrue(browser.ask("document.activeElement.classList.contains('received')").asBoolean());
        assertEquals("", browser.ask("location.hash").asText());
    }

    @Test
    void an_id_in_a_table_answers_like_a_mark() throws IOException {
        open(Viewer.STAFF);
        browser.ask("[...document.querySelectorAll('#missed button.id')].find(b => b.textContent === 'preparation').click()");
        assertTrue(browser.ask(PANEL + ".innerText").asText().contains("It was missed."));
    }

    @Test
    void at_a_chosen_time_the_page_tells_what_was_known_then_and_no_more() throws IOException {
        open(Viewer.STAFF);
        slide(36);
        String early = browser.ask(KNOWN).asText();
        assertTrue(early.contains("What the monitors knew at 061200Z OCT 26 (T+36h00)"), early);
        assertTrue(early.contains("Observations received: 1; 1 more was seen and still on its way"), early);
        assertTrue(early.contains("possible") && early.contains("nobody, not attributed") && !early.contains("very likely"), early);
        assertTrue(early.contains("In truth: 2 hostile acts by then, of which 1 not yet known: preparation"), early);
        slide(41);
        String later = browser.ask(KNOWN).asText();
        assertTrue(later.contains("confirmed") && later.contains("Russian forces, very likely, by track"), later);
        assertTrue(later.contains("24 h clock of Phase 1, 15 h 30 min left"), later);
        slide(61);
        assertTrue(browser.ask(KNOWN).asText().contains("withdrawn; refuted"));
        assertEquals(List.of(), browser.complaints());
    }

    @Test
    void monitors_are_told_nothing_of_the_truth() throws IOException {
        open(Viewer.MONITOR);
        slide(36);
        assertFalse(browser.ask(KNOWN).asText().contains("In truth"));
        assertFalse(browser.ask("document.getElementById('data').textContent").asText().contains("preparation"));
    }

    private void open(Viewer viewer) throws IOException {
        Path ledger = AssaultStory.ledger().in(folder);
        browser.sized(1280, 900).open(Files.writeString(folder.resolve("report.html"), Reports.write(ledger, viewer, List.of()).html()));
    }

    private static void slide(int hours) {
        browser.ask("(() => { const range = document.getElementById('timeline-time'); const last = Number(range.max);"
                + "range.value = Math.round(last * %d / 118); range.dispatchEvent(new Event('input')); })()".formatted(hours));
        browser.settle();
    }
}
