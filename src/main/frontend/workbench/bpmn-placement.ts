const GAP = 52;

const descendants = (shape: any): any[] => (shape.children ?? []).flatMap((child: any) => [child, ...descendants(child)]);

/** Finds the place of a new step: on the way that leads on, with room made for it, or behind the last one. */
export class Placement {
  static $inject = ['modeling', 'autoPlace', 'spaceTool', 'selection', 'canvas'];

  constructor(
    private modeling: any,
    private autoPlace: any,
    private spaceTool: any,
    private selection: any,
    private canvas: any,
  ) {}

  /** @param element a step, or the flow on which the new one is wanted */
  after(element: any, shape: any): any {
    const way = this.wayOn(element);
    const placed = way ? this.insert(way, shape) : this.append(element, shape);
    this.selection.select(placed);
    return placed;
  }

  private wayOn(element: any) {
    if (element.waypoints) {
      return element;
    }
    const ways = element.outgoing.filter((flow: any) => flow.type === 'bpmn:SequenceFlow');
    return ways.length === 1 ? ways[0] : undefined;
  }

  private append(element: any, shape: any) {
    return element.parent
      ? this.autoPlace.append(element, shape)
      : this.modeling.createShape(shape, this.middle(), element);
  }

  private middle() {
    const { x, y, width, height } = this.canvas.viewbox();
    return { x: x + width / 2, y: y + height / 2 };
  }

  private insert(way: any, shape: any) {
    const { source, target } = way;
    const end = source.x + source.width;
    if (target.x < end) {
      const middle = way.waypoints[Math.floor((way.waypoints.length - 1) / 2)];
      return this.modeling.createShape(shape, { x: middle.x, y: middle.y }, way);
    }
    const missing = shape.width + 2 * GAP - (target.x - end);
    if (missing > 0) {
      const all = descendants(this.canvas.getRootElement());
      const { movingShapes, resizingShapes } = this.spaceTool.calculateAdjustments(all, 'x', missing, end + 1);
      this.spaceTool.makeSpace(movingShapes, resizingShapes, { x: missing, y: 0 }, 'e', end + 1);
    }
    const y = source.y + source.height / 2;
    return this.modeling.createShape(shape, { x: end + GAP + shape.width / 2, y }, way);
  }
}
