// @ts-ignore: bpmn-js has no types for this entry
import Viewer from 'bpmn-js/lib/NavigatedViewer';
// @ts-ignore: the simulation has no types
import simulation from 'bpmn-js-token-simulation/lib/viewer';
import simulationStyles from 'bpmn-js-token-simulation/assets/css/bpmn-js-token-simulation.css?inline';
import { bpmnLook } from '../bpmn-look';
import { injectStyles } from '../tokens';
import { keepChinese } from './simulation-chinese';

/** Lays the drawing with tokens that run through it over an editor; returns what takes it away again. */
export async function simulate(editor: HTMLElement, xml: string, viewbox: object, chinese: boolean) {
  injectStyles('token-simulation', String(simulationStyles));
  const container = document.createElement('div');
  container.className = 'token-simulation';
  editor.append(container);
  const translated = chinese ? keepChinese(container) : undefined;
  const viewer: any = new Viewer({ container, ...bpmnLook(), additionalModules: [simulation] });
  const end = () => {
    translated?.disconnect();
    viewer.destroy();
    container.remove();
  };
  try {
    await viewer.importXML(xml);
    viewer.get('canvas').viewbox(viewbox);
    viewer.get('toggleMode').toggleMode(true);
  } catch (error) {
    end();
    throw error;
  }
  return end;
}
