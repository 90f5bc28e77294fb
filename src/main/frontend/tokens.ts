/** The value of a CSS custom property as the page's theme has it now. */
export const token = (name: string): string => getComputedStyle(document.documentElement).getPropertyValue(name).trim();

/** Calls back whenever the page changes between light and dark; returns how to stop. */
export const onThemeChange = (redraw: () => void): (() => void) => {
  const observer = new MutationObserver(redraw);
  observer.observe(document.documentElement, { attributeFilter: ['theme'] });
  return () => observer.disconnect();
};

const injected = new Set<string>();

/** Puts the styles of a library that draws outside shadow roots into the page, once. */
export const injectStyles = (name: string, css: string): void => {
  if (injected.has(name)) {
    return;
  }
  injected.add(name);
  const style = document.createElement('style');
  style.dataset.of = name;
  style.textContent = css;
  document.head.prepend(style);
};
