import type {Enkattext} from '@vetlanda/ska-core/tld';
import {afterEach, describe, expect, test, vi} from 'vitest';
import {expectAccessible, unmountAll} from '../test/mount.js';
import {buttonIn, drawn, findAllIn, findIn, mountTag, textIn} from '../test/mount-tag.js';
import {printBlad, printLappar, type Utskriftsmiljo} from './export.js';
import {sv} from './text.sv.js';
import './tld-utskick.js';
import type {SkaTldUtskick} from './tld-utskick.element.js';

afterEach(() => {
  unmountAll();
  vi.restoreAllMocks();
});

const grupper = [
  {namn: 'Klass 4 A', kod: '7K3M9Q'},
  {namn: 'Klass 4 B', kod: '0F1XZ8'},
];

const mount = (properties: Partial<SkaTldUtskick> = {}, options = {}): Promise<SkaTldUtskick> =>
  mountTag(
    'ska-tld-utskick',
    {lank: 'https://kom-in.exempel.se/t/', omgang: 'TLD oktober 2026', grupper, ...properties},
    options,
  );

describe('a group gets', () => {
  test('a link whose code stands in the fragment, the code in groups, and how it is said', async () => {
    const element = await mount();
    const text = textIn(element, '.grupp:first-child');
    expect(text).toContain('https://kom-in.exempel.se/t/#7K3M9Q');
    expect(text).toContain('7K3 M9Q');
    expect(text).toContain('Läs upp: sju, K, tre, M, nio, Q');
  });

  test('a QR code with a name, black on white whatever the theme', async () => {
    const element = await mount();
    const qr = findIn<SVGElement>(element, '.grupp:last-child svg');
    expect(qr.getAttribute('aria-label')).toBe('QR-kod till enkäten för Klass 4 B');
    expect(qr.querySelector('rect')?.getAttribute('fill')).toBe('#fff');
    expect(qr.querySelector('path')?.getAttribute('fill')).toBe('#000');
  });

  test('an address on this site where the base is only a path', async () => {
    const element = await mount({lank: '/t/'});
    expect(findIn(element, '.lank').textContent).toBe(`${location.origin}/t/#7K3M9Q`);
  });

  test('the same link whether its code is written with gaps, with a dash, small or with letters that are digits', async () => {
    const element = await mount({grupper: ['7k3 m9q', '7K3-M9Q'].map((kod, i) => ({namn: `Grupp ${i}`, kod}))});
    expect(findAllIn(element, '.lank').map(({textContent}) => textContent)).toEqual([
      'https://kom-in.exempel.se/t/#7K3M9Q',
      'https://kom-in.exempel.se/t/#7K3M9Q',
    ]);
    element.grupper = [{namn: 'Grupp', kod: 'oil'}];
    await drawn(element);
    expect(findIn(element, '.lank').textContent).toBe('https://kom-in.exempel.se/t/#011');
  });
});

describe('copying the link', () => {
  test('says whose link is copied, beside the button', async () => {
    const writeText = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
    const element = await mount();
    buttonIn(element, 'Kopiera länken till Klass 4 B').click();
    await vi.waitFor(() =>
      expect(textIn(element, '.grupp:last-child [role=status]')).toBe('Länken till Klass 4 B är kopierad.'),
    );
    expect(writeText).toHaveBeenCalledWith('https://kom-in.exempel.se/t/#0F1XZ8');
    expect(textIn(element, '.grupp:first-child [role=status]')).toBe('');
  });

  test('selects the link where the browser refuses, and says what to do', async () => {
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('refused'));
    const element = await mount();
    buttonIn(element, 'Kopiera länken till Klass 4 A').click();
    await vi.waitFor(() => expect(textIn(element, '.grupp:first-child [role=status]')).toContain('Länken är markerad'));
  });
});

describe('where something is missing', () => {
  test('there are no groups, it says so and offers nothing to print', async () => {
    const element = await mount({grupper: []});
    expect(textIn(element)).toContain('Här finns inga grupper än.');
    expect(findAllIn(element, 'button')).toEqual([]);
  });

  test('there is no address, it says whose task it is', async () => {
    const element = await mount({lank: ''});
    expect(textIn(element, '[role=alert]')).toContain('Adressen till enkäten saknas.');
  });
});

