import {createExempelutgavor, type Rakning, type Utgava} from '@vetlanda/ska-core/tld';
import {afterEach, describe, expect, test, vi} from 'vitest';
import {userEvent} from 'vitest/browser';
import {createSextioEnheter} from '../stories/sextio-enheter.js';
import {expectAccessible, unmountAll} from '../test/mount.js';
import {buttonIn, drawn, findAllIn, findIn, mountTag, textIn} from '../test/mount-tag.js';
import {createSvg} from './bildfil.js';
import {createFordelningsbild} from './fordelningsbild.js';
import {formatAndel} from './tal.js';
import {sv} from './text.sv.js';
import './tld-resultat.js';
import type {SkaTldResultat} from './tld-resultat.element.js';

afterEach(() => {
  unmountAll();
  vi.restoreAllMocks();
});

/** Four rounds of a made-up municipality. The questions are new in the third. */
const utgavor = createExempelutgavor('huvudman');
const forRektor = createExempelutgavor('rektor');
const APRIL_2026 = '2025/2026 tld-april';

const mount = (properties: Partial<SkaTldResultat> = {}, options = {}): Promise<SkaTldResultat> =>
  mountTag('ska-tld-resultat', {utgavor, enhet: 'exempelskolan', ...properties}, options);

/** The cells of a table, row by row, heading first. */
function rowsOf(element: SkaTldResultat, caption: string): readonly (readonly string[])[] {
  const table = findAllIn<HTMLTableElement>(element, 'table').find((one) => one.caption?.textContent === caption);
  if (table === undefined) throw new Error(`There is no table "${caption}".`);
  return [...table.rows].map((row) =>
    [...row.cells].map(({textContent}) => textContent.replaceAll(/\s+/g, ' ').trim()),
  );
}

const dimensionsruta = (element: SkaTldResultat, nummer: number): Element => {
  const ruta = findAllIn(element, '.dimension')[nummer];
  if (ruta === undefined) throw new Error(`There is no dimension ${nummer}.`);
  return ruta;
};

/** How many lines join two rounds in the first dimension's picture. */
const ledIn = (element: SkaTldResultat): number => dimensionsruta(element, 0).querySelectorAll('.s-kurva').length;

