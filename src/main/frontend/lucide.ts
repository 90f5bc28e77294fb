import { Iconset } from '@vaadin/icon/vaadin-iconset.js';

// @ts-ignore: Vite puts the files here when it builds
const files: Record<string, string> = import.meta.glob('./icons/*.svg', { query: '?raw', import: 'default', eager: true });

const shapes = Object.entries(files).map(([path, svg]) => {
  const name = path.replace(/^.*\/(.*)\.svg$/, '$1');
  const inner = svg.slice(svg.indexOf('<svg')).replace(/^<svg[^>]*>/, '').replace('</svg>', '');
  return `<g id="lucide:${name}" fill="none" stroke="currentColor" stroke-linecap="round" stroke-linejoin="round">${inner}</g>`;
});

const template = document.createElement('template');
template.innerHTML = `<svg><defs>${shapes.join('')}</defs></svg>`;
Iconset.register('lucide', 24, template);
