package org.ceasefire.simulator.run;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

import org.ceasefire.adjudication.Rulebook;
import org.ceasefire.geography.Area;
import org.ceasefire.geography.Theatre;
import org.ceasefire.simulator.ledger.Audience;
import org.ceasefire.simulator.ledger.Entry;
import org.ceasefire.simulator.scenario.Scenario;
import org.ceasefire.simulator.sensing.CoverageGrid;
import org.ceasefire.vocabulary.Obligation;
import org.ceasefire.vocabulary.SensorKind;

/** What everybody should know before play begins: the first entries of a ledger. */
final class Preamble {
    private final Scenario scenario;
    private final Instant startex;
    private final List<Entry> entries = new ArrayList<>();

    private Preamble(Scenario scenario) {
        this.scenario = scenario;
        this.startex = scenario.startex();
    }

    static List<Entry> of(Scenario scenario, Rulebook rulebook) {
        Preamble preamble = new Preamble(scenario);
        preamble.play();
        scenario.agreement().forEach(preamble::article);
        PolicyWords.of(scenario).forEach((name, value) ->
                preamble.entries.add(new Entry.Reading(preamble.startex, Audience.ALL, name, value)));
        rulebook.rules().forEach(preamble::rule);
        preamble.providers();
        preamble.sensors();
        preamble.units();
        return preamble.entries;
    }

    private void play() {
        Theatre theatre = scenario.theatre();
        entries.add(new Entry.Exercise(startex, Audience.ALL, scenario.id(), scenario.title(), scenario.banner(), startex,
                scenario.endex(), scenario.policy().guaranteed()));
        if (!scenario.note().isBlank()) {
            entries.add(new Entry.Note(startex, Audience.TRUTH, scenario.note()));
        }
        entries.add(new Entry.Ground(startex, Audience.ALL, theatre.line().parts(), theatre.band_m(),
                theatre.sectors().stream().map(each -> new Entry.Region(each.id(), each.name(), null, ring(each.area()))).toList(),
                theatre.zones().stream().map(each -> new Entry.Region(each.id(), each.name(), each.kind(), ring(each.area()))).toList(),
                theatre.places().stream().map(each -> new Entry.Spot(each.name(), each.position(), each.isProtected())).toList()));
    }

    private List<org.ceasefire.geography.Position> ring(Area area) {
        return WorldEntries.ring(area, scenario.theatre().plane());
    }

    private void article(Obligation article) {
        entries.add(new Entry.Article(startex, Audience.ALL, article.key(), article.text(), article.source(), article.prohibits(),
                List.copyOf(new TreeSet<>(article.binds())), article.fromCalibre_mm(),
                Double.isInfinite(article.under_m()) ? null : article.under_m()));
    }

    private void rule(Rulebook.Rule rule) {
        String applies = rule.metadata().getOrDefault("article", rule.metadata().getOrDefault("policy", ""));
        entries.add(new Entry.Rule(startex, Audience.MONITOR, rule.id(), rule.sentence(), applies, rule.file(), rule.line()));
    }

    private void providers() {
        scenario.providers().forEach(provider -> entries.add(new Entry.Provider(startex, Audience.ALL, provider.id(), provider.name(),
                provider.role().word(), SharingWords.of(scenario, scenario.sharing(provider.id())))));
    }

    private void sensors() {
        scenario.drones().forEach(drone -> entries.add(new Entry.Sensor(
                startex, Audience.MONITOR, drone.id(), drone.type(), SensorKind.DRONE_CAMERA, drone.provider(), drone.route())));
        scenario.satellites().forEach(satellite -> entries.add(new Entry.Sensor(
                startex, Audience.MONITOR, satellite.id(), satellite.type(), satellite.kind(), satellite.provider(), List.of())));
        scenario.posts().forEach(post -> entries.add(new Entry.Sensor(
                startex, Audience.MONITOR, post.id(), post.kind().word(), post.kind(), post.provider(), List.of(post.position()))));
        if (!scenario.drones().isEmpty() || !scenario.satellites().isEmpty()) {
            entries.add(WorldEntries.grid(startex, new CoverageGrid(scenario.theatre()), scenario.theatre().plane()));
        }
    }

    private void units() {
        scenario.units().forEach(unit -> entries.add(new Entry.Unit(
                startex, Audience.TRUTH, unit.id(), unit.side(), unit.weapon().id(), unit.count(), unit.position(), unit.disguise().decoy())));
    }
}
