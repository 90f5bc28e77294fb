// @ts-ignore: bpmn-js has no types for these entries
import Modeler from 'bpmn-js/lib/Modeler';
// @ts-ignore
import Viewer from 'bpmn-js/lib/NavigatedViewer';
// @ts-ignore
import camunda from 'camunda-bpmn-moddle/resources/camunda.json';
import diagramStyles from 'bpmn-js/dist/assets/diagram-js.css?inline';
import bpmnStyles from 'bpmn-js/dist/assets/bpmn-js.css?inline';
import fontStyles from 'bpmn-js/dist/assets/bpmn-font/css/bpmn-embedded.css?inline';
import { bpmnLook } from '../bpmn-look';
import { injectStyles } from '../tokens';
import { allowed } from './bpmn-allowed';
import { CHINESE, ENGLISH } from './bpmn-chinese';
import { edits } from './bpmn-edits';
import { idsFromNames } from './bpmn-ids';

const words = (chinese: boolean) => (template: string, replacements: Record<string, string> = {}) =>
  ((chinese ? CHINESE : ENGLISH)[template] ?? template).replace(/{([^}]+)}/g, (_, name) => replacements[name] ?? `{${name}}`);

/** Returns what draws a process: a modeler, or for those who only read a viewer. */
export function createModeler(container: HTMLElement, editable: boolean, chinese: boolean): any {
  injectStyles('diagram-js', String(diagramStyles));
  injectStyles('bpmn-js', String(bpmnStyles));
  injectStyles('bpmn-font', String(fontStyles));
  const translate = { translate: ['value', words(chinese)] };
  return new (editable ? Modeler : Viewer)({
    container,
    ...bpmnLook(),
    moddleExtensions: { camunda },
    additionalModules: editable ? [translate, allowed, edits, idsFromNames] : [translate],
  });
}
