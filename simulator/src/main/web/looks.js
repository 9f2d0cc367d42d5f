// Who looked where: sensors' routes, and the footprints of their looks.
import Feature from 'ol/Feature.js';
import MultiLineString from 'ol/geom/MultiLineString.js';
import Point from 'ol/geom/Point.js';
import Polygon from 'ol/geom/Polygon.js';
import VectorLayer from 'ol/layer/Vector.js';
import { fromLonLat } from 'ol/proj.js';
import VectorSource from 'ol/source/Vector.js';
import { Circle, Fill, Icon, Stroke, Style, Text } from 'ol/style.js';
import { picture } from './styles.js';

export const HOUR = 3_600_000;
/** How long a footprint stays after the look, and over how many hours gaps are told: a shift of a watch. */
export const RECENT_H = 6;

/** A swath of a satellite, a side of which is longer than so many thousandths of a degree, is drawn by its edge: filled, it tints the whole map. */
const SWATH = 700;

function inks(fill, stroke) {
  return { area: new Style({ fill: new Fill({ color: fill }), stroke: new Stroke(stroke) }), edge: new Style({ stroke: new Stroke(stroke) }) };
}

const ABLE = inks('rgba(0,114,178,.06)', { color: 'rgba(0,114,178,.5)', width: 1 });
const VAIN = inks('rgba(107,107,107,.06)', { color: '#6b6b6b', width: 1, lineDash: [3, 4] });
const PER_DEGREE = 1000;
/** Looks of one sensor at the same place, in thousandths of a degree, are drawn once, as the last of them went. */
const SAME = 30;

/** The legs of a route, each once however often it is flown. */
function legs(route) {
  const seen = new Map();
  route.slice(1).forEach((to, i) => seen.set([route[i], to].sort().join('|'), [route[i], to]));
  return [...seen.values()];
}

/** Drones' routes and standing posts. */
export function routes(sensors, symbols) {
  const features = (sensors ?? [])
    .filter((sensor) => sensor.route)
    .map((sensor) => {
      const post = sensor.route.length === 1;
      const feature = new Feature(
        post ? new Point(fromLonLat(sensor.route[0])) : new MultiLineString(legs(sensor.route).map((leg) => leg.map((at) => fromLonLat(at)))),
      );
      feature.setStyle(
        post
          ? new Style({ image: new Icon({ src: picture(symbols[sensor.symbol]) }) })
          : new Style({ stroke: new Stroke({ color: '#0072b2', width: 1.2, lineDash: [2, 4] }) }),
      );
      feature.set('hint', `${post ? '' : 'Route of '}${sensor.id}: ${sensor.what}`, true);
      return feature;
    });
  return new VectorLayer({ source: new VectorSource({ features }) });
}

function ring(steps) {
  const corners = [];
  for (let i = 0, x = 0, y = 0; i < steps.length; i += 2) {
    x += steps[i];
    y += steps[i + 1];
    corners.push(fromLonLat([x / PER_DEGREE, y / PER_DEGREE]));
  }
  return corners;
}

function middle(corners) {
  const ring = corners.slice(1);
  return [0, 1].map((axis) => ring.reduce((sum, at) => sum + at[axis], 0) / ring.length);
}

/** Footprints of the looks of the last hours, and each sensor where it looked last; call `at` whenever another instant is chosen. */
export function footprints({ looks, sensors, symbols }, clock) {
  const source = new VectorSource();
  const layer = new VectorLayer({ source });
  const of = new Map((sensors ?? []).map((sensor) => [sensor.id, sensor]));
  const all = (looks?.rows ?? []).map((row) => ({
    sensor: looks.sensors[row[0]],
    from: clock.startex + row[1] * 1000,
    to: clock.startex + (row[1] + row[2]) * 1000,
    why: row[3] < 0 ? '' : looks.reasons[row[3]],
    steps: looks.rings[row[4]],
  }));
  const drawn = (look) => {
    const footprint = new Feature(new Polygon([ring(look.steps)]));
    const wide = look.steps.some((step, i) => i > 1 && Math.abs(step) > SWATH);
    footprint.setStyle((look.why ? VAIN : ABLE)[wide ? 'edge' : 'area']);
    footprint.set('hint', `Look of ${look.sensor}${look.why ? `, in vain: ${look.why}` : ''}`, true);
    return footprint;
  };
  const sensor = (look) => {
    const known = of.get(look.sensor);
    const mark = new Feature(new Point(middle(ring(look.steps))));
    mark.setStyle(
      new Style({
        image: known ? new Icon({ src: picture(symbols[known.symbol]) }) : new Circle({ radius: 4, fill: new Fill({ color: '#0072b2' }) }),
        text: new Text({
          text: look.sensor,
          font: '11px Arial, "Liberation Sans", sans-serif',
          offsetY: 20,
          fill: new Fill({ color: '#005a8c' }),
          stroke: new Stroke({ color: '#fff', width: 3 }),
        }),
      }),
    );
    mark.set('hint', look.sensor, true);
    return mark;
  };
  const at = (now) => {
    source.clear(true);
    const recent = now === null ? [] : all.filter((look) => look.from <= now && now < look.to + RECENT_H * HOUR);
    const last = new Map(recent.filter((look) => now < look.to + HOUR).map((look) => [look.sensor, look]));
    const apart = new Map(recent.map((look) => [[look.sensor, Math.round(look.steps[0] / SAME), Math.round(look.steps[1] / SAME)].join('|'), look]));
    source.addFeatures([...[...apart.values()].map((look) => (look.footprint ??= drawn(look))), ...[...last.values()].map(sensor)]);
  };
  return { layer, at, any: all.length > 0 };
}
