import {exempelplan, type Utvecklingsplan} from '@vetlanda/ska-core/utvecklingsplan';
import {afterEach, describe, expect, test} from 'vitest';
import {page, userEvent} from 'vitest/browser';
import {unmountAll} from '../test/mount.js';
import {buttonIn, findIn, mountKedja, planOf, settledKedja, toldBy} from '../test/mount-effektkedja.js';
import type {SkaEffektkedja} from './effektkedja.element.js';

afterEach(unmountAll);

const MENING = 'Fler läser med flyt.';
const NAMN = 'Fler läser med flyt';

const [effekt] = exempelplan.malomraden[0]?.ataganden[0]?.effekter ?? [];
if (effekt === undefined) throw new Error('The example has no effect.');
/** The example, with an effect that is a short sentence with its full stop. */
const plan: Utvecklingsplan = {
  ...exempelplan,
  malomraden: exempelplan.malomraden.map((malomrade) => ({
    ...malomrade,
    ataganden: malomrade.ataganden.map((atagande) => ({
      ...atagande,
      effekter: atagande.effekter.map((one) => (one.id === effekt.id ? {...one, text: MENING} : one)),
    })),
  })),
};

async function press(element: SkaEffektkedja, name: string): Promise<void> {
  buttonIn(element, name).focus();
  await userEvent.keyboard('{Enter}');
  await settledKedja(element);
}

const message = (element: SkaEffektkedja): HTMLElement => findIn(element, '[role=status]');

describe('a name that ends with a full stop is told without it', () => {
  test('when it is moved, and when that is undone and redone', async () => {
    const element = await mountKedja({plan});
    await press(element, `Flytta ned: ${MENING}`);
    expect(toldBy(element)).toMatch(new RegExp(`^${NAMN} flyttad, plats 2 av \\d\\.$`));
    await press(element, '↶ Ångra');
    expect(toldBy(element)).toBe(`Ångrade: flyttade ${NAMN}.`);
    await press(element, '↷ Gör om');
    expect(toldBy(element)).toBe(`Gjorde om: flyttade ${NAMN}.`);
  });

  test('when it is ended with a reason, as a sentence of its own', async () => {
    const element = await mountKedja({plan});
    await press(element, `Mer: ${MENING}`);
    findIn(element, '.avslut input').focus();
    await userEvent.keyboard('Nådd redan (exempel){Enter}');
    await settledKedja(element);
    expect(toldBy(element)).toBe(`Avslutade ${NAMN}.`);
  });

  test('and a field that is a question, without its question mark', async () => {
    const element = await mountKedja({plan});
    await userEvent.fill(findIn(element, `#f-${effekt.id}-tecken`), 'Fler läser på rasten');
    await press(element, '↶ Ångra');
    expect(toldBy(element)).toBe('Ångrade: skrev i Hur märks det.');
  });
});

