package org.ceasefire.simulator.document.export;

import java.util.List;
import java.util.stream.Collectors;

import javax.xml.stream.XMLStreamException;

import org.ceasefire.geography.Position;

/** Shapes in KML: longitude before latitude, on the ground. */
record KmlGeometry(KmlText out) {

    void write(Shape shape) throws XMLStreamException {
        boolean many = shape.parts().size() > 1;
        if (many) {
            out.begin("MultiGeometry");
        }
        for (List<Position> part : shape.parts()) {
            part(shape.kind(), part);
        }
        if (many) {
            out.end();
        }
    }

    private void part(Shape.Kind kind, List<Position> part) throws XMLStreamException {
        String places = part.stream().map(at -> Shape.lon(at) + "," + Shape.lat(at)).collect(Collectors.joining(" "));
        switch (kind) {
            case PLACE -> out.begin("Point").element("coordinates", places).end();
            case WAY -> out.begin("LineString").element("tessellate", "1").element("coordinates", places).end();
            case AREA -> out.begin("Polygon").element("tessellate", "1").begin("outerBoundaryIs").begin("LinearRing")
                    .element("coordinates", places).end().end().end();
        }
    }
}
