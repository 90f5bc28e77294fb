const PRESSES: Record<string, string> = {
  Insert: 'ADD',
  F2: 'RENAME',
  Enter: 'EDIT',
  Delete: 'REMOVE',
};
const ALT_PRESSES: Record<string, string> = {
  ArrowLeft: 'OUTDENT',
  ArrowRight: 'INDENT',
  ArrowUp: 'UP',
  ArrowDown: 'DOWN',
};

/** The keys of a plan's grid. The grid itself moves the focus; this says what is to be done with the line that has it. */
class PlanKeys extends HTMLElement {
  private resized = new ResizeObserver(() => this.fit());
  /** The field of which the server was told and has not asked again. */
  private told?: HTMLInputElement;

  connectedCallback() {
    this.addEventListener('keydown', this.onKeyDown, true);
    this.addEventListener('keyup', this.onKeyUp);
    this.addEventListener('click', this.onClick);
    this.addEventListener('focusout', this.onFocusOut);
    this.resized.observe(this);
  }

  disconnectedCallback() {
    this.resized.disconnect();
  }

  private get grid(): any {
    return this.querySelector('vaadin-grid');
  }

  /** Shows the columns for which there is room, and says to screen readers what is below what. */
  fit() {
    const grid = this.grid;
    if (!grid?.$connector || !this.offsetWidth) {
      return;
    }
    this.tellTree(grid);
    grid.querySelectorAll('vaadin-grid-column').forEach((column: any) => {
      const from = Number(column.getAttribute('from'));
      const to = Number(column.getAttribute('to') ?? Infinity);
      column.hidden = this.offsetWidth < from || (this.offsetWidth >= to && grid.classList.contains('timeline'));
    });
  }

  /** Puts the focus on the line at the position once it is drawn; a title that is being written takes it by itself. */
  settle(position: number) {
    requestAnimationFrame(() => {
      const grid = this.grid;
      if (!grid || position >= grid.size) {
        return;
      }
      grid._focusedItemIndex = position;
      grid.__ensureFlatIndexInViewport(position);
      grid.__updateItemsFocusable();
      const field = this.fieldAt(grid, position);
      const inside = this.contains(document.activeElement) || document.activeElement === document.body;
      if (field) {
        this.told = field === this.told ? undefined : this.told;
        field.focus();
      } else if (inside) {
        grid._itemsFocusable?.focus();
      }
    });
  }

  /** The grid keeps rows that it does not need now, with what was written in them. */
  private get writing(): boolean {
    return [...this.querySelectorAll<HTMLElement>('plan-title')].some((title) => title.offsetParent !== null);
  }

  /** Not just any: the line that was written before may still be there, with its title as it was typed. */
  private fieldAt(grid: any, position: number): HTMLInputElement | undefined {
    const row = grid._getRenderedRows().find((each: any) => each.index === position);
    return [...(row?.children ?? [])].map((cell: any) => cell._content?.querySelector('plan-title input')).find(Boolean);
  }

  private tellTree(grid: any) {
    if (grid._tellsTree) {
      return;
    }
    grid._tellsTree = true;
    grid._a11yUpdateRowLevel = (row: any) => row.setAttribute('aria-level', row._item?.level ?? 1);
    grid._a11yUpdateRowExpanded = (row: any) => {
      if (row._item?.expanded === undefined) {
        row.removeAttribute('aria-expanded');
      } else {
        row.setAttribute('aria-expanded', String(row._item.expanded));
      }
    };
    grid.requestContentUpdate();
  }

  private onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || !(event.target as Element).closest?.('vaadin-grid')) {
      return;
    }
    const field = (event.target as Element).closest?.('plan-title')?.querySelector('input');
    const item = this.grid.getEventContext(event).item;
    if (field) {
      this.whileWriting(event, field);
    } else if (item) {
      this.onLine(event, item);
    }
  };

  private whileWriting(event: KeyboardEvent, field: HTMLInputElement) {
    const what = event.altKey
      ? ALT_PRESSES[event.key]
      : { Enter: 'keep', Escape: 'give-up', Tab: event.shiftKey ? 'OUTDENT' : 'INDENT' }[event.key];
    event.stopPropagation();
    // An input method takes Enter for itself; an empty title lets Tab go on, so that nobody is caught here.
    if (!what || event.isComposing || (event.key === 'Tab' && !field.value.trim())) {
      return;
    }
    event.preventDefault();
    this.told = field;
    this.say(what, null, field.value);
  }

  private onLine(event: KeyboardEvent, item: any) {
    const what = event.altKey ? ALT_PRESSES[event.key] : (PRESSES[event.key] ?? this.folding(event, item));
    if (what) {
      event.preventDefault();
      event.stopPropagation();
      this.say(what, item, '');
    }
  }

  /** In the title, as on a whole row, the arrows fold and unfold what has something below it. */
  private folding(event: KeyboardEvent, item: any): string | undefined {
    const { column } = this.grid.getEventContext(event);
    const there = !column || column.hasAttribute('tree');
    const wanted = { ArrowLeft: true, ArrowRight: false }[event.key];
    return there && wanted !== undefined && item.expanded === wanted ? 'fold' : undefined;
  }

  /** The marked line follows the focus once the keys rest. */
  private onKeyUp = (event: KeyboardEvent) => {
    const item = this.grid?.getEventContext(event).item;
    if (item && /^(Arrow|Page|Home|End|Tab)/.test(event.key) && !event.altKey && !this.writing) {
      this.grid.activeItem = item;
    }
  };

  private onClick = (event: Event) => {
    if ((event.target as Element).closest('.fold')) {
      this.say('fold', this.grid.getEventContext(event).item, '');
    }
  };

  private onFocusOut = (event: FocusEvent) => {
    const field = (event.target as Element).closest('plan-title')?.querySelector('input');
    if (field && field.isConnected && field !== this.told) {
      this.told = field;
      this.say('leave', null, field.value);
    }
  };

  private say(what: string, item: any, text: string) {
    this.dispatchEvent(new CustomEvent('plan-pressed', { detail: { what, line: item?.key ?? '', text } }));
  }
}

/** The field in which a title is written in place; it takes the focus as soon as it is there. */
class PlanTitle extends HTMLElement {
  connectedCallback() {
    if (this.firstChild) {
      return;
    }
    const field = document.createElement('input');
    field.value = this.getAttribute('value') ?? '';
    field.maxLength = 200;
    field.setAttribute('aria-label', this.getAttribute('label') ?? '');
    this.append(field);
    requestAnimationFrame(() => {
      field.focus();
      field.select();
    });
  }
}

customElements.define('plan-keys', PlanKeys);
customElements.define('plan-title', PlanTitle);
