// The panel that shows the chain of evidence of what is selected.
import { chain, KINDS } from './chain.js';
import { onSelect, select } from './selection.js';
import { element } from './words.js';

/** Of one kind, as many links as are shown at first. */
const MOST = 8;

/** The panel; `all` are the links by their ids. */
export function evidence(all) {
  const heading = element('h2', { tabindex: '-1', id: 'evidence-heading' }, 'Chain of evidence');
  const close = element('button', { type: 'button', class: 'close' }, 'Close');
  const body = element('div', {});
  const panel = element('dialog', { class: 'evidence', 'aria-labelledby': 'evidence-heading' }, close, heading, body);
  let opener = null;

  const item = (link, id) => {
    if (link.id !== id) {
      const button = element('button', { type: 'button' }, link.title);
      button.addEventListener('click', () => show(link.id));
      return element('li', {}, button);
    }
    return element('li', { class: 'chosen', 'aria-current': 'true' }, element('strong', {}, link.title), ...link.told.map((line) => element('p', {}, line)), ...reasons(link));
  };
  const group = ([kind, links], id) => {
    const first = links.filter((link) => link.id === id);
    const shown = [...first, ...links.filter((link) => link.id !== id).slice(0, MOST - first.length)];
    const left = links.length - shown.length;
    return element('section', { class: kind }, element('h3', {}, links.length > 1 ? `${KINDS[kind]} (${links.length})` : KINDS[kind]),
      element('ul', {}, ...links.filter((link) => shown.includes(link)).map((link) => item(link, id)), ...(left > 0 ? [element('li', {}, `and ${left} more`)] : [])));
  };
  const hide = () => {
    panel.close();
    opener?.focus();
    select(null);
  };
  const show = (id) => {
    if (!panel.open) {
      opener = document.activeElement;
    }
    body.replaceChildren(...chain(all, id).map((each) => group(each, id)));
    panel.show();
    heading.focus({ preventScroll: true });
    panel.scrollTop = 0;
    select(id);
  };
  close.addEventListener('click', hide);
  panel.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') {
      event.stopPropagation();
      hide();
    }
  });
  onSelect((id) => {
    if (id === null && panel.open) {
      panel.close();
    }
  });
  document.body.append(panel);
  return show;
}

/** The rules, their sentences and the history of a breach stand in the page already. */
function reasons({ kind, id }) {
  const told = kind === 'breach' ? document.querySelectorAll(`#${CSS.escape(id)} .why, #${CSS.escape(id)} .history`) : [];
  return [...told].map((each) => each.cloneNode(true));
}
