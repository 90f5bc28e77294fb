import { ContentEditor } from './content-editor';

type View = { id: string; element: any; type: string; name?: string };

/** Shows decision tables and what they require with dmn-js; each table is a tab of its own. */
class DmnEditor extends ContentEditor {
  private modeler?: any;
  private tabs = document.createElement('div');
  private heard = new WeakSet<object>();
  private requirements = '';

  protected destroy() {
    this.modeler?.destroy();
    this.modeler = undefined;
    this.replaceChildren();
  }

  async open(xml: string, editable: boolean, chinese: boolean) {
    const turn = ++this.opening;
    this.forget();
    const { createModeler } = await import('./dmn-modeler');
    if (turn !== this.opening || !this.isConnected) {
      return;
    }
    const shown = this.modeler?.getActiveView()?.element.id;
    this.destroy();
    this.requirements = chinese ? '决策关系图' : 'Requirements';
    const canvas = document.createElement('div');
    canvas.className = 'dmn-canvas';
    this.tabs.className = 'dmn-views';
    this.tabs.setAttribute('role', 'tablist');
    this.append(this.tabs, canvas);
    this.modeler = createModeler(canvas, editable, chinese);
    this.modeler.on('views.changed', () => this.viewsChanged(editable));
    try {
      await this.modeler.importXML(xml, { open: false });
      await this.show(shown);
    } catch (error) {
      this.tell('unreadable', String((error as Error).message));
    }
    this.dataset.loaded = 'true';
  }

  undo() {
    this.stack()?.undo();
  }

  redo() {
    this.stack()?.redo();
  }

  /** Shows the table that an element belongs to. */
  select(id: string) {
    const view = this.views().find(({ element }) => element.id === id || this.holds(element, id));
    if (view) {
      void this.modeler.open(view);
    }
  }

  protected async content() {
    return (await this.modeler.saveXML({ format: true })).xml;
  }

  private async show(id?: string) {
    const views = this.views();
    const table = views.find((view) => view.type === 'decisionTable');
    await this.modeler.open(views.find((view) => view.element.id === id) ?? table ?? views[0]);
  }

  private views(): View[] {
    return this.modeler?.getViews() ?? [];
  }

  private stack() {
    return this.modeler?.getActiveViewer()?.get('commandStack', false);
  }

  private holds(decision: any, id: string) {
    const table = decision.decisionLogic;
    return [table, ...(table?.rule ?? []), ...(table?.input ?? []), ...(table?.output ?? [])].some((part) => part?.id === id);
  }

  private viewsChanged(editable: boolean) {
    const viewer = this.modeler.getActiveViewer();
    if (viewer && editable && !this.heard.has(viewer)) {
      this.heard.add(viewer);
      viewer.on('commandStack.changed', ({ trigger }: any) => {
        if (trigger !== 'clear') {
          this.changed(this.stack().canUndo(), this.stack().canRedo());
        }
      });
    }
    this.drawTabs();
  }

  private drawTabs() {
    const active = this.modeler.getActiveView();
    this.tabs.replaceChildren(
      ...this.views().map((view) => {
        const tab = document.createElement('button');
        tab.type = 'button';
        tab.setAttribute('role', 'tab');
        tab.setAttribute('aria-selected', String(view.element === active?.element));
        tab.textContent = view.type === 'drd' ? this.requirements : (view.name ?? view.id);
        tab.addEventListener('click', () => void this.modeler.open(view));
        return tab;
      }),
    );
  }
}

customElements.define('dmn-editor', DmnEditor);