describe('a unit that is read by its rektor', () => {
  test('opens with a sentence that says what is sure and what is not', async () => {
    const element = await mount();
    expect(findIn(element, '.ledord').textContent.trim()).toBe('Ingen säker förändring sedan oktober 2026.');
  });

  test('says for each dimension what it was and is, and how much would have been needed to see a change', async () => {
    const element = await mount();
    const trygghet = dimensionsruta(element, 0).textContent.replaceAll(/\s+/g, ' ');
    expect(trygghet).toContain('Ingen säker förändring sedan oktober 2026 (70 → 74).');
    expect(trygghet).toMatch(/syns en förändring först när den är ungefär \d+ indexpoäng/);
  });

  test('names those that have changed clearly, and says that the others have not', async () => {
    const element = await mount({omgang: APRIL_2026});
    expect(findIn(element, '.ledord').textContent.trim()).toBe(
      'Delaktighet har ökat tydligt sedan oktober 2025. I övrigt syns ingen säker förändring.',
    );
    expect(dimensionsruta(element, 2).textContent).toContain('Tydlig ökning sedan oktober 2025 (49\u00a0→\u00a072).');
    expect(textIn(element)).not.toMatch(/bäst|sämst|dålig|underkänd/i);
  });

  test('has the rounds in a table beside each picture, with the same figures', async () => {
    const element = await mount();
    const [huvud, ...rader] = rowsOf(element, 'Utveckling: Trygghet');
    expect(huvud).toContain('Positiva av dem som valde ett steg');
    expect(huvud).toContain('Positiva när ”Vet inte” räknas med');
    expect(rader.map(([namn]) => namn)).toEqual([
      'oktober 2025',
      'april 2026',
      'oktober 2026 (nya frågor)',
      'april 2027',
    ]);
    const drawnFigures = [...dimensionsruta(element, 0).querySelectorAll('svg text')].map((one) => one.textContent);
    for (const [, index] of rader) expect(drawnFigures).toContain(index);
  });

  test('has every question in a table, with a column for each step, vet ej and how many', async () => {
    const element = await mount();
    const [huvud, ...rader] = rowsOf(element, 'Svar på frågorna: Trygghet');
    expect(huvud).toEqual([
      'Fråga',
      'Stämmer inte',
      'Stämmer lite',
      'Stämmer ganska bra',
      'Stämmer helt',
      'Vet inte',
      'Svar',
    ]);
    expect(rader).toHaveLength(3);
  });

  test('names both denominators of the share positive, how many count and how many could not say', async () => {
    const element = await mount();
    expect(textIn(element, '.fragor:first-of-type .fakta')).toMatch(
      /^90 svar räknas\. Positiva svar \(Stämmer ganska bra eller Stämmer helt\): \d+ % av dem som valde ett steg, \d+ % när ”Vet inte” räknas med\. ”Vet inte”: \d+ %\.$/,
    );
  });

  test('shows the tables instead of the pictures when asked, by the arrow keys of the choice', async () => {
    const element = await mount();
    expect(findAllIn(element, '.dimension svg')).toHaveLength(3);
    findIn(element, 'input[value=bild]').focus();
    await userEvent.keyboard('{ArrowRight}');
    await drawn(element);
    expect(element.vy).toBe('tabell');
    expect(findAllIn(element, '.dimension svg')).toHaveLength(0);
    expect(findAllIn(element, '.rullbar table')).toHaveLength(6);
  });

  test('sees the groups of the unit where the release has them, in their own order', async () => {
    const element = await mount({utgavor: forRektor});
    expect(findAllIn(element, '.grupper tbody th').map(({textContent}) => textContent.trim())).toEqual([
      '4a',
      '4b',
      '5a',
      '6a',
    ]);
  });

  test('sees an earlier round, and only the rounds before it', async () => {
    const element = await mount({omgang: APRIL_2026});
    expect(rowsOf(element, 'Utveckling: Trygghet')).toHaveLength(3);
    expect(textIn(element)).toContain('TLD april 2026');
  });

  test('sees one dimension where the page asks for one', async () => {
    const element = await mount({dimension: 'larande'});
    expect(findAllIn(element, '.dimension h3').map(({textContent}) => textContent)).toEqual(['Lärande']);
  });
});

describe('the line between rounds', () => {
  const words = (element: SkaTldResultat): readonly string[] =>
    [...dimensionsruta(element, 0).querySelectorAll('svg text')].map((one) => one.textContent);

  test('joins rounds that can be compared, and stops where the questions are new', async () => {
    const element = await mount();
    expect(ledIn(element)).toBe(2);
    expect(words(element)).toContain('nya frågor');
    expect(rowsOf(element, 'Utveckling: Trygghet')[3]?.[0]).toBe('oktober 2026 (nya frågor)');
  });

  test('where the questions are new the sentence says why nothing is compared', async () => {
    const element = await mount({omgang: '2026/2027 tld-oktober'});
    expect(findIn(element, '.ledord').textContent).toContain('Frågorna är inte desamma vid båda tillfällena');
    expect(textIn(element)).not.toContain('sedan april 2026');
  });

  test('stops at a hidden round, which is called hidden and never nought', async () => {
    const element = await mount({enhet: 'tankeskolan'});
    expect(ledIn(element)).toBe(1);
    expect(words(element).filter((ord) => ord === 'dolt')).toHaveLength(2);
    const [, oktober] = rowsOf(element, 'Utveckling: Trygghet');
    expect(oktober?.slice(0, 2)).toEqual(['oktober 2025', 'dolt']);
    expect(oktober).not.toContain('0');
  });

  test('stops at a round that nobody answered, which is called that', async () => {
    const element = await mount({enhet: 'dromskolan'});
    expect(ledIn(element)).toBe(1);
    expect(words(element).join(' ')).toContain('inga svar');
  });

  test('does not join figures that are known only to a limit', async () => {
    const element = await mount({enhet: 'fantasiskolan'});
    expect(ledIn(element)).toBe(0);
    expect(words(element).filter((ord) => ord === 'över 95')).toHaveLength(4);
    expect(dimensionsruta(element, 0).querySelectorAll('.s-punkt')).toHaveLength(0);
  });

  test('has nothing to join in the first round', async () => {
    const element = await mount({utgavor: utgavor.slice(0, 1)});
    expect(ledIn(element)).toBe(0);
    expect(findIn(element, '.ledord').textContent).toContain('ingen tidigare mätning');
  });
});

