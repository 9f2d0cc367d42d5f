// What the monitors knew at the chosen time.
import { onChoose } from './time.js';
import { element, full, span } from './words.js';

/** Of a kind, as many as are told; the newest first. */
const MOST = 5;

function at(spells, now) {
  return (spells ?? []).filter((spell) => spell.from <= now && !(spell.to <= now)).sort((a, b) => b.from - a.from);
}

function left(due, now) {
  return due === undefined ? '' : due > now ? `, ${span(due - now)} left` : `, ran out ${span(now - due)} ago`;
}

function list(title, spells, tell, show) {
  const rows = spells.slice(0, MOST).map((spell) => {
    const text = tell(spell);
    const button = element('button', { type: 'button' }, text);
    button.addEventListener('click', () => show(spell.id));
    return element('li', {}, button);
  });
  if (spells.length > MOST) {
    rows.push(element('li', {}, `and ${spells.length - MOST} more`));
  }
  return element('section', {}, element('h4', {}, `${title}: ${spells.length === 0 ? 'none' : spells.length}`), element('ul', {}, ...rows));
}

function breach({ id, told: [type, severity, happened, likelihood, confidence, attribution, state] }) {
  return `No. ${id.slice('breach-'.length)}, ${type}, ${severity}: ${state === 'stands' ? '' : `${state}; `}${happened}, ${likelihood}, confidence ${confidence}; ${attribution}`;
}

function observations(seen, now, show) {
  const received = seen.filter((one) => one.received <= now);
  const coming = seen.filter((one) => one.seen <= now && one.received > now).length;
  const section = list('Observations received', received.map((one) => ({ ...one, from: one.received })).sort((a, b) => b.from - a.from), (one) => one.title, show);
  if (coming > 0) {
    section.querySelector('h4').append(`; ${coming} more ${coming === 1 ? 'was' : 'were'} seen and still on ${coming === 1 ? 'its' : 'their'} way`);
  }
  return section;
}

/** Of the acts that had happened by then, those that nobody knew of: for staff alone. */
function truth(unknown, acts, now) {
  const happened = acts.filter((act) => act.from <= now).length;
  const hidden = at(unknown, now);
  const told = hidden.slice(0, 3).map((spell) => `${spell.id} (${spell.told[0]})`).join('; ');
  return element('p', { class: 'truth-line' }, happened === 0 ? 'In truth: nothing hostile had happened yet.'
    : `In truth: ${happened} hostile ${happened === 1 ? 'act' : 'acts'} by then, of which ${hidden.length === 0 ? 'none was unknown' : `${hidden.length} not yet known: ${told}${hidden.length > 3 ? ', and others' : ''}`}.`);
}

/** The panel. `seen` are the observations, `show` opens the chain of evidence of an id. */
export function known({ timeline, clock }, seen, show) {
  const spells = timeline.known;
  const heading = element('h3', {});
  const body = element('div', { class: 'known-body' });
  const panel = element('section', { class: 'known', hidden: '', 'aria-label': 'What the monitors knew' }, heading, body);
  onChoose((now) => {
    panel.hidden = now === null;
    if (now === null) {
      return;
    }
    heading.textContent = `What the monitors knew at ${full(now, clock.startex)}`;
    const due = (spell) => `${spell.told.join(', ')}${left(spell.due, now)}`;
    body.replaceChildren(observations(seen, now, show), list('Incidents', at(spells.incidents, now), ({ id, told }) => `${id}: ${told.filter((each) => each).join(', ')}`, show),
      list('Breaches', at(spells.breaches, now), breach, show), list('Gates open', at(spells.gates, now), due, show),
      list('Clocks running', at(spells.clocks, now), due, show), list('Responders under way', at(spells.responders, now), due, show),
      ...((spells.unknown ?? []).length > 0 ? [truth(spells.unknown, spells.unknown, now)] : []));
  });
  return panel;
}
