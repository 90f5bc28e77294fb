import { bpmnLook } from './bpmn-look';
import { injectStyles } from './tokens';

type Step = { element: string; state: 'done' | 'active' | 'failed' | 'cancelled'; caption: string | null };
type Change = { element: string; change: 'added' | 'changed' | 'removed' };
type Heat = { element: string; level: number; text: string };
type Picture = { bpmn: string; steps: Step[]; flows: string[]; changes: Change[]; heat: Heat[] };
/** Where a window on the drawing begins, and how large it shows things; its width and height are its own. */
type Window = { x: number; y: number; scale: number };

const LEGIBLE = 0.8;
const MARGIN = 12;
/** Events and gateways are narrower and have their label where a caption would stand. */
const ACTIVITY_WIDTH = 80;

/** Apart by less than this, in units of the drawing or as a scale, two windows show the same. */
const SAME = { place: 0.5, scale: 0.001 };

function isSame(one: Window, other: Window) {
  return (
    Math.abs(one.x - other.x) < SAME.place &&
    Math.abs(one.y - other.y) < SAME.place &&
    Math.abs(one.scale - other.scale) < SAME.scale
  );
}

/** Where a window on a stretch begins: in the middle if all fits, else around the point, and nowhere beyond an end. */
function around(point: number | undefined, start: number, length: number, window: number) {
  const margin = window * 0.03;
  if (point === undefined || length + 2 * margin <= window) {
    return start + (length - window) / 2;
  }
  return Math.min(Math.max(point - window / 2, start - margin), start + length + margin - window);
}

/** Draws a BPMN model read-only with bpmn-js and marks what happened on it; what the picture holds is only ever used as text. */
class ProcessDiagram extends HTMLElement {
  private shown?: Picture;
  private viewer?: any;
  private drawing = 0;
  private showsWhole = false;
  private companion?: ProcessDiagram;
  private chosen?: string;
  private stopListening: Array<() => void> = [];

  set picture(picture: Picture) {
    this.shown = picture;
    void this.draw();
  }

  connectedCallback() {
    const resized = new ResizeObserver(() => this.fit());
    resized.observe(this);
    this.stopListening = [() => resized.disconnect()];
    void this.draw();
  }

  disconnectedCallback() {
    this.stopListening.forEach((stop) => stop());
    this.viewer?.destroy();
    this.viewer = undefined;
  }

  /** The whole model, or the present step at a legible size. */
  set whole(whole: boolean) {
    this.showsWhole = whole;
    this.fit();
  }

  /** Another diagram that moves when this one does; null to let it stand. */
  moveWith(other: ProcessDiagram | null) {
    this.companion = other ?? undefined;
    if (this.viewer) {
      this.companion?.follow(this.viewer.get('canvas').viewbox());
    }
  }

  private follow({ x, y, scale }: Window) {
    const canvas = this.viewer?.get('canvas');
    if (canvas && !isSame(canvas.viewbox(), { x, y, scale })) {
      const { outer } = canvas.viewbox();
      canvas.viewbox({ x, y, width: outer.width / scale, height: outer.height / scale });
    }
  }

  /** Marks the first of the elements that this drawing has, and brings it into sight. */
  choose(elements: string[]) {
    const canvas = this.viewer?.get('canvas');
    const registry = this.viewer?.get('elementRegistry');
    if (!canvas || !registry) {
      return;
    }
    if (this.chosen && registry.get(this.chosen)) {
      canvas.removeMarker(this.chosen, 'chosen');
    }
    this.chosen = elements.find((id) => registry.get(id)?.parent);
    if (this.chosen) {
      canvas.addMarker(this.chosen, 'chosen');
      canvas.scrollToElement(this.chosen, 48);
    }
  }

  private fit() {
    if (!this.viewer || this.clientWidth === 0) {
      return;
    }
    const canvas = this.viewer.get('canvas');
    canvas.resized();
    const { inner, outer } = canvas.viewbox();
    const whole = Math.min((outer.width - 2 * MARGIN) / inner.width, (outer.height - 2 * MARGIN) / inner.height, 1);
    const scale = this.showsWhole ? whole : Math.max(whole, LEGIBLE);
    const size = { width: outer.width / scale, height: outer.height / scale };
    const middle = scale > whole ? this.presentMiddle() : undefined;
    const x = around(middle?.x, inner.x, inner.width, size.width);
    const y = around(middle?.y, inner.y, inner.height, size.height);
    canvas.viewbox({ x, y, ...size });
  }

