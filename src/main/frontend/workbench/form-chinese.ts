import { h } from 'preact';

type Field = {
  type: string;
  properties?: Record<string, string>;
  values?: Array<{ value: unknown; label: string }>;
  columns?: Array<{ key: string; label: string }>;
};
type EditField = (field: Field, path: string[], value: unknown) => void;

const WITHOUT_LABEL = ['text', 'html', 'image', 'spacer', 'separator', 'default'];
const WITHOUT_DESCRIPTION = [...WITHOUT_LABEL, 'group', 'dynamiclist', 'table', 'button', 'iframe', 'filepicker'];

const OWN_TEXTS: Record<string, [string, string]> = {
  text: ['text', '文字'],
  html: ['content', 'HTML'],
  image: ['alt', '替代文字'],
};
const LONG = ['text', 'content'];

/** The texts of a field that people who work in Chinese read in place of the English ones, by the name of the property. */
function texts(field: Field): Array<[string, string]> {
  const options = (field.values ?? []).map(({ value, label }): [string, string] => [`option.${value}`, label]);
  const columns = (field.columns ?? []).map(({ key, label }): [string, string] => [`column.${key}`, label]);
  return [
    ...(WITHOUT_LABEL.includes(field.type) ? [] : [['label', '名称'] as [string, string]]),
    ...(WITHOUT_DESCRIPTION.includes(field.type) ? [] : [['description', '说明'] as [string, string]]),
    ...(field.type in OWN_TEXTS ? [OWN_TEXTS[field.type]] : []),
    ...options,
    ...columns,
  ];
}

function entry(field: Field, name: string, words: string, edit: EditField) {
  const property = `${name}:zh_CN`;
  const id = `zh-${name}`;
  const change = (event: Event) => {
    const { [property]: _, ...others } = field.properties ?? {};
    const value = (event.target as HTMLInputElement).value;
    edit(field, ['properties'], value ? { ...others, [property]: value } : others);
  };
  const component = () =>
    h('div', { class: 'bio-properties-panel-entry' }, [
      h('label', { class: 'bio-properties-panel-label', for: id }, words),
      h(LONG.includes(name) ? 'textarea' : 'input', {
        id,
        lang: 'zh-CN',
        class: 'bio-properties-panel-input',
        value: field.properties?.[property] ?? '',
        onChange: change,
      }),
    ]);
  return { id, component, isEdited: () => false };
}

/** Adds the Chinese texts to the panel of a field. */
class ChineseTexts {
  static $inject = ['propertiesPanel'];

  constructor(propertiesPanel: any) {
    propertiesPanel.registerProvider(this, 500);
  }

  getGroups(field: Field, edit: EditField) {
    return (groups: any[]) => {
      const entries = texts(field).map(([name, words]) => entry(field, name, words, edit));
      return entries.length === 0 ? groups : [...groups.slice(0, 1), { id: 'chinese', label: '中文', entries }, ...groups.slice(1)];
    };
  }
}

export const chineseTexts = { __init__: ['workbenchChinese'], workbenchChinese: ['type', ChineseTexts] };
