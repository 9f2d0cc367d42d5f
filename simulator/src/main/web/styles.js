// How marks are drawn: each style is made once.
import { Circle, Fill, Icon, RegularShape, Stroke, Style, Text } from 'ol/style.js';

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
export function styles(symbols) {
  const icon = once(
    (name, faint, scale) =>
      new Icon({
        src: picture(symbols[name]),
        opacity: OPACITY[faint],
        scale,
        anchor: [symbols[name].x, symbols[name].y],
        anchorXUnits: 'pixels',
        anchorYUnits: 'pixels',
      }),
  );
  const line = once(
    (color, faint, dash) => new Stroke({ color: `rgba(${COLORS[color]},${OPACITY[faint]})`, width: 2, lineDash: dash ? [6, 4] : undefined }),
  );
  const burst = once(
    (color, faint) =>
      new RegularShape({
        points: 4,
        radius: 7,
        radius2: 0,
        angle: Math.PI / 4,
        stroke: new Stroke({ color: `rgba(${COLORS[color]},${OPACITY[faint]})`, width: 2.4 }),
      }),
  );
  return {
    symbol: once((name, faint, scale, innocent) => new Style({ image: icon(name, faint, scale), zIndex: innocent ? 1 : 10 - faint })),
    error: once(
      (faint) =>
        new Style({
          geometry: (mark) => mark.get('error'),
          fill: new Fill({ color: `rgba(${COLORS.seen},${0.07 * OPACITY[faint]})` }),
          stroke: new Stroke({ color: `rgba(${COLORS.seen},${OPACITY[faint]})`, width: 1 }),
        }),
    ),
    dot: once((faint) => new Style({ image: new Circle({ radius: 2.2, fill: new Fill({ color: `rgba(${COLORS.seen},${OPACITY[faint]})` }) }) })),
    path: once((color, faint) => new Style({ geometry: (mark) => mark.get('path'), stroke: line(color, faint, false) })),
    shot: once((color, faint) => new Style({ geometry: (mark) => mark.get('shot'), stroke: line(color, faint, true) })),
    burst: once((color, faint) => new Style({ geometry: (mark) => mark.get('struck'), image: burst(color, faint) })),
    badge: once(
      (number, stands) =>
        new Style({
          zIndex: 20,
          image: new Circle({
            radius: 11,
            displacement: [14, 14],
            fill: new Fill({ color: stands ? '#b84a00' : '#fff' }),
            stroke: new Stroke({ color: stands ? '#fff' : '#b84a00', width: 2 }),
          }),
          text: new Text({
            text: String(number),
            font: 'bold 12px Arial, "Liberation Sans", sans-serif',
            offsetX: 14,
            offsetY: -13.5,
            fill: new Fill({ color: stands ? '#fff' : '#b84a00' }),
          }),
        }),
    ),
    foot: new Style({
      zIndex: 19,
      image: new Circle({ radius: 3, fill: new Fill({ color: '#b84a00' }), stroke: new Stroke({ color: '#fff', width: 1 }) }),
    }),
    claim: new Style({
      zIndex: 15,
      image: new RegularShape({
        points: 4,
        radius: 11,
        angle: Math.PI / 4,
        fill: new Fill({ color: '#fff' }),
        stroke: new Stroke({ color: '#1b1f24', width: 1.4 }),
      }),
      text: new Text({ text: '?', font: 'bold 13px Arial, "Liberation Sans", sans-serif', fill: new Fill({ color: '#1b1f24' }) }),
    }),
    ring: new Style({ zIndex: 30, image: new Circle({ radius: 19, stroke: new Stroke({ color: '#1b1f24', width: 3, lineDash: [5, 3] }) }) }),
  };
}
