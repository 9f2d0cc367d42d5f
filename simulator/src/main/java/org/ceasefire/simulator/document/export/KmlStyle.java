package org.ceasefire.simulator.document.export;

import javax.xml.stream.XMLStreamException;

/** How a layer is drawn: colours that are told apart with any eyes (Okabe and Ito 2008), no pictures, which would have to be fetched. */
record KmlStyle(Layer layer, String bgr) {

    static KmlStyle of(Layer layer) {
        return new KmlStyle(layer, switch (layer) {
            case SETTING -> "595959";
            case TRUTH -> "005ed5";
            case SEEN -> "b27200";
            case SAID -> "a779cc";
            case JUDGED -> "000000";
            case ANSWERED -> "739e00";
        });
    }

    /** The balloon shows the description, which is escaped, and nothing that a viewer would put together from names and data itself. */
    void write(KmlText out) throws XMLStreamException {
        out.begin("Style").attribute("id", layer.word());
        out.begin("IconStyle").element("color", "ff" + bgr).element("scale", "0.8").end();
        out.begin("LabelStyle").element("scale", "0.7").end();
        out.begin("LineStyle").element("color", "ff" + bgr).element("width", "2").end();
        out.begin("PolyStyle").element("color", "26" + bgr).end();
        out.begin("BalloonStyle").element("text", "$[description]").end();
        out.end();
    }
}
