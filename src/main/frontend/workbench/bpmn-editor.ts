import { ContentEditor } from './content-editor';
import type { Edit } from './bpmn-edits';
import { factsOf, outlineOf, targetsOf } from './bpmn-facts';
import { mark, type Mark } from './bpmn-marks';

const ZOOM_STEP = 1.2;
const LEGIBLE = 0.75;
const PALETTE = 80;
/** What the library says of elements that it could not read: it would leave them out when it writes the file. */
const LOSS = /unparsable content|unresolved reference|unknown element/i;

/** Draws a process with bpmn-js; the server hears what is selected and drawn, and asks for changes that can be undone. */
class BpmnEditor extends ContentEditor {
  private modeler?: any;
  private asked = false;
  private waiting: Array<() => void> = [];
  private marks: Mark[] = [];
  private chinese = false;
  private endOfSimulation?: () => void;
  private readonly escape = (event: KeyboardEvent) => event.key === 'Escape' && this.stopSimulation();
  private resized = new ResizeObserver(() => this.modeler?.get('canvas').resized());

  override connectedCallback() {
    super.connectedCallback();
    this.resized.observe(this);
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    this.resized.disconnect();
  }

  protected destroy() {
    this.stopSimulation();
    this.modeler?.destroy();
    this.modeler = undefined;
  }

  /** Shows a model; the part of it that was in view stays, and so does what was selected. */
  async open(xml: string, editable: boolean, chinese: boolean) {
    const turn = ++this.opening;
    this.forget();
    this.stopSimulation();
    this.chinese = chinese;
    const [{ createModeler }] = await Promise.all([import('./bpmn-modeler'), document.fonts.ready]);
    if (turn !== this.opening || !this.isConnected) {
      return;
    }
    delete this.dataset.loaded;
    const view = this.modeler?.get('canvas').viewbox();
    const selected = this.modeler?.get('selection').get()[0]?.id;
    this.modeler?.destroy();
    this.modeler = createModeler(this, editable, chinese);
    try {
      const { warnings } = await this.modeler.importXML(xml);
      const lost = warnings.map((warning: any) => warning.message).filter((message: string) => LOSS.test(message));
      if (editable && lost.length > 0) {
        this.tell('loss', lost.join('\n'));
        return void this.open(xml, false, chinese);
      }
    } catch (error) {
      return this.tell('unreadable', String((error as Error).message));
    }
    this.listen(editable);
    this.show(view, selected);
  }

  /** Lets tokens run through what is drawn now, or goes on drawing. */
  async simulate(on: boolean) {
    this.stopSimulation();
    if (!on || !this.modeler) {
      return;
    }
    const turn = this.opening;
    const { x, y, width, height } = this.modeler.get('canvas').viewbox();
    const [{ simulate }, { xml }] = await Promise.all([import('./bpmn-simulation'), this.modeler.saveXML()]);
    if (turn !== this.opening || !this.isConnected || this.endOfSimulation) {
      return;
    }
    try {
      this.endOfSimulation = await simulate(this, xml, { x, y, width, height }, this.chinese);
    } catch (error) {
      return this.tell('unreadable', String((error as Error).message));
    }
    window.addEventListener('keydown', this.escape);
    this.tell('simulating', true);
  }

  private stopSimulation() {
    if (this.endOfSimulation) {
      this.endOfSimulation();
      this.endOfSimulation = undefined;
      window.removeEventListener('keydown', this.escape);
      this.tell('simulating', false);
    }
  }

  apply(edits: Edit[]) {
    this.whenShown(() => {
      this.stopSimulation();
      this.asked = true;
      try {
        this.modeler.get('workbenchEdits').apply(edits);
      } finally {
        this.asked = false;
      }
      this.tellSelected(true);
    });
  }

  private whenShown(action: () => void) {
    if (this.dataset.loaded && this.modeler) {
      action();
    } else {
      this.waiting.push(action);
    }
  }

  undo() {
    this.stopSimulation();
    this.modeler?.get('commandStack').undo();
  }

  redo() {
    this.stopSimulation();
    this.modeler?.get('commandStack').redo();
  }

  select(id: string) {
    this.whenShown(() => this.showSelected(id));
  }

