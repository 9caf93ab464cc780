import {webcrypto} from 'node:crypto';
import {exempelenkatGrundskola, packInsandning} from '@vetlanda/ska-core/tld';
import {expect, test} from 'vitest';
import {KUVERTLANGD, openKuvert} from './open-kuvert.js';

/** The recipient's keys in RFC 9180, appendix A.3.1: known to all, and nobody's. */
const JWK = {
  kty: 'EC',
  crv: 'P-256',
  x: '_owZzgkFGR68KYqSRXklMfJvDOziRgY56Lw5y39waoI',
  y: 'anebTPlpuKDlOcf2L7PTCtaqj4DjDx0Siq_WiiznLqA',
};
const D = '885_2uV-GjENh_HrvebzKL4Kmc28rfTWWJzyneS4_9I';

/** What `<ska-tld-form>` sealed with them once: its own implementation of the RFC, not the one that opens here. */
const KUVERT =
  'BGHMLKLpepfAZG0Azhyyw5oEGQHNtYRhYPm7z2tzHZ5xt7c8itfHOm0HW6Gr_559QOIJFSljms9pxjucwoKDe_cV0yHkBseLk4-dfl3pAp1I3HJIy4zPi3dFs9XgIeVe1y0HXy5ReBVN0sgaby1hCTNBu2p3-K5gJcz3oCXkuvk8eMljdb5JOCjCphuM972P_drnH_rhETHvhWp8yIRXeI7gHFPNMoWwIvRbuuYg33gT5QaTYV2I21gaHNAirJr6fW_Qu-6gewYxCu7NRAjAigUAevCKkKQALeDYLHHuEwHVyuVUhBuMI1yNh4mJtEUfGHI0KgnuRZyCXkgneMjEIHqDipXoUnujtZCmtMMVVTdVhLsj1w63qujkIdurfzYKMZDEzPLfo0sPjs-AYDk6YcEutLTYegs-95MJExOA7HCDSxyE-qPzTHKjxZgwbaQ_Y0GI0WFEVW1GaDZ8sMHde7ml7LcJxbiiGszr1ge-qqFVd65Bw4Bgyi_iccOF986BgyXuybsTMsz4ENsOee2G2B4BY8qfrfLxRQJ9Vjg-zyXHwr8_FVrgjmawSZZTIebGoJPS0k1KY81FEgFP7ziwJHWREW9gNZiDnnYaybmDroUZESEGqxy7JzdiVuUBy9m54KmXfDq8VMHNg8pfBYe8rkxRMfTqcJLgiuADzKAzgs5M7M8TrNAvpdH-cts1zIDx8eqicMUh9Ag0keJzJQDs4KdZCO0tA0wvS4b2nnsjcbQApxX08VqVgoUTvzqXIlrv4TbeRpEOaqEDHPo4nMmd5rs';

async function readKeys(): Promise<webcrypto.CryptoKeyPair> {
  const kurva = {name: 'ECDH', namedCurve: 'P-256'};
  return {
    publicKey: await webcrypto.subtle.importKey('jwk', JWK, kurva, true, []),
    privateKey: await webcrypto.subtle.importKey('jwk', {...JWK, d: D}, kurva, false, ['deriveBits']),
  };
}

test('An envelope that the form has sealed is opened', async () => {
  const {fragor} = exempelenkatGrundskola;
  const svar = Object.fromEntries(fragor.map(({id}, i) => [id, (i % 4) + 1]));
  expect(KUVERT).toHaveLength(KUVERTLANGD);
  expect(await openKuvert(KUVERT, await readKeys())).toBe(
    packInsandning(exempelenkatGrundskola, svar, 'AAAAAAAAAAAAAAAAAAAAAA'),
  );
});

test.each([0, 1, 100, 400, KUVERTLANGD - 3])('An envelope that has been changed at %i is not', async (at) => {
  const changed = KUVERT.slice(0, at) + (KUVERT[at] === 'C' ? 'D' : 'C') + KUVERT.slice(at + 1);
  expect(await openKuvert(changed, await readKeys())).toBeUndefined();
});

test.each(['', 'A', KUVERT.slice(1), `${KUVERT}A`, 'å'.repeat(KUVERTLANGD), '='.repeat(KUVERTLANGD)])(
  'What is no envelope is not',
  async (text) => {
    expect(await openKuvert(text, await readKeys())).toBeUndefined();
  },
);
