import {exempelkoping} from '@vetlanda/ska-core/riktlinje';
import {exempelplan, parsePlan, type Underlag, type Utvecklingsplan} from '@vetlanda/ska-core/utvecklingsplan';
import {afterEach, describe, expect, test} from 'vitest';
import {userEvent} from 'vitest/browser';
import {expectAccessible, unmountAll} from '../test/mount.js';
import {buttonIn, findAllIn, findIn, mountKedja, planOf, settledKedja, toldBy} from '../test/mount-effektkedja.js';
import type {SkaEffektkedja} from './effektkedja.element.js';
import type {Tagg} from './taggar.js';

afterEach(unmountAll);

const ATAGANDE = 'exempel-at-1';
const ANNAT = 'exempel-at-3';

/** Opens the part of a node; `''` is what the plan rests on. */
async function open(element: SkaEffektkedja, nod: string): Promise<void> {
  findIn(element, `[id="del-${nod}"] > summary`).click();
  await new Promise((resolve) => setTimeout(resolve));
  await settledKedja(element);
}

const summaryOf = (element: SkaEffektkedja, nod: string): string =>
  findIn(element, `[id="del-${nod}"] > summary`).textContent.trim();
const taggarIn = ({malomraden}: Utvecklingsplan, nod: string): readonly Tagg[] | undefined =>
  malomraden.flatMap((malomrade) => [malomrade, ...malomrade.ataganden]).find(({id}) => id === nod)?.taggar;
const taggarOf = (element: SkaEffektkedja, nod: string): readonly Tagg[] | undefined => taggarIn(planOf(element), nod);
const box = (element: SkaEffektkedja, nod: string, ord: string): HTMLInputElement => {
  const label = findAllIn(element, `[id="del-${nod}"] label`).find(({textContent}) => textContent.trim() === ord);
  const input = label?.querySelector('input');
  if (input === null || input === undefined) throw new Error(`There is no box "${ord}".`);
  return input;
};
const fill = (element: SkaEffektkedja, id: string, text: string): Promise<void> =>
  userEvent.fill(findIn<HTMLInputElement>(element, `[id="${id}"]`), text);

