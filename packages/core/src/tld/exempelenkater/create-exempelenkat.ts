import type {Enkat, Enkatdimension, Enkattext, Fraga, Skala} from '../enkat/enkat.js';
import {tvasprakig} from './tvasprakig.js';

/** A question in Swedish and in English. */
type Fragetext = readonly [sv: string, en: string];

/** What is an example's own. */
interface Exempel
  extends Pick<Enkat, 'id' | 'skolformer' | 'profil' | 'svarssatt' | 'titel' | 'inledning' | 'tack' | 'instruktion'> {
  readonly skala: Skala;
  readonly trygghet: readonly Fragetext[];
  readonly larande: readonly Fragetext[];
  readonly delaktighet: readonly Fragetext[];
}

/**
 * An example of questions to children or pupils. The guideline gives none (section 5: they stand on the intranet), so
 * these are this project's own, to show how it works. They have not been tried on children.
 */
export function createExempelenkat({skala, trygghet, larande, delaktighet, ...egna}: Exempel): Enkat {
  const grupper = {trygghet, larande, delaktighet};
  return {
    format: 'ska-enkat',
    schemaVersion: 1,
    version: 1,
    exempel: true,
    ...egna,
    dimensioner: DIMENSIONER,
    skalor: [skala],
    fragor: DIMENSIONER.flatMap(({id}) => grupper[id].map((text, i) => createFraga(id, i + 1, text, skala))),
  };
}

/** The three that the guideline names (section 5). */
const DIMENSIONER = [
  {id: 'trygghet', namn: tvasprakig('Trygghet', 'Safety')},
  {id: 'larande', namn: tvasprakig('Lärande', 'Learning')},
  {id: 'delaktighet', namn: tvasprakig('Delaktighet', 'Participation')},
] as const satisfies readonly Enkatdimension[];

function createFraga(dimension: string, nummer: number, [sv, en]: Fragetext, skala: Skala): Fraga {
  return {id: `${dimension}-${nummer}`, dimension, skala: skala.id, text: tvasprakig(sv, en)};
}

/** The title of an example, which says that it is one. */
export function exempeltitel(sv: string, en: string): Enkattext {
  return tvasprakig(`Exempel: ${sv}`, `Example: ${en}`);
}