describe('what may not be shown', () => {
  test('a unit that is hidden says so once, plainly, and where its answers count', async () => {
    const element = await mount({enhet: 'pahittskolan'});
    expect(findAllIn(element, '.tal').map(({textContent}) => textContent.trim())).toEqual(['dolt', 'dolt', 'dolt']);
    expect(textIn(element).match(/Dolt betyder/g)).toHaveLength(1);
    expect(textIn(element, '.forklaring')).toContain('Svaren räknas in i Övriga små enheter.');
    buttonIn(element, 'Visa Övriga små enheter').click();
    await drawn(element);
    expect(findIn(element, '#rubrik').textContent).toContain('Övriga små enheter');
  });

  test('a unit that nobody answered in says that, and nothing of being hidden', async () => {
    const element = await mount({enhet: 'dromskolan', omgang: APRIL_2026});
    expect(findAllIn(element, '.tal').map(({textContent}) => textContent.trim())).toEqual(Array(3).fill('inga svar'));
    expect(textIn(element)).not.toMatch(/dolt/i);
  });

  test('a small unit has an index alone: no interval, no questions, and no number more exact than it may be', async () => {
    const element = await mount({enhet: 'utkastskolan'});
    expect(textIn(element)).toContain('5–19 har svarat');
    expect(findAllIn(element, '.fordelning')).toHaveLength(0);
    expect(findAllIn(element, '.s-intervall')).toHaveLength(0);
  });

  test('an index that nearly all agree on is told to a limit', async () => {
    const element = await mount({enhet: 'fantasiskolan'});
    expect(findAllIn(element, '.tal b').map(({textContent}) => textContent)).toEqual(['över 95', 'över 95', 'över 95']);
  });

  test('shares that may only be told to a limit say so, in the picture and in the table', () => {
    const andel = [{under: 0.1}, {over: 0.9}];
    expect(andel.map((one) => formatAndel(one, sv))).toEqual(['högst 10\u00a0%', 'minst 90\u00a0%']);
    const staplar = andel.map((one, i) => ({fran: 1 + 2 * i, till: 2 + 2 * i, andel: one}));
    const {former} = createFordelningsbild({staplar}, {bredd: 400, antalSteg: 4, text: sv});
    expect(former.filter((form) => form.typ === 'bana' && form.stil === 'yta-grans')).toHaveLength(2);
    expect(former.some((form) => form.typ === 'text' && form.text === 'minst 90\u00a0%')).toBe(true);
  });

  test('more answers than were asked for are pointed at', async () => {
    const element = await mount({enhet: 'modellskolan'});
    expect(textIn(element, 'header')).toContain('60 har svarat, fler än de 59 som skulle svara. Kontrollera antalet.');
  });

  test('counts of answers do not fit', async () => {
    const rakning: Rakning = {
      omgang: '2026/2027 tld-oktober',
      enhet: 'exempelskolan',
      grupp: '',
      enkat: {id: 'exempel', version: 1},
      dimension: 'trygghet',
      monster: {1: 1},
    };
    // @ts-expect-error: only what has passed the disclosure control is an Utgava.
    const inte: readonly Utgava[] = [rakning];
    const element = await mount({utgavor: inte});
    expect(textIn(element, '[role=alert]')).toContain('Ett resultat gick inte att läsa');
    expect(findAllIn(element, '.dimension')).toHaveLength(0);
  });

  test('a release that says more than it may is refused, and the last good one stays', async () => {
    const element = await mount();
    const [forsta] = utgavor;
    const mer = forsta?.poster.map((post) => (post.visning === 'dold' ? {...post, antal: {fran: 3, till: 3}} : post));
    element.utgavor = [{...forsta, poster: mer} as unknown as Utgava];
    await drawn(element);
    expect(textIn(element, '[role=alert]')).toContain('Det som visas är det senaste som fungerade.');
    expect(findIn(element, '#rubrik').textContent).toBe('TLD-resultat – Exempelskolan');
  });

  test('releases for different readers are not mixed', async () => {
    const element = await mount({utgavor: [...forRektor, ...utgavor]});
    expect(rowsOf(element, 'Utveckling: Trygghet')).toHaveLength(5);
    expect(findAllIn(element, '.grupper')).toHaveLength(0);
  });
});