describe('what was done', () => {
  test('is told in view, however long the plan is and wherever in it one is', async () => {
    const element = await mountKedja({plan});
    for (const name of [`Flytta ned: ${MENING}`, 'Flytta ned: Trygghet och studiero']) {
      await press(element, name);
      const {top, bottom, width} = message(element).getBoundingClientRect();
      expect(width).toBeGreaterThan(100);
      expect(top).toBeGreaterThanOrEqual(0);
      expect(bottom).toBeLessThanOrEqual(innerHeight);
    }
    expect(scrollY).toBeGreaterThan(0);
  });

  test.each([1100, 320])('does not hide what has the keyboard, in a column of %i pixels', async (width) => {
    await page.viewport(width, 600);
    const element = await mountKedja({plan}, {width: `${width}px`});
    await press(element, `Flytta ned: ${MENING}`);
    const hidden: string[] = [];
    for (const key of ['{Tab}', '{Shift>}{Tab}{/Shift}']) {
      for (let i = 0; i < 40; i++) {
        await userEvent.keyboard(key);
        const {activeElement} = element.shadowRoot ?? {};
        if (activeElement === null || activeElement === undefined) break;
        const {bottom} = activeElement.getBoundingClientRect();
        const {top} = message(element).getBoundingClientRect();
        if (bottom > top) hidden.push(`${activeElement.id}: ${bottom} > ${top}`);
      }
    }
    expect(hidden).toEqual([]);
    await page.viewport(1280, 900);
  });

  test('is told until something else is done', async () => {
    const element = await mountKedja({plan});
    await press(element, `Flytta ned: ${MENING}`);
    expect(toldBy(element)).not.toBe('');
    await userEvent.fill(findIn(element, `#f-${effekt.id}-text`), 'Något annat');
    await settledKedja(element);
    expect(toldBy(element)).toBe('');
  });

  test('is not printed', async () => {
    const element = await mountKedja({plan});
    const sheets = element.shadowRoot?.adoptedStyleSheets ?? [];
    const printed = sheets
      .flatMap(({cssRules}) => [...cssRules])
      .filter(({cssText}) => cssText.startsWith('@media print'));
    expect(printed.some(({cssText}) => /\.meddelande[^{]*{\s*display: none/.test(cssText))).toBe(true);
  });
});

describe('a plan is followed by another', () => {
  const annan: Utvecklingsplan = {...plan, id: 'exempel-annan'};

  test('and what was done in the first cannot be undone in the second', async () => {
    const element = await mountKedja({plan});
    await press(element, `Flytta ned: ${MENING}`);
    element.plan = annan;
    await settledKedja(element);
    expect(buttonIn(element, '↶ Ångra').ariaDisabled).toBe('true');
    expect(toldBy(element)).toBe('');
    await press(element, '↶ Ångra');
    expect(planOf(element)).toBe(annan);
  });

  test('but the same plan, as its host gives it back, keeps what can be undone', async () => {
    const element = await mountKedja({plan});
    await press(element, `Flytta ned: ${MENING}`);
    element.plan = structuredClone(planOf(element));
    await settledKedja(element);
    expect(toldBy(element)).not.toBe('');
    await press(element, '↶ Ångra');
    expect(planOf(element)).toEqual(plan);
  });
});

describe('a finding leads', () => {
  const medDubbelt = (id: string): Utvecklingsplan => ({
    ...exempelplan,
    malomraden: exempelplan.malomraden.map((one, i) =>
      i === 0 ? one : {...one, namn: 'Kunskaper', id: i === 1 ? id : one.id},
    ),
  });

  async function goTo(element: SkaEffektkedja, words: string): Promise<string | undefined> {
    findIn<HTMLDetailsElement>(element, '#granskning').open = true;
    const rad = [...findIn(element, '#granskning').querySelectorAll('li')].find(({textContent}) =>
      textContent.includes(words),
    );
    if (rad === undefined) throw new Error(`There is no finding "${words}".`);
    [...rad.querySelectorAll('button')].find(({textContent}) => textContent === 'Gå dit')?.click();
    await settledKedja(element);
    return element.shadowRoot?.activeElement?.id;
  }

  test('to the name of a node where the field has no control of its own', async () => {
    const [forsta] = exempelplan.malomraden;
    const dubbel = {
      ...exempelplan,
      malomraden: [...exempelplan.malomraden, {...exempelplan.malomraden[1], id: forsta?.id}],
    };
    const element = await mountKedja({plan: dubbel});
    expect(await goTo(element, 'samma id')).toBe(`f-${forsta?.id}-namn`);
  });

  test('to the node itself in a plan that is only read', async () => {
    const element = await mountKedja({plan: medDubbelt('exempel-mo-2'), readonly: true});
    expect(await goTo(element, 'Kunskaper')).toMatch(/^nod-exempel-mo-/);
  });

  test('nowhere where there is nothing to come to: when the plan has to be ready is only told', async () => {
    const element = await mountKedja({plan: {...exempelplan, lage: 'utkast'}});
    element.tidpunkter = [
      {titel: 'Processdialog (exempel)', start: '2026-12-01', slut: '2026-12-01', kraverPlan: true},
    ] as unknown as typeof element.tidpunkter;
    await settledKedja(element);
    const rad = [...findIn(element, '#granskning').querySelectorAll('li')].find(({textContent}) =>
      textContent.includes('Processdialog (exempel)'),
    );
    expect(rad).toBeDefined();
    expect([...(rad?.querySelectorAll('button') ?? [])].map(({textContent}) => textContent.trim())).not.toContain(
      'Gå dit',
    );
  });
});
