package org.ceasefire.simulator.document;

import java.util.List;
import java.util.Map;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.TemplateOutput;
import gg.jte.output.StringOutput;

import org.ceasefire.simulator.document.browser.Data;
import org.ceasefire.simulator.report.Rerun;
import org.ceasefire.simulator.report.Story;
import org.ceasefire.simulator.report.Summary;
import org.ceasefire.simulator.report.against.Against;

/** Fills the templates, which escape every text for its place in the page. */
final class Html {
    private static final TemplateEngine TEMPLATES = TemplateEngine.createPrecompiled(ContentType.Html);

    private Html() {}

    static String of(Story story, List<Reports.Expected> expected, List<Rerun> reruns) {
        TemplateOutput page = new StringOutput();
        TEMPLATES.render("report.jte", Map.of("story", story, "expected", expected, "summary", new Summary(story, reruns), "data", Data.of(story).json()), page);
        return page.toString();
    }

    /**
     * Two runs side by side.
     *
     * @param names by which people know them
     */
    static String of(Against against, List<String> names) {
        TemplateOutput page = new StringOutput();
        TEMPLATES.render("against.jte", Map.of("against", against, "names", names), page);
        return page.toString();
    }
}
