import {type Bedomningsval, judgeForandringar} from '../../statistik/bedomning.js';
import type {Utgava, Utgavepost} from '../utgava.js';
import {findGemensamma, findPost, hasDetalj, isSame, type Postpar} from './common-delar.js';
import {hinderOf} from './hinder.js';
import {commonSkattning, isSeveral, mattOf} from './matt.js';
import type {Dimensionsforandring, Postforandring, Progression, Utgavereferens} from './progression.js';

/**
 * What has happened between two rounds. A part is compared with itself where it is made of the same units, was asked the same
 * questions in the same version and has detail in both rounds; an area or a municipality by those of its units that are. The
 * dimensions of a part are judged together. It is computed from the two releases alone, so it tells nothing that they do not.
 */
export function compareUtgavor(
  tidigare: Utgava,
  senare: Utgava,
  {grans = 5}: Pick<Bedomningsval, 'grans'> = {},
): Progression {
  const val = {k: Math.max(tidigare.detaljFran, senare.detaljFran), grans};
  return {
    fran: toReferens(tidigare),
    till: toReferens(senare),
    exempel: tidigare.exempel || senare.exempel,
    poster: senare.poster.map((post) => comparePost(post, tidigare, senare, val)),
  };
}

/** Which release it is. */
export function toReferens({nummer, publik, omgang}: Utgava): Utgavereferens {
  return {nummer, publik, omgang};
}

function comparePost(
  efter: Utgavepost,
  tidigare: Utgava,
  senare: Utgava,
  val: Required<Bedomningsval>,
): Postforandring {
  const {id, namn, foralder, slag} = efter;
  const names = {id, namn, slag, ...(foralder === undefined ? {} : {foralder})};
  const nothing = {...names, delar: [], dimensioner: []};
  const fore = findPost(efter, tidigare);
  const hinder = hinderOf(fore, efter, tidigare, senare);
  if (hinder !== undefined || fore === undefined) return {...nothing, hinder: hinder ?? 'saknas'};
  if (!hasDetalj(fore) || !hasDetalj(efter)) return {...names, delar: efter.delar, dimensioner: tooFew(senare, val)};
  const par = {fore, efter};
  const whole = isSame(par) && (!isSeveral(efter) || tidigare.skattning === senare.skattning);
  const delpar = whole ? [par] : findGemensamma(par, tidigare, senare);
  if (delpar.length === 0) return {...nothing, hinder: 'andrad-enhet'};
  const delar = delpar.flatMap((one) => one.efter.delar).sort();
  return {...names, delar, dimensioner: judge(delpar, tidigare, senare, val)};
}

function judge(
  delpar: readonly Postpar[],
  tidigare: Utgava,
  senare: Utgava,
  val: Required<Bedomningsval>,
): readonly Dimensionsforandring[] {
  const before = delpar.map(({fore}) => fore);
  const after = delpar.map(({efter}) => efter);
  const skattning = commonSkattning(tidigare.skattning, senare.skattning, [...before, ...after]);
  const compared = senare.enkat.dimensioner.flatMap(({id}, dimension) => {
    const fore = mattOf(before, dimension, {skattning, osakerhet: tidigare.osakerhet});
    const efter = mattOf(after, dimension, {skattning, osakerhet: senare.osakerhet});
    return fore === undefined || efter === undefined ? [] : [{dimension: id, fore, efter}];
  });
  const bedomningar = judgeForandringar(compared, val);
  return compared.flatMap((one, i) => {
    const bedomning = bedomningar[i];
    return bedomning === undefined ? [] : [{...one, bedomning}];
  });
}

/** An index alone has no spread to judge by; it says the same whatever the reason that there is no more. */
function tooFew({enkat}: Utgava, {k, grans}: Required<Bedomningsval>): readonly Dimensionsforandring[] {
  return enkat.dimensioner.map(({id}) => ({dimension: id, bedomning: {utfall: 'for-fa-svar', k, grans}}));
}
