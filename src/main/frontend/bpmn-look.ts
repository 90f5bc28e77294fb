import { token } from './tokens';

/** How bpmn-js draws with the tokens of the theme: colours by their names, so that a change of the theme needs no new drawing. */
export function bpmnLook() {
  const font = { fontFamily: token('--lumo-font-family'), fontWeight: 450 };
  return {
    bpmnRenderer: {
      defaultFillColor: 'var(--optr-bpmn-fill)',
      defaultStrokeColor: 'var(--optr-bpmn-stroke)',
      defaultLabelColor: 'var(--optr-bpmn-label)',
    },
    textRenderer: {
      defaultStyle: { ...font, fontSize: 12, lineHeight: 1.25 },
      externalStyle: { ...font, fontSize: 11, lineHeight: 1.2 },
    },
  };
}
