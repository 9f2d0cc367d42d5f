package org.ceasefire.simulator.report.daily;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import org.ceasefire.simulator.report.Story;

/**
 * The report of one day, as a monitoring mission issues it: made of what its reader knew at the cut-off, and never of the truth.
 *
 * @param dateline what it covers and on what it rests, in sentences
 * @param summary one sentence a line
 */
public record DailyReport(Period period, String title, String dateline, List<String> summary, List<Section> sections) {

    /** A part of it: sentences, then tables. An empty table is left out. */
    public record Section(String heading, List<String> paragraphs, List<Table> tables) {
        static Section of(String heading, String... paragraphs) {
            return new Section(heading, List.of(paragraphs), List.of());
        }
    }

    public record Table(String caption, List<String> heads, List<List<String>> rows) {
        /** Whether a column holds whole numbers, and so is set to the right. */
        public boolean numbers(int column) {
            return rows.stream().map(row -> row.get(column)).allMatch(cell -> cell.matches("\\d+"));
        }
    }

    /**
     * One report a day, from STARTEX to an instant.
     *
     * @param story for somebody who may not see the truth
     * @throws IllegalArgumentException if it is for somebody who may
     */
    public static List<DailyReport> all(Story story, Instant until) {
        if (story.truth()) {
            throw new IllegalArgumentException("A daily report tells what was known, not the truth: it is made for the monitors.");
        }
        List<DailyReport> reports = new ArrayList<>();
        Day day = null;
        for (Period period : Period.all(story.exercise().startex(), until)) {
            day = Day.after(day, story.asOf(period.to()), period);
            reports.add(of(day));
        }
        return reports;
    }

    private static DailyReport of(Day day) {
        List<Section> sections = new ArrayList<>();
        if (day.now().monitor()) {
            sections.add(Fire.section(day));
            sections.add(Harm.section(day));
            sections.add(Findings.section(day));
            sections.add(Weapons.section(day));
            sections.add(Obstructions.section(day));
            sections.add(Watch.section(day));
        }
        sections.add(Parties.section(day));
        sections.add(Response.section(day));
        if (day.now().monitor()) {
            sections.add(Pending.section(day));
            sections.add(Changes.section(day));
        }
        return new DailyReport(day.period(), Heading.title(day), Heading.dateline(day), Heading.summary(day), sections);
    }
}
