import { extensionOf, modelOf } from './bpmn-facts';
import { Placement } from './bpmn-placement';

/** A change that the server asks for; an empty value takes away what is there. */
export type Edit = { kind: string; element: string; name: string; value: string };

const COMMAND = 'workbench.edits';
const NAME_OF: Record<string, [string, string]> = {
  message: ['bpmn:Message', 'name'],
  signal: ['bpmn:Signal', 'name'],
  error: ['bpmn:Error', 'errorCode'],
  escalation: ['bpmn:Escalation', 'escalationCode'],
};

/** Makes the changes of the panel as one command, so that one press undoes them. */
class Edits {
  static $inject = ['commandStack', 'modeling', 'bpmnFactory', 'elementRegistry', 'elementFactory', 'canvas', 'rules', 'workbenchPlacement'];

  private appended?: any;

  constructor(
    private commandStack: any,
    private modeling: any,
    private factory: any,
    private registry: any,
    private elementFactory: any,
    private canvas: any,
    private rules: any,
    private placement: Placement,
  ) {
    const edits = this;
    commandStack.register(COMMAND, {
      preExecute: ({ list }: { list: Edit[] }) => list.forEach((edit) => edits.make(edit)),
    });
  }

  apply(list: Edit[]) {
    this.commandStack.execute(COMMAND, { list });
  }

  private make({ kind, element: id, name, value }: Edit) {
    const element = id ? (this.registry.get(id) ?? this.canvas.getRootElement()) : this.appended;
    const model = modelOf(element);
    switch (kind) {
      case 'ATTRIBUTE':
        return this.set(element, model, name, value);
      case 'PROPERTY':
        return this.setNamed(element, 'camunda:Properties', 'values', 'camunda:Property', name, value);
      case 'INPUT':
        return this.setNamed(element, 'camunda:InputOutput', 'inputParameters', 'camunda:InputParameter', name, value);
      case 'OUTPUT':
        return this.setNamed(element, 'camunda:InputOutput', 'outputParameters', 'camunda:OutputParameter', name, value);
      case 'DOCUMENTATION':
        return this.update(element, model, { documentation: value ? [this.part('bpmn:Documentation', model, { text: value })] : [] });
      case 'CONDITION':
        return this.update(element, model, { conditionExpression: this.formal(model, value) });
      case 'DEFAULT_FLOW':
        return this.modeling.updateProperties(element, { default: model.outgoing?.find((flow: any) => flow.id === value) });
      case 'TIMER':
        return this.setTimer(element, model.eventDefinitions[0], name, value);
      case 'EVENT_NAME':
        return this.setEventName(element, model, value);
      case 'REPETITION':
        return this.setRepetition(element, model, name, value);
      case 'APPEND':
        return this.append(element, name, value);
      case 'CONNECT':
        return this.modeling.connect(element, this.registry.get(value));
      case 'MOVE':
        return this.move(element, { x: 0, y: 0, [name]: Number(value) });
      case 'REMOVE':
        return this.modeling.removeElements([element]);
      default:
        throw new Error(`No such change: ${kind}`);
    }
  }

  private move(element: any, delta: { x: number; y: number }) {
    if (this.rules.allowed('elements.move', { shapes: [element] })) {
      this.modeling.moveElements([element], delta);
    }
  }

  private update(element: any, part: any, values: Record<string, unknown>) {
    this.modeling.updateModdleProperties(element, part, values);
  }

  private part(type: string, parent: any, values: Record<string, unknown>) {
    const part = this.factory.create(type, values);
    part.$parent = parent;
    return part;
  }

  private formal(parent: any, body: string) {
    return body ? this.part('bpmn:FormalExpression', parent, { body }) : undefined;
  }

  private set(element: any, model: any, name: string, value: string) {
    const property = model.$descriptor.propertiesByName[name.includes(':') ? name : `bpmn:${name}`];
    const typed = property?.type === 'Boolean' && value ? value === 'true' : value || undefined;
    if (model === element.businessObject) {
      this.modeling.updateProperties(element, { [name]: typed });
    } else {
      this.update(element, model, { [name]: typed });
    }
  }

