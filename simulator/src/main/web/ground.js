// The ground of the map: the base map, which is the same in every report, and the theatre of this exercise.
import Feature from 'ol/Feature.js';
import LineString from 'ol/geom/LineString.js';
import MultiLineString from 'ol/geom/MultiLineString.js';
import MultiPolygon from 'ol/geom/MultiPolygon.js';
import Point from 'ol/geom/Point.js';
import Polygon from 'ol/geom/Polygon.js';
import VectorLayer from 'ol/layer/Vector.js';
import { fromLonLat } from 'ol/proj.js';
import VectorSource from 'ol/source/Vector.js';
import { Circle, Fill, RegularShape, Stroke, Style, Text } from 'ol/style.js';

const PER_DEGREE = 1000;
const FONT = 'Arial, "Liberation Sans", sans-serif';
const HALO = new Stroke({ color: '#fbfaf6', width: 3 });

/** Whole numbers as basemap.py packs them, as places on the map. */
function unpacked(steps) {
  const line = [];
  for (let i = 0, x = 0, y = 0; i < steps.length; i += 2) {
    x += steps[i];
    y += steps[i + 1];
    line.push(fromLonLat([x / PER_DEGREE, y / PER_DEGREE]));
  }
  return line;
}

function layer(features, style, options = {}) {
  return new VectorLayer({ source: new VectorSource({ features }), style, ...options });
}

function areas(rings, color) {
  return layer([new Feature(new MultiPolygon(rings.map((ring) => [unpacked(ring)])))], new Style({ fill: new Fill({ color }), stroke: new Stroke({ color, width: 1 }) }));
}

function lines(list, stroke) {
  return layer([new Feature(new MultiLineString(list.map(unpacked)))], new Style({ stroke: new Stroke(stroke) }));
}

function label(text, size, color, more = {}) {
  return new Text({ text, font: `${size}px ${FONT}`, fill: new Fill({ color }), stroke: HALO, ...more });
}

/** Metres of the map's units for one on the ground, at a latitude. */
export function stretch([, lat]) {
  return 1 / Math.cos(lat * Math.PI / 180);
}

const TOWN = [0, 13, 12.5, 12, 11, 11];
/** From which resolution (metres in a pixel) towns of a rank are named. */
const NAMED_BELOW = [0, 4000, 1200, 450, 220, 110];

function towns(list) {
  const features = list.map(([name, lon, lat, rank]) => {
    const town = new Feature(new Point(fromLonLat([lon / PER_DEGREE, lat / PER_DEGREE])));
    town.setProperties({ rank, style: new Style({ image: new Circle({ radius: rank < 3 ? 2.6 : 1.8, fill: new Fill({ color: '#6a6d73' }) }),
      text: label(name, TOWN[rank], '#55585e', { offsetX: 5, textAlign: 'left', textBaseline: 'bottom' }), zIndex: -rank }) });
    return town;
  });
  return layer(features, (town, resolution) => (resolution < NAMED_BELOW[town.get('rank')] ? town.get('style') : null), { declutter: true });
}

/** The layers of the base map, from the bottom; towns that the scenario names itself are left to it. */
export function base(data, grounds) {
  const named = new Set(grounds.flatMap((ground) => ground.places ?? []).map((place) => place.name));
  return [areas(data.land, '#f2f0e9'), areas(data.ukraine, '#fbfaf6'), areas(data.lakes, '#dbe7ee'), lines(data.rivers, { color: '#a9c6d8', width: 1.2 }),
    lines(data.coast, { color: '#8fb0c4', width: 1 }), lines(data.oblasts, { color: '#cfcabb', width: 1, lineDash: [4, 3] }),
    lines(data.borders, { color: '#85826f', width: 1.6, lineDash: [10, 3, 2, 3] }), towns(data.towns.filter(([name]) => !named.has(name)))];
}

function ring(region) {
  return new Feature(new Polygon([region.ring.map((corner) => fromLonLat(corner))]));
}

function region(one, style, text) {
  const feature = ring(one);
  feature.setStyle((_, resolution) => [style, ...(resolution < text.below ? [new Style({ text: text.label })] : [])]);
  return feature;
}

function sector(one) {
  return region(one, new Style({ stroke: new Stroke({ color: '#8d8f94', width: 1, lineDash: [7, 4] }) }),
    { below: 900, label: label(one.name.toUpperCase(), 12, '#6a6d73', { overflow: true }) });
}

function zone(one) {
  const color = one.open ? 'rgba(185,167,106,.14)' : 'rgba(184,74,0,.07)';
  return region(one, new Style({ fill: new Fill({ color }), stroke: new Stroke({ color: one.open ? '#a08e4f' : '#96683f', width: 1, lineDash: one.open ? undefined : [3, 2] }) }),
    { below: 160, label: label(one.name, 11.5, '#6d5f2c', { font: `italic 11.5px ${FONT}` }) });
}

function band(part, width_m) {
  const feature = new Feature(new LineString(part.map((at) => fromLonLat(at))));
  const wide = 2 * width_m * stretch(part[0]);
  feature.setStyle((_, resolution) => [
    new Style({ stroke: new Stroke({ color: 'rgba(150,140,110,.35)', width: Math.max(3, wide / resolution), lineCap: 'butt' }) }),
    new Style({ stroke: new Stroke({ color: '#1b1f24', width: 2.2 }) })]);
  return feature;
}

function spot(town) {
  const feature = new Feature(new Point(fromLonLat(town.at)));
  const image = town.isProtected
    ? new RegularShape({ points: 3, radius: 7, fill: new Fill({ color: '#fff' }), stroke: new Stroke({ color: '#1b1f24', width: 1.6 }) })
    : new Circle({ radius: 3, fill: new Fill({ color: '#1b1f24' }) });
  feature.setStyle((_, resolution) => new Style({ image,
    text: resolution < 450 ? label(town.name, 12.5, '#1b1f24', { font: `600 12.5px ${FONT}`, offsetX: 7, textAlign: 'left' }) : undefined }));
  return feature;
}

/** Zones, sectors, the line of contact with its disputed band, and the places that the scenario names. */
export function theatre(grounds) {
  const of = (pick) => grounds.flatMap((ground) => pick(ground) ?? []);
  return [layer(of((ground) => ground.zones?.map(zone))), layer(of((ground) => ground.sectors?.map(sector)), undefined, { declutter: true }),
    layer(of((ground) => ground.line?.map((part) => band(part, ground.band_m)))), layer(of((ground) => ground.places?.map(spot)), undefined, { declutter: true })];
}
