import { ContentEditor } from './content-editor';

/** Draws a form with form-js; how it will look is shown by the server, which draws it for those who work with it. */
class FormEditorElement extends ContentEditor {
  private editor?: any;
  private translation?: MutationObserver;

  protected destroy() {
    this.translation?.disconnect();
    this.editor?.destroy();
    this.editor = undefined;
    this.replaceChildren();
  }

  async open(schema: string, editable: boolean, chinese: boolean) {
    const turn = ++this.opening;
    this.forget();
    this.toggleAttribute('inert', !editable);
    const { createEditor, keepFormChinese } = await import('./form-modeler');
    if (turn !== this.opening || !this.isConnected) {
      return;
    }
    this.destroy();
    this.editor = createEditor(this);
    this.translation = chinese ? keepFormChinese(this) : undefined;
    try {
      await this.editor.importSchema(JSON.parse(schema));
    } catch (error) {
      return this.tell('unreadable', String((error as Error).message));
    }
    this.editor.on('commandStack.changed', ({ trigger }: any) => {
      const stack = this.editor.get('commandStack');
      if (trigger !== 'clear') {
        this.changed(stack.canUndo(), stack.canRedo());
      }
    });
    this.dataset.loaded = 'true';
  }

  undo() {
    this.editor?.get('commandStack').undo();
  }

  redo() {
    this.editor?.get('commandStack').redo();
  }

  select(id: string) {
    const field = this.editor?.get('formFieldRegistry').get(id);
    if (field) {
      this.editor.get('selection').set(field);
    }
  }

  protected async content() {
    return `${JSON.stringify(this.editor.saveSchema(), null, 2)}\n`;
  }
}

customElements.define('form-editor', FormEditorElement);