describe('the overview', () => {
  const names = (element: SkaTldResultat): readonly string[] =>
    findAllIn(element, '.oversikt tbody th').map(({textContent}) => textContent.trim());

  test('has the units in the order of the tree, whatever their results', async () => {
    const element = await mount({visa: 'oversikt', enhet: undefined});
    expect(names(element).slice(0, 5)).toEqual([
      'Exempelköping',
      'Norra exempelområdet',
      'Exempelskolan',
      'Provskolan',
      'Mönsterskolan',
    ]);
    expect(textIn(element)).toContain('inte efter resultat');
  });

  test('draws all of them on the same scale', async () => {
    const element = await mount({visa: 'oversikt', enhet: undefined});
    const sizes = new Set(findAllIn<SVGElement>(element, '.oversikt svg').map((svg) => svg.getAttribute('viewBox')));
    expect(sizes.size).toBe(1);
  });

  test('is a table whose cells say what the pictures draw', async () => {
    const element = await mount({visa: 'oversikt', enhet: undefined});
    const row = findAllIn<HTMLTableRowElement>(element, '.oversikt tr').find((one) =>
      one.textContent.includes('Mönsterskolan'),
    );
    const cell = row?.cells[1]?.textContent.replaceAll(/\s+/g, ' ').trim();
    expect(cell).toMatch(/^Trygghet \d+ Osäkerhet: \d+–\d+ förra: \d+$/);
  });

  test('says first where something is likely to have happened, as a list and no ranking', async () => {
    const element = await mount({visa: 'oversikt', enhet: undefined, omgang: APRIL_2026});
    expect(findAllIn(element, '.blick li').map(({textContent}) => textContent)).toEqual([
      'Delaktighet har gått upp i Exempelskolan.',
      'Trygghet har gått ned i Mönsterskolan.',
    ]);
  });

  test('narrows to an area', async () => {
    const element = await mount({visa: 'oversikt', enhet: undefined, utgavor: createSextioEnheter()});
    expect(names(element).filter((namn) => namn.startsWith('Exempelenhet'))).toHaveLength(60);
    await userEvent.selectOptions(
      findAllIn<HTMLSelectElement>(element, 'select').at(-1) as HTMLSelectElement,
      'Exempelområde 2',
    );
    await drawn(element);
    expect(names(element)[0]).toBe('Exempelområde 2');
    expect(names(element).filter((namn) => namn.startsWith('Exempelenhet'))).toHaveLength(12);
  });

  test('of an area has what is in the area', async () => {
    const element = await mount({visa: 'oversikt', enhet: 'sodra'});
    expect(names(element)[0]).toBe('Södra exempelområdet');
    expect(names(element)).not.toContain('Exempelskolan');
    expect(findAllIn(element, 'select')).toHaveLength(1);
  });

  test('an empty id is the whole municipality, as a bare attribute gives it', async () => {
    const element = await mount({visa: 'oversikt', enhet: ''});
    expect(names(element)[0]).toBe('Exempelköping');
  });

  test('leads to a unit and back, and the keyboard comes along', async () => {
    const element = await mount({visa: 'oversikt', enhet: undefined});
    buttonIn(element, 'Mönsterskolan').focus();
    await userEvent.keyboard('{Enter}');
    await drawn(element);
    expect(findIn(element, '#rubrik').textContent).toBe('TLD-resultat – Mönsterskolan');
    expect(element.shadowRoot?.activeElement?.id).toBe('rubrik');
    buttonIn(element, '‹ Tillbaka till översikten').click();
    await drawn(element);
    expect(element.visa).toBe('oversikt');
    expect(element.shadowRoot?.activeElement?.id).toBe('rubrik');
  });

  test('leaves it to the page where the page says so', async () => {
    const element = await mount({visa: 'oversikt', enhet: undefined});
    const wanted: string[] = [];
    element.addEventListener('ska-tld-enhet-select', (event) => {
      event.preventDefault();
      wanted.push(event.detail.enhet);
    });
    buttonIn(element, 'Mönsterskolan').click();
    await drawn(element);
    expect(wanted).toEqual(['monsterskolan']);
    expect(element.visa).toBe('oversikt');
  });
});

