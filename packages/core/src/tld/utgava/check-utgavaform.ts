import type {UtgavaLasfel} from './avvikelse.js';
import type {Dimensionspost, Utgavainnehall, Utgavepost} from './utgava.js';

/**
 * What the parts of a release owe each other: a hidden part says nothing, an index alone has no exact number, and what has
 * detail has enough answers. A document that breaks it has not come out of the disclosure control.
 */
export function checkUtgavaform(utgava: Utgavainnehall): readonly UtgavaLasfel[] {
  const seen = new Set<string>();
  const findings: UtgavaLasfel[] = [];
  for (const [i, post] of utgava.poster.entries()) {
    if (!isPost(post, utgava) || !isPlaced(post, i, seen)) {
      const params = {post: post.id.slice(0, 100)};
      findings.push({kod: 'utgava/motsagelse', niva: 'fel', path: `/poster/${i}`, params});
    }
    seen.add(post.id);
  }
  return findings.slice(0, MOST);
}

/** Past so many findings, more of the same helps nobody. */
const MOST = 50;

function isPlaced({id, foralder, slag}: Utgavepost, i: number, seen: ReadonlySet<string>): boolean {
  if (seen.has(id)) return false;
  return i === 0 ? foralder === undefined && slag === 'kommun' : foralder !== undefined && seen.has(foralder);
}

function isPost(post: Utgavepost, utgava: Utgavainnehall): boolean {
  const {visning, delar, antal, inbjudna, dimensioner} = post;
  if (visning === 'dold' || visning === 'inga-svar') {
    return antal === undefined && inbjudna === undefined && delar.length === 0 && dimensioner.length === 0;
  }
  if (antal === undefined || delar.length === 0 || !isAscending(delar)) return false;
  const ids = utgava.enkat.dimensioner.map(({id}) => id);
  if (dimensioner.length !== ids.length || dimensioner.some(({dimension}, i) => dimension !== ids[i])) return false;
  if (visning === 'index') {
    return (
      inbjudna === undefined && antal.fran >= utgava.k && antal.fran < antal.till && dimensioner.every(isIndexAlone)
    );
  }
  const least = visning === 'full' ? utgava.fullFran : utgava.detaljFran;
  return (
    antal.fran >= least && antal.fran === antal.till && dimensioner.every((one) => isDetailed(one, antal.fran, utgava))
  );
}

function isIndexAlone({detalj, fragor}: Dimensionspost): boolean {
  return detalj === undefined && fragor === undefined;
}

/** Every number of a dimension is at least that of the post; and shares of few answers are two and no more. */
function isDetailed({index, detalj, fragor}: Dimensionspost, antal: number, {k, fullFran}: Utgavainnehall): boolean {
  if (detalj === undefined || fragor === undefined || !('varde' in index) || detalj.antal < antal) return false;
  return fragor.every((fraga) => fraga.antal >= k && (fraga.antal >= fullFran || fraga.staplar.length === 2));
}

function isAscending(ids: readonly string[]): boolean {
  return ids.every((id, i) => i === 0 || (ids[i - 1] ?? '') < id);
}
