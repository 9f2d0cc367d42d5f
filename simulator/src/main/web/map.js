/** The interactive map. */
export function map(data) {
  document.documentElement.dataset.interactive = String(Boolean(data.clock));
}
