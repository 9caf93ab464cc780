import {
  type Enkat,
  exempelenkatAnpassad,
  exempelenkater,
  exempelenkatForskola,
  exempelenkatGrundskola,
  exempelenkatLagstadium,
} from '@vetlanda/ska-core/tld';
import {afterEach, describe, expect, test, vi} from 'vitest';
import {userEvent} from 'vitest/browser';
import {expectAccessible} from '../test/mount.js';
import {
  answerAll,
  button,
  buttons,
  chosen,
  cleanUp,
  find,
  findAll,
  heading,
  mountForm,
  press,
  radios,
  read,
  settled,
} from './provform.test.js';
import type {SkaTldForm} from './tld-form.element.js';

afterEach(cleanUp);

/** The element of the form that has the keyboard. */
const focused = (element: SkaTldForm): Element | null | undefined => element.shadowRoot?.activeElement;

/** A questionnaire in which nothing is an example and every Swedish word has been reviewed. */
const SKARP: Enkat = {...exempelenkatLagstadium, exempel: false};

/** The same words in a language that runs from the right, not reviewed. */
function inArabic(enkat: Enkat): Enkat {
  return JSON.parse(
    JSON.stringify(enkat, (_, value) =>
      typeof value === 'object' && value !== null && 'sv' in value
        ? {...value, ar: {text: `نص ${value.sv.text.length}`, granskning: 'ogranskad'}}
        : value,
    ),
  );
}

describe('the first page', () => {
  test('tells what it is for, that nobody has to answer, and that it is an example', async () => {
    const element = await mountForm();
    expect(read(element)).toContain('Vi vill veta hur du har det i skolan.');
    expect(read(element)).toContain('Du får hoppa över frågor. Du får sluta när du vill.');
    expect(read(element)).toContain('Det här är ett exempel. Svaren räknas inte.');
  });

  test('does not take the keyboard from the page it stands in', async () => {
    await mountForm();
    expect(document.activeElement).toBe(document.body);
  });

  test('in a live round nothing is said of examples', async () => {
    const element = await mountForm({enkat: SKARP, live: true});
    expect(read(element)).not.toContain('exempel. Svaren');
    await press(element, 'Börja');
    expect(heading(element)).toBe('Känner du dig trygg i klassrummet?');
  });
});

