import type {EnkatRegelavvikelse} from './avvikelse.js';
import {checkDimensioner} from './check-dimensioner.js';
import {checkFragor} from './check-fragor.js';
import {checkSkalor} from './check-skalor.js';
import type {Enkat} from './enkat.js';
import {barntexterIn, type Placerad, vuxentexterIn} from './enkattexter.js';
import {spraktackningOf} from './spraktackning.js';

type Avvikelse = EnkatRegelavvikelse;

/**
 * What is wrong with a questionnaire (`fel`: it can be neither shown nor counted), deserves a look (`varning`) or could be
 * better (`tips`). Whether it may be used in a live round is for `checkSkarpOmgang` to say.
 */
export function checkEnkat(enkat: Enkat): readonly Avvikelse[] {
  return [
    ...checkId(enkat),
    ...checkTexter(enkat),
    ...checkSkalor(enkat),
    ...checkDimensioner(enkat),
    ...checkFragor(enkat),
    ...checkAdresser(enkat),
    ...checkRunt(enkat),
  ];
}

function checkId({dimensioner, skalor, fragor}: Enkat): readonly Avvikelse[] {
  return [
    ...checkDouble(dimensioner, '/dimensioner'),
    ...checkDouble(skalor, '/skalor'),
    ...checkDouble(fragor, '/fragor'),
    ...checkKnown(fragor, dimensioner, 'dimension'),
    ...checkKnown(fragor, skalor, 'skala'),
  ];
}

interface Med {
  readonly id: string;
}

function checkDouble(items: readonly Med[], path: string): readonly Avvikelse[] {
  const seen = new Set<string>();
  return items.flatMap(({id}, i): readonly Avvikelse[] => {
    const again = seen.has(id);
    seen.add(id);
    return again ? [{kod: 'enkat/id-dubbelt', niva: 'fel', path: `${path}/${i}/id`, params: {id}}] : [];
  });
}

function checkKnown(fragor: Enkat['fragor'], items: readonly Med[], slag: 'dimension' | 'skala'): readonly Avvikelse[] {
  const known = new Set(items.map(({id}) => id));
  return fragor.flatMap((fraga, i): readonly Avvikelse[] => {
    const id = fraga[slag];
    return known.has(id)
      ? []
      : [{kod: 'enkat/id-okant', niva: 'fel', path: `/fragor/${i}/${slag}`, params: {id, slag}}];
  });
}

function checkTexter(enkat: Enkat): readonly Avvikelse[] {
  const tomma = [...barntexterIn(enkat), ...vuxentexterIn(enkat)].filter(({text}) => text.sv.text.trim() === '');
  return [
    ...tomma.map(({path}): Avvikelse => ({kod: 'enkat/svenska-saknas', niva: 'fel', path: `${path}/sv`, params: {}})),
    ...spraktackningOf(enkat).flatMap(({sprak, granskade, ogranskade, antal}): readonly Avvikelse[] =>
      // What is missing in Swedish has been told of text by text.
      granskade === antal || (sprak === 'sv' && ogranskade === 0)
        ? []
        : [{kod: 'sprak/ej-granskat', niva: 'varning', path: '', params: {sprak, granskade, antal}}],
    ),
  ];
}

/** A picture or a sound from elsewhere would tell that place when and where a child answers. */
function checkAdresser(enkat: Enkat): readonly Avvikelse[] {
  const adresser = [
    ...[...barntexterIn(enkat), ...vuxentexterIn(enkat)].flatMap(soundsOf),
    ...enkat.skalor.flatMap(({steg}, i) =>
      steg.map(({bild}, j) => ({path: `/skalor/${i}/steg/${j}/bild`, adress: bild})),
    ),
    ...enkat.fragor.map(({bild}, i) => ({path: `/fragor/${i}/bild`, adress: bild})),
    ...enkat.fragor.flatMap(({stegbilder = []}, i) =>
      stegbilder.map((adress, j) => ({path: `/fragor/${i}/stegbilder/${j}`, adress})),
    ),
  ];
  return adresser.flatMap(({path, adress}): readonly Avvikelse[] =>
    adress === undefined || isOwnSite(adress)
      ? []
      : [{kod: 'enkat/annan-webbplats', niva: 'fel', path, params: {adress}}],
  );
}

function soundsOf({path, text}: Placerad): readonly {readonly path: string; readonly adress: string | undefined}[] {
  return Object.entries(text).map(([sprak, {ljud}]) => ({path: `${path}/${sprak}/ljud`, adress: ljud}));
}

function isOwnSite(adress: string): boolean {
  // A browser leaves out tabs and line breaks, and takes a backslash for a slash: `/\t/` would be another host.
  return /^(\/(?![/\\])|\.{1,2}\/)[^\s\\]*$/.test(adress);
}

/** What belongs around the questions. */
function checkRunt({tack, instruktion}: Enkat): readonly Avvikelse[] {
  return [
    ...(tack.vart.length === 0
      ? [{kod: 'enkat/ingen-att-vanda-sig-till', niva: 'varning', path: '/tack/vart', params: {}} as const]
      : []),
    ...(['fore', 'under', 'efter'] as const).flatMap((skede): readonly Avvikelse[] =>
      instruktion[skede].length > 0
        ? []
        : [{kod: 'enkat/utan-instruktion', niva: 'tips', path: `/instruktion/${skede}`, params: {skede}}],
    ),
  ];
}
