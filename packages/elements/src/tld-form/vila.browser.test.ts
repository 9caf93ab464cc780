import {afterEach, beforeEach, describe, expect, test, vi} from 'vitest';
import {userEvent} from 'vitest/browser';
import {
  answerAll,
  button,
  buttons,
  cleanUp,
  everythingKept,
  type Formegenskaper,
  heading,
  Mottagare,
  mountForm,
  Provklocka,
  press,
  radios,
  read,
  settled,
  status,
} from './provform.test.js';
import type {SkaTldForm} from './tld-form.element.js';

const MINUT = 60_000;
let klocka: Provklocka;

beforeEach(() => {
  klocka = new Provklocka();
});

afterEach(async () => {
  vi.restoreAllMocks();
  await cleanUp();
});

/** A form in which the first question is answered. */
async function mountAnswered(more: Formegenskaper = {}): Promise<SkaTldForm> {
  const element = await mountForm({klocka, ...more});
  await press(element, 'Börja');
  await userEvent.click(radios(element)[1] ?? element);
  await settled(element);
  return element;
}

async function pass(element: SkaTldForm, ms: number): Promise<void> {
  await klocka.pass(ms);
  await settled(element);
}

/** The page comes back into view, after something has happened to the device's clocks. */
async function wake(element: SkaTldForm): Promise<void> {
  window.dispatchEvent(new Event('pageshow'));
  await settled(element);
}

describe('when nobody is there', () => {
  test('it asks a minute before, and leaves the answers where they were for who is', async () => {
    const element = await mountAnswered();
    await pass(element, 13 * MINUT);
    expect(read(element)).toContain('Fråga 1 av 11');
    await pass(element, MINUT);
    expect(heading(element)).toBe('Är du kvar? Annars tas dina svar bort snart.');
    await press(element, 'Jag är kvar');
    expect(read(element)).toContain('Fråga 1 av 11');
    expect(radios(element)[1]?.checked).toBe(true);
    await pass(element, 13 * MINUT);
    expect(read(element)).toContain('Fråga 1 av 11');
  });

  test('after a quarter of an hour the answers are gone from the page and from the device, and it says so', async () => {
    const element = await mountAnswered();
    await pass(element, 15 * MINUT);
    expect(read(element)).toContain('Därför togs svaren bort.');
    expect(await everythingKept()).not.toContain('trygghet');
    await press(element, 'Börja');
    expect(radios(element).some(({checked}) => checked)).toBe(false);
    await press(element, 'Tillbaka');
    expect(read(element)).not.toContain('Därför togs svaren bort');
  });

  test('every press of a key or a pointer begins the time anew', async () => {
    const element = await mountAnswered();
    await pass(element, 13 * MINUT);
    radios(element)[1]?.focus();
    await userEvent.keyboard('{Shift}');
    await pass(element, 13 * MINUT);
    expect(radios(element)[1]?.checked).toBe(true);
  });

  test('the page can shorten the time, and a time that is none is a quarter of an hour', async () => {
    const kort = await mountAnswered({vilotid: 2});
    await pass(kort, 2 * MINUT);
    expect(read(kort)).toContain('Därför togs svaren bort');
    const ingen = await mountAnswered({vilotid: Number.NaN});
    await pass(ingen, 13 * MINUT);
    expect(radios(ingen)[1]?.checked).toBe(true);
    await pass(ingen, 2 * MINUT);
    expect(read(ingen)).toContain('Därför togs svaren bort');
  });

  test('the first page says nothing of answers that there never were', async () => {
    const element = await mountForm({klocka});
    await userEvent.click(button(element, 'English'));
    await pass(element, 15 * MINUT);
    expect(read(element)).not.toContain('Därför togs svaren bort');
    expect(buttons(element)).toContain('Börja');
  });
});

describe('when the clocks cannot be trusted', () => {
  test('a device that has slept is taken by its clock when it wakes', async () => {
    const element = await mountAnswered();
    klocka.fel = 20 * MINUT;
    await wake(element);
    expect(read(element)).toContain('Därför togs svaren bort');
  });

  test('a clock that is set back gives nobody longer', async () => {
    const element = await mountAnswered();
    klocka.fel = -24 * 60 * MINUT;
    await pass(element, 15 * MINUT);
    expect(read(element)).toContain('Därför togs svaren bort');
  });

  test('a short look elsewhere takes nothing away', async () => {
    const element = await mountAnswered();
    await pass(element, MINUT);
    await wake(element);
    expect(radios(element)[1]?.checked).toBe(true);
  });
});

test('what could neither be sent nor wait sealed is not left in the page either', async () => {
  const mottagare = new Mottagare();
  mottagare.oppen = false;
  const element = await mountForm({klocka, skicka: mottagare.skicka});
  await answerAll(element);
  await press(element, 'Skicka mina svar');
  await vi.waitFor(() => expect(status(element)).toContain('kan inte spara svaren'));
  await pass(element, 15 * MINUT);
  expect(read(element)).toContain('Därför togs svaren bort');
  mottagare.oppen = true;
  await pass(element, 60 * MINUT);
  expect(mottagare.mottagna).toEqual([]);
});
