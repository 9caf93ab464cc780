/** A point of a list, with points of its own; `id` is what others refer to it by, so that a page can link to it. */
export interface Riktlinjepunkt {
  readonly id?: string;
  readonly text: string;
  readonly under?: readonly Riktlinjepunkt[];
}

/** One section of a page that shows a guideline. `avsnitt` is where in the guideline it stands. */
export interface Riktlinjeavsnitt {
  readonly id: string;
  readonly rubrik: string;
  readonly avsnitt?: string;
  readonly stycken: readonly string[];
  readonly punkter: readonly Riktlinjepunkt[];
}

/** A point that says no more than a name. */
export function namedPoint({id, namn}: {readonly id: string; readonly namn: string}): Riktlinjepunkt {
  return {id, text: namn};
}

/** A point for every text. */
export function toPoints(texts: readonly string[]): readonly Riktlinjepunkt[] {
  return texts.map((text) => ({text}));
}

/** A point with points of its own; nothing where there are none. */
export function group(text: string, under: readonly Riktlinjepunkt[]): readonly Riktlinjepunkt[] {
  return under.length === 0 ? [] : [{text, under}];
}

/** A link slot in words: its title, and its address once the municipality has filled it in. */
export function describeLank({titel, href}: {readonly titel: string; readonly href?: string | undefined}): string {
  return href === undefined ? titel : `${titel}: ${href}`;
}
