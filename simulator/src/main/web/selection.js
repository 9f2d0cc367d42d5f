// The one thing (act, observation, incident, breach, case, sensor) that is looked at. All parts of the page follow it, and so does its address.

let id = null;
const listeners = [];

/** The id of what is selected, or null. */
export function selected() {
  return id;
}

/** Selects a thing by its id, or with null nothing, and tells everybody who listens. */
export function select(chosen) {
  if (chosen === id) {
    return;
  }
  id = chosen;
  const address = chosen === null ? location.pathname + location.search : `#${encodeURIComponent(chosen)}`;
  history.replaceState(null, '', address);
  listeners.forEach((listener) => listener(id));
}

/** Calls a function with the id (or null) whenever another thing is selected. */
export function onSelect(listener) {
  listeners.push(listener);
}

/** Selects what the address names: call it when all parts of the page listen. */
export function followAddress() {
  const follow = () => {
    const named = idOf(location.hash);
    if (named) {
      select(named);
    }
  };
  addEventListener('hashchange', follow);
  follow();
}

/** Empty for an address that nobody here has written. */
function idOf(hash) {
  try {
    return decodeURIComponent(hash.slice(1));
  } catch {
    return '';
  }
}