describe('what the result raises', () => {
  test('what is written is told with the unit and the round it is about', async () => {
    const element = await mount();
    const told: unknown[] = [];
    element.addEventListener('ska-tld-analys-change', ({detail}) => told.push(detail));
    await userEvent.fill(findIn(element, '.analys textarea'), 'Vad händer på rasten?');
    expect(told.at(-1)).toEqual({
      analys: 'Vad händer på rasten?',
      enhet: 'exempelskolan',
      omgang: '2026/2027 tld-april',
    });
  });

  test('another round is told of, so that the page can give the text of that one', async () => {
    const element = await mount({analys: 'Om april 2027.'});
    element.addEventListener('ska-tld-omgang-select', ({detail}) => {
      element.analys = `Om ${detail.omgang}.`;
    });
    await userEvent.selectOptions(findIn<HTMLSelectElement>(element, 'select'), 'oktober 2026');
    await drawn(element);
    expect(findIn<HTMLTextAreaElement>(element, '.analys textarea').value).toBe('Om 2026/2027 tld-oktober.');
    expect(textIn(element, 'header')).toContain('TLD oktober 2026');
  });

  test("the questions to talk about are the project's examples, until the municipality has its own", async () => {
    const element = await mount();
    expect(textIn(element, '.analys')).toContain('Frågorna är exempel från programmet, inte kommunens egna.');
    element.samtalsfragor = ['Vad gör vi åt rasterna?'];
    await drawn(element);
    expect(textIn(element, '.analys')).toContain('Vad gör vi åt rasterna?');
    expect(textIn(element, '.analys')).not.toContain('exempel från programmet');
  });

  test('is only to be read where the page says so', async () => {
    const element = await mount({readonly: true, analys: 'Redan skrivet.'});
    expect(findAllIn(element, 'textarea')).toHaveLength(0);
    expect(textIn(element, '.analys')).toContain('Redan skrivet.');
  });
});

describe('the sheet for those who answered', () => {
  test('has for each question ten figures and how many out of ten, and no other number', async () => {
    const element = await mount({visa: 'barn'});
    const [fraga] = findAllIn(element, '.del li');
    const filled = fraga?.querySelectorAll('.s-figur').length ?? 0;
    const empty = fraga?.querySelectorAll('.s-figur-tom').length ?? 0;
    // A head and a body each.
    expect(filled + empty).toBe(20);
    expect(fraga?.textContent).toContain(`${filled / 2} av 10 svarade Stämmer ganska bra eller Stämmer helt`);
    expect(textIn(element, '.barn')).not.toMatch(/\d+ %|index/i);
  });

  test('shows where the answers lie together, where the questions may not be shown', async () => {
    const element = await mount({visa: 'barn', enhet: 'utkastskolan'});
    expect(findAllIn(element, '.del li')).toHaveLength(0);
    expect(textIn(element, '.mitt')).toContain('Stämmer helt');
  });

  test('shows no figure at all where they are hidden, and says why kindly', async () => {
    const element = await mount({visa: 'barn', enhet: 'pahittskolan'});
    expect(textIn(element, '.barn')).toContain('Då kan ingen se vad just du har svarat.');
    expect(findAllIn(element, '.del')).toHaveLength(0);
  });

  test('what happens now is written by the rektor and told to the page', async () => {
    const element = await mount({visa: 'barn'});
    const told: string[] = [];
    element.addEventListener('ska-tld-aterkoppling-change', ({detail}) => told.push(detail.aterkoppling));
    await userEvent.fill(findIn(element, '.nu textarea'), 'Vi bygger en lugn plats.');
    expect(told.at(-1)).toBe('Vi bygger en lugn plats.');
  });
});