describe('a question', () => {
  test('stands alone on its page, with its place in words and as a bar', async () => {
    const element = await mountForm();
    await press(element, 'Börja');
    expect(findAll(element, 'fieldset').length).toBe(1);
    expect(read(element)).toContain('Fråga 1 av 11');
    expect(findAll(element, '.stapel i').length).toBe(11);
    expect(findAll(element, '.gjord').length).toBe(1);
  });

  test('is a native group, named by the question, told where it stands, with each answer named by its words alone', async () => {
    const element = await mountForm();
    await press(element, 'Börja');
    const fieldset = find<HTMLFieldSetElement>(element, 'fieldset');
    expect(fieldset.querySelector('legend')?.textContent.trim()).toBe('Känner du dig trygg i klassrummet?');
    expect(find(element, `#${fieldset.getAttribute('aria-describedby')}`).textContent).toBe('Fråga 1 av 11');
    expect(new Set(radios(element).map(({name}) => name)).size).toBe(1);
    expect(radios(element).map((one) => find(element, `#${one.getAttribute('aria-labelledby')}`).textContent)).toEqual([
      'Nej, aldrig',
      'Ibland',
      'Ofta',
      'Ja, alltid',
      'Vet inte',
    ]);
  });

  test('has a drawing for each step, told in words, and no face', async () => {
    const element = await mountForm();
    await press(element, 'Börja');
    expect(findAll(element, '[part=pictogram]').map((one) => one.getAttribute('aria-label'))).toEqual([
      'Ett tomt glas',
      'Ett glas fyllt till 1/3',
      'Ett glas fyllt till 2/3',
      'Ett fullt glas',
    ]);
  });

  test('the new page begins at its heading, for who hears it', async () => {
    const element = await mountForm();
    await press(element, 'Börja');
    expect(focused(element)?.textContent?.trim()).toBe('Känner du dig trygg i klassrummet?');
    await press(element, 'Hoppa över');
    expect(focused(element)?.textContent?.trim()).toBe('Känner du dig trygg på rasten?');
    expect(find(element, `#${focused(element)?.getAttribute('aria-describedby')}`).textContent).toBe('Fråga 2 av 11');
  });

  test('an answer never leads on by itself', async () => {
    const element = await mountForm();
    await press(element, 'Börja');
    await userEvent.click(radios(element)[2] ?? element);
    await settled(element);
    expect(chosen(element)).toBe(3);
    expect(heading(element)).toBe('Känner du dig trygg i klassrummet?');
  });

  test('the whole of an answer can be pressed', async () => {
    const element = await mountForm();
    await press(element, 'Börja');
    await userEvent.click(find(element, 'label:has(input) svg'));
    expect(chosen(element)).toBe(1);
  });

  test('the button forward says what it does: skips, or goes on', async () => {
    const element = await mountForm();
    await press(element, 'Börja');
    expect(buttons(element)).toEqual(['Tillbaka', 'Hoppa över']);
    radios(element)[0]?.click();
    await settled(element);
    expect(buttons(element)).toEqual(['Ta bort mitt svar', 'Tillbaka', 'Nästa']);
    await press(element, 'Ta bort mitt svar');
    expect(chosen(element)).toBe(0);
    expect(focused(element)).toBe(radios(element)[0]);
    expect(buttons(element)).toEqual(['Tillbaka', 'Hoppa över']);
  });

  test('goes back with the answer kept, until it is sent', async () => {
    const element = await mountForm();
    await press(element, 'Börja');
    radios(element)[3]?.click();
    await settled(element);
    await press(element, 'Nästa');
    expect(chosen(element)).toBe(0);
    await press(element, 'Tillbaka');
    expect(chosen(element)).toBe(4);
    await press(element, 'Tillbaka');
    expect(buttons(element)).toContain('Börja');
  });

  test('the page before sending tells nothing of what was answered, and leads back', async () => {
    const element = await mountForm();
    await answerAll(element);
    expect(read(element)).toBe(
      'Nu är frågorna slut Du kan gå tillbaka och ändra innan du skickar. Tillbaka Skicka mina svar',
    );
    await press(element, 'Tillbaka');
    expect(read(element)).toContain('Fråga 11 av 11');
    expect(chosen(element)).toBe(1);
  });

  test('has its own picture and its own pictures of the steps, from the same site only', async () => {
    const [fraga] = exempelenkatForskola.fragor;
    if (fraga === undefined) throw new Error('There is no question.');
    const bilder = ['/a.svg', '/b.svg', 'https://annan.example/c.svg'];
    const enkat = {...exempelenkatForskola, fragor: [{...fraga, bild: '/rast.svg', stegbilder: bilder}]};
    const element = await mountForm({enkat});
    await press(element, 'Börja');
    expect(findAll<HTMLImageElement>(element, 'img').map(({src, alt}) => [new URL(src).pathname, alt])).toEqual([
      ['/rast.svg', 'Bild till frågan'],
      ['/a.svg', 'Bild till svaret Nej'],
      ['/b.svg', 'Bild till svaret Ibland'],
    ]);
    expect(findAll(element, '[part=pictogram]').length).toBe(1);
  });

  test('several to a page, each with its own place and its own group', async () => {
    const element = await mountForm({perSida: 4});
    await press(element, 'Börja');
    const grupper = findAll<HTMLFieldSetElement>(element, 'fieldset');
    expect(grupper.map((one) => find(element, `#${one.getAttribute('aria-describedby')}`).textContent.trim())).toEqual([
      'Fråga 1 av 11',
      'Fråga 2 av 11',
      'Fråga 3 av 11',
      'Fråga 4 av 11',
    ]);
    expect(new Set(radios(element).map(({name}) => name)).size).toBe(4);
    await press(element, 'Hoppa över');
    await press(element, 'Hoppa över');
    expect(findAll(element, 'fieldset').length).toBe(3);
    await press(element, 'Hoppa över');
    await press(element, 'Tillbaka');
    expect(read(element)).toContain('Fråga 9 av 11');
  });
});

