import {type Atagandeled, inOrder, type Led, type Malomradesled} from './led.js';

/** From cause to effect, by id. Dashed is what nobody has written: an implied contribution, or one to a missing link. */
export interface Forbindelse {
  readonly fran: string;
  readonly till: string;
  readonly streckad: boolean;
}

/**
 * An åtagande has at most about so many implied connections: their number grows as results times effects, and more are
 * a grey surface. Past it every result keeps those to the first effects.
 */
const HOGST_ANTYDDA = 1000;

/** What connects the links of a chain. A connection to an effect that is not there is left out. */
export function forbindelserIn(malomraden: readonly Malomradesled[]): readonly Forbindelse[] {
  const effekter = new Set(inOrder(malomraden).flatMap(({id, slag}) => (slag === 'effekt' ? [id] : [])));
  return malomraden.flatMap(({malomrade, ataganden}) =>
    ataganden.flatMap((atagande) => [...towards(malomrade, atagande), ...toEffekter(atagande, effekter)]),
  );
}

/** From the area through the åtagande, its activities and their results. */
function towards(malomrade: Led, {atagande, aktiviteter}: Atagandeled): readonly Forbindelse[] {
  return [
    ...(atagande === undefined ? [] : [between(malomrade, atagande)]),
    ...aktiviteter.flatMap(({aktivitet, resultat}) => [
      between(atagande ?? malomrade, aktivitet),
      ...resultat.map((one) => between(aktivitet, one)),
    ]),
  ];
}

/** From what contributes to the effects: those that its links name, or all of the åtagande. */
function toEffekter({aktiviteter, effekter}: Atagandeled, known: ReadonlySet<string>): readonly Forbindelse[] {
  const orsaker = aktiviteter.flatMap(({aktivitet, resultat}) => [aktivitet, ...resultat]).filter(({bidrag}) => bidrag);
  const antydda = effekter.slice(0, Math.max(1, Math.floor(HOGST_ANTYDDA / Math.max(1, orsaker.length))));
  return orsaker.flatMap(({id, bidrag}) => {
    const written = [...(bidrag?.effekter ?? [])].filter((effekt) => known.has(effekt));
    const implied = bidrag?.antytt ? antydda.filter((effekt) => !bidrag.effekter.has(effekt.id)) : [];
    return [
      ...written.map((till) => ({fran: id, till, streckad: false})),
      ...implied.map((effekt) => ({fran: id, till: effekt.id, streckad: true})),
    ];
  });
}

function between(fran: Led, till: Led): Forbindelse {
  return {fran: fran.id, till: till.id, streckad: till.saknas !== undefined};
}
