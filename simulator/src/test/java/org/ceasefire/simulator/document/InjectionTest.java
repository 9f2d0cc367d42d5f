package org.ceasefire.simulator.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.ObjectMapper;
import org.ceasefire.simulator.document.export.Opened;
import org.ceasefire.simulator.ledger.Rewritten;
import org.ceasefire.simulator.ledger.Samples;
import org.ceasefire.simulator.ledger.Viewer;
import org.ceasefire.simulator.report.AssaultStory;
import org.ceasefire.simulator.report.LedgerFixture;
import org.ceasefire.simulator.run.Runs;
import org.ceasefire.simulator.scenario.reading.BadInput;
import org.ceasefire.simulator.scenario.reading.ScenarioReader;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.geojson.Feature;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.NodeList;

/**
 * Texts that would be something else than texts. Each file is opened by a reader of its kind, and held against its harmless twin, in which
 * letters stand where the attack does: it must have the same elements, and show the attack as it is written.
 */
public class InjectionTest {
    /** An attack: what stands before and behind every text. */
    public record Attack(String before, String behind) {
        public String on(String text) {
            return before + text + behind;
        }

        /** The harmless twin, as long. */
        public String off(String text) {
            return "x".repeat(before.length()) + text + "x".repeat(behind.length());
        }
    }

    private static final Set<String> LEADS_ELSEWHERE = Set.of("href", "src", "action", "xlink:href", "formaction", "data", "poster", "background");

    @TempDir
    private Path folder;

    public static List<Attack> attacks() {
        return List.of(
                new Attack("", "\"'><script>alert(1)</script><img src=x onerror=alert(1)></td></title></style></svg></textarea><!--"),
                new Attack("", "' onmouseover='alert(1)\" onfocus=\"alert(1)\" autofocus x=`"),
                new Attack("=", "&cmd|' /C calc'!A0,=1+1;@SUM(1)\"\r\n=2+2,\""),
                new Attack("+", ""), new Attack("-", ""), new Attack("@", ""), new Attack("\t=", ""), new Attack("\r=", ""), new Attack("'", ""),
                new Attack("", "]]><!DOCTYPE x [<!ENTITY y SYSTEM \"file:///etc/passwd\">]>&y;&#60;b&#62;&lt;i&gt;${7*7}$[name]#{7*7}{{7*7}}<![CDATA[x"),
                new Attack("- ", " [x](javascript:alert(1)) ![i](http://e.invalid/i.png) **b** _c_ ~~d~~ `e` <javascript:alert(1)> | f |\n\n# g\n\n| h |\n| --- |\n```\n[j]: http://e.invalid"),
                new Attack("1. ", " http://e.invalid/a www.e.invalid a@e.invalid\n===\n    code"),
                new Attack("    ", "\\"),
                new Attack("\u202E", "\u2066gnp.exe\u2069\u0000\u0007\u001B[31m\u0085\u2028\u000B\uFFFE"),
                new Attack("", "</script><script>alert(1)</script><!--<script>".repeat(100)));
    }

    @ParameterizedTest
    @MethodSource("attacks")
    void every_text_of_a_ledger_shows_and_does_nothing(Attack attack) throws Exception {
        LedgerFixture ledger = AssaultStory.ledger();
        Samples.all().forEach(ledger::add);
        ledger.entries.removeIf(entry -> entry instanceof org.ceasefire.simulator.ledger.Entry.Exercise exercise && !exercise.id().equals("assault")
                || entry instanceof org.ceasefire.simulator.ledger.Entry.Coverage);
        Path plain = ledger.in(folder);
        Map<String, String> harmless = Papers.of(Rewritten.write(plain, folder.resolve("harmless.jsonl"), attack::off), Viewer.STAFF);
        Map<String, String> attacked = Papers.of(Rewritten.write(plain, folder.resolve("attacked.jsonl"), attack::on), Viewer.STAFF);
        assertSame(harmless, attacked);
        assertShown(attack.on("Assault east of Kostiantynivka"), attacked.get("report.html"), attacked.get("report.md"));
        assertTrue(Opened.csv(attacked.get("csv/acts.csv")).stream().anyMatch(row -> row.get("id").equals(attack.on("preparation"))));
    }

