import {createECDH} from 'node:crypto';
import {exempelenkatGrundskola, packInsandning} from '@vetlanda/ska-core/tld';
import {expect, test} from 'vitest';
import {openBase} from './hpke.js';
import {KUVERTLANGD, openKuvert} from './open-kuvert.js';

/** RFC 9180, appendix A.3.1: base mode with this suite, the first message. Known to all, and nobody's. */
const RFC = {
  publik:
    '04fe8c19ce0905191ebc298a9245792531f26f0cece2460639e8bc39cb7f706a826a779b4cf969b8a0e539c7f62fb3d30ad6aa8f80e30f1d128aafd68a2ce72ea0',
  enc: '04a92719c6195d5085104f469a8b9814d5838ff72b60501e2c4466e5e67b325ac98536d7b61a1af4b78e5b7f951c0900be863c403ce65c9bfcb9382657222d18c4',
  info: '4f6465206f6e2061204772656369616e2055726e',
  aad: '436f756e742d30',
  text: '4265617574792069732074727574682c20747275746820626561757479',
  dolt: '5ad590bb8baa577f8619db35a36311226a896e7342a6d836d8b7bcd2f20b6c7f9076ac232e3ab2523f39513434',
} as const;
/** The recipient's private key there. */
const D = '885_2uV-GjENh_HrvebzKL4Kmc28rfTWWJzyneS4_9I';

/** What `<ska-tld-form>` sealed with them once: its own implementation of the RFC, not the one that opens here. */
const KUVERT =
  'BGHMLKLpepfAZG0Azhyyw5oEGQHNtYRhYPm7z2tzHZ5xt7c8itfHOm0HW6Gr_559QOIJFSljms9pxjucwoKDe_cV0yHkBseLk4-dfl3pAp1I3HJIy4zPi3dFs9XgIeVe1y0HXy5ReBVN0sgaby1hCTNBu2p3-K5gJcz3oCXkuvk8eMljdb5JOCjCphuM972P_drnH_rhETHvhWp8yIRXeI7gHFPNMoWwIvRbuuYg33gT5QaTYV2I21gaHNAirJr6fW_Qu-6gewYxCu7NRAjAigUAevCKkKQALeDYLHHuEwHVyuVUhBuMI1yNh4mJtEUfGHI0KgnuRZyCXkgneMjEIHqDipXoUnujtZCmtMMVVTdVhLsj1w63qujkIdurfzYKMZDEzPLfo0sPjs-AYDk6YcEutLTYegs-95MJExOA7HCDSxyE-qPzTHKjxZgwbaQ_Y0GI0WFEVW1GaDZ8sMHde7ml7LcJxbiiGszr1ge-qqFVd65Bw4Bgyi_iccOF986BgyXuybsTMsz4ENsOee2G2B4BY8qfrfLxRQJ9Vjg-zyXHwr8_FVrgjmawSZZTIebGoJPS0k1KY81FEgFP7ziwJHWREW9gNZiDnnYaybmDroUZESEGqxy7JzdiVuUBy9m54KmXfDq8VMHNg8pfBYe8rkxRMfTqcJLgiuADzKAzgs5M7M8TrNAvpdH-cts1zIDx8eqicMUh9Ag0keJzJQDs4KdZCO0tA0wvS4b2nnsjcbQApxX08VqVgoUTvzqXIlrv4TbeRpEOaqEDHPo4nMmd5rs';

const nyckel = createECDH('prime256v1');
nyckel.setPrivateKey(D, 'base64url');

test('A message that the RFC has sealed is opened', () => {
  const {enc, dolt, info, aad, text} = RFC;
  expect(nyckel.getPublicKey('hex')).toBe(RFC.publik);
  expect(openBase(nyckel, hex(enc + dolt), {info: hex(info), aad: hex(aad)})).toEqual(hex(text));
  expect(() => openBase(nyckel, hex(enc + dolt), {info: hex(info)})).toThrow();
});

function hex(text: string): Buffer {
  return Buffer.from(text, 'hex');
}

test('An envelope that the form has sealed is opened', () => {
  const {fragor} = exempelenkatGrundskola;
  const svar = Object.fromEntries(fragor.map(({id}, i) => [id, (i % 4) + 1]));
  expect(KUVERT).toHaveLength(KUVERTLANGD);
  expect(openKuvert(KUVERT, nyckel)).toBe(packInsandning(exempelenkatGrundskola, svar, 'AAAAAAAAAAAAAAAAAAAAAA'));
});

test.each([0, 1, 100, 400, KUVERTLANGD - 3])('An envelope that has been changed at %i is not', (at) => {
  const changed = KUVERT.slice(0, at) + (KUVERT[at] === 'C' ? 'D' : 'C') + KUVERT.slice(at + 1);
  expect(openKuvert(changed, nyckel)).toBeUndefined();
});

test.each(['', 'A', KUVERT.slice(1), `${KUVERT}A`, 'å'.repeat(KUVERTLANGD), '='.repeat(KUVERTLANGD)])(
  'What is no envelope is not',
  (text) => {
    expect(openKuvert(text, nyckel)).toBeUndefined();
  },
);
