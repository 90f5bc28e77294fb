const GIVEN = /^(Activity|Event|Gateway)_[0-9a-z]{7}$/;

const camelCase = (name: string) =>
  name
    .normalize('NFKD')
    .split(/[^0-9A-Za-z]+/)
    .filter(Boolean)
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join('');

/** The first name of a new element becomes its id as well; after that the id is for good. */
class IdsFromNames {
  static $inject = ['eventBus', 'modeling', 'elementRegistry', 'moddle'];

  constructor(eventBus: any, modeling: any, registry: any, moddle: any) {
    const taken = (id: string) => registry.get(id) || moddle.ids.assigned(id);
    const name = ({ context }: any) => {
      const element = context.element.labelTarget ?? context.element;
      const id = camelCase(element.businessObject.name ?? '');
      if (GIVEN.test(element.id) && /^[A-Za-z]/.test(id)) {
        modeling.updateProperties(element, { id: IdsFromNames.free(id, taken) });
      }
    };
    eventBus.on('commandStack.element.updateLabel.postExecuted', name);
    eventBus.on('commandStack.element.updateProperties.postExecuted', (event: any) => {
      if ('name' in event.context.properties) {
        name(event);
      }
    });
  }

  private static free(id: string, taken: (id: string) => unknown) {
    let free = id;
    for (let number = 2; taken(free); number++) {
      free = `${id}${number}`;
    }
    return free;
  }
}

export const idsFromNames = { __init__: ['workbenchIds'], workbenchIds: ['type', IdsFromNames] };
