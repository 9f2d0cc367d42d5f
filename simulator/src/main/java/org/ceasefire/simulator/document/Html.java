package org.ceasefire.simulator.document;

import java.util.List;
import java.util.Map;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.TemplateOutput;
import gg.jte.output.StringOutput;

import org.ceasefire.simulator.report.Story;

/** Fills the templates, which escape every text for its place in the page. */
final class Html {
    private static final TemplateEngine TEMPLATES = TemplateEngine.createPrecompiled(ContentType.Html);

    private Html() {}

    static String of(Story story, List<Reports.Expected> expected) {
        return filled("report.jte", Map.of("story", story, "expected", expected));
    }

    static String filled(String template, Map<String, Object> with) {
        TemplateOutput page = new StringOutput();
        TEMPLATES.render(template, with, page);
        return page.toString();
    }
}