    @Test
    void a_scenario_that_is_nothing_but_attacks_plays_shows_and_does_nothing() throws Exception {
        Path ledger = Files.writeString(folder.resolve("ledger.jsonl"), Runs.of(Runs.story("injection")).ledger());
        assertTrue(Files.readString(ledger).contains("<script>"));
        for (Viewer viewer : Viewer.values()) {
            Map<String, String> harmless = Papers.of(Rewritten.write(ledger, folder.resolve("harmless.jsonl"), InjectionTest::letters), viewer);
            Map<String, String> attacked = Papers.of(ledger, viewer);
            assertSame(harmless, attacked);
            assertShown("<script>alert('title')</script>", attacked.get("report.html"), attacked.get("report.md"));
        }
        String staff = Jsoup.parse(Papers.of(ledger, Viewer.STAFF).get("report.html")).text();
        for (String shown : List.of("'); alert('banner", "<img src=x onerror=alert('claim')>", "=HYPERLINK(\"http://e.invalid\",\"article\")",
                "<svg onload=alert('sector')>",
                "&note; ]]>")) {
            assertTrue(staff.contains(shown), shown);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"scenario: injection", "id: field,", "id: guns-1", "id: drone-1", "id: field-41", "id: heard", "id: alleged",
            "id: \"9.9\""})
    void an_id_that_is_an_attack_is_refused_with_its_place(String id) throws IOException {
        Path stories = Path.of("src", "test", "resources", "stories");
        String text = Files.readString(stories.resolve("injection.yaml"));
        String comma = id.endsWith(",") ? "," : "";
        String attacked = text.replaceFirst(Pattern.quote(id),
                Matcher.quoteReplacement(id.substring(0, id.indexOf(' ') + 1) + "\"<script>\"" + comma));
        assertNotEquals(text, attacked);
        Files.copy(stories.resolve("injection.geojson"), folder.resolve("injection.geojson"), StandardCopyOption.REPLACE_EXISTING);
        Path file = Files.writeString(folder.resolve("injection.yaml"), attacked);
        long line = attacked.substring(0, attacked.indexOf("\"<script>\"")).lines().count();
        BadInput refused = assertThrows(BadInput.class, () -> ScenarioReader.read(file));
        assertTrue(refused.getMessage().contains("injection.yaml:" + line + ":") && (id.startsWith("scenario") || refused.getMessage().contains("'<script>'")), refused::getMessage);
    }

    private static String letters(String text) {
        return text.replaceAll("[^A-Za-z0-9/.:-]", "x");
    }

    /** Nothing in any file but texts differs. */
    private static void assertSame(Map<String, String> harmless, Map<String, String> attacked) throws Exception {
        assertEquals(harmless.keySet(), attacked.keySet());
        for (String name : attacked.keySet()) {
            switch (name.substring(name.lastIndexOf('.') + 1)) {
                case "html" -> assertEquals(skeleton(Jsoup.parse(harmless.get(name))), skeleton(Jsoup.parse(attacked.get(name))), name);
                case "md" -> assertEquals(skeleton(rendered(harmless.get(name))), skeleton(rendered(attacked.get(name))), name);
                case "csv" -> assertSameTable(name, harmless.get(name), attacked.get(name));
                case "geojson" -> assertEquals(skeleton(Opened.geoJson(harmless.get(name)).getFeatures()),
                        skeleton(Opened.geoJson(attacked.get(name)).getFeatures()));
                case "kml" -> assertEquals(skeleton(Opened.kml(harmless.get(name))), skeleton(Opened.kml(attacked.get(name))));
                default -> throw new IllegalStateException("Nobody knows how to open " + name);
            }
        }
    }

