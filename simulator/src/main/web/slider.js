// The control of time: a slider from STARTEX to the end of the ledger, a button for the whole story, and one that plays.
import { choose, chosen, onChoose } from './time.js';
import { element, full } from './words.js';

const MINUTE = 60_000;
/** Steps between which the slider chooses: about three hundred over the exercise, so that an arrow key moves it visibly. */
const STEPS_MIN = [1, 5, 10, 15, 30, 60, 120, 180, 360, 720, 1440];
const PAUSE_MS = 150;

/** How far a step goes, in milliseconds. */
export function stepOf({ startex, end }) {
  const wanted = (end - startex) / MINUTE / 300;
  return (STEPS_MIN.find((step) => step >= wanted) ?? 1440) * MINUTE;
}

function button(text, press, more = {}) {
  const made = element('button', { type: 'button', ...more }, text);
  made.addEventListener('click', press);
  return made;
}

/** The control, as an element; there may be several, each with an id of its own. */
export function slider(clock, id = 'time') {
  const step = stepOf(clock);
  const last = Math.max(1, Math.ceil((clock.end - clock.startex) / step));
  const range = element('input', { type: 'range', id, min: '0', max: String(last), step: '1', value: String(last) });
  const output = element('output', { for: id, id: `${id}-told` });
  const live = element('p', { class: 'unseen', 'aria-live': 'polite' });
  let timer = null;

  const go = (to) => choose(clock.startex + Math.min(last, Math.max(0, to)) * step);
  const stop = () => {
    clearTimeout(timer);
    timer = null;
    play.textContent = 'Play';
    live.textContent = output.textContent;
  };
  const turn = () => {
    if (Number(range.value) >= last) {
      stop();
    } else {
      go(Number(range.value) + 1);
      timer = setTimeout(turn, PAUSE_MS);
    }
  };
  const play = button('Play', () => {
    if (timer !== null) {
      stop();
      return;
    }
    play.textContent = 'Stop';
    if (chosen() === null || Number(range.value) >= last) {
      go(0);
    }
    timer = setTimeout(turn, PAUSE_MS);
  });
  const whole = button('Whole story', () => choose(null), { 'aria-pressed': 'true' });

  range.addEventListener('input', () => go(Number(range.value)));
  onChoose((now) => {
    range.value = String(now === null ? last : Math.round((now - clock.startex) / step));
    const told = now === null ? 'The whole story' : full(now, clock.startex);
    output.textContent = told;
    range.setAttribute('aria-valuetext', told);
    whole.setAttribute('aria-pressed', String(now === null));
    if (timer === null) {
      live.textContent = told;
    }
  });
  return element(
    'div',
    { class: 'time' },
    whole,
    button('Earlier', () => go(Number(range.value) - 1)),
    play,
    button('Later', () => go(Number(range.value) + 1)),
    element('label', { for: id }, 'Time'),
    range,
    output,
    live,
  );
}
