// Chains of evidence: what each thing follows from, and what follows from it.
import { full, span } from './words.js';

/** The order in which a chain is told, and what each link of it is. */
export const KINDS = { act: 'What happened (truth)', observation: 'What was seen', incident: 'Taken for one happening', breach: 'Judged a breach',
  case: 'Case', gate: 'Put to deciders', response: 'Answered', sensor: 'Sensor' };

function observation([id, seen, received, what, source, grade, incident, look, cause], words, startex) {
  const told = [`Seen ${full(seen, startex)} by ${words[source]}.`, `Received ${full(received, startex)}, ${span(received - seen)} later. Grade ${words[grade] ?? 'none'}.`];
  if (look >= 0) {
    told.splice(1, 0, `In the look ${words[look]}.`);
  }
  return { id, kind: 'observation', title: `${words[what]} by ${words[source]}, ${id}`, told, seen, received, source: words[source],
    from: [words[cause], words[source]].filter((each) => each !== undefined), into: words[incident] };
}

/** All links by their ids; each knows those that it follows from, and those that follow from it. */
export function links({ timeline, clock }) {
  const { links: rows = [], words = [], observations = [] } = timeline;
  const all = new Map();
  rows.forEach(([id, kind, title, told, from]) => {
    if (!all.has(id)) {
      all.set(id, { id, kind, title, told: told ?? [], from: [...(from ?? [])], next: [] });
    }
  });
  observations.forEach((row) => {
    const link = { ...observation(row, words, clock.startex), next: [] };
    if (!all.has(link.id)) {
      all.set(link.id, link);
      all.get(link.into)?.from.push(link.id);
    }
  });
  all.forEach((link) => link.from.forEach((id) => all.get(id)?.next.push(link.id)));
  return all;
}

/** Adds what can be reached in one direction. A sensor does not tie together all that it ever saw. */
function walk(all, start, way, found) {
  const open = [start];
  while (open.length > 0) {
    for (const id of all.get(open.pop())[way] ?? []) {
      const link = all.get(id);
      if (link && !found.has(id) && link.kind !== 'sensor') {
        found.add(id);
        open.push(id);
      }
    }
  }
}

/** The chain through a link: all that it rests on and all that rests on it, by kind, in the order of KINDS. */
export function chain(all, id) {
  const found = new Set([id]);
  walk(all, id, 'from', found);
  if (all.get(id).kind === 'sensor') {
    all.get(id).next.forEach((each) => found.add(each));
  } else {
    walk(all, id, 'next', found);
  }
  const links = [...found].map((each) => all.get(each));
  return Object.keys(KINDS).map((kind) => [kind, links.filter((link) => link.kind === kind).sort((a, b) => (a.seen ?? 0) - (b.seen ?? 0))])
    .filter(([, group]) => group.length > 0);
}