describe('what an åtagande has to do with', () => {
  test('is closed, says in its heading what is in it, and costs nothing until it is opened', async () => {
    const element = await mountKedja();
    expect(summaryOf(element, ATAGANDE)).toBe('Kopplingar och underlag: 1 framgångsfaktor, 1 nationellt mål');
    expect(summaryOf(element, 'exempel-mo-1')).toBe('Kopplingar och underlag: 1 kvalitetsdimension');
    expect(findAllIn(element, '.delinnehall')).toEqual([]);
    await open(element, ATAGANDE);
    expect(findAllIn(element, '.delinnehall')).toHaveLength(1);
  });

  test('is ticked among the seven framgångsfaktorer, and can be undone', async () => {
    const element = await mountKedja();
    await open(element, ATAGANDE);
    expect(box(element, ATAGANDE, 'Professionell utveckling').checked).toBe(true);
    await userEvent.click(box(element, ATAGANDE, 'Kompetent ledarskap'));
    await settledKedja(element);
    await userEvent.click(box(element, ATAGANDE, 'Processkvalitet'));
    await settledKedja(element);
    expect(taggarOf(element, ATAGANDE)).toContainEqual({typ: 'framgangsfaktor', varde: 'Kompetent ledarskap'});
    expect(taggarOf(element, ATAGANDE)).toContainEqual({typ: 'kvalitetsdimension', varde: 'Processkvalitet'});
    expect(summaryOf(element, ATAGANDE)).toBe(
      'Kopplingar och underlag: 2 framgångsfaktorer, 1 kvalitetsdimension, 1 nationellt mål',
    );
    expect(parsePlan(planOf(element)).ok).toBe(true);
    await userEvent.click(box(element, ATAGANDE, 'Professionell utveckling'));
    await settledKedja(element);
    expect(taggarOf(element, ATAGANDE)).not.toContainEqual({typ: 'framgangsfaktor', varde: 'Professionell utveckling'});
    for (let i = 0; i < 3; i++) {
      buttonIn(element, '↶ Ångra').click();
      await settledKedja(element);
    }
    expect(planOf(element)).toEqual(exempelplan);
    expect(box(element, ATAGANDE, 'Kompetent ledarskap').checked).toBe(false);
  });

  test('stays as it was in the box when the host says no', async () => {
    const element = await mountKedja();
    await open(element, ATAGANDE);
    element.addEventListener('ska-plan-change', (event) => event.preventDefault());
    await userEvent.click(box(element, ATAGANDE, 'Kompetent ledarskap'));
    await settledKedja(element);
    expect(box(element, ATAGANDE, 'Kompetent ledarskap').checked).toBe(false);
  });

  test('follows the guideline: another municipality has other words, and what it does not know is kept to be unticked', async () => {
    const element = await mountKedja({riktlinje: exempelkoping});
    await open(element, ATAGANDE);
    expect(findAllIn(element, '.delinnehall legend').map(({textContent}) => textContent)).toContain(
      'Läroplanens områden (exempel)',
    );
    expect(box(element, ATAGANDE, 'Professionell utveckling').checked).toBe(true);
    await userEvent.click(box(element, ATAGANDE, 'Normer och värden'));
    await settledKedja(element);
    expect(summaryOf(element, ATAGANDE)).toContain('2 av läroplanens områden (exempel)');
  });

  test('can be a goal in own words; an empty one and one that is there already are told of', async () => {
    const element = await mountKedja();
    await open(element, ATAGANDE);
    const form = `mal-${ATAGANDE}`;
    buttonIn(element, 'Lägg till mål').click();
    await settledKedja(element);
    expect(findIn(element, `[id="${form}-varde-fel"]`).textContent).toContain('Skriv målet innan du lägger till det.');
    expect(element.shadowRoot?.activeElement?.id).toBe(`${form}-varde`);
    await fill(element, `${form}-varde`, 'Alla elever ska kunna läsa (exempel)');
    await userEvent.keyboard('{Enter}');
    await settledKedja(element);
    expect(taggarOf(element, ATAGANDE)).toContainEqual({
      typ: 'namndmal',
      varde: 'Alla elever ska kunna läsa (exempel)',
    });
    expect(findAllIn(element, `[id="${form}-varde-fel"]`)).toEqual([]);
    expect(toldBy(element)).toBe('Lade till Alla elever ska kunna läsa (exempel).');
    expect(findIn<HTMLInputElement>(element, `[id="${form}-varde"]`).value).toBe('');
    await fill(element, `${form}-varde`, 'Alla elever ska kunna läsa (exempel)');
    await userEvent.keyboard('{Enter}');
    await settledKedja(element);
    expect(findIn(element, `[id="${form}-varde-fel"]`).textContent).toContain('Det målet finns redan här.');
    buttonIn(element, 'Ta bort: Alla elever ska kunna läsa (exempel)').click();
    await settledKedja(element);
    expect(taggarOf(element, ATAGANDE)).toEqual(taggarIn(exempelplan, ATAGANDE));
  });

  test('shows what its follow-ups rest on', async () => {
    const element = await mountKedja();
    expect(summaryOf(element, ANNAT)).toBe('Kopplingar och underlag: 1 framgångsfaktor, 2 underlag');
    await open(element, ANNAT);
    expect(findIn(element, `[id="del-${ANNAT}"]`).textContent).toContain('TLD oktober 2026, Trygghet (exempel)');
  });

  test('what is begun in it is neither lost when it is closed nor ends up in another åtagande', async () => {
    const element = await mountKedja();
    await open(element, ATAGANDE);
    await fill(element, `mal-${ATAGANDE}-varde`, 'Påbörjat');
    await open(element, ATAGANDE);
    await open(element, ATAGANDE);
    expect(findIn<HTMLInputElement>(element, `[id="mal-${ATAGANDE}-varde"]`).value).toBe('Påbörjat');
    buttonIn(element, 'Flytta ned: Läsning i alla ämnen').click();
    await settledKedja(element);
    await open(element, 'exempel-at-2');
    expect(findIn<HTMLInputElement>(element, '[id="mal-exempel-at-2-varde"]').value).toBe('');
    expect(findIn<HTMLDetailsElement>(element, `[id="del-${ATAGANDE}"]`).open).toBe(true);
  });
});

