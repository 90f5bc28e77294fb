interface Day {
  moment: number;
  date: string;
}

/** A slider over numbered moments that can move by itself; the space bar starts and stops it. */
class MomentSlider extends HTMLElement {
  pace = 2000;
  private readonly input = document.createElement('input');
  private readonly scale = document.createElement('div');
  private timer?: number;
  private shown = 0;

  constructor() {
    super();
    this.input.type = 'range';
    this.input.min = '0';
    this.input.addEventListener('change', () => this.choose());
    this.input.addEventListener('keydown', (event) => {
      if (event.key === ' ') {
        event.preventDefault();
        this.toggle();
      }
    });
  }

  connectedCallback() {
    this.scale.className = 'days';
    this.scale.setAttribute('aria-hidden', 'true');
    this.append(this.input, this.scale);
  }

  disconnectedCallback() {
    this.stop();
  }

  /** A range cuts its value to its highest one, so whichever comes first the value is set again. */
  set last(last: number) {
    this.input.max = String(last);
    this.input.value = String(this.shown);
  }

  /** Text is text: a date is never read as markup. */
  set days(days: Day[]) {
    const last = Math.max(1, Number(this.input.max));
    this.scale.replaceChildren(
      ...days.map((day) => {
        const mark = document.createElement('span');
        mark.textContent = day.date;
        mark.style.insetInlineStart = `${(100 * day.moment) / last}%`;
        return mark;
      }),
    );
  }

  set moment(moment: number) {
    this.shown = moment;
    this.input.value = String(moment);
  }

  set label(label: string) {
    this.input.setAttribute('aria-label', label);
  }

  set words(words: string) {
    this.input.setAttribute('aria-valuetext', words);
  }

  toggle() {
    if (this.timer !== undefined) {
      this.stop();
    } else if (!matchMedia('(prefers-reduced-motion: reduce)').matches) {
      if (this.input.value === this.input.max) {
        this.input.value = '0';
        this.choose();
      }
      this.tell(true);
      this.next();
    }
  }

  private next() {
    this.timer = window.setTimeout(() => {
      this.input.stepUp();
      this.choose();
      if (this.input.value === this.input.max) {
        this.stop();
      } else {
        this.next();
      }
    }, this.pace);
  }

  private stop() {
    if (this.timer !== undefined) {
      window.clearTimeout(this.timer);
      this.timer = undefined;
      this.tell(false);
    }
  }

  private choose() {
    this.dispatchEvent(new CustomEvent('moment-chosen', { detail: { moment: this.input.valueAsNumber } }));
  }

  private tell(playing: boolean) {
    this.dispatchEvent(new CustomEvent('moment-playing', { detail: { playing } }));
  }
}

customElements.define('moment-slider', MomentSlider);
