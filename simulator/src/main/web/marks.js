// What happened, was seen and was judged, as marks on the map.
import Feature from 'ol/Feature.js';
import CircleGeometry from 'ol/geom/Circle.js';
import LineString from 'ol/geom/LineString.js';
import Point from 'ol/geom/Point.js';
import VectorLayer from 'ol/layer/Vector.js';
import { fromLonLat } from 'ol/proj.js';
import VectorSource from 'ol/source/Vector.js';
import { stretch } from './ground.js';
import { styles } from './styles.js';
import { age, along, there } from './things.js';
import { chosen } from './time.js';
import { selected } from './selection.js';

/** An error smaller than so many pixels would hide behind its own dot. */
const LEAST_ERROR = 4;

/** How large symbols are, by the metres that a pixel covers: from afar they would hide each other. */
function scaleOf(resolution) {
  return resolution > 250 ? 0.55 : resolution > 110 ? 0.75 : 1;
}

/** What is drawn of one thing at an instant. Of what was seen, only what is fresh has its symbol: the others would hide the map. */
function look(make, mark, thing, now, resolution) {
  const faint = age(thing, now);
  switch (thing.layer) {
    case 'seen':
      return [
        ...(mark.get('error').getRadius() > LEAST_ERROR * resolution ? [make.error(faint)] : []),
        now === null || faint > 2 ? make.dot(faint) : make.symbol(thing.symbol, faint, scaleOf(resolution), false),
      ];
    case 'judged':
      return [make.foot, make.badge(thing.data.number, now !== null || !thing.until)];
    case 'claims':
      return [make.claim];
    default:
      return thing.unit ? [make.symbol(thing.symbol, 1, scaleOf(resolution), false)] : acting(make, mark, thing, faint, scaleOf(resolution));
  }
}

function acting(make, mark, thing, faint, scale) {
  const drawn = mark.get('hidden') ? [] : [make.symbol(thing.symbol, faint, scale, thing.data.kind === 'innocent')];
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
  return Object.fromEntries(
    ['seen', 'truth', 'claims', 'judged']
      .map((name) => {
        const features = all.filter((thing) => thing.layer === name).map(marked);
        const style = (mark, resolution) => {
          const thing = mark.get('thing');
          const now = chosen();
          if (!there(thing, now)) {
            return null;
          }
          const drawn = look(make, mark, thing, now, resolution);
          return thing.id === selected() ? [...drawn, make.ring] : drawn;
        };
        return [name, new VectorLayer({ source: new VectorSource({ features }), style, updateWhileInteracting: false })];
      })
      .filter(([, layer]) => layer.getSource().getFeatures().length > 0),
  );
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
