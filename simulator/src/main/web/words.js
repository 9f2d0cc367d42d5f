// How the page writes times, places and lengths: as the report's own sentences do.

const MONTHS = ['JAN', 'FEB', 'MAR', 'APR', 'MAY', 'JUN', 'JUL', 'AUG', 'SEP', 'OCT', 'NOV', 'DEC'];
const MINUTE = 60_000;

function two(number) {
  return String(number).padStart(2, '0');
}

/** The date-time group: 062140Z OCT 26. */
export function dtg(ms) {
  const time = new Date(ms);
  return `${two(time.getUTCDate())}${two(time.getUTCHours())}${two(time.getUTCMinutes())}Z ${MONTHS[time.getUTCMonth()]} ${two(time.getUTCFullYear() % 100)}`;
}

/** Exercise time: T+31h40. */
export function plus(ms, startex) {
  const minutes = Math.floor(Math.abs(ms - startex) / MINUTE);
  return `T${ms < startex && minutes > 0 ? '-' : '+'}${Math.floor(minutes / 60)}h${two(minutes % 60)}`;
}

/** Both: 062140Z OCT 26 (T+31h40). */
export function full(ms, startex) {
  return `${dtg(ms)} (${plus(ms, startex)})`;
}

/** A span: 50 min, 4 h, 31 h 40 min. */
export function span(ms) {
  const minutes = Math.floor(ms / MINUTE);
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
  return hours === 0 ? `${rest} min` : rest === 0 ? `${hours} h` : `${hours} h ${rest} min`;
}

/** 48.6000 N 37.9000 E. */
export function place([lon, lat]) {
  return `${Math.abs(lat).toFixed(4)} ${lat < 0 ? 'S' : 'N'} ${Math.abs(lon).toFixed(4)} ${lon < 0 ? 'W' : 'E'}`;
}

/** 250 m, 50 km. */
export function metres(number) {
  return number < 1000 ? `${Math.round(number)} m` : `${Number((number / 1000).toFixed(1))} km`;
}

/** An element with a text or children, and attributes. Texts are never read as HTML. */
export function element(name, attributes = {}, ...children) {
  const made = document.createElement(name);
  Object.entries(attributes).forEach(([key, value]) => made.setAttribute(key, value));
  made.append(...children);
  return made;
}
