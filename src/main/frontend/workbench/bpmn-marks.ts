/** What was found about an element. */
export type Mark = { element: string; severity: 'error' | 'warning' | 'advice'; count: number; words: string };

const NAME = 'finding';
const SEVERITIES = ['error', 'warning', 'advice'];

/** Puts the number of findings on each element that has some, in the colour of the worst. */
export function mark(modeler: any, marks: Mark[]) {
  const registry = modeler.get('elementRegistry');
  const canvas = modeler.get('canvas');
  const overlays = modeler.get('overlays');
  overlays.remove({ type: NAME });
  registry.forEach((element: any) =>
    SEVERITIES.forEach((severity) => canvas.removeMarker(element.id, `finding-${severity}`)),
  );
  marks
    .filter((each) => registry.get(each.element) && registry.get(each.element) !== canvas.getRootElement())
    .forEach((each) => {
      canvas.addMarker(each.element, `finding-${each.severity}`);
      overlays.add(each.element, NAME, { position: { top: -10, right: 10 }, html: badge(each) });
    });
}

function badge({ severity, count, words }: Mark) {
  const badge = document.createElement('div');
  badge.className = `finding-badge ${severity}`;
  badge.setAttribute('role', 'img');
  badge.setAttribute('aria-label', words);
  badge.title = words;
  badge.textContent = String(count);
  return badge;
}
