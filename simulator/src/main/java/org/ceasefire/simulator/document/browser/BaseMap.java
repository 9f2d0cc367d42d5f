package org.ceasefire.simulator.document.browser;

import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.json.JsonMapper;

import org.ceasefire.geography.Position;
import org.ceasefire.simulator.report.MapFrame;

/**
 * The ground around Ukraine, on which the printed maps are drawn, too. Made by {@code src/main/web/build/basemap.py}, which names its sources.
 *
 * @param land other countries, as rings; {@code ukraine}: Ukraine within its internationally recognised borders
 * @param oblasts the lines between oblasts
 */
public record BaseMap(
        List<List<Position>> land, List<List<Position>> ukraine, List<List<Position>> borders, List<List<Position>> coast, List<List<Position>> oblasts,
        List<List<Position>> rivers, List<List<Position>> lakes) {
    private static final double PER_DEGREE = 1000;
    public static final BaseMap OF_UKRAINE = read();

    /** Those lines that come into a map, as an SVG path; empty if none does. */
    public static String path(List<List<Position>> lines, MapFrame frame) {
        return lines.stream().filter(line -> line.stream().anyMatch(frame::near)).map(line -> stretches(line, frame)).collect(Collectors.joining());
    }

    /** Of a long line, only what is near the map is written. */
    private static String stretches(List<Position> line, MapFrame frame) {
        StringBuilder path = new StringBuilder();
        boolean drawing = false;
        for (int i = 0; i < line.size(); i++) {
            boolean near = frame.near(line.get(i)) || i > 0 && frame.near(line.get(i - 1)) || i + 1 < line.size() && frame.near(line.get(i + 1));
            if (near) {
                path.append(drawing ? "L" : "M").append(MapFrame.number(frame.x(line.get(i)))).append(' ').append(MapFrame.number(frame.y(line.get(i))));
            }
            drawing = near;
        }
        return path.toString();
    }

    private static BaseMap read() {
        try {
            Map<String, List<List<Object>>> all = JsonMapper.builder().build().readValue(Packed.text("basemap.json"), new TypeReference<>() {});
            return new BaseMap(lines(all, "land"), lines(all, "ukraine"), lines(all, "borders"), lines(all, "coast"), lines(all, "oblasts"),
                    lines(all, "rivers"), lines(all, "lakes"));
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<List<Position>> lines(Map<String, List<List<Object>>> all, String name) {
        return all.get(name).stream().map(BaseMap::line).toList();
    }

    /** Whole thousandths of a degree: the first place, then each step to the next, longitude before latitude. */
    private static List<Position> line(List<Object> steps) {
        List<Position> line = new ArrayList<>();
        int lon = 0;
        int lat = 0;
        for (int i = 0; i < steps.size(); i += 2) {
            lon += (Integer) steps.get(i);
            lat += (Integer) steps.get(i + 1);
            line.add(new Position(lat / PER_DEGREE, lon / PER_DEGREE));
        }
        return line;
    }
}
