// What happened, was seen and was judged, as marks on the map.
import Feature from 'ol/Feature.js';
import CircleGeometry from 'ol/geom/Circle.js';
import LineString from 'ol/geom/LineString.js';
import Point from 'ol/geom/Point.js';
import VectorLayer from 'ol/layer/Vector.js';
import { fromLonLat } from 'ol/proj.js';
import VectorSource from 'ol/source/Vector.js';
import { Circle, Fill, Icon, RegularShape, Stroke, Style, Text } from 'ol/style.js';
import { stretch } from './ground.js';
import { age, along, there } from './things.js';
import { chosen } from './time.js';
import { selected } from './selection.js';

const OPACITY = [1, 1, 0.7, 0.45, 0.22];
const COLORS = { hostile: '122,59,105', innocent: '107,107,107', answer: '0,105,78', seen: '0,114,178' };

/** Remembers what a function has made for each key. */
function once(make) {
  const made = new Map();
  return (...key) => {
    const name = key.join('|');
    if (!made.has(name)) {
      made.set(name, make(...key));
    }
    return made.get(name);
  };
}

/** A symbol as the address of a picture. */
export function picture({ svg }) {
  return `data:image/svg+xml;utf8,${encodeURIComponent(svg.replace('<svg', '<svg xmlns="http://www.w3.org/2000/svg"'))}`;
}

/** Makes the styles of marks, each once: ten thousand marks share a few dozen. */
function styles(symbols) {
  const icon = once((name, faint) => new Icon({ src: picture(symbols[name]), opacity: OPACITY[faint],
    anchor: [symbols[name].x, symbols[name].y], anchorXUnits: 'pixels', anchorYUnits: 'pixels', width: symbols[name].width, height: symbols[name].height }));
  const line = once((color, faint, dash) => new Stroke({ color: `rgba(${COLORS[color]},${OPACITY[faint]})`, width: 2, lineDash: dash ? [6, 4] : undefined }));
  const burst = once((color, faint) => new RegularShape({ points: 4, radius: 7, radius2: 0, angle: Math.PI / 4,
    stroke: new Stroke({ color: `rgba(${COLORS[color]},${OPACITY[faint]})`, width: 2.4 }) }));
  return {
    symbol: once((name, faint) => new Style({ image: icon(name, faint), zIndex: 10 - faint })),
    error: once((faint) => new Style({ geometry: (mark) => mark.get('error'), fill: new Fill({ color: `rgba(${COLORS.seen},${0.07 * OPACITY[faint]})` }),
      stroke: new Stroke({ color: `rgba(${COLORS.seen},${OPACITY[faint]})`, width: 1 }) })),
    dot: once((faint) => new Style({ image: new Circle({ radius: 2.2, fill: new Fill({ color: `rgba(${COLORS.seen},${OPACITY[faint]})` }) }) })),
    path: once((color, faint) => new Style({ geometry: (mark) => mark.get('path'), stroke: line(color, faint, false) })),
    shot: once((color, faint) => new Style({ geometry: (mark) => mark.get('shot'), stroke: line(color, faint, true) })),
    burst: once((color, faint) => new Style({ geometry: (mark) => mark.get('struck'), image: burst(color, faint) })),
    badge: once((number, stands) => new Style({ zIndex: 20, image: new Circle({ radius: 11, displacement: [14, 14],
      fill: new Fill({ color: stands ? '#b84a00' : '#fff' }), stroke: new Stroke({ color: stands ? '#fff' : '#b84a00', width: 2 }) }),
      text: new Text({ text: String(number), font: 'bold 12px Arial, "Liberation Sans", sans-serif', offsetX: 14, offsetY: -13.5,
        fill: new Fill({ color: stands ? '#fff' : '#b84a00' }) }) })),
    foot: new Style({ zIndex: 19, image: new Circle({ radius: 3, fill: new Fill({ color: '#b84a00' }), stroke: new Stroke({ color: '#fff', width: 1 }) }) }),
    claim: new Style({ zIndex: 15, image: new RegularShape({ points: 4, radius: 11, angle: Math.PI / 4, fill: new Fill({ color: '#fff' }), stroke: new Stroke({ color: '#1b1f24', width: 1.4 }) }),
      text: new Text({ text: '?', font: 'bold 13px Arial, "Liberation Sans", sans-serif', fill: new Fill({ color: '#1b1f24' }) }) }),
    ring: new Style({ zIndex: 30, image: new Circle({ radius: 19, stroke: new Stroke({ color: '#1b1f24', width: 3, lineDash: [5, 3] }) }) }),
  };
}