describe('on paper', () => {
  const miljo: Utskriftsmiljo = {
    text: sv,
    sprak: 'sv',
    omgang: 'TLD oktober 2026',
    lank: 'kom-in.exempel.se/t/',
    stanger: undefined,
    instruktion: undefined,
    exempel: false,
  };
  const bladet = {namn: 'Klass 4 A', kod: '7K3M9Q', adress: 'https://kom-in.exempel.se/t/#7K3M9Q'};

  /** What the printer would get: the document stands in its frame when it is printed. */
  function printed(print: () => void): Document {
    let page: Document | undefined;
    const {append} = document.body;
    vi.spyOn(document.body, 'append').mockImplementation((...nodes) => {
      append.apply(document.body, nodes);
      const frame = nodes[0] as HTMLIFrameElement;
      if (frame.contentWindow === null) return;
      frame.contentWindow.print = () => {
        page = frame.contentDocument?.cloneNode(true) as Document;
        frame.remove();
      };
    });
    print();
    if (page === undefined) throw new Error('Nothing was printed.');
    return page;
  }

  test('a sheet has the way in and the steps of the adult', () => {
    const page = printed(() => printBlad([bladet, {...bladet, namn: 'Klass 4 B'}], miljo));
    expect([...page.querySelectorAll('h1')].map(({textContent}) => textContent)).toEqual(['Klass 4 A', 'Klass 4 B']);
    expect(page.querySelector('.kod')?.textContent).toBe('7K3 M9Q');
    expect(page.querySelectorAll('article:first-child li')).toHaveLength(5);
  });

  test('the steps are those of the questionnaire, in a language that somebody has looked at', () => {
    const steg = (en: string, granskning: 'granskad' | 'ogranskad'): Enkattext => ({
      sv: {text: 'Läs högt.', granskning: 'granskad'},
      en: {text: en, granskning},
    });
    const instruktion = {
      fore: [steg('Read aloud.', 'granskad')],
      under: [],
      efter: [steg('Read it loud.', 'ogranskad')],
    };
    const page = printed(() => printBlad([bladet], {...miljo, sprak: 'en', instruktion}));
    expect([...page.querySelectorAll('li')].map(({textContent}) => textContent)).toEqual(['Read aloud.', 'Läs högt.']);
    expect(page.querySelector('article')?.textContent).not.toContain('Under tiden');
  });

  test('one-time codes fill sheets of 24, each with its own address', () => {
    const lappar = Array.from({length: 27}, (_, i) => ({
      ...bladet,
      kod: `AB${i}`,
      adress: `https://exempel.se/t/#AB${i}`,
    }));
    const page = printed(() => printLappar([{namn: 'Klass 4 A', lappar}], miljo));
    const blad = [...page.querySelectorAll('.lappar')].map((ett) => ett.querySelectorAll('.lapp').length);
    expect(blad).toEqual([24, 3]);
    const squares = new Set([...page.querySelectorAll('.lapp path')].map((path) => path.getAttribute('d')));
    expect(squares.size).toBe(27);
  });

  test('the buttons offer slips only to a group that has codes', async () => {
    const element = await mount({koder: {'7K3M9Q': ['AAAA1111', 'BBBB2222']}});
    expect(buttonIn(element, 'Skriv ut engångskoderna (2) för Klass 4 A')).toBeDefined();
    expect(textIn(element, '.grupp:last-child')).not.toContain('engångskod');
  });
});

describe('anybody can use it', () => {
  test.each([
    ['with groups and slips', {koder: {'7K3M9Q': ['AAAA1111']}}],
    ['without groups', {grupper: []}],
    ['without an address', {lank: ''}],
    [
      'with an example questionnaire and a last day',
      {enkat: {instruktion: {fore: [], under: [], efter: []}, exempel: true}, stanger: '2026-10-23'},
    ],
  ])('%s, axe finds nothing', async (_, properties) => {
    await expectAccessible(await mount(properties));
  });

  test('in 288 pixels nothing reaches outside', async () => {
    const element = await mount({koder: {'7K3M9Q': ['AAAA1111']}}, {width: '288px'});
    expect(element.scrollWidth).toBeLessThanOrEqual(288);
  });

  test('in English where the page is', async () => {
    const element = await mount({}, {lang: 'en'});
    expect(textIn(element)).toContain('Read aloud: seven, K, three, M, nine, Q');
  });
});
