// The panel that shows the chain of evidence of what is selected.
import { chain, KINDS } from './chain.js';
import { onSelect, select } from './selection.js';
import { element } from './words.js';

/** Of one kind, as many links as are shown at first. */
const MOST = 8;

/** The panel; `all` are the links by their ids. Hands back what shows the chain of an id, as a click on it does. */
export function evidence(all) {
  const heading = element('h2', { tabindex: '-1', id: 'evidence-heading' }, 'Chain of evidence');
  const close = element('button', { type: 'button', class: 'close' }, 'Close');
  const body = element('div', {});
  const panel = element('dialog', { class: 'evidence', 'aria-labelledby': 'evidence-heading' }, close, heading, body);
  let opener = null;

  const item = (link, id) => {
    const button = element('button', { type: 'button', 'aria-current': String(link.id === id) }, link.title);
    button.addEventListener('click', () => show(link.id));
    return element('li', {}, button);
  };
  const group = ([kind, links], id) => {
    const chosen = links.filter((link) => link.id === id);
    const shown = new Set([...chosen, ...links.filter((link) => link.id !== id).slice(0, MOST - chosen.length)]);
    const left = links.length - shown.size;
    return element('section', { class: kind }, element('h3', {}, links.length > 1 ? `${KINDS[kind]} (${links.length})` : KINDS[kind]),
      element('ul', {}, ...links.filter((link) => shown.has(link)).map((link) => item(link, id)), ...(left > 0 ? [element('li', {}, `and ${left} more`)] : [])));
  };
  const open = (id) => {
    body.replaceChildren(told(all.get(id)), ...chain(all, id).map((each) => group(each, id)));
    panel.scrollTop = 0;
    panel.show();
  };
  const show = (wanted) => {
    const id = all.has(wanted) ? wanted : wanted.split('/')[0];
    if (!all.has(id)) {
      return;
    }
    if (!panel.contains(document.activeElement)) {
      opener = document.activeElement;
    }
    select(id);
    open(id);
    heading.focus({ preventScroll: true });
  };
  const hide = () => {
    panel.close();
    opener?.focus();
    select(null);
  };
  close.addEventListener('click', hide);
  panel.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') {
      event.stopPropagation();
      hide();
    }
  });
  onSelect((id) => {
    if (all.has(id)) {
      open(id);
    } else {
      panel.close();
    }
  });
  document.body.append(panel);
  return show;
}

function told(link) {
  return element('section', { class: 'told' }, element('strong', {}, link.title), ...link.told.map((line) => element('p', {}, line)), ...reasons(link));
}

/** The rules, their sentences and the history of a breach stand in the page already. */
function reasons({ kind, id }) {
  const told = kind === 'breach' ? document.querySelectorAll(`#${CSS.escape(id)} .why, #${CSS.escape(id)} .history`) : [];
  return [...told].map((each) => each.cloneNode(true));
}
