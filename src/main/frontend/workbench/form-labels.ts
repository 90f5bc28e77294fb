/** A computed value has a label here, too: it is shown where it has one. */
class ComputedLabel {
  static $inject = ['formFields'];

  constructor(formFields: any) {
    formFields.get('expression').config.propertiesPanelEntries = ['label', 'description'];
  }
}

export const computedLabels = { __init__: ['workbenchLabels'], workbenchLabels: ['type', ComputedLabel] };