describe('the keyboard', () => {
  test('arrows choose within the group, as the platform does', async () => {
    const element = await mountForm();
    await press(element, 'Börja');
    radios(element)[0]?.focus();
    await userEvent.keyboard('{ArrowDown}');
    expect(chosen(element)).toBe(2);
    await userEvent.keyboard('{ArrowUp}{ArrowUp}');
    expect(chosen(element)).toBe(5);
  });

  test('with Tab and space alone every answer can be reached, changed and sent', async () => {
    const sent = vi.fn(() => Promise.resolve());
    const enkat = {...exempelenkatLagstadium, fragor: exempelenkatLagstadium.fragor.slice(0, 1)};
    const element = await mountForm({enkat, skicka: sent});
    const tabTo = async (name: string): Promise<void> => {
      for (let i = 0; i < 20; i++) {
        const node = focused(element);
        const label = node instanceof HTMLInputElement ? (node.getAttribute('aria-labelledby') ?? '') : '';
        const words = label === '' ? (node?.textContent?.trim() ?? '') : find(element, `#${label}`).textContent;
        if (words === name) return;
        await userEvent.tab();
      }
      throw new Error(`Tab never comes to ${name}.`);
    };
    const pressOn = async (name: string): Promise<void> => {
      await tabTo(name);
      await userEvent.keyboard(' ');
      await settled(element);
    };
    await pressOn('Börja');
    await pressOn('Ja, alltid');
    expect(chosen(element)).toBe(4);
    await pressOn('Ta bort mitt svar');
    await pressOn('Ofta');
    expect(chosen(element)).toBe(3);
    await pressOn('Nästa');
    await pressOn('Skicka mina svar');
    await vi.waitFor(() => expect(sent).toHaveBeenCalledTimes(1));
  });

  test('Tab passes over the answers without choosing any, and leaves them both ways', async () => {
    const element = await mountForm();
    await press(element, 'Börja');
    radios(element)[1]?.click();
    await settled(element);
    for (let i = 0; i < 5; i++) await userEvent.tab();
    expect(chosen(element)).toBe(2);
    expect(radios(element)).not.toContain(focused(element));
    radios(element)[0]?.focus();
    await userEvent.tab({shift: true});
    expect(radios(element)).not.toContain(focused(element));
  });

  test("Enter in the form does not send the host's own form, and nothing of it is in that form's data", async () => {
    const form = document.createElement('form');
    const submitted = vi.fn((event: Event) => event.preventDefault());
    form.className = 'mounted';
    form.addEventListener('submit', submitted);
    form.innerHTML = '<input name="vardens"><button>Skicka</button>';
    document.body.append(form);
    const element = await mountForm({}, {parent: form});
    await press(element, 'Börja');
    radios(element)[0]?.focus();
    await userEvent.keyboard('{ArrowDown}{Enter}');
    button(element, 'Nästa').focus();
    await userEvent.keyboard('{Enter}');
    expect(submitted).not.toHaveBeenCalled();
    expect([...new FormData(form).keys()]).toEqual(['vardens']);
  });
});

test('two on a page do not answer for each other', async () => {
  const one = await mountForm();
  const other = await mountForm();
  await press(one, 'Börja');
  await press(other, 'Börja');
  radios(one)[0]?.click();
  radios(other)[2]?.click();
  await settled(one);
  expect([chosen(one), chosen(other)]).toEqual([1, 3]);
});

