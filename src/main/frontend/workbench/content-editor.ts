const REST_MS = 800;

/** What all editors share: the server hears of a change at once, and of the content when it rests or somebody leaves. */
export abstract class ContentEditor extends HTMLElement {
  protected opening = 0;
  private rest?: number;
  /** How often something was drawn, and how much of that the server has kept. */
  private turn = 0;
  private kept = 0;
  private readonly away = () => document.visibilityState === 'hidden' && void this.send();
  private readonly unloading = (event: BeforeUnloadEvent) => {
    const written = this.takeBeside();
    void this.flush();
    if (written || this.kept < this.turn) {
      event.preventDefault();
    }
  };

  connectedCallback() {
    document.addEventListener('visibilitychange', this.away);
    window.addEventListener('beforeunload', this.unloading);
  }

  disconnectedCallback() {
    document.removeEventListener('visibilitychange', this.away);
    window.removeEventListener('beforeunload', this.unloading);
    this.forget();
    this.destroy();
  }

  /** Sends at once what was drawn, with what is just being written. */
  flush() {
    this.take();
    return this.send();
  }

  /** The server has kept what it was told in a turn. */
  keep(turn: number) {
    this.kept = Math.max(this.kept, turn);
  }

  /** Reads what is drawn before it first waits: the editor may be gone after that. */
  protected abstract content(): Promise<string>;

  protected abstract destroy(): void;

  /** Makes what is just being written a part of the content. */
  protected take() {
    if (this.contains(document.activeElement)) {
      (document.activeElement as HTMLElement).blur();
    }
  }

  protected changed(undo: boolean, redo: boolean) {
    this.turn++;
    this.tell('edited', { undo, redo });
    window.clearTimeout(this.rest);
    this.rest = window.setTimeout(() => void this.send(), REST_MS);
  }

  /** What was drawn and not sent is no longer wanted. */
  protected forget() {
    window.clearTimeout(this.rest);
    this.rest = undefined;
    this.kept = this.turn;
  }

  protected tell(event: string, detail: unknown) {
    this.dispatchEvent(new CustomEvent(event, { detail }));
  }

  private async send() {
    if (this.rest === undefined) {
      return;
    }
    window.clearTimeout(this.rest);
    this.rest = undefined;
    const { turn } = this;
    this.tell('content-change', { turn, content: await this.content() });
  }

  /** Tells what is being written in a field beside the editor; returns whether there was something. */
  private takeBeside() {
    const place = this.closest('.workplace');
    const field = document.activeElement as HTMLElement | null;
    let written = false;
    const hear = () => (written = true);
    if (place?.contains(field)) {
      place.addEventListener('change', hear, true);
      field?.blur();
      place.removeEventListener('change', hear, true);
    }
    return written;
  }
}
