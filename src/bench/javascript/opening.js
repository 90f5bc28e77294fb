/** Opens a draft as a link on the page does, and the same drawing with nothing but bpmn-js. Returns milliseconds. */
async ({ path, xml }) => {
  const painted = () => new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
  const until = (holds) =>
    new Promise((done) => {
      const look = () => (holds() ? done() : setTimeout(look, 1));
      look();
    });
  const since = async (began) => {
    await painted();
    return performance.now() - began;
  };
  const drawn = () => document.querySelector('bpmn-editor[data-loaded]');
  const idle = () => Object.values(window.Vaadin.Flow.clients).every((client) => !client.isActive?.());
  const go = (href) => {
    const link = document.body.appendChild(document.createElement('a'));
    link.href = href;
    link.click();
    link.remove();
  };

  let began = performance.now();
  go(path);
  await until(drawn);
  const opened = await since(began);
  await until(idle);
  const settled = await since(began);

  const editor = drawn();
  const box = document.body.appendChild(document.createElement('div'));
  const { clientWidth, clientHeight } = editor;
  box.style.cssText = `position: fixed; top: 0; left: 0; width: ${clientWidth}px; height: ${clientHeight}px`;
  const bare = new editor.modeler.constructor({ container: box });
  began = performance.now();
  await bare.importXML(xml);
  const imported = await since(began);
  bare.destroy();
  box.remove();

  delete editor.dataset.loaded;
  began = performance.now();
  editor.open(xml, true, false);
  await until(drawn);
  const shown = await since(began);

  go('/processes');
  await until(() => !document.querySelector('bpmn-editor') && idle());
  return { opened, settled, shown, imported };
};
