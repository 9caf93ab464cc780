import type {Utgavavarning} from './avvikelse.js';
import type {Utgava} from './utgava.js';

/**
 * What deserves a look in a release before it is talked about: units and groups where more have answered than were asked, so that
 * somebody may have answered twice, or the number asked is wrong. It tells nothing that does not stand in the release.
 */
export function checkUtgava({poster}: Utgava): readonly Utgavavarning[] {
  return poster.flatMap(({id, namn, slag, antal, inbjudna}, i) =>
    slag === 'kommun' || slag === 'omrade' || antal === undefined || inbjudna === undefined || antal.till <= inbjudna
      ? []
      : [
          {
            kod: 'utgava/fler-svar-an-inbjudna',
            niva: 'varning',
            path: `/poster/${i}`,
            params: {id, namn, antal: antal.till, inbjudna},
          },
        ],
  );
}
