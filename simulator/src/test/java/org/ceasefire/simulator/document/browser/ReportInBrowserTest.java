package org.ceasefire.simulator.document.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.ceasefire.simulator.document.Reports;
import org.ceasefire.simulator.ledger.Viewer;
import org.ceasefire.simulator.report.AssaultStory;
import org.ceasefire.simulator.report.LedgerFixture;
import org.ceasefire.simulator.run.Runs;
import org.ceasefire.simulator.scenario.ActKind;
import org.ceasefire.simulator.scenario.reading.ScenarioReader;
import org.ceasefire.vocabulary.Side;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The report in a real browser. */
class ReportInBrowserTest extends InBrowser {
    /** What all canvases of the map show, as one short text. */
    private static final String PICTURE = "[...document.querySelectorAll('.canvas canvas')].map(c => c.toDataURL()).join()";
    private static final String MARKS = "document.querySelector('.panel summary').textContent";
    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource(Viewer.class)
    void the_page_complains_of_nothing_and_asks_for_nothing(Viewer viewer) throws IOException {
        open(viewer);
        assertTrue(browser.ask("document.documentElement.classList.contains('interactive')").asBoolean());
        assertEquals(List.of(), browser.complaints());
        assertEquals(List.of(), browser.requests());
    }

    @Test
    void an_exercise_in_which_nothing_happens_has_a_page_without_complaints() throws IOException {
        browser.sized(1280, 900).open(page(new LedgerFixture().exercise("A quiet week"), Viewer.STAFF));
        assertEquals(List.of(), browser.complaints());
    }

    @Test
    void no_program_but_its_own_runs_in_the_page() throws IOException {
        open(Viewer.STAFF);
        browser.ask("document.body.append(Object.assign(document.createElement('script'), {textContent: 'window.ran = true'}))");
        assertFalse(browser.ask("'ran' in window").asBoolean());
        assertEquals(1, browser.complaints().size());
    }

    @Test
    void the_slider_tells_the_time_and_moves_the_picture() throws IOException {
        open(Viewer.STAFF);
        assertEquals("The whole story", browser.ask("document.getElementById('time-told').textContent").asText());
        String whole = browser.ask(PICTURE).asText();
        slide("min");
        String first = browser.ask(PICTURE).asText();
        assertNotEquals(whole, first);
        assertEquals("050000Z OCT 26 (T+0h00)", browser.ask("document.getElementById('time-told').textContent").asText());
        assertEquals("050000Z OCT 26 (T+0h00)", browser.ask("document.getElementById('time').getAttribute('aria-valuetext')").asText());
        slide("max");
        assertNotEquals(first, browser.ask(PICTURE).asText());
        browser.ask("[...document.querySelectorAll('.time button')].find(b => b.textContent === 'Whole story').click()");
        assertEquals("The whole story", browser.ask("document.getElementById('time-told').textContent").asText());
    }

    @Test
    void at_startex_nothing_is_seen_or_judged_yet() throws IOException {
        open(Viewer.MONITOR);
        int whole = browser.ask("document.querySelectorAll('.panel li .judged').length").asInt();
        slide("min");
        assertTrue(whole > 0);
        assertEquals(0, browser.ask("document.querySelectorAll('.panel li .judged, .panel li .seen').length").asInt());
    }

    @Test
    void each_layer_is_switched_by_its_box() throws IOException {
        open(Viewer.STAFF);
        for (String layer : List.of("truth", "seen", "judged")) {
            String before = browser.ask(PICTURE).asText();
            String marks = browser.ask(MARKS).asText();
            browser.ask("document.getElementById('layer-%s').click()".formatted(layer));
            browser.settle();
            assertNotEquals(before, browser.ask(PICTURE).asText(), layer);
            assertNotEquals(marks, browser.ask(MARKS).asText(), layer);
        }
    }

