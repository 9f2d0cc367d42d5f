// What is told of the selected thing, and the list by which every thing of the chosen instant can be reached without a mouse.
import { onSelect, select, selected } from './selection.js';
import { there } from './things.js';
import { chosen, onChoose } from './time.js';
import { element, span } from './words.js';

/** More than this nobody reads: the newest come first. */
const MOST = 60;
const ORDER = ['judged', 'truth', 'claims', 'seen'];

function told(thing) {
  const facts = [...thing.facts];
  const now = chosen();
  if (now !== null && thing.layer === 'seen') {
    facts.splice(1, 0, ['Age', span(now - thing.data.seen)]);
  }
  return [element('h3', {}, thing.title),
    element('dl', {}, ...facts.flatMap(([term, fact]) => [element('dt', {}, term), element('dd', {}, fact)])),
    ...thing.links.map(({ href, text }) => element('p', {}, element('a', { href }, text)))];
}

/** Both, as an element. `shown` says whether a layer is switched on. */
export function panel(things, shown) {
  const byId = new Map(things.map((thing) => [thing.id, thing]));
  const detail = element('div', { class: 'detail', role: 'status', tabindex: '-1' });
  const list = element('ul', {});
  const summary = element('summary', {}, '');
  const more = element('p', {});

  const tell = () => {
    const thing = byId.get(selected());
    detail.replaceChildren(...(thing ? told(thing) : [element('p', {}, 'Click on a mark, or choose one in the list, to see what it is.')]));
    list.querySelectorAll('button').forEach((button) => button.setAttribute('aria-pressed', String(button.value === selected())));
  };
  const fill = () => {
    const now = chosen();
    const present = things.filter((thing) => shown(thing.layer) && there(thing, now))
      .sort((a, b) => ORDER.indexOf(a.layer) - ORDER.indexOf(b.layer) || b.from - a.from);
    summary.textContent = `On the map: ${present.length} ${present.length === 1 ? 'mark' : 'marks'}`;
    list.replaceChildren(...present.slice(0, MOST).map((thing) => {
      const button = element('button', { type: 'button', value: thing.id, class: thing.layer, 'aria-pressed': String(thing.id === selected()) }, thing.title);
      button.addEventListener('click', () => select(thing.id));
      return element('li', {}, button);
    }));
    more.textContent = present.length > MOST ? `and ${present.length - MOST} more, which the map shows.` : '';
    tell();
  };
  onChoose(fill);
  onSelect(tell);
  return { element: element('div', { class: 'panel' }, detail, element('details', { open: '' }, summary, list, more)), fill };
}
