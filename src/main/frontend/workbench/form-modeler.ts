// @ts-ignore: form-js has no types for its styles
import { FormEditor } from '@bpmn-io/form-js-editor';
import viewerStyles from '@bpmn-io/form-js/dist/assets/form-js.css?inline';
import editorStyles from '@bpmn-io/form-js/dist/assets/form-js-editor.css?inline';
import panelStyles from '@bpmn-io/form-js/dist/assets/properties-panel.css?inline';
import { injectStyles } from '../tokens';
import { chineseTexts } from './form-chinese';
import { computedLabels } from './form-labels';

export { keepFormChinese } from './form-words';

/** Returns the editor of a form, with the fields of the palette at its left and the panel of the chosen one at its right. */
export function createEditor(container: HTMLElement): any {
  injectStyles('form-js', String(viewerStyles));
  injectStyles('form-js-editor', String(editorStyles));
  injectStyles('form-js-panel', String(panelStyles));
  return new FormEditor({ container, additionalModules: [chineseTexts, computedLabels] } as any);
}
