const ATTRIBUTES = ['title', 'aria-label', 'placeholder', 'alt'];

/**
 * For a library that cannot be translated from outside: its words are replaced where they appear, now and from now on.
 *
 * @param words what is said in place of a text; the text itself where nothing is known
 * @param written whether people wrote what an element says, so that it stays
 */
export function keepTranslated(
  root: HTMLElement,
  words: (text: string) => string,
  written: (element: Element) => boolean = () => false,
): MutationObserver {
  const translateText = (text: Text) => {
    const { parentElement } = text;
    const said = words(text.data.trim());
    if (said !== text.data.trim() && parentElement && !written(parentElement)) {
      text.data = text.data.replace(text.data.trim(), said);
    }
  };
  const translateAttributes = (element: Element) =>
    ATTRIBUTES.forEach((name) => {
      const text = element.getAttribute(name)?.trim();
      if (text && words(text) !== text && !written(element)) {
        element.setAttribute(name, words(text));
      }
    });
  const translate = (node: Node) => {
    if (node instanceof Text) {
      translateText(node);
    } else if (node instanceof Element) {
      translateAttributes(node);
      if (!(node instanceof SVGElement)) {
        node.childNodes.forEach(translate);
      }
    }
  };
  const observer = new MutationObserver((changes) =>
    changes.forEach(({ type, target, addedNodes }) => {
      if (type === 'attributes') {
        translateAttributes(target as Element);
      } else if (type === 'characterData') {
        translate(target);
      } else {
        addedNodes.forEach(translate);
      }
    }),
  );
  translate(root);
  observer.observe(root, { childList: true, subtree: true, characterData: true, attributeFilter: ATTRIBUTES });
  return observer;
}
