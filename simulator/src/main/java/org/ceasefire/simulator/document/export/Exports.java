package org.ceasefire.simulator.document.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

import org.ceasefire.simulator.report.Story;
import org.ceasefire.vocabulary.Word;

/** What a story tells, in forms that other programs read. Made from the story, so that what its viewer may not see is in none of them. */
public final class Exports {
    private Exports() {}

    public enum Format implements Word { CSV, GEOJSON, KML }

    /** Where files are written. */
    @FunctionalInterface
    public interface Files {
        /** A new file; whoever asked for it closes it. {@code name}: with folders, separated by {@code /}. */
        OutputStream open(String name) throws IOException;
    }

    /** Writes {@code csv/*.csv}, {@code map.geojson} and {@code map.kml}, or those of them that are asked for. */
    public static void write(Story story, List<Format> formats, Files files) throws IOException {
        List<Table<?>> tables = Tables.of(story);
        if (formats.contains(Format.CSV)) {
            CsvFiles.write(tables, files);
        }
        if (formats.contains(Format.GEOJSON)) {
            GeoJsonFile.write(tables, files);
        }
        if (formats.contains(Format.KML)) {
            KmlFile.write(story, tables, files);
        }
    }
}