describe('who answers', () => {
  test.each([
    ['forskola', exempelenkatForskola, 96],
    ['f-3', exempelenkatLagstadium, 72],
    ['anpassad', exempelenkatAnpassad, 72],
    ['4-9', exempelenkatGrundskola, 48],
    ['gy', exempelenkatGrundskola, 48],
  ] as const)('%s: nothing to press is smaller than it should be, in any width', async (profil, enkat, mal) => {
    for (const width of ['1000px', '320px']) {
      const element = await mountForm({enkat, profil}, {width});
      await press(element, 'Börja');
      radios(element)[0]?.click();
      await settled(element);
      for (const node of findAll(element, 'button, label')) {
        const {width: w, height: h} = node.getBoundingClientRect();
        expect(Math.min(w, h), node.textContent).toBeGreaterThanOrEqual(mal);
      }
      expect(element.scrollWidth).toBeLessThanOrEqual(Number.parseInt(width, 10));
    }
  });

  test('the older ones read: no drawings', async () => {
    const element = await mountForm({enkat: exempelenkatGrundskola});
    await press(element, 'Börja');
    expect(findAll(element, 'svg.grad').length).toBe(0);
  });

  test('the page can decide for the questionnaire', async () => {
    const element = await mountForm({enkat: exempelenkatGrundskola, profil: 'f-3'});
    await press(element, 'Börja');
    expect(findAll(element, '[part=pictogram]').length).toBe(4);
  });

  test('a profile that there is not is that of the questionnaire', async () => {
    const element = await mountForm({profil: 'vuxen'});
    expect(find(element, '.sida').classList).toContain('f-3');
  });
});

describe('languages', () => {
  test('are offered by their own names, and change every word of a trial', async () => {
    const element = await mountForm();
    expect(findAll(element, '.sprak button').map(({textContent, lang}) => [textContent.trim(), lang])).toEqual([
      ['svenska', 'sv'],
      ['English', 'en'],
    ]);
    await press(element, 'English');
    expect(find(element, '.sida').lang).toBe('en');
    await press(element, 'Start');
    expect(heading(element)).toBe('Do you feel safe in the classroom?');
    expect(read(element)).toContain('Question 1 of 11');
  });

  test('nothing that is not reviewed reaches a live round, nor is its language offered', async () => {
    const element = await mountForm({enkat: SKARP, live: true, barnsprak: 'en'}, {lang: 'en'});
    expect(findAll(element, '.sprak').length).toBe(0);
    expect(heading(element)).toBe('Exempel: frågor till elever i förskoleklass till åk 3');
  });

  test('a reviewed one does', async () => {
    const enkat = JSON.parse(JSON.stringify(SKARP).replaceAll('ogranskad', 'granskad'));
    const element = await mountForm({enkat, live: true, barnsprak: 'en'});
    await press(element, 'Start');
    expect(heading(element)).toBe('Do you feel safe in the classroom?');
  });

  test('the host chooses which are offered', async () => {
    const element = await mountForm({sprakval: 'en'});
    expect(buttons(element)).toEqual(['Start']);
  });

  test('from right to left the answers run from the right, with the same values, and lacking words are told in Swedish', async () => {
    const sent: string[] = [];
    const enkat = {...inArabic(exempelenkatLagstadium), fragor: inArabic(exempelenkatLagstadium).fragor.slice(0, 1)};
    const element = await mountForm({
      enkat,
      barnsprak: 'ar',
      skicka: async ({innehall}) => void sent.push(innehall),
    });
    expect(find(element, '.sida').dir).toBe('rtl');
    await press(element, 'ابدأ');
    const lefts = radios(element).map((one) => one.getBoundingClientRect().left);
    expect(lefts).toEqual([...lefts].sort((a, b) => b - a));
    radios(element)[0]?.click();
    await settled(element);
    const tabort = [...findAll(element, 'span')].find((one) => one.textContent === 'Ta bort mitt svar');
    expect([tabort?.lang, tabort?.dir]).toEqual(['sv', 'ltr']);
    await press(element, 'التالي');
    await press(element, 'أرسل إجاباتي');
    await vi.waitFor(() => expect(JSON.parse(sent[0] ?? '{}').svar).toBe('1'));
  });
});