  private showSelected(id: string) {
    const element = this.modeler?.get('elementRegistry').get(id);
    if (!element) {
      return;
    }
    const canvas = this.modeler.get('canvas');
    canvas.setRootElement(canvas.findRoot(element));
    if (element === canvas.getRootElement()) {
      this.modeler.get('selection').select([]);
      return;
    }
    canvas.scrollToElement(element, 100);
    this.modeler.get('selection').select(element);
  }

  mark(marks: Mark[]) {
    this.marks = marks;
    if (this.modeler && this.dataset.loaded) {
      mark(this.modeler, marks);
    }
  }

  zoom(direction: number) {
    const canvas = this.modeler?.get('canvas');
    canvas?.zoom(Math.min(4, Math.max(0.2, canvas.zoom() * ZOOM_STEP ** direction)));
  }

  fit() {
    this.modeler?.get('canvas').zoom('fit-viewport', 'auto');
  }

  /** Shows where the process begins, at a legible size and beside the palette. */
  private begin() {
    const canvas = this.modeler.get('canvas');
    const { inner, outer } = canvas.viewbox();
    const room = outer.width - PALETTE;
    const scale = Math.min(1, Math.max(LEGIBLE, Math.min(room / inner.width, outer.height / inner.height) * 0.95));
    const height = outer.height / scale;
    const fits = inner.width * scale < room;
    const x = fits ? inner.x - (room / scale - inner.width) / 2 - PALETTE / scale : inner.x - PALETTE / scale;
    canvas.viewbox({ x, y: inner.y - (height - inner.height) / 2, width: outer.width / scale, height });
  }

  protected override take() {
    this.modeler?.get('directEditing', false)?.complete();
    super.take();
  }

  protected async content() {
    this.tellOutline();
    return (await this.modeler.saveXML({ format: true })).xml;
  }

  private listen(editable: boolean) {
    this.modeler.on('selection.changed', () => !this.asked && this.tellSelected(false));
    this.modeler.on('canvas.viewbox.changed', ({ viewbox }: any) => this.tellZoom(viewbox.scale));
    this.modeler.on('workbench.appendStep', ({ element }: any) => this.tell('append-step', element.id));
    if (editable) {
      this.modeler.on('commandStack.changed', ({ trigger }: any) => trigger !== 'clear' && this.drawn());
    }
  }

  private drawn() {
    const stack = this.modeler.get('commandStack');
    this.changed(stack.canUndo(), stack.canRedo());
    if (!this.asked) {
      this.tellSelected(false);
    }
  }

  private show(view: any, selected?: string) {
    const canvas = this.modeler.get('canvas');
    const { width, height } = canvas.getSize();
    if (view && width > 0) {
      canvas.viewbox(view);
    } else if (width > 0 && height > 0) {
      this.begin();
    }
    this.dataset.loaded = 'true';
    this.tellOutline();
    mark(this.modeler, this.marks);
    this.tellSelected(false);
    if (selected) {
      this.select(selected);
    }
    this.waiting.splice(0).forEach((action) => action());
  }

  private tellSelected(ofServer: boolean) {
    const [element] = this.modeler?.get('selection').get() ?? [];
    const shown = element ?? this.modeler?.get('canvas').getRootElement();
    if (shown?.businessObject) {
      const chosen = shown.labelTarget ?? shown;
      this.tell('element-selected', { ...factsOf(chosen, this.targets(chosen)), ofServer });
    }
  }

  /** Whoever only reads connects nothing. */
  private targets(source: any): any[] {
    const rules = this.modeler.get('rules', false);
    return rules && source.parent ? targetsOf(source, this.modeler.get('elementRegistry').getAll(), rules) : [];
  }

  private tellOutline() {
    this.tell('outline', outlineOf(this.modeler.get('elementRegistry').getAll()));
  }

  /** Beside the buttons of the zoom; the server need not know. */
  private tellZoom(scale: number) {
    const shown = this.parentElement?.querySelector('.zoom-value');
    if (shown) {
      shown.textContent = `${Math.round(scale * 100)} %`;
    }
  }
}

customElements.define('bpmn-editor', BpmnEditor);