/** What is drawn of one thing at an instant. Of what was seen, only what is fresh has its symbol: the others would hide the map. */
function look(make, mark, thing, now) {
  const faint = age(thing, now);
  switch (thing.layer) {
    case 'seen':
      return [make.error(faint), now === null || faint > 2 ? make.dot(faint) : make.symbol(thing.symbol, faint)];
    case 'judged':
      return [make.foot, make.badge(thing.data.number, now !== null || !thing.until)];
    case 'claims':
      return [make.claim];
    default:
      return thing.unit ? [make.symbol(thing.symbol, 1)] : acting(make, mark, thing, faint);
  }
}

function acting(make, mark, thing, faint) {
  const drawn = mark.get('hidden') ? [] : [make.symbol(thing.symbol, faint)];
  if (mark.get('path')) {
    drawn.push(make.path(thing.data.kind, faint));
  }
  if (mark.get('shot')) {
    drawn.push(make.shot(thing.data.kind, faint), make.burst(thing.data.kind, faint));
  }
  return drawn;
}

function marked(thing) {
  const mark = new Feature(new Point(fromLonLat(thing.at)));
  mark.setId(thing.id);
  mark.set('thing', thing, true);
  if (thing.layer === 'seen') {
    mark.set('error', new CircleGeometry(fromLonLat(thing.at), thing.data.error_m * stretch(thing.at)), true);
  }
  if (thing.layer === 'truth' && !thing.unit) {
    const { path, target } = thing.data;
    if (path.length > 1) {
      mark.set('path', new LineString(path.map((at) => fromLonLat(at))), true);
    }
    if (target) {
      mark.set('shot', new LineString([path[0], target].map((at) => fromLonLat(at))), true);
      mark.set('struck', new Point(fromLonLat(target)), true);
    }
  }
  return mark;
}

/** One layer of marks by name of those layers that have any, from the bottom. */
export function marks(all, symbols) {
  const make = styles(symbols);
  return Object.fromEntries(['seen', 'truth', 'claims', 'judged'].map((name) => {
    const features = all.filter((thing) => thing.layer === name).map(marked);
    const style = (mark) => {
      const thing = mark.get('thing');
      const now = chosen();
      if (!there(thing, now)) {
        return null;
      }
      const drawn = look(make, mark, thing, now);
      return thing.id === selected() ? [...drawn, make.ring] : drawn;
    };
    return [name, new VectorLayer({ source: new VectorSource({ features }), style, updateWhileInteracting: false })];
  }).filter(([, layer]) => layer.getSource().getFeatures().length > 0));
}

/** Lets units, and what moves along a path by itself, be where they are at the chosen instant: call what this returns whenever it changes. */
export function movement(layer) {
  const marked = layer ? layer.getSource().getFeatures() : [];
  const [units, acts] = [marked.filter((mark) => mark.get('thing').unit), marked.filter((mark) => mark.get('path'))];
  const known = new Set(units.map((mark) => mark.getId()));
  const put = (mark, at) => mark.getGeometry().setCoordinates(fromLonLat(at));
  return (now) => {
    for (const act of acts) {
      const { at, data } = act.get('thing');
      act.set('hidden', now !== null && known.has(data.unit), true);
      put(act, now === null ? at : along(data, now));
    }
    for (const unit of units) {
      const last = acts.filter((act) => act.get('thing').data.unit === unit.getId() && act.get('thing').from <= now).pop();
      put(unit, now === null || !last ? unit.get('thing').at : along(last.get('thing').data, now));
    }
  };
}
