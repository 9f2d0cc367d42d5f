// The instant at which the page is looked at. All parts of the page follow it.

let now = null;
const listeners = [];

/** Milliseconds since 1970, or null for the whole story. */
export function chosen() {
  return now;
}

/** Chooses an instant, or with null the whole story, and tells everybody who listens. */
export function choose(ms) {
  if (ms !== now) {
    now = ms;
    listeners.forEach((listener) => listener(now));
  }
}

/** Calls a function with the instant (or null) now and whenever another one is chosen. */
export function onChoose(listener) {
  listeners.push(listener);
  listener(now);
}
