/** What was found about an element. */
export type Mark = { element: string; severity: 'error' | 'warning' | 'advice'; count: number; words: string };

const NAME = 'finding';
const SEVERITIES = ['error', 'warning', 'advice'];
/** The elements that bear a mark now: to ask all of them is slow. */
const MARKED = new WeakMap<object, any[]>();

/** Puts the number of findings on each element that has some, in the colour of the worst. */
export function mark(modeler: any, marks: Mark[]) {
  const registry = modeler.get('elementRegistry');
  const canvas = modeler.get('canvas');
  const overlays = modeler.get('overlays');
  overlays.remove({ type: NAME });
  (MARKED.get(modeler) ?? []).forEach((element) =>
    SEVERITIES.forEach((severity) => canvas.removeMarker(element, `finding-${severity}`)),
  );
  const shown = marks
    .map((each) => ({ ...each, element: registry.get(each.element) }))
    .filter(({ element }) => element && element !== canvas.getRootElement());
  MARKED.set(
    modeler,
    shown.map(({ element }) => element),
  );
  shown.forEach((each) => {
    canvas.addMarker(each.element, `finding-${each.severity}`);
    overlays.add(each.element, NAME, { position: { top: -10, right: 10 }, html: badge(each) });
  });
}

function badge({ severity, count, words }: Omit<Mark, 'element'>) {
  const badge = document.createElement('div');
  badge.className = `finding-badge ${severity}`;
  badge.setAttribute('role', 'img');
  badge.setAttribute('aria-label', words);
  badge.title = words;
  badge.textContent = String(count);
  return badge;
}
