// The timeline and all ids of the page made to answer: a click or Enter shows the chain of evidence, and the chosen time is drawn.
import { links } from './chain.js';
import { evidence } from './evidence.js';
import { known } from './known.js';
import { onSelect } from './selection.js';
import { slider } from './slider.js';
import { choose, onChoose } from './time.js';
import { element } from './words.js';

/** In thousandths of the axis, how near a click must be to an observation. */
const NEAR = 0.02;

/** Makes each id that stands alone in a cell or as code a button, and each step of a case. */
function buttons(all, show) {
  document.querySelectorAll('main th[scope=row], main td, main code').forEach((cell) => {
    const text = cell.firstChild?.nodeType === Node.TEXT_NODE ? cell.firstChild.textContent.trim() : '';
    const id = cell.dataset.id ?? text;
    if (text && all.has(id) && !cell.closest('.live')) {
      const button = element('button', { type: 'button', class: 'id' }, text);
      button.addEventListener('click', () => show(id));
      cell.replaceChild(button, cell.firstChild);
    }
  });
}

/** Every mark of the drawing can be reached by Tab. */
function marks(table, all, show) {
  table.querySelectorAll('[data-id]').forEach((mark) => {
    if (all.has(mark.dataset.id)) {
      mark.setAttribute('tabindex', '0');
      mark.setAttribute('role', 'button');
      mark.setAttribute('aria-label', mark.textContent.trim());
      mark.addEventListener('click', () => show(mark.dataset.id));
      mark.addEventListener('keydown', (event) => {
        if (event.key === 'Enter' || event.key === ' ') {
          event.preventDefault();
          show(mark.dataset.id);
        }
      });
    }
  });
}

/** A click on the lane of a sensor finds the observation that is nearest, by when it was seen above and by when it was received below. */
function lanes(table, seen, axis, show) {
  table.querySelectorAll('tr[data-source]').forEach((row) => {
    const own = seen.filter((one) => one.source === row.dataset.source);
    row.querySelector('.lane').addEventListener('click', (event) => {
      const box = event.currentTarget.getBoundingClientRect();
      const low = Math.min(1, Math.max(0, (event.clientY - box.top - 15) / 20));
      const at = axis.from + (event.clientX - box.left) / box.width * (axis.to - axis.from);
      const far = (one) => Math.abs(one.seen + low * (one.received - one.seen) - at);
      const nearest = own.reduce((best, one) => (best === null || far(one) < far(best) ? one : best), null);
      if (nearest && far(nearest) < NEAR * (axis.to - axis.from)) {
        show(nearest.id);
      }
    });
  });
}

/** A click on the axis chooses that time. */
function head(table, axis) {
  const cell = table.querySelector('thead .lane');
  cell.classList.add('chooses');
  cell.addEventListener('click', (event) => {
    const box = cell.getBoundingClientRect();
    choose(Math.round((axis.from + (event.clientX - box.left) / box.width * (axis.to - axis.from)) / 60_000) * 60_000);
  });
  onChoose((now) => {
    table.classList.toggle('at', now !== null);
    if (now !== null) {
      table.style.setProperty('--now', `${100 * (now - axis.from) / (axis.to - axis.from)}%`);
    }
  });
}

/** The interactive timeline. */
export function timeline(data) {
  const table = document.querySelector('table.lanes');
  if (!table) {
    return;
  }
  const all = links(data);
  const seen = [...all.values()].filter((link) => link.kind === 'observation');
  const axis = { from: Number(table.dataset.from), to: Number(table.dataset.to) };
  const show = evidence(all);
  buttons(all, show);
  marks(table, all, show);
  lanes(table, seen, axis, show);
  head(table, axis);
  table.parentElement.before(element('div', { class: 'live' }, slider(data.clock, 'timeline-time')), known(data, seen, show));
  onSelect((id) => {
    table.querySelectorAll('.chosen').forEach((mark) => mark.classList.remove('chosen'));
    if (id !== null) {
      table.querySelectorAll(`[data-id="${CSS.escape(id)}"], tr[data-source="${CSS.escape(id)}"]`).forEach((mark) => mark.classList.add('chosen'));
    }
  });
}
