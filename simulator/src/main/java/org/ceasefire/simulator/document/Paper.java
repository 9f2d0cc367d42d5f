package org.ceasefire.simulator.document;

import org.ceasefire.simulator.report.Page;
import org.ceasefire.simulator.report.Story;

/** What stands on each printed page of a report, above and below. */
public final class Paper {
    private static final String FONT = "font: 8pt Arial, \"Liberation Sans\", sans-serif; color: #1b1f24;";

    private Paper() {}

    /** The banner on top and at the bottom, and there the number of the page, as CSS. */
    public static String style(Story story) {
        String banner = story.exercise().banner() == null ? "" : story.exercise().banner() + " \u2013 ";
        String told = text(banner + Page.ILLUSTRATION);
        return ("@page { @top-center { content: %s; %s } @bottom-center { content: %s; %s } "
                + "@bottom-right { content: counter(page) \" / \" counter(pages); %s } }").formatted(told, FONT, told, FONT, FONT);
    }

    /** A text as CSS writes it: nothing in it ends the string, or the element that it stands in. */
    static String text(String raw) {
        StringBuilder escaped = new StringBuilder("\"");
        Visible.text(raw).codePoints().forEach(c -> {
            if (c < 128 && Character.isLetterOrDigit(c) || c == ' ') {
                escaped.appendCodePoint(c);
            } else {
                escaped.append("\\%06x ".formatted(c)); // the blank belongs to the escape
            }
        });
        return escaped.append('"').toString();
    }
}