  /** Sets one of a list of named values; a list without values goes, and what else is in the extensions stays. */
  private setNamed(element: any, listType: string, listName: string, type: string, name: string, value: string) {
    const list = this.extension(element, listType);
    const others = (list[listName] ?? []).filter((each: any) => each.name !== name);
    const before = (list[listName] ?? []).findIndex((each: any) => each.name === name);
    if (value) {
      others.splice(before < 0 ? others.length : before, 0, this.part(type, list, { name, value }));
    }
    this.update(element, list, { [listName]: others });
  }

  private extension(element: any, type: string) {
    const model = modelOf(element);
    if (!model.extensionElements) {
      this.update(element, model, { extensionElements: this.part('bpmn:ExtensionElements', model, { values: [] }) });
    }
    const extensions = model.extensionElements;
    const found = extensionOf(model, type);
    if (found) {
      return found;
    }
    const list = this.part(type, extensions, {});
    this.update(element, extensions, { values: [...(extensions.values ?? []), list] });
    return list;
  }

  private setTimer(element: any, definition: any, kind: string, value: string) {
    const none = { timeDate: undefined, timeDuration: undefined, timeCycle: undefined };
    this.update(element, definition, { ...none, [kind]: this.formal(definition, value) });
  }

  /** Messages, signals, errors and escalations are named once per file and referred to. */
  private setEventName(element: any, model: any, value: string) {
    const holder = model.eventDefinitions?.[0] ?? model;
    const event = model.eventDefinitions ? holder.$type.replace(/^bpmn:|EventDefinition$/g, '').toLowerCase() : 'message';
    if (event === 'conditional') {
      return this.update(element, holder, { condition: this.formal(holder, value) });
    }
    if (event === 'link') {
      return this.update(element, holder, { name: value });
    }
    const [type, key] = NAME_OF[event];
    const definitions = this.canvas.getRootElement().businessObject.$parent;
    let named = definitions.rootElements.find((each: any) => each.$type === type && each[key] === value);
    if (!named && value) {
      named = this.part(type, definitions, { name: value, [key]: value });
      this.update(element, definitions, { rootElements: [...definitions.rootElements, named] });
    }
    return this.update(element, holder, { [`${event}Ref`]: value ? named : undefined });
  }

  private setRepetition(element: any, model: any, name: string, value: string) {
    if (name === 'none') {
      return this.modeling.updateProperties(element, { loopCharacteristics: undefined });
    }
    if (!model.loopCharacteristics) {
      const loop = this.part('bpmn:MultiInstanceLoopCharacteristics', model, { isSequential: true });
      this.modeling.updateProperties(element, { loopCharacteristics: loop });
    }
    const loop = model.loopCharacteristics;
    const values: Record<string, unknown> = {
      sequential: { isSequential: value === 'true' },
      collection: { 'camunda:collection': value || undefined },
      variable: { 'camunda:elementVariable': value || undefined },
      completion: { completionCondition: this.formal(loop, value) },
    };
    return this.update(element, loop, values[name] as Record<string, unknown>);
  }

  /** @param what a type of element, or with a step's name behind a blank an automatic step that calls it */
  private append(element: any, what: string, name: string) {
    const [type, step] = what.split(' ');
    const attributes = step ? { 'camunda:delegateExpression': `\${${step}}` } : {};
    const businessObject = this.factory.create(`bpmn:${type}`, attributes);
    const shape = this.placement.after(element, this.elementFactory.createShape({ type: `bpmn:${type}`, businessObject }));
    if (name) {
      this.modeling.updateProperties(shape, { name });
    }
    this.appended = shape;
  }
}

export const edits = {
  __init__: ['workbenchEdits'],
  workbenchEdits: ['type', Edits],
  workbenchPlacement: ['type', Placement],
};
