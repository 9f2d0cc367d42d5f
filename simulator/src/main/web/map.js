// The interactive map, in the place of the printed ones.
import OpenLayersMap from 'ol/Map.js';
import View from 'ol/View.js';
import { ScaleLine, Zoom } from 'ol/control.js';
import { boundingExtent, containsCoordinate } from 'ol/extent.js';
import { defaults as interactions, DragPan, MouseWheelZoom } from 'ol/interaction.js';
import { fromLonLat } from 'ol/proj.js';
import { gaps } from './gaps.js';
import { base, theatre } from './ground.js';
import { footprints, routes } from './looks.js';
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
    new DragPan({
      condition(event) {
        return event.originalEvent.pointerType !== 'touch' || this.getPointerCount() === 2;
      },
    }),
    new MouseWheelZoom({ condition: (event) => event.originalEvent.ctrlKey || document.activeElement === event.map.getTargetElement() }),
  ]);
}

function drawn(canvas, layers, extent) {
  return new OpenLayersMap({
    target: canvas,
    layers,
    interactions: manners(),
    controls: [new Zoom(), new ScaleLine()],
    view: new View({
      extent: boundingExtent(
        [
          [18, 41],
          [45, 55],
        ].map((at) => fromLonLat(at)),
      ),
      constrainOnlyCenter: true,
      minZoom: 4,
      maxZoom: 15,
      center: [(extent[0] + extent[2]) / 2, (extent[1] + extent[3]) / 2],
    }),
  });
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
    const found = dragging
      ? undefined
      : map.forEachFeatureAtPixel(pixel, (feature) => (feature.get('thing') || feature.get('hint') ? feature : undefined), { hitTolerance: 3 });
    hint.textContent = found ? (found.get('thing')?.title ?? found.get('hint')) : '';
    hint.hidden = !found;
    hint.style.left = `${Math.min(pixel[0] + 14, stage.clientWidth - 180)}px`;
    hint.style.top = `${pixel[1] + 14}px`;
  });
}

/** All that is drawn, from the bottom: which of it follows the time, and which has a box of its own. */
function layersOf(data, clock, all) {
  const theatreOf = theatre(data.theatre ?? []);
  const made = { looks: footprints(data, clock), gaps: gaps(data.gaps), tracks: routes(data.sensors, data.symbols), marks: marks(all, data.symbols) };
  const order = [
    ...base(data.base, data.theatre ?? []),
    made.gaps.layer,
    ...theatreOf.slice(0, 3),
    made.looks.layer,
    made.tracks,
    theatreOf[3],
    ...Object.values(made.marks),
  ];
  return { ...made, order };
}

/** The elements of the map, before the printed maps of its section: what its boxes stand behind, where it is drawn. */
function placed(section, clock, panelOfThings, left) {
  const canvas = element('div', {
    class: 'canvas',
    tabindex: '0',
    role: 'application',
    'aria-label': 'Map. Arrow keys move it, plus and minus zoom; every mark is in the list that follows.',
  });
  const stage = element('div', { class: 'stage' }, canvas);
  const behind = [...section.querySelectorAll('label')].pop() ?? section.querySelector('h2');
  const notes = left.map((text) => element('p', { class: 'left' }, text));
  section.querySelector('figure').before(element('div', { class: 'live' }, slider(clock), stage, panelOfThings, ...notes));
  document.documentElement.classList.add('interactive');
  return { canvas, stage, behind };
}

/** Lets boxes switch layers: those of truth, seen and judged are on the page already, for those who may see them. */
function boxes(behind, layers, refreshed) {
  const own = [];
  if (layers.gaps.any) {
    own.push([switched(behind, 'layer-gaps', 'not looked at', false), [layers.gaps.layer]]);
  }
  if (layers.looks.any) {
    own.push([switched(behind, 'layer-looks', 'looks', true), [layers.looks.layer, layers.tracks]]);
  }
  const all = [...own, ...Object.entries(layers.marks).map(([name, layer]) => [boxOf(name), [layer]])];
  const refresh = () => {
    all.forEach(([box, those]) => those.forEach((layer) => layer.setVisible(box?.checked ?? true)));
    refreshed();
  };
  all.forEach(([box]) => box?.addEventListener('change', refresh));
  refresh();
}

function boxOf(layer) {
  return document.getElementById(`layer-${layer}`);
}

function clicks(drawing) {
  drawing.on('click', ({ pixel }) => {
    const hit = drawing.forEachFeatureAtPixel(pixel, (feature) => feature.get('thing'), { hitTolerance: 5 });
    select(hit ? hit.id : null);
  });
}

/** Follows the chosen instant and the selected thing. */
function follow(drawing, layers, clock) {
  const drawn = Object.values(layers.marks);
  const move = movement(layers.marks.truth);
  onChoose((now) => {
    move(now);
    layers.looks.at(now);
    layers.gaps.at(now, clock.startex);
    drawn.forEach((layer) => layer.changed());
  });
  onSelect((id) => {
    drawn.forEach((layer) => layer.changed());
    const mark = drawn.map((layer) => layer.getSource().getFeatureById(id)).find((found) => found);
    const at = mark?.getGeometry().getCoordinates();
    if (at && !containsCoordinate(drawing.getView().calculateExtent(), at)) {
      drawing.getView().setCenter(at);
    }
  });
}

/** Puts the map into its section, if the report has one. */
export function map({ map: data, clock }) {
  const section = document.getElementById('map');
  if (!section || !data) {
    return;
  }
  const all = things({ map: data, clock });
  const layers = layersOf(data, clock, all);
  const side = panel(all, (name) => boxOf(name)?.checked ?? true);
  const { canvas, stage, behind } = placed(section, clock, side.element, data.left ?? []);
  const extent = boundingExtent(data.view.map((at) => fromLonLat(at)));
  const drawing = drawn(canvas, layers.order, extent);
  drawing.getView().fit(extent, { padding: [20, 20, 20, 20] });
  hints(drawing, stage);
  clicks(drawing);
  follow(drawing, layers, clock);
  boxes(behind, layers, () => {
    layers.gaps.at(chosen(), clock.startex);
    side.fill();
  });
}
