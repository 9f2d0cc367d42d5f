package org.ceasefire.simulator.scenario.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.ceasefire.geography.Area;
import org.ceasefire.geography.Place;
import org.ceasefire.geography.Point;
import org.ceasefire.geography.Position;
import org.ceasefire.geography.Sector;
import org.ceasefire.geography.Theatre;
import org.ceasefire.geography.Zone;
import org.ceasefire.simulator.scenario.file.IndustryText.PlantText;
import org.ceasefire.simulator.scenario.file.PlacesText;
import org.ceasefire.simulator.scenario.file.TheatreText;
import org.ceasefire.simulator.scenario.file.ZoneText;
import org.ceasefire.simulator.scenario.yaml.Tree;
import org.ceasefire.simulator.scenario.yaml.Written;
import org.ceasefire.vocabulary.ZoneKind;

/** The theatre as it is read, and the areas that other parts of the file name. */
final class Ground {
    private final Reading reading;
    private final Terrain terrain;
    private final Register<Area> areas;
    private final List<Sector> sectors = new ArrayList<>();
    private final List<Zone> zones = new ArrayList<>();
    private final List<PlantText> plants = new ArrayList<>();
    private Theatre theatre;

    private Ground(Reading reading, Terrain terrain) {
        this.reading = reading;
        this.terrain = terrain;
        this.areas = reading.register("sector or zone");
    }

    /** The ground of a scenario; empty if it has no usable line, and then nothing else can be placed. */
    static Optional<Ground> of(TheatreText text, Reading reading) {
        return new LineReader(reading).line(text, text.all().at()).map(terrain -> new Ground(reading, terrain).filled(text));
    }

    /** The ground of a scenario that is read already. */
    static Ground in(Theatre theatre, Reading reading) {
        Ground ground = new Ground(reading, new Terrain(theatre.plane(), theatre.line(), reading.problems()));
        ground.theatre = theatre;
        ground.sectors.addAll(theatre.sectors());
        theatre.sectors().forEach(sector -> ground.areas.know(sector.id(), sector.area()));
        theatre.zones().forEach(zone -> ground.areas.know(zone.id(), zone.area()));
        return ground;
    }

    private Ground filled(TheatreText text) {
        text.sectors().ifPresent(this::readSectors);
        text.industry().ifPresent(name -> Industry.plants(name, terrain, reading).forEach(this::readPlant));
        text.zones().forEach(this::readZone);
        List<Place> places = text.places().stream().flatMap(place -> terrain.position(place.position()).stream()
                .map(position -> new Place(place.name().value(), position,
                        place.isProtected().map(Written::value).orElse(false)))).toList();
        double band_m = text.disputedBand() == null ? 0 : text.disputedBand().value();
        theatre = new Theatre(terrain.plane(), terrain.line(), new LineReader(reading).own(text, terrain.plane()), band_m, sectors, zones, places);
        return this;
    }

    private void readSectors(Written<String> path) {
        GeoJson geoJson = new GeoJson(reading.problems());
        List<GeoJson.Feature> features = reading.sources().included(path).map(geoJson::features).orElse(List.of());
        if (features.isEmpty()) {
            areas.incomplete();
        }
        for (GeoJson.Feature feature : features) {
            Written<String> id = new Written<>(feature.id(), feature.at());
            reading.problems().unless(!feature.name().isEmpty(), feature.at(), "A sector needs the properties id and name.");
            geoJson.polygons(feature).forEach(polygon -> readSector(id, feature, polygon.get(0)));
        }
    }

    private void readSector(Written<String> id, GeoJson.Feature feature, List<Position> ring) {
        terrain.area(ring, feature.at()).ifPresentOrElse(area -> {
            areas.put(id, area);
            sectors.add(new Sector(feature.id(), feature.name(), area));
        }, areas::incomplete);
    }

    private void readZone(ZoneText zone) {
        Optional<List<Position>> ring = zone.ring().named().isPresent() ? ringFromFile(zone)
                : Optional.of(terrain.positions(zone.ring().positions()));
        ring.flatMap(places -> terrain.area(places, zone.ring().at())).ifPresentOrElse(area -> {
            areas.put(zone.id(), area);
            zones.add(new Zone(zone.id().value(), zone.kind().value(), zone.name().value(), area));
        }, areas::incomplete);
    }

    private void readPlant(PlantText plant) {
        Industry.ground(plant, terrain).ifPresentOrElse(area -> {
            areas.put(plant.id(), area);
            zones.add(new Zone(plant.id().value(), ZoneKind.INDUSTRY, plant.name().value(), area));
            plants.add(plant);
        }, areas::incomplete);
    }

    /** The plants that are hot all the time. */
    List<PlantText> plants() {
        return plants;
    }

    private Optional<List<Position>> ringFromFile(ZoneText zone) {
        GeoJson geoJson = new GeoJson(reading.problems());
        Optional<Tree> file = zone.ring().named().flatMap(reading.sources()::included);
        List<GeoJson.Feature> features = file.map(geoJson::features).orElse(List.of());
        Optional<GeoJson.Feature> own = features.stream().filter(feature -> feature.id().equals(zone.id().value())).findFirst();
        Optional<GeoJson.Feature> chosen = own.or(() -> features.size() == 1 ? Optional.of(features.get(0)) : Optional.empty());
        reading.problems().unless(chosen.isPresent() || file.isEmpty(), zone.ring().at(),
                "The file has no polygon whose property id is '%s'.".formatted(zone.id().value()));
        return chosen.map(geoJson::polygons).filter(polygons -> !polygons.isEmpty()).map(polygons -> polygons.get(0).get(0));
    }

    /** Whether some sector or zone could not be read. */
    boolean isIncomplete() {
        return areas.isIncomplete();
    }

    Theatre theatre() {
        return theatre;
    }

    Terrain terrain() {
        return terrain;
    }

    /** The sector or zone of this id. */
    Optional<Area> area(Written<String> id) {
        return areas.get(id);
    }

    /** A named sector or zone, or the ring that is written. */
    Optional<Area> area(PlacesText text) {
        return text.named().isPresent() ? areas.get(text.named().get()) : terrain.area(terrain.positions(text.positions()), text.at());
    }

    Optional<Sector> sector(Written<String> id) {
        Optional<Sector> found = sectors.stream().filter(sector -> sector.id().equals(id.value())).findFirst();
        if (found.isEmpty() && areas.get(id).isPresent()) {
            reading.problems().add(id.at(), "'%s' is a zone; a sector is wanted here.".formatted(id.value()));
        }
        return found;
    }

    /** The middle of the box around an area. */
    Position middle(Area area) {
        Area.Box box = area.box();
        return terrain.plane().toEarth(new Point((box.minX_m() + box.maxX_m()) / 2, (box.minY_m() + box.maxY_m()) / 2));
    }
}
