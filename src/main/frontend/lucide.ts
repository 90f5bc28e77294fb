import { Iconset } from '@vaadin/icon/vaadin-iconset.js';

const files = import.meta.glob<string>('./icons/*.svg', { query: '?raw', import: 'default', eager: true });

const shapes = Object.entries(files).map(([path, svg]) => {
  const name = path.replace(/^.*\/(.*)\.svg$/, '$1');
  const inner = svg.slice(svg.indexOf('<svg')).replace(/^<svg[^>]*>/, '').replace('</svg>', '');
  return `<g id="lucide:${name}" class="lucide">${inner}</g>`;
});

const template = document.createElement('template');
template.innerHTML = `<svg><defs>${shapes.join('')}</defs></svg>`;
Iconset.register('lucide', 24, template);
