const PALETTE = [
  'hand-tool',
  'lasso-tool',
  'space-tool',
  'global-connect-tool',
  'tool-separator',
  'create.start-event',
  'create.intermediate-event',
  'create.end-event',
  'create.exclusive-gateway',
  'create.user-task',
  'create.service-task',
  'create.rule-task',
  'create.call-activity',
  'create.subprocess-expanded',
  'create.data-object',
  'create.data-store',
  'create.group',
];
/** What the engine's guard would refuse; see the server's vocabulary of process models. */
const REFUSED =
  /send-task|script-task|transaction|ad-hoc|complex-gateway|compensation|cancel|pool|participant|toggle-loop|replace-with-task$|message-intermediate-throw|message-end/;
const WITHOUT_LANES = /^lane-/;
/** What people do is wide, so that it stands out. */
const TASKS = [
  { name: 'user-task', type: 'bpmn:UserTask', icon: 'user-task', title: 'Create user task', width: 200 },
  { name: 'service-task', type: 'bpmn:ServiceTask', icon: 'service-task', title: 'Create automatic step', width: 120 },
  { name: 'rule-task', type: 'bpmn:BusinessRuleTask', icon: 'business-rule-task', title: 'Create decision', width: 120 },
  { name: 'call-activity', type: 'bpmn:CallActivity', icon: 'call-activity', title: 'Create called process', width: 200 },
];
const HEIGHT = 80;
const AFTER_ALL_OTHERS = 100;

type Entries = Record<string, any>;

const only = (entries: Entries, wanted: (id: string) => boolean): Entries =>
  Object.fromEntries(Object.entries(entries).filter(([id]) => wanted(id)));

/** Offers what a process of OPTR may be made of, and nothing else. */
class Allowed {
  static $inject = ['palette', 'contextPad', 'popupMenu', 'elementFactory', 'create', 'autoPlace', 'eventBus', 'translate'];

  constructor(
    palette: any,
    contextPad: any,
    popupMenu: any,
    private elementFactory: any,
    private create: any,
    private autoPlace: any,
    private eventBus: any,
    private translate: (text: string) => string,
  ) {
    palette.registerProvider(AFTER_ALL_OTHERS, this);
    contextPad.registerProvider(AFTER_ALL_OTHERS, this);
    popupMenu.registerProvider('bpmn-replace', AFTER_ALL_OTHERS, this);
    this.drawTasksInTheirSize();
  }

  getPaletteEntries() {
    return (entries: Entries) => {
      const all: Entries = { ...entries, ...this.tasks() };
      return Object.fromEntries(PALETTE.filter((id) => all[id]).map((id) => [id, all[id]]));
    };
  }

  getContextPadEntries(element: any) {
    return (entries: Entries) => {
      const kept = only(entries, (id) => !WITHOUT_LANES.test(id) && !REFUSED.test(id));
      if (kept['append.append-task']) {
        kept['append.append-task'] = this.append(element, 'bpmn:UserTask', 'bpmn-icon-user-task', 'Append user task');
        kept['append.step'] = {
          group: 'model',
          className: 'bpmn-icon-service-task',
          title: this.translate('Append automatic step'),
          action: { click: () => this.eventBus.fire('workbench.appendStep', { element }) },
        };
      }
      return kept;
    };
  }

  getPopupMenuEntries() {
    return (entries: Entries) => only(entries, (id) => !REFUSED.test(id));
  }

  getPopupMenuHeaderEntries() {
    return (entries: Entries) => only(entries, (id) => !REFUSED.test(id));
  }

  private tasks(): Entries {
    const entries = TASKS.map(({ name, type, icon, title }) => {
      const start = (event: Event) => this.create.start(event, this.elementFactory.createShape({ type }));
      const entry = {
        group: 'activity',
        className: `bpmn-icon-${icon}`,
        title: this.translate(title),
        action: { dragstart: start, click: start },
      };
      return [`create.${name}`, entry];
    });
    return Object.fromEntries(entries);
  }

  private append(element: any, type: string, className: string, title: string) {
    const shape = () => this.elementFactory.createShape({ type });
    return {
      group: 'model',
      className,
      title: this.translate(title),
      action: {
        click: () => this.autoPlace.append(element, shape()),
        dragstart: (event: Event) => this.create.start(event, shape(), { source: element }),
      },
    };
  }

  private drawTasksInTheirSize() {
    const usual = this.elementFactory.getDefaultSize.bind(this.elementFactory);
    this.elementFactory.getDefaultSize = (element: any, di: any) => {
      const width = TASKS.find((task) => task.type === (element.$type ?? element.type))?.width;
      return width ? { width, height: HEIGHT } : usual(element, di);
    };
  }
}

export const allowed = { __init__: ['workbenchAllowed'], workbenchAllowed: ['type', Allowed] };
