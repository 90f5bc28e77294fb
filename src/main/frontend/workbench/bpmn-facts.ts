type Named = Record<string, string>;
type Mapping = { source: string; target: string; kind: string };

/** What the panel beside the drawing knows of an element: the words of the file, nothing of the drawing. */
export type Facts = {
  id: string;
  type: string;
  name: string;
  parent: string;
  attributes: Named;
  properties: Named;
  documentation: string;
  inputs: Named;
  outputs: Named;
  passedIn: Mapping[];
  passedOut: Mapping[];
  event: { type: string; kind: string; value: string } | null;
  condition: string | null;
  repetition: { sequential: boolean; collection: string; variable: string; completion: string } | null;
  outgoing: Array<{ id: string; name: string; target: string }>;
  targets: Line[];
};

export type Line = { id: string; type: string; name: string; host: string };

const kindOf = (type: string) => {
  const local = type.replace(/^.*:/, '');
  return local.charAt(0).toLowerCase() + local.slice(1);
};

/** The part of the model that an element of the drawing stands for; a pool stands for its process. */
export const modelOf = (element: any) => {
  const model = element.businessObject;
  return model.$type === 'bpmn:Participant' && model.processRef ? model.processRef : model;
};

export const extensionOf = (model: any, type: string) =>
  model.extensionElements?.values?.find((value: any) => value.$type === type);

const named = (values: any[] | undefined, content: (value: any) => unknown): Named =>
  Object.fromEntries((values ?? []).filter((each) => each.name).map((each) => [each.name, String(content(each) ?? '')]));

/** Only what the file says: what an attribute is without being there belongs to the engine. */
function attributesOf(model: any): Named {
  const said = model.$descriptor.properties
    .filter(({ isAttr, ns }: any) => isAttr && Object.prototype.hasOwnProperty.call(model, ns.localName))
    .map(({ ns }: any) => [ns.prefix === 'bpmn' ? ns.localName : ns.name, model[ns.localName]?.id ?? model[ns.localName]]);
  return Object.fromEntries(
    [...said, ...Object.entries(model.$attrs)]
      .filter(([name, value]) => name !== 'id' && name !== 'name' && value !== undefined)
      .map(([name, value]) => [name, String(value)]),
  );
}

function eventOf(model: any): Facts['event'] {
  const definition = model.eventDefinitions?.[0];
  if (!definition) {
    return model.$type === 'bpmn:ReceiveTask'
      ? { type: 'message', kind: '', value: model.messageRef?.name ?? '' }
      : null;
  }
  const type = kindOf(definition.$type).replace('EventDefinition', '');
  const timer = ['timeDate', 'timeDuration', 'timeCycle'].find((kind) => definition[kind]);
  if (timer) {
    return { type, kind: timer, value: definition[timer].body ?? '' };
  }
  const reference = definition.messageRef ?? definition.signalRef ?? definition.errorRef ?? definition.escalationRef;
  const code = reference?.errorCode ?? reference?.escalationCode;
  return { type, kind: '', value: code ?? reference?.name ?? definition.condition?.body ?? definition.name ?? '' };
}

const repetitionOf = (model: any): Facts['repetition'] => {
  const loop = model.loopCharacteristics;
  return loop?.$type === 'bpmn:MultiInstanceLoopCharacteristics'
    ? {
        sequential: Boolean(loop.isSequential),
        collection: loop.get('camunda:collection') ?? '',
        variable: loop.get('camunda:elementVariable') ?? '',
        completion: loop.completionCondition?.body ?? '',
      }
    : null;
};

const mappingsOf = (model: any, type: string): Mapping[] =>
  (model.extensionElements?.values ?? [])
    .filter((value: any) => value.$type === type)
    .map((value: any) => ({
      source: value.source ?? value.sourceExpression ?? value.businessKey ?? value.variables ?? '',
      target: value.target ?? '',
      kind: ['source', 'sourceExpression', 'businessKey', 'variables'].find((kind) => value[kind] !== undefined) ?? 'source',
    }));

/** All that an element could lead to and does not yet. */
export const targetsOf = (source: any, elements: any[], rules: any): any[] =>
  elements.filter(
    (target) =>
      target !== source &&
      !target.waypoints &&
      target.type !== 'label' &&
      !source.outgoing?.some((way: any) => way.target === target) &&
      rules.allowed('connection.create', { source, target }),
  );

export function factsOf(element: any, targets: any[]): Facts {
  const model = modelOf(element);
  const parameters = extensionOf(model, 'camunda:InputOutput');
  return {
    id: element.id,
    type: kindOf(model.$type),
    name: model.name ?? '',
    parent: element.parent?.id ?? '',
    attributes: attributesOf(model),
    properties: named(extensionOf(model, 'camunda:Properties')?.values, (each) => each.value),
    documentation: model.documentation?.[0]?.text ?? '',
    inputs: named(parameters?.inputParameters, (each) => each.value),
    outputs: named(parameters?.outputParameters, (each) => each.value),
    passedIn: mappingsOf(model, 'camunda:In'),
    passedOut: mappingsOf(model, 'camunda:Out'),
    event: eventOf(model),
    condition: model.$type === 'bpmn:SequenceFlow' ? (model.conditionExpression?.body ?? '') : null,
    repetition: repetitionOf(model),
    outgoing: (model.outgoing ?? []).map((flow: any) => ({
      id: flow.id,
      name: flow.name ?? '',
      target: flow.targetRef?.name ?? flow.targetRef?.id ?? '',
    })),
    targets: outlineOf(targets),
  };
}

/** All that can be selected, in the order of the drawing from left to right. */
export const outlineOf = (elements: any[]): Line[] =>
  elements
    .filter((element) => element.type !== 'label' && element.businessObject && !element.labelTarget)
    .filter((element) => element.businessObject.id && element.parent)
    .sort((one, other) => (one.x ?? one.waypoints?.[0].x ?? 0) - (other.x ?? other.waypoints?.[0].x ?? 0))
    .map((element) => ({
      id: element.id,
      type: kindOf(modelOf(element).$type),
      name: modelOf(element).name ?? modelOf(element).text ?? '',
      host: element.host?.id ?? '',
    }));