  private get strip() {
    return this.hasAttribute('strip');
  }

  private async draw() {
    if (!this.shown || !this.isConnected) {
      return;
    }
    const turn = ++this.drawing;
    const [{ default: Viewer }, diagramStyles, bpmnStyles] = await Promise.all([
      // @ts-ignore: bpmn-js has no types for this entry
      import('bpmn-js/lib/NavigatedViewer'),
      import('bpmn-js/dist/assets/diagram-js.css?inline'),
      import('bpmn-js/dist/assets/bpmn-js.css?inline'),
      document.fonts.ready,
    ]);
    if (turn !== this.drawing || !this.isConnected) {
      return;
    }
    injectStyles('diagram-js', String(diagramStyles.default));
    injectStyles('bpmn-js', String(bpmnStyles.default));
    this.viewer?.destroy();
    this.viewer = new Viewer({ container: this, ...bpmnLook(), zoomScroll: { enabled: !this.strip } });
    await this.viewer.importXML(this.shown.bpmn);
    this.mark(this.shown);
    this.markChanges(this.shown);
    this.markHeat(this.shown);
    this.querySelector('svg[data-element-id], .djs-container svg')?.setAttribute('aria-label', this.ariaLabel ?? '');
    this.fit();
    this.dataset.loaded = 'true';
  }

  private mark(picture: Picture) {
    const canvas = this.viewer.get('canvas');
    const elements = this.viewer.get('elementRegistry');
    const known = (id: string) => elements.get(id) !== undefined;
    picture.flows.filter(known).forEach((flow) => canvas.addMarker(flow, 'taken'));
    for (const step of picture.steps.filter((each) => known(each.element))) {
      ['done', 'active', 'failed', 'cancelled'].forEach((state) => canvas.removeMarker(step.element, state));
      canvas.addMarker(step.element, step.state);
      this.viewer.get('overlays').remove({ element: step.element });
      const shape = elements.get(step.element);
      if (step.caption && shape.width >= ACTIVITY_WIDTH) {
        this.viewer.get('overlays').add(step.element, {
          position: { bottom: 0, left: shape.width / 2 },
          scale: true,
          html: this.caption(step),
        });
      }
    }
  }

  private markChanges(picture: Picture) {
    const canvas = this.viewer.get('canvas');
    const elements = this.viewer.get('elementRegistry');
    picture.changes
      .filter(({ element }) => elements.get(element)?.parent)
      .forEach(({ element, change }) => canvas.addMarker(element, change));
    this.viewer.on('canvas.viewbox.changed', ({ viewbox }: { viewbox: Window }) => this.companion?.follow(viewbox));
    this.viewer.on('element.click', ({ element }: { element: { id: string } }) =>
      this.dispatchEvent(new CustomEvent('element-chosen', { detail: { element: element.id.replace(/_label$/, '') } })),
    );
  }

  private markHeat(picture: Picture) {
    const elements = this.viewer.get('elementRegistry');
    for (const { element, level, text } of picture.heat.filter((each) => elements.get(each.element)?.parent)) {
      this.viewer.get('canvas').addMarker(element, `heat-${level}`);
      const number = document.createElement('div');
      number.className = `heat-number heat-${level}`;
      number.textContent = text;
      const position = { top: 0, left: elements.get(element).width / 2 };
      this.viewer.get('overlays').add(element, { position, scale: true, html: number });
    }
  }

  private caption(step: Step) {
    const caption = document.createElement('div');
    caption.className = `step-caption ${step.state}`;
    caption.textContent = step.caption ?? '';
    return caption;
  }

  private presentMiddle() {
    const steps = this.shown?.steps ?? [];
    const step = steps.find((each) => each.state === 'active' || each.state === 'failed') ?? steps[steps.length - 1];
    const shape = step && this.viewer.get('elementRegistry').get(step.element);
    return shape && { x: shape.x + shape.width / 2, y: shape.y + shape.height / 2 };
  }
}

customElements.define('process-diagram', ProcessDiagram);
