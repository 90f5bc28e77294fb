const REST_MS = 800;

/** What the editors of tables and forms share: the server hears of a change at once, and of the content when it rests. */
export abstract class ContentEditor extends HTMLElement {
  protected opening = 0;
  private rest?: number;
  private readonly leaving = () => document.visibilityState === 'hidden' && void this.flush();

  connectedCallback() {
    document.addEventListener('visibilitychange', this.leaving);
  }

  disconnectedCallback() {
    document.removeEventListener('visibilitychange', this.leaving);
    void this.flush();
    this.destroy();
  }

  /** Sends what was drawn at once. */
  async flush() {
    if (this.rest === undefined) {
      return;
    }
    window.clearTimeout(this.rest);
    this.rest = undefined;
    this.tell('content-change', await this.content());
  }

  /** Reads what is drawn before it first waits: the editor may be gone after that. */
  protected abstract content(): Promise<string>;

  protected abstract destroy(): void;

  protected changed(undo: boolean, redo: boolean) {
    this.tell('edited', { undo, redo });
    window.clearTimeout(this.rest);
    this.rest = window.setTimeout(() => void this.flush(), REST_MS);
  }

  /** What was drawn and not sent is no longer wanted. */
  protected forget() {
    window.clearTimeout(this.rest);
    this.rest = undefined;
  }

  protected tell(event: string, detail: unknown) {
    this.dispatchEvent(new CustomEvent(event, { detail }));
  }
}
