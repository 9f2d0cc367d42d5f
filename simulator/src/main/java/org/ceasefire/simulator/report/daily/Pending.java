package org.ceasefire.simulator.report.daily;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.ceasefire.simulator.ledger.Entry;
import org.ceasefire.simulator.report.CaseStory;
import org.ceasefire.simulator.report.Conclusion;
import org.ceasefire.simulator.report.Page;
import org.ceasefire.simulator.report.Wording;
import org.ceasefire.simulator.report.daily.DailyReport.Section;
import org.ceasefire.simulator.report.daily.DailyReport.Table;

/** What was still being assessed at the cut-off, and what lay before deciders. */
final class Pending {
    private static final List<String> HEADS = List.of("What", "Sector", "Incidents", "New in the period", "Oldest seen");

    private Pending() {}

    static Section section(Day day) {
        List<Entry.IncidentChange> open = incidents(day);
        List<Table> tables = new ArrayList<>();
        tables.add(new Table("Incidents that are neither found to be breaches nor explained", HEADS, rows(day, open)));
        tables.add(new Table("Before deciders", List.of("Gate", "Case", "State"), gates(day)));
        tables.add(new Table("Unsettled questions", List.of("What", "Since", "State"), Page.shown(day.now().questions().stream().filter(one -> !one.closed())
                .map(one -> one.row(day.now().times())).toList())));
        boolean nothing = tables.stream().allMatch(table -> table.rows().isEmpty());
        return new Section("Still being assessed", nothing ? List.of("Nothing.") : List.of(), tables);
    }

    /** Neither gone, nor explained, nor found to be a breach. */
    static List<Entry.IncidentChange> incidents(Day day) {
        List<String> breaches = day.now().breaches().stream().filter(one -> one.stands()).map(one -> one.incident()).toList();
        return day.now().all(Entry.IncidentChange.class).stream().map(Entry.IncidentChange::id).distinct().flatMap(id -> day.now().incident(id).stream())
                .filter(one -> one.happening() != null && !one.change().equals("archived") && one.into() == null && !breaches.contains(one.id()))
                .filter(one -> day.now().conclusions("benign", one.id()).stream().noneMatch(Conclusion::stands)).toList();
    }

    private static List<List<String>> rows(Day day, List<Entry.IncidentChange> open) {
        Map<String, List<Entry.IncidentChange>> groups = new TreeMap<>();
        open.forEach(one -> groups.computeIfAbsent(Wording.plain(one.happening()) + "|" + one.sector(), key -> new ArrayList<>()).add(one));
        return groups.values().stream().map(group -> List.of(Wording.upperFirst(Wording.plain(group.get(0).happening())), day.sectorName(group.get(0).sector()),
                String.valueOf(group.size()), String.valueOf(group.stream().filter(one -> isNew(day, one)).count()),
                day.dtg(group.stream().map(Entry.IncidentChange::firstSeen).min(Comparator.naturalOrder()).orElseThrow()))).toList();
    }

    private static boolean isNew(Day day, Entry.IncidentChange one) {
        return day.now().observations(one.id()).stream().allMatch(seen -> day.period().contains(seen.t()));
    }

    private static List<List<String>> gates(Day day) {
        List<List<String>> rows = new ArrayList<>();
        for (CaseStory one : day.now().cases()) {
            one.gates().forEach(gate -> gate.rounds().stream().filter(round -> round.open().startsWith("open"))
                    .forEach(round -> rows.add(List.of(Wording.gate(gate.gate()), Wording.title(one.id()), Wording.upperFirst(round.open())))));
        }
        return rows;
    }
}