describe('what cannot be shown', () => {
  const [fraga] = exempelenkatLagstadium.fragor;
  test.each<[string, unknown, string]>([
    ['another format', {...exempelenkatLagstadium, format: 'ska-plan'}, 'formatet är ska-plan'],
    ['a newer version', {...exempelenkatLagstadium, schemaVersion: 2}, 'schemaVersion är 2'],
    ['no questions', {...exempelenkatLagstadium, fragor: []}, 'enkäten har inga frågor'],
    ['a scale that is not there', {...exempelenkatLagstadium, fragor: [{...fraga, skala: 'x'}]}, 'har skalan x'],
    ['something else', 'frågor', 'formatet är undefined'],
    ['a text that is empty', {...exempelenkatLagstadium, titel: {sv: {text: ' '}}}, 'en text saknas på svenska'],
  ])('%s: a child is told to fetch an adult, who is told why', async (_, enkat, orsak) => {
    const warned = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    const element = await mountForm({enkat: enkat as Enkat});
    await vi.waitFor(() => expect(read(element)).toContain(orsak));
    expect(find(element, '[role=alert]').textContent).toMatch(/Hämta en vuxen|Det finns inga frågor/);
    expect(buttons(element)).toEqual([]);
    expect(warned).toHaveBeenCalledWith(expect.stringContaining(orsak));
    warned.mockRestore();
  });

  test.each<[string, Enkat, string]>([
    ['an example', exempelenkatLagstadium, 'enkäten är ett exempel'],
    [
      'a Swedish text that nobody has reviewed',
      {...SKARP, titel: {sv: {text: 'Frågor', granskning: 'ogranskad'}}},
      'en text är inte granskad',
    ],
  ])('in a live round: %s', async (_, enkat, orsak) => {
    const warned = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    const element = await mountForm({enkat, live: true});
    await vi.waitFor(() => expect(read(element)).toContain(orsak));
    expect(read(element)).toContain('Frågorna är inte granskade än, så de går inte att svara på.');
    expect(read(element)).not.toContain('trygg');
    warned.mockRestore();
  });

  test('questions once shown stay when what comes after them is broken', async () => {
    const warned = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    const element = await mountForm();
    await press(element, 'Börja');
    radios(element)[1]?.click();
    element.enkat = {...exempelenkatLagstadium, fragor: []};
    await settled(element);
    expect(chosen(element)).toBe(2);
    warned.mockRestore();
  });

  test('before there is anything it says that the questions are on their way', async () => {
    const element = await mountForm({enkat: undefined});
    expect(read(element)).toBe('Frågorna hämtas …');
  });

  test('a link that runs script in the page is not shown', async () => {
    const vart = [{text: {sv: {text: 'Prata', granskning: 'granskad' as const}}, lank: 'javascript:alert(1)'}];
    const enkat = {...exempelenkatLagstadium, tack: {...exempelenkatLagstadium.tack, vart}};
    const element = await mountForm({enkat});
    await answerAll(element);
    await press(element, 'Skicka mina svar');
    expect(read(element)).toContain('Prata');
    expect(findAll(element, 'a')).toEqual([]);
  });
});

describe('every page, for every profile, has no fault that axe knows of', () => {
  test.each(exempelenkater.map((enkat) => [enkat.id, enkat] as const))('%s', {timeout: 60_000}, async (_, enkat) => {
    const element = await mountForm({enkat, delad: true});
    await expectAccessible(element);
    await press(element, 'Börja');
    radios(element)[0]?.click();
    await settled(element);
    await expectAccessible(element);
    for (const _ of enkat.fragor) {
      find<HTMLButtonElement>(element, '[part=next], [part=skip]').click();
      await settled(element);
    }
    await expectAccessible(element);
    await press(element, 'Skicka mina svar');
    await vi.waitFor(() => expect(read(element)).toContain('Dina svar är skickade.'));
    await expectAccessible(element);
  });
});
