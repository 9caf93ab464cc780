import type {Utgava, Utgavepost} from '../utgava.js';
import type {Jamforelsehinder} from './progression.js';

/** Why a part of a later release is not compared with its like in an earlier one. Undefined where nothing stands in the way. */
export function hinderOf(
  fore: Utgavepost | undefined,
  efter: Utgavepost,
  tidigare: Utgava,
  senare: Utgava,
): Jamforelsehinder | undefined {
  const [a, b] = [tidigare.enkat, senare.enkat];
  if (a.id !== b.id || a.version !== b.version) return 'andra-fragor';
  if (efter.visning === 'inga-svar') return 'saknas';
  if (fore === undefined) return efter.slag === 'ovriga' ? 'andrad-enhet' : 'saknas';
  if (fore.visning === 'inga-svar') return 'saknas';
  if (fore.visning === 'dold' || efter.visning === 'dold') return 'dold';
  return isWithinEnhet(efter, senare) && tidigare.omgang.lasar !== senare.omgang.lasar ? 'nytt-lasar' : undefined;
}

/** A group, or several groups of a unit together. */
function isWithinEnhet({slag, foralder}: Utgavepost, {poster}: Utgava): boolean {
  return (
    slag === 'grupp' || (slag === 'ovriga' && poster.some((post) => post.id === foralder && post.slag === 'enhet'))
  );
}
