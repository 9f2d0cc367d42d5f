package org.ceasefire.simulator.document.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import com.fasterxml.jackson.databind.ObjectMapper;
import org.ceasefire.geography.Position;
import org.ceasefire.simulator.document.Papers;
import org.ceasefire.simulator.ledger.Audience;
import org.ceasefire.simulator.ledger.Entry;
import org.ceasefire.simulator.ledger.Samples;
import org.ceasefire.simulator.ledger.Viewer;
import org.ceasefire.simulator.report.AssaultStory;
import org.ceasefire.simulator.report.LedgerFixture;
import org.ceasefire.simulator.report.Story;
import org.ceasefire.simulator.run.Runs;
import org.ceasefire.simulator.scenario.reading.ScenarioReader;
import org.ceasefire.vocabulary.SensorKind;
import org.geojson.Feature;
import org.geojson.LngLatAlt;
import org.geojson.MultiPolygon;
import org.geojson.Polygon;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.locationtech.jts.algorithm.Orientation;
import org.locationtech.jts.geom.Coordinate;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** The maps, opened by others' readers. */
class MapsTest {
    private static final Set<String> OF_FEATURES = Set.of("kind", "layer", "name", "begin", "end");

    @TempDir
    private Path folder;

    @Test
    void a_feature_holds_the_fields_of_its_row_as_the_table_has_them() throws Exception {
        for (Path ledger : List.of(AssaultStory.ledger().in(folder), everyKind(), real())) {
            Map<String, String> files = Papers.exports(Story.read(ledger, Viewer.STAFF));
            List<String> inTables = new ArrayList<>();
            List<String> onMap = new ArrayList<>();
            List<String> inKml = kml(Opened.kml(files.get("map.kml")));
            Set<String> drawn = new TreeSet<>();
            for (Feature feature : Opened.geoJson(files.get("map.geojson"))) {
                drawn.add(feature.getProperty("kind"));
                onMap.add(feature.getProperty("kind") + " " + texts(feature));
            }
            for (String kind : drawn) {
                Set<String> shapes = new TreeSet<>(List.of("path", "way", "ring", "route"));
                for (Map<String, String> row : Opened.csv(files.get("csv/" + kind + ".csv"))) {
                    boolean placed = (row.containsKey("lat") ? !row.get("lat").isEmpty() : shapes.stream()
                            .anyMatch(one -> !row.getOrDefault(one, "").isEmpty()));
                    row.keySet().removeAll(shapes);
                    row.remove("name");
                    if (placed) {
                        inTables.add(kind + " " + row);
                    }
                }
            }
            assertEquals(inTables.stream().sorted().toList(), onMap.stream().sorted().toList());
            assertEquals(onMap.stream().sorted().toList(), inKml.stream().sorted().toList());
        }
    }

    @Test
    void a_feature_tells_its_kind_its_layer_and_its_time() throws Exception {
        Set<String> layers = new TreeSet<>();
        for (Feature feature : Opened.geoJson(Papers.exports(Story.read(AssaultStory.ledger().in(folder), Viewer.STAFF)).get("map.geojson"))) {
            layers.add(feature.getProperty("layer"));
            java.time.Instant begin = java.time.Instant.parse(feature.getProperty("begin"));
            assertTrue(feature.getProperty("end") == null || !java.time.Instant.parse(feature.getProperty("end")).isBefore(begin),
                    feature.getProperties()::toString);
        }
        assertEquals(Set.of("setting", "truth", "seen", "said", "judged"), layers);
    }

    @Test
    void rings_are_closed_and_counterclockwise() throws Exception {
        int rings = 0;
        for (Feature feature : Opened.geoJson(Papers.exports(Story.read(real(), Viewer.STAFF)).get("map.geojson"))) {
            if (feature.getGeometry() instanceof Polygon polygon) {
                Coordinate[] ring = coordinates(polygon.getExteriorRing());
                assertTrue(ring.length > 3 && ring[0].equals(ring[ring.length - 1]) && Orientation.isCCW(ring), feature.getProperties()::toString);
                rings++;
            }
        }
        assertTrue(rings > 20, "rings " + rings);
    }

