// All that can be looked at on the map, as one list: what it is, where, from when to when, and what is told of it.
import { full, metres, place, span } from './words.js';

const DAY = 86_400_000;

function where(thing, grid) {
  return `${place(thing)}${grid ? `, MGRS ${grid}` : ''}`;
}

function link(number) {
  return { href: `#breach-${number}`, text: `Breach No. ${number}: evidence, rules and history` };
}

function act(one, clock) {
  return {
    id: one.id, layer: 'truth', at: one.path[0], from: one.from, symbol: one.symbol, data: one, title: `${one.what} (${one.id})`,
    facts: [['In truth', one.what], ['From', full(one.from, clock.startex)], ['To', full(one.to, clock.startex)], ['Where', where(one.path[0], one.grid)]],
    links: [{ href: '#missed', text: 'What was missed, and why' }],
  };
}

function unit(one) {
  return { id: one.id, layer: 'truth', at: one.at, from: -Infinity, symbol: one.symbol, data: one, title: `${one.what} (${one.id})`, unit: true,
    facts: [['Unit', one.what], ['At first', place(one.at)]], links: [] };
}

function sighting([id, symbol, what, at, error_m, seen, received, source, grade, breach, cause, grid], clock) {
  const one = { id, symbol, what, at, error_m, seen, received, source, grade, breach, cause, grid };
  const facts = [['Seen', full(one.seen, clock.startex)], ['Received', `${full(one.received, clock.startex)}, ${span(one.received - one.seen)} later`],
    ['By', `${one.source}, grade ${one.grade}`], ['Where', `${where(one.at, one.grid)}, ±${metres(one.error_m)}`]];
  if (one.cause !== null) {
    facts.push(['In truth', one.cause === '' ? 'nothing: a false alarm' : one.cause]);
  }
  return { id: one.id, layer: 'seen', at: one.at, from: one.received, symbol: one.symbol, data: one, title: `${one.what}, by ${one.source}`, facts,
    links: one.breach ? [link(one.breach)] : [] };
}

function breach(one, clock) {
  const facts = [['Judged', one.what], ['Held responsible', one.who], ['First found', full(one.from, clock.startex)],
    ['Where', `${where(one.at, one.grid)}, ±${metres(one.error_m)}`], ['Incident', one.incident]];
  if (one.until) {
    facts.push(['Withdrawn', full(one.until, clock.startex)]);
  }
  return { id: `breach-${one.number}`, layer: 'judged', at: one.at, from: one.from, until: one.until, data: one, facts, links: [link(one.number)],
    title: `Breach No. ${one.number}: ${one.what}` };
}

function claim(one, clock) {
  return { id: one.id, layer: 'claims', at: one.place, from: one.at, data: one, title: one.what, links: [{ href: '#claims', text: 'Claims beside findings' }],
    facts: [['Claimed', full(one.at, clock.startex)], ['Where', where(one.place, one.grid)]] };
}

/** Of the layers that this reader has, whatever is in them. */
export function things({ map, clock }) {
  const all = (list, make) => (list ?? []).map((one) => make(one, clock));
  return [...all(map.units, unit), ...all(map.acts, act), ...all(map.sightings, sighting), ...all(map.breaches, breach), ...all(map.claims, claim)];
}

/** Whether a thing is there at an instant; always in the whole story (null), but for units, which move. */
export function there(thing, now) {
  return now === null ? !thing.unit : thing.from <= now && (!thing.until || now < thing.until);
}

/** How strongly it is drawn, from 1 to 4 (faintest): what was seen fades with its age, what was done when it is over. */
export function age(thing, now) {
  if (now === null || thing.layer === 'judged' || thing.layer === 'claims' || thing.unit) {
    return 1;
  }
  const since = now - (thing.layer === 'truth' ? thing.data.to : thing.data.seen);
  return since < DAY / 12 ? 1 : since < DAY / 4 ? 2 : since < DAY ? 3 : 4;
}

/** Where a unit, or what moves along a path, is at an instant. */
export function along({ path, from, to }, now) {
  if (path.length === 1 || now <= from) {
    return path[0];
  }
  const lengths = path.slice(1).map(([lon, lat], i) => Math.hypot((lon - path[i][0]) * Math.cos(lat * Math.PI / 180), lat - path[i][1]));
  let left = lengths.reduce((sum, length) => sum + length, 0) * Math.min(1, (now - from) / Math.max(1, to - from));
  for (let i = 0; i < lengths.length; i++) {
    if (left <= lengths[i] && lengths[i] > 0) {
      const share = left / lengths[i];
      return path[i].map((from, axis) => from + share * (path[i + 1][axis] - from));
    }
    left -= lengths[i];
  }
  return path[path.length - 1];
}
