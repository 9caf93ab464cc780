import {renderArshjulSvg} from '@vetlanda/ska-core/arshjul';
import {createUnderlag} from '../data.ts';
import type {Figure} from '../figure.ts';
import {formatCount, formatKb, formatMs} from '../format.ts';
import {gzipSize} from '../gzip.ts';
import {timeInTurns} from '../time.ts';
import {createWheelView} from '../wheel-view.ts';

/** The most that a picture of 1,000 activities may weigh, bytes of gzip. */
const LIMIT = 45_000;

/** The picture as text, for a server, an e-mail or a document. */
export const svg: Figure = {
  title: 'SVG text of 1,000 activities in Node (renderArshjulSvg), warm',
  how: ['The time holds the layout. Beside it: JSON.stringify of the same 1,000 activities.'],
  measure: async () => {
    const underlag = createUnderlag(1000);
    const vy = createWheelView(underlag);
    const text = renderArshjulSvg(underlag.arshjul, vy);
    const zipped = gzipSize(text);
    const [ours = 0, stringify = 0] = timeInTurns([
      () => renderArshjulSvg(underlag.arshjul, vy),
      () => JSON.stringify(underlag.arshjul.aktiviteter),
    ]);
    return [
      {
        what: 'Time',
        ours: formatMs(ours),
        beside: `JSON.stringify ${formatMs(stringify)}`,
        ratio: ours / stringify,
      },
      {
        what: `Size, ${formatCount(Buffer.byteLength(text))} bytes, after gzip -9`,
        ours: formatKb(zipped),
        beside: `limit ${formatKb(LIMIT)}`,
        ratio: zipped / LIMIT,
        aim: 1,
      },
    ];
  },
};