    /** The whole text is shown, with a sign for each character that cannot be. */
    private static void assertShown(String text, String html, String markdown) {
        String wanted = Visible.text(text).replaceAll("\\s+", " ").strip();
        for (String shown : List.of(Jsoup.parse(html).text(), rendered(markdown).text())) {
            assertTrue(shown.replaceAll("\\s+", " ").contains(wanted), () -> wanted + " is not in "
                    + shown.substring(0, Math.min(3000, shown.length())));
        }
        assertFalse(html.chars().anyMatch(c -> c == 0x202E || c == 0x2066 || c == 0 || c == 0x1B) || markdown.chars()
                .anyMatch(c -> c == 0x202E || c == 0x1B));
    }

    private static Document rendered(String markdown) {
        List<org.commonmark.Extension> tables = List.of(TablesExtension.create());
        return Jsoup.parse(HtmlRenderer.builder().extensions(tables).build().render(Parser.builder().extensions(tables).build().parse(markdown)));
    }

    /** Elements and the names of their attributes, in order; what runs or styles, whole. */
    private static List<String> skeleton(Document page) {
        List<String> skeleton = new ArrayList<>();
        for (Element element : page.getAllElements()) {
            Set<String> attributes = new TreeSet<>();
            for (Attribute attribute : element.attributes()) {
                boolean leads = LEADS_ELSEWHERE.contains(attribute.getKey()) && !attribute.getValue().startsWith("#");
                attributes.add(attribute.getKey() + (leads ? "=" + attribute.getValue() : ""));
            }
            boolean code = element.normalName().equals("style") || element.normalName().equals("script") && !element.attr("type")
                    .equals("application/json");
            boolean data = element.attr("type").equals("application/json");
            skeleton.add(element.normalName() + attributes + (code ? code(element.data()) : data ? json(element.data()) : ""));
        }
        return skeleton;
    }

    /** All but the banner at the top of each printed page: letters, digits and escapes of a string. */
    private static String code(String data) {
        return data.replaceAll("(?<=@(?:top|bottom)-center \\{ content: )\"[A-Za-z0-9 \\\\]*\"", "\"\"");
    }

    /** What the page's program is given: all but the texts. */
    private static String json(String data) {
        try {
            return new ObjectMapper().readTree(data).toString().replaceAll("\"(?:[^\"\\\\]++|\\\\.)*+\"", "\"\"");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> skeleton(List<Feature> features) {
        return features.stream().map(feature -> feature.getProperties().keySet() + feature.getGeometry().getClass().getSimpleName()).toList();
    }

    private static List<String> skeleton(org.w3c.dom.Document kml) {
        List<String> skeleton = new ArrayList<>();
        NodeList elements = kml.getElementsByTagName("*");
        for (int i = 0; i < elements.getLength(); i++) {
            org.w3c.dom.Element element = (org.w3c.dom.Element) elements.item(i);
            boolean html = element.getTagName().equals("description");
            skeleton.add(element.getTagName() + (html ? skeleton(Jsoup.parse(element.getTextContent())) + "" + element.getTextContent()
                    .contains("$[") : ""));
        }
        return skeleton;
    }

    private static void assertSameTable(String name, String harmless, String attacked) throws IOException {
        List<Map<String, String>> without = Opened.csv(harmless);
        List<Map<String, String>> with = Opened.csv(attacked);
        assertEquals(without.stream().map(Map::keySet).toList(), with.stream().map(Map::keySet).toList(), name);
        try (Stream<String> cells = Opened.cells(attacked)) {
            cells.forEach(cell -> assertTrue(cell.isEmpty() || "=+-@\t\r\n".indexOf(cell.charAt(0)) < 0 || cell.matches("-[0-9.]+"), () -> name
                    + ": " + cell));
        }
    }
}
