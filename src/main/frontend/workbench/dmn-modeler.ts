// @ts-ignore: dmn-js has no types
import Modeler from 'dmn-js/lib/Modeler';
// @ts-ignore
import Viewer from 'dmn-js/lib/NavigatedViewer';
// @ts-ignore
import camunda from 'camunda-dmn-moddle/resources/camunda.json';
import diagramStyles from 'dmn-js/dist/assets/diagram-js.css?inline';
import sharedStyles from 'dmn-js/dist/assets/dmn-js-shared.css?inline';
import requirementStyles from 'dmn-js/dist/assets/dmn-js-drd.css?inline';
import tableStyles from 'dmn-js/dist/assets/dmn-js-decision-table.css?inline';
import tableControlStyles from 'dmn-js/dist/assets/dmn-js-decision-table-controls.css?inline';
import expressionStyles from 'dmn-js/dist/assets/dmn-js-literal-expression.css?inline';
import fontStyles from 'dmn-js/dist/assets/dmn-font/css/dmn-embedded.css?inline';
import { injectStyles } from '../tokens';
import { CHINESE } from './dmn-chinese';

const STYLES = [
  ['diagram-js', diagramStyles],
  ['dmn-shared', sharedStyles],
  ['dmn-drd', requirementStyles],
  ['dmn-table', tableStyles],
  ['dmn-table-controls', tableControlStyles],
  ['dmn-expression', expressionStyles],
  ['dmn-font', fontStyles],
] as const;

const DRAWING = {
  drdRenderer: {
    defaultFillColor: 'var(--optr-bpmn-fill)',
    defaultStrokeColor: 'var(--optr-bpmn-stroke)',
    defaultLabelColor: 'var(--optr-bpmn-label)',
  },
};

const words = (template: string, replacements: Record<string, string> = {}) =>
  (CHINESE[template] ?? template).replace(/{([^}]+)}/g, (_, name) => replacements[name] ?? `{${name}}`);

/** Returns what shows decisions: with editing, or for those who only read without. */
export function createModeler(container: HTMLElement, editable: boolean, chinese: boolean): any {
  STYLES.forEach(([name, styles]) => injectStyles(name, String(styles)));
  const additionalModules = chinese ? [{ translate: ['value', words] }] : [];
  return new (editable ? Modeler : Viewer)({
    container,
    width: '100%',
    height: '100%',
    common: { debounceInput: false },
    drd: { ...DRAWING, additionalModules },
    decisionTable: { additionalModules },
    literalExpression: { additionalModules },
    boxedExpression: { additionalModules },
    moddleExtensions: { camunda },
  });
}
