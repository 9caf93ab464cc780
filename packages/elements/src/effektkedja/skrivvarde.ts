import {noChange} from 'lit';
import {Directive, directive, type ElementPart, type PartInfo, PartType} from 'lit/directive.js';

/** A field that text is written in. */
type Skrivfalt = HTMLInputElement | HTMLTextAreaElement;

/** Sets the text of a field that nobody is writing in; what is being written is never taken from under the cursor. */
class Skrivvarde extends Directive {
  constructor(part: PartInfo) {
    super(part);
    if (part.type !== PartType.ELEMENT) throw new Error('skrivvarde stands on the field itself.');
  }

  override render(_varde: string): typeof noChange {
    return noChange;
  }

  override update({element}: ElementPart, [varde]: [string]): typeof noChange {
    const field = element as Skrivfalt;
    const root = field.getRootNode();
    const writing = root instanceof ShadowRoot && root.activeElement === field;
    if (field.value !== varde && !(writing && field.value.normalize('NFC') === varde)) field.value = varde;
    return noChange;
  }
}

/** `<textarea ${skrivvarde(text)}>` */
export const skrivvarde = directive(Skrivvarde);