    @Test
    void a_click_on_a_breach_tells_of_it_and_leads_to_its_evidence() throws IOException {
        open(Viewer.STAFF);
        double[] badge = aPixelOf(184, 74, 0);
        browser.click(badge[0], badge[1]);
        String id = browser.ask("location.hash").asText();
        assertTrue(id.startsWith("#breach-"), id);
        assertTrue(browser.ask("document.querySelector('.detail').textContent").asText()
                .matches("(?s).*Held responsible.*Z OCT 26 \\(T\\+.*MGRS 37U.*"));
        assertEquals(id, browser.ask("document.querySelector('.detail a').getAttribute('href')").asText());
        assertTrue(browser.ask("document.querySelector('article' + location.hash) !== null").asBoolean());
    }

    @Test
    void an_address_that_names_a_thing_selects_it() throws IOException {
        open(Viewer.STAFF);
        browser.ask("location.hash = '#crossing'");
        browser.settle();
        assertTrue(browser.ask("document.querySelector('.detail').textContent").asText().contains("crossing"));
    }

    @Test
    void the_keyboard_reaches_the_time_and_every_thing() throws IOException {
        open(Viewer.STAFF);
        browser.ask("document.getElementById('time').focus()");
        browser.press("ArrowLeft", 37);
        assertTrue(browser.ask("document.getElementById('time-told').textContent").asText().contains("(T+"));
        browser.press("Tab", 9);
        assertEquals("canvas", browser.ask("document.activeElement.className").asText());
        String before = browser.ask(PICTURE).asText();
        browser.press("ArrowRight", 39);
        browser.ask("new Promise(done => setTimeout(done, 400))");
        assertNotEquals(before, browser.ask(PICTURE).asText());
        browser.ask("document.querySelector('.panel li button').focus()");
        browser.press("Enter", 13);
        assertTrue(browser.ask("document.querySelector('.detail dl') !== null").asBoolean());
    }

    @Test
    void where_sensors_looked_and_where_nobody_did_are_layers_too() throws IOException {
        Path scenario = Runs.shipped().stream().filter(path -> path.endsWith("gap-under-cloud.yaml")).findFirst().orElseThrow();
        Path ledger = Files.writeString(folder.resolve("run.jsonl"), Runs.of(ScenarioReader.read(scenario).scenario()).ledger());
        browser.sized(1280, 900).open(Files.writeString(folder.resolve("run.html"), Reports.write(ledger, Viewer.STAFF, List.of()).html()));
        browser.ask("document.getElementById('map').scrollIntoView()");
        browser.ask("(time => { time.value = time.max / 2; time.dispatchEvent(new Event('input')); })(document.getElementById('time'))");
        for (String layer : List.of("looks", "gaps")) {
            browser.settle();
            String before = browser.ask(PICTURE).asText();
            browser.ask("document.getElementById('layer-%s').click()".formatted(layer));
            browser.settle();
            assertNotEquals(before, browser.ask(PICTURE).asText(), layer);
        }
        assertEquals(List.of(), browser.complaints());
    }

    @Test
    void more_of_the_list_is_shown_when_asked_for() throws IOException {
        LedgerFixture ledger = AssaultStory.ledger();
        for (int i = 0; i < 100; i++) {
            ledger.act("extra-" + i, ActKind.FIRE, Side.RU, LedgerFixture.at(30, 0), LedgerFixture.at(31, 0), LedgerFixture.place(48.4, 37.6),
                    null, 1);
        }
        browser.sized(1280, 900).open(page(ledger, Viewer.STAFF));
        assertEquals(60, browser.ask("document.querySelectorAll('.panel li').length").asInt());
        browser.ask("document.querySelector('.panel details > button').click()");
        assertTrue(browser.ask("document.querySelectorAll('.panel li').length").asInt() > 100);
        assertEquals("LI", browser.ask("document.activeElement.parentElement.tagName").asText());
    }

    @Test
    void each_control_has_a_name_for_those_who_hear_the_page() throws IOException {
        open(Viewer.STAFF);
        assertEquals("[]", browser.ask("""
                JSON.stringify([...document.querySelectorAll('button, input, [tabindex]:not([tabindex="-1"])')]
                    .filter(e => !(e.textContent.trim() || e.labels?.length || e.getAttribute('aria-label'))).map(e => e.outerHTML))""").asText());
    }

