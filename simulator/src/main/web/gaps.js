// The ground that nobody looked at, or looked at in vain.
import Feature from 'ol/Feature.js';
import MultiPolygon from 'ol/geom/MultiPolygon.js';
import VectorLayer from 'ol/layer/Vector.js';
import { fromLonLat } from 'ol/proj.js';
import VectorSource from 'ol/source/Vector.js';
import { Fill, Style } from 'ol/style.js';
import { HOUR, RECENT_H } from './looks.js';

const METRES_PER_DEGREE = 111_320;

/** The worst to best of a span of hours, a letter for each cell. */
function states(runs, cells) {
  const letters = runs.replace(/(\d+)(\w)/g, (_, count, letter) => letter.repeat(Number(count)));
  return letters || 'n'.repeat(cells);
}

const WORDS = { n: 'not looked at', b: 'looked at, nothing could be seen', c: 'looked at, a vehicle would rather not have been noticed' };

function hatch(color, dots) {
  const tile = document.createElement('canvas');
  tile.width = tile.height = 8;
  const pen = tile.getContext('2d');
  pen.strokeStyle = pen.fillStyle = color;
  pen.lineWidth = 1.4;
  if (dots) {
    pen.fillRect(3, 3, 2, 2);
  } else {
    pen.stroke(new Path2D('M-2 2 L2 -2 M0 8 L8 0 M6 10 L10 6'));
  }
  return pen.createPattern(tile, 'repeat');
}

/** The cells that nobody looked at, or in vain, in the hours up to an instant, or at no time at all. */
export function gaps(given) {
  const source = new VectorSource();
  const layer = new VectorLayer({ source, visible: false });
  if (!given) {
    return { layer, at: () => {}, any: false };
  }
  const style = {
    n: new Style({ fill: new Fill({ color: hatch('rgba(153,52,4,.75)', false) }) }),
    b: new Style({ fill: new Fill({ color: hatch('rgba(60,60,60,.8)', true) }) }),
    c: new Style({ fill: new Fill({ color: 'rgba(254,153,41,.16)' }) }),
  };
  const spans = given.spans.map((runs) => states(runs, given.cells.length));
  const squares = given.cells.map(([lon, lat]) => {
    const [north, east] = [given.side_m / 2 / METRES_PER_DEGREE, given.side_m / 2 / METRES_PER_DEGREE / Math.cos((lat * Math.PI) / 180)];
    return [
      [
        [-1, -1],
        [1, -1],
        [1, 1],
        [-1, 1],
        [-1, -1],
      ].map(([x, y]) => fromLonLat([lon + x * east, lat + y * north])),
    ];
  });
  const at = (now, startex) => {
    source.clear(true);
    if (!layer.getVisible()) {
      return;
    }
    const last = now === null ? spans.length : Math.ceil((now - startex) / HOUR / given.hours);
    const first = now === null ? 0 : Math.max(0, last - Math.ceil(RECENT_H / given.hours));
    const best = squares.map((_, cell) =>
      spans.slice(first, last).reduce((so, span) => ('nbcw'.indexOf(span[cell]) > 'nbcw'.indexOf(so) ? span[cell] : so), 'n'),
    );
    for (const state of 'nbc') {
      const area = new Feature(new MultiPolygon(squares.filter((_, cell) => best[cell] === state)));
      area.setStyle(style[state]);
      area.set('hint', `${WORDS[state]}${now === null ? '' : ` in ${Math.max(RECENT_H, given.hours)} h`}`, true);
      source.addFeature(area);
    }
  };
  return { layer, at, any: given.cells.length > 0 };
}