describe('what is saved and printed', () => {
  test('a picture is a document of its own that says what it is and that it is an example', async () => {
    let svg = '';
    vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
      void (blob as Blob).text().then((text) => {
        svg = text;
      });
      return 'blob:';
    });
    const element = await mount();
    buttonIn(element, 'Hämta bilden som SVG').click();
    await vi.waitFor(() => expect(svg).toContain('</svg>'));
    const doc = new DOMParser().parseFromString(svg, 'image/svg+xml');
    expect(doc.querySelector('parsererror')).toBeNull();
    expect(doc.querySelector('title')?.textContent).toBe('TLD-resultat – Exempelskolan');
    expect(doc.documentElement.textContent).toContain('Exempel, inte riktiga svar');
    expect(doc.documentElement.textContent).toContain('Jag känner mig trygg på rasterna.');
    expect(svg).not.toMatch(/<style|<script|class=|href=/);
  });

  test('text that looks like markup stays text in a picture', () => {
    const svg = createSvg({bredd: 10, hojd: 10, former: []}, '</title><script>"&');
    expect(svg).toContain('&lt;/title&gt;&lt;script&gt;&quot;&amp;');
  });
});

describe('anybody can use it', () => {
  test.each<[string, Partial<SkaTldResultat>]>([
    ['a unit', {}],
    ['a unit as tables', {vy: 'tabell'}],
    ['a unit with groups', {utgavor: forRektor}],
    ['one round', {utgavor: utgavor.slice(0, 1)}],
    ['a hidden unit', {enhet: 'pahittskolan'}],
    ['a hidden round', {enhet: 'tankeskolan'}],
    ['no answers', {enhet: 'dromskolan', omgang: APRIL_2026}],
    ['an index alone', {enhet: 'utkastskolan'}],
    ['all alike', {enhet: 'fantasiskolan'}],
    ['ten to nineteen answers', {enhet: 'skisskolan'}],
    ['new questions', {omgang: '2026/2027 tld-oktober'}],
    ['the municipality', {enhet: undefined}],
    ['the overview', {visa: 'oversikt', enhet: undefined}],
    ['the overview as figures', {visa: 'oversikt', enhet: undefined, vy: 'tabell'}],
    ['the sheet for children', {visa: 'barn'}],
    ['the sheet for children, only to be read', {visa: 'barn', readonly: true}],
    ['an index alone for children', {visa: 'barn', enhet: 'utkastskolan'}],
    ['nothing yet', {utgavor: []}],
    ['a unit that is not there', {enhet: 'finns-inte'}],
  ])('%s: axe finds nothing', async (_, properties) => {
    await expectAccessible(await mount(properties));
  });

  test.each<[string, Partial<SkaTldResultat>]>([
    ['a unit', {}],
    ['a unit as tables', {vy: 'tabell'}],
    ['the overview', {visa: 'oversikt', enhet: undefined}],
    ['the sheet for children', {visa: 'barn'}],
  ])('%s fits in 288 pixels', async (_, properties) => {
    const element = await mount(properties, {width: '288px'});
    expect(element.scrollWidth).toBeLessThanOrEqual(288);
    if (properties.vy === undefined) await expectAccessible(element);
  });

  test('in English where the page is', async () => {
    const element = await mount({}, {lang: 'en'});
    expect(textIn(element)).toContain('What questions does the result raise?');
    expect(textIn(element)).toMatch(/No certain change since October 2026/);
  });
});