    @ParameterizedTest
    @EnumSource(Viewer.class)
    void a_phone_shows_the_page_without_scrolling_to_the_side(Viewer viewer) throws IOException {
        browser.sized(400, 800).open(page(AssaultStory.ledger(), viewer));
        assertTrue(browser.ask("document.documentElement.scrollWidth").asInt() <= 400);
    }

    @Test
    void players_have_no_layer_of_truth() throws IOException {
        open(Viewer.PLAYERS);
        assertEquals("[]", browser.ask("""
                (map => JSON.stringify(['acts', 'units', 'sightings', 'breaches', 'sensors', 'gaps'].filter(key => map[key]?.length)))(
                    JSON.parse(document.getElementById('data').textContent).map)""").asText());
        assertFalse(browser.ask("document.getElementById('layer-truth') !== null").asBoolean());
    }

    @Test
    void on_paper_there_are_the_printed_maps_on_a4_and_no_controls() throws IOException {
        open(Viewer.STAFF);
        browser.send("Emulation.setEmulatedMedia", Map.of("media", "print"));
        try {
            assertEquals("none", browser.ask("getComputedStyle(document.querySelector('.live')).display").asText());
            assertNotEquals("none", browser.ask("getComputedStyle(document.querySelector('#map > figure')).display").asText());
            assertEquals("table-header-group", browser.ask("getComputedStyle(document.querySelector('thead')).display").asText());
        } finally {
            browser.send("Emulation.setEmulatedMedia", Map.of("media", ""));
        }
        assertTrue(new String(browser.pdf(), StandardCharsets.ISO_8859_1).matches("(?s).*/MediaBox *\\[0 0 59[45][.0-9]* 84[12][.0-9]*\\].*"));
    }

    @Test
    void every_printed_page_has_the_banner_above_and_below() throws IOException, InterruptedException {
        assumeTrue(Browser.onPath("pdftotext").isPresent(), "Skipped: there is no pdftotext on the PATH. Maybe apt-get install poppler-utils.");
        open(Viewer.STAFF);
        Path printed = folder.resolve("report.pdf");
        Files.write(printed, browser.pdf());
        Path text = folder.resolve("report.txt");
        assertEquals(0, new ProcessBuilder("pdftotext", "-layout", printed.toString(), text.toString()).start().waitFor());
        String[] pages = Files.readString(text).split("\f");
        assertTrue(pages.length > 2);
        for (String page : pages) {
            assertTrue(page.split("EXERCISE [^\n]*Illustration, not a forecast", -1).length >= 3, page);
        }
    }

    /** The middle of what the map shows in a colour, in the window. */
    private static double[] aPixelOf(int red, int green, int blue) {
        var found = browser.ask("""
                (() => {
                  const canvas = [...document.querySelectorAll('.canvas canvas')].pop();
                  const { data } = canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height);
                  const box = canvas.getBoundingClientRect();
                  for (let i = 0; i < data.length; i += 4) {
                    if (data[i] === %d && data[i + 1] === %d && data[i + 2] === %d) {
                      const [x, y] = [(i / 4) %% canvas.width, Math.floor(i / 4 / canvas.width)];
                      return [box.x + x * box.width / canvas.width, box.y + y * box.height / canvas.height + 4];
                    }
                  }
                })()""".formatted(red, green, blue));
        return new double[] {found.get(0).asDouble(), found.get(1).asDouble()};
    }

    private static void slide(String end) {
        browser.ask("(time => { time.value = time.%s; time.dispatchEvent(new Event('input')); })(document.getElementById('time'))".formatted(end));
        browser.settle();
    }

    private void open(Viewer viewer) throws IOException {
        browser.sized(1280, 900).open(page(AssaultStory.ledger(), viewer));
        browser.ask("document.getElementById('map').scrollIntoView()");
        browser.settle();
    }

    private Path page(LedgerFixture ledger, Viewer viewer) throws IOException {
        Path page = folder.resolve(viewer + ".html");
        return Files.writeString(page, Reports.write(ledger.in(folder), viewer, List.of()).html());
    }
}
