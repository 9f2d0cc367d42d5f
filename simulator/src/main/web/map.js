// The interactive map, in the place of the printed ones.
import OpenLayersMap from 'ol/Map.js';
import View from 'ol/View.js';
import { ScaleLine, Zoom } from 'ol/control.js';
import { boundingExtent, containsCoordinate } from 'ol/extent.js';
import { defaults as interactions, DragPan, MouseWheelZoom } from 'ol/interaction.js';
import { fromLonLat } from 'ol/proj.js';
import { footprints, gaps, routes } from './coverage.js';
import { base, theatre } from './ground.js';
import { marks, movement } from './marks.js';
import { panel } from './panel.js';
import { onSelect, select } from './selection.js';
import { slider } from './slider.js';
import { things } from './things.js';
import { chosen, onChoose } from './time.js';
import { element } from './words.js';

/** A page is scrolled with one finger and with the wheel; the map takes two, or the wheel once it has the keyboard's focus. */
function manners() {
  return interactions({ altShiftDragRotate: false, pinchRotate: false, dragPan: false, mouseWheelZoom: false }).extend([
    new DragPan({ condition(event) {
      return event.originalEvent.pointerType !== 'touch' || this.getPointerCount() === 2;
    } }),
    new MouseWheelZoom({ condition: (event) => event.originalEvent.ctrlKey || document.activeElement === event.map.getTargetElement() }),
  ]);
}

function drawn(canvas, layers, extent) {
  return new OpenLayersMap({ target: canvas, layers, interactions: manners(), controls: [new Zoom(), new ScaleLine()],
    view: new View({ extent: boundingExtent([[18, 41], [45, 55]].map((at) => fromLonLat(at))), constrainOnlyCenter: true, minZoom: 4, maxZoom: 15,
      center: [(extent[0] + extent[2]) / 2, (extent[1] + extent[3]) / 2] }) });
}

/** A checkbox behind those of the printed maps. */
function switched(after, id, text, on) {
  const box = element('input', { type: 'checkbox', id });
  box.checked = on;
  after.after(box, element('label', { for: id }, text));
  return box;
}

function hints(map, stage) {
  const hint = element('p', { class: 'hint', 'aria-hidden': 'true' });
  stage.append(hint);
  map.on('pointermove', ({ pixel, dragging }) => {
    const found = dragging ? undefined : map.forEachFeatureAtPixel(pixel, (feature) => (feature.get('thing') || feature.get('hint') ? feature : undefined), { hitTolerance: 3 });
    hint.textContent = found ? found.get('thing')?.title ?? found.get('hint') : '';
    hint.hidden = !found;
    hint.style.left = `${Math.min(pixel[0] + 14, stage.clientWidth - 180)}px`;
    hint.style.top = `${pixel[1] + 14}px`;
  });
}

/** Puts the map into its section, if the report has one. */
export function map({ map: data, clock }) {
  const section = document.getElementById('map');
  if (!section || !data) {
    return;
  }
  const all = things({ map: data, clock });
  const layers = marks(all, data.symbols);
  const looks = footprints(data, clock);
  const blind = gaps(data.gaps);
  const tracks = routes(data.sensors, data.symbols);
  const extent = boundingExtent(data.view.map((at) => fromLonLat(at)));

  const canvas = element('div', { class: 'canvas', tabindex: '0', role: 'application', 'aria-label': 'Map. Arrow keys move it, plus and minus zoom; every mark is in the list that follows.' });
  const stage = element('div', { class: 'stage' }, canvas);
  const box = (name) => document.getElementById(`layer-${name}`);
  const shown = (name) => box(name)?.checked ?? true;
  const side = panel(all, shown);
  const live = element('div', { class: 'live' }, slider(clock), stage, side.element, ...(data.left ?? []).map((text) => element('p', { class: 'left' }, text)));
  const behind = [...section.querySelectorAll('label')].pop() ?? section.querySelector('h2');
  section.querySelector('figure').before(live);
  document.documentElement.classList.add('interactive');

  const ground = theatre(data.theatre ?? []);
  const drawing = drawn(canvas, [...base(data.base, data.theatre ?? []), blind.layer, ...ground.slice(0, 3), looks.layer, tracks, ground[3], ...Object.values(layers)], extent);
  drawing.getView().fit(extent, { padding: [20, 20, 20, 20] });
  hints(drawing, stage);
  drawing.on('click', ({ pixel }) => {
    const hit = drawing.forEachFeatureAtPixel(pixel, (feature) => feature.get('thing'), { hitTolerance: 5 });
    select(hit ? hit.id : null);
  });

  const boxes = [];
  if (blind.any) {
    boxes.push([switched(behind, 'layer-gaps', 'not looked at', false), [blind.layer]]);
  }
  if (looks.any) {
    boxes.push([switched(behind, 'layer-looks', 'looks', true), [looks.layer, tracks]]);
  }
  Object.entries(layers).forEach(([name, layer]) => boxes.push([box(name), [layer]]));
  const refresh = () => {
    boxes.forEach(([each, those]) => those.forEach((layer) => layer.setVisible(each?.checked ?? true)));
    blind.at(chosen(), clock.startex);
    side.fill();
  };
  boxes.forEach(([each]) => each?.addEventListener('change', refresh));

  const moved = movement(layers.truth);
  onChoose((now) => {
    moved(now);
    looks.at(now);
    blind.at(now, clock.startex);
    Object.values(layers).forEach((layer) => layer.changed());
  });
  onSelect((id) => {
    const thing = all.find((one) => one.id === id);
    Object.values(layers).forEach((layer) => layer.changed());
    if (thing && !containsCoordinate(drawing.getView().calculateExtent(), fromLonLat(thing.at))) {
      drawing.getView().setCenter(fromLonLat(thing.at));
    }
  });
  refresh();
}