    @Test
    void what_crosses_the_antimeridian_is_cut_there() throws Exception {
        List<Position> ring = List.of(new Position(10, 179), new Position(10, -179), new Position(12, -179), new Position(12, 179));
        LedgerFixture ledger = new LedgerFixture().exercise("Far east").add(new Entry.Notified(LedgerFixture.at(1, 0), Audience.ALL, "n", null, null,
                LedgerFixture.at(1, 0), LedgerFixture.at(2, 0), ring));
        ledger.add(new Entry.Sensor(LedgerFixture.STARTEX, Audience.ALL, "d", "x", SensorKind.DRONE_CAMERA, "FR",
                List.of(new Position(0, 170), new Position(10, -170), new Position(10, 170))));
        Map<String, String> files = Papers.exports(Story.read(ledger.in(folder), Viewer.PLAYERS));
        List<Feature> features = Opened.geoJson(files.get("map.geojson")).getFeatures();
        MultiPolygon area = (MultiPolygon) features.stream().filter(each -> each.getProperty("kind").equals("notifications")).findFirst()
                .orElseThrow().getGeometry();
        assertEquals(List.of(Set.of(179.0, 180.0), Set.of(-179.0, -180.0)), area.getCoordinates().stream().map(part -> longitudes(part.get(0)))
                .toList());
        org.geojson.MultiLineString way = (org.geojson.MultiLineString) features.stream()
                .filter(each -> each.getProperty("kind").equals("sensors")).findFirst().orElseThrow().getGeometry();
        assertEquals(List.of(Set.of(170.0, 180.0), Set.of(-170.0, -180.0), Set.of(170.0, 180.0)), way.getCoordinates().stream()
                .map(MapsTest::longitudes).toList());
        assertEquals(5.0, way.getCoordinates().get(0).get(1).getLatitude());
        Opened.kml(files.get("map.kml"));
    }

    @Test
    void a_map_of_nothing_opens_too() throws Exception {
        for (Viewer viewer : Viewer.values()) {
            Map<String, String> files = Papers.exports(Story.read(new LedgerFixture().exercise("A quiet week").in(folder), viewer));
            assertEquals(0, Opened.geoJson(files.get("map.geojson")).getFeatures().size());
            assertEquals("kml", Opened.kml(files.get("map.kml")).getDocumentElement().getLocalName());
        }
    }

    @Test
    void the_kml_needs_nothing_from_anywhere() throws Exception {
        String kml = Papers.exports(Story.read(everyKind(), Viewer.STAFF)).get("map.kml");
        assertEquals(List.of("http://www.opengis.net/kml/2.2"), java.util.regex.Pattern.compile("https?:[^\"<]*").matcher(kml).results()
                .map(java.util.regex.MatchResult::group).toList());
    }

    private Path everyKind() {
        LedgerFixture ledger = new LedgerFixture();
        Samples.all().forEach(ledger::add);
        return ledger.in(folder);
    }

    private Path real() throws IOException {
        return Files.writeString(folder.resolve("ledger.jsonl"),
                Runs.of(ScenarioReader.read(Path.of("..", "scenarios", "heavy-weapons-creep.yaml")).scenario()).ledger());
    }

    private static Map<String, String> texts(Feature feature) {
        Map<String, String> texts = new LinkedHashMap<>();
        feature.getProperties().forEach((name, value) -> {
            if (!OF_FEATURES.contains(name)) {
                texts.put(name, text(value));
            }
        });
        return texts;
    }

    private static String text(Object value) {
        if (value == null || value instanceof List<?> list && list.isEmpty() || value instanceof Map<?, ?> map && map.isEmpty()) {
            return "";
        }
        try {
            return value instanceof List || value instanceof Map ? new ObjectMapper().writeValueAsString(value) : value.toString()
                    .replaceFirst("\\.0$", "");
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** The rows of the placemarks, with the kinds that their folders name. */
    private static List<String> kml(Document document) {
        List<String> rows = new ArrayList<>();
        NodeList placemarks = document.getElementsByTagNameNS("*", "Placemark");
        for (int i = 0; i < placemarks.getLength(); i++) {
            Element placemark = (Element) placemarks.item(i);
            String folder = ((Element) placemark.getParentNode()).getElementsByTagNameNS("*", "name").item(0).getTextContent();
            Map<String, String> row = new LinkedHashMap<>();
            NodeList data = placemark.getElementsByTagNameNS("*", "Data");
            for (int j = 0; j < data.getLength(); j++) {
                Element one = (Element) data.item(j);
                row.put(one.getAttribute("name"), one.getTextContent());
            }
            row.remove("name");
            rows.add(folder.toLowerCase(java.util.Locale.ROOT) + " " + row);
        }
        return rows;
    }

    private static Coordinate[] coordinates(List<LngLatAlt> places) {
        return places.stream().map(at -> new Coordinate(at.getLongitude(), at.getLatitude())).toArray(Coordinate[]::new);
    }

    private static Set<Double> longitudes(List<LngLatAlt> places) {
        return new TreeSet<>(places.stream().map(LngLatAlt::getLongitude).toList());
    }
}