describe('what the plan rests on', () => {
  const send = async (element: SkaEffektkedja, falt: Readonly<Record<string, string>>): Promise<void> => {
    for (const [namn, text] of Object.entries(falt)) await fill(element, `underlag-${namn}`, text);
    buttonIn(element, 'Lägg till underlag').click();
    await settledKedja(element);
  };

  test('is added with name, date, figure and link, and taken away', async () => {
    const element = await mountKedja();
    expect(summaryOf(element, '')).toBe('Underlag för planen: 3 underlag');
    await open(element, '');
    await send(element, {
      namn: 'TLD oktober 2026 (exempel)',
      datum: '2026-10-23',
      varde: '81 %',
      lank: 'https://exempel.se/tld',
    });
    const added = planOf(element).underlag.at(-1);
    expect(added).toMatchObject({
      namn: 'TLD oktober 2026 (exempel)',
      datum: '2026-10-23',
      varde: '81 %',
      lank: 'https://exempel.se/tld',
    });
    expect(parsePlan(planOf(element)).ok).toBe(true);
    expect(toldBy(element)).toBe('Lade till TLD oktober 2026 (exempel).');
    expect(findIn<HTMLAnchorElement>(element, '.rader a').href).toBe('https://exempel.se/tld');
    expect(findIn<HTMLInputElement>(element, '#underlag-namn').value).toBe('');
    expect(element.shadowRoot?.activeElement?.id).toBe('underlag-namn');
    buttonIn(element, 'Ta bort: TLD oktober 2026 (exempel)').click();
    await settledKedja(element);
    expect(planOf(element)).toEqual(exempelplan);
  });

  test.each([
    ['a link that runs something', 'lank', 'javascript:alert(1)', 'Länken ska börja med https://'],
    ['a link to another computer without saying so', 'lank', '//exempel.se', 'Länken ska börja med https://'],
    ['an address without its beginning', 'lank', 'www.exempel.se', 'Länken ska börja med https://'],
  ])('%s is told of beside its field, and nothing that was written is lost', async (_, namn, text, told) => {
    const element = await mountKedja();
    await open(element, '');
    await send(element, {namn: 'TLD (exempel)', varde: '81 %', [namn]: text});
    const field = findIn<HTMLInputElement>(element, `#underlag-${namn}`);
    expect(findIn(element, `#${field.getAttribute('aria-describedby')}`).textContent).toContain(told);
    expect(element.shadowRoot?.activeElement).toBe(field);
    expect(field.getAttribute('aria-invalid')).toBe('true');
    expect(field.value).toBe(text);
    expect(findIn<HTMLInputElement>(element, '#underlag-namn').value).toBe('TLD (exempel)');
    expect(planOf(element)).toBe(exempelplan);
    await expectAccessible(element);
  });

  test('a day without its year is told of: the browser gives it as no day at all', async () => {
    const element = await mountKedja();
    await open(element, '');
    await fill(element, 'underlag-namn', 'TLD (exempel)');
    findIn(element, '#underlag-datum').focus();
    await userEvent.keyboard('1');
    buttonIn(element, 'Lägg till underlag').click();
    await settledKedja(element);
    expect(findIn(element, '#underlag-datum-fel').textContent).toContain('Skriv hela datumet');
    expect(planOf(element)).toBe(exempelplan);
  });

  test('a name is needed', async () => {
    const element = await mountKedja();
    await open(element, '');
    await send(element, {varde: '81 %'});
    expect(findIn(element, '#underlag-namn-fel').textContent).toContain('Skriv vad underlaget heter');
    expect(findIn<HTMLInputElement>(element, '#underlag-varde').value).toBe('81 %');
  });

  test('a link of a plan from elsewhere that would run something is text', async () => {
    const underlag: readonly Underlag[] = [{id: 'u-1', namn: 'Farlig (exempel)', lank: 'javascript:alert(1)'}];
    const element = await mountKedja({plan: {...exempelplan, underlag}});
    await open(element, '');
    expect(findAllIn(element, 'a[href^="javascript"]')).toEqual([]);
    expect(findIn(element, '[id="del-"]').textContent).toContain('Farlig (exempel)');
  });
});

describe('can be read where nothing can be changed', () => {
  test.each([
    ['in the outline', {readonly: true}],
    ['in the preview', {vy: 'forhandsgranska'}],
  ])('%s', async (_, properties) => {
    const element = await mountKedja(properties);
    const text = findIn(element, '.disposition, .dokument').textContent;
    expect(text).toContain('Framgångsfaktorer för effektiv skolutveckling');
    expect(text).toContain('Tydlig roll- och ansvarsfördelning');
    expect(text).toContain('Läroplanen: eleven kan använda svenska språket i tal och skrift');
    expect(text).toContain('TLD oktober 2026, Trygghet (exempel)');
    expect(text).toContain('Bedömningsstöd i läsning, årskurs 3, mars 2026 (exempel)');
    expect(text).toContain('24 april 2026 · 78 % (exempel)');
    expect(findAllIn(element, '.dokument input, .disposition input, .disposition form')).toEqual([]);
    await expectAccessible(element);
  });
});

test('what takes something away is wide enough for a finger in a narrow column', async () => {
  const element = await mountKedja({}, {width: '320px'});
  await open(element, '');
  const knappar = findAllIn(element, '.rader .rund');
  expect(knappar.length).toBeGreaterThan(0);
  for (const knapp of knappar) expect(knapp.getBoundingClientRect().width).toBeGreaterThanOrEqual(24);
});

test.each(['sv', 'en'])('has no accessibility violation when it is open, in %s', async (lang) => {
  const element = await mountKedja({}, {lang, width: '320px'});
  await open(element, ANNAT);
  await open(element, '');
  await expectAccessible(element);
  expect(element.scrollWidth).toBeLessThanOrEqual(320);
});
