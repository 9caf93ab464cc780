import {noChange} from 'lit';
import {Directive, directive, type ElementPart, type PartInfo, PartType} from 'lit/directive.js';

/** Sets measures on an element by script: a strict page policy stops the attribute `style`. Values are pixels. */
class Matt extends Directive {
  constructor(part: PartInfo) {
    super(part);
    if (part.type !== PartType.ELEMENT) throw new Error('matt stands on the element itself.');
  }

  override render(_matt: Readonly<Record<string, number>>): typeof noChange {
    return noChange;
  }

  override update({element}: ElementPart, [matt]: [Readonly<Record<string, number>>]): typeof noChange {
    for (const [name, value] of Object.entries(matt)) {
      (element as HTMLElement).style.setProperty(name, `${value}px`);
    }
    return noChange;
  }
}

/** `<li ${matt({left: 10, width: 200})}>` */
export const matt = directive(Matt);
