import {
  type AnpassningCommand,
  type ArshjulAnpassning,
  applyAnpassning,
  createAnpassning,
} from '@vetlanda/ska-core/arshjul';
import {datum} from '@vetlanda/ska-core/kalender';
import {exempelkoping, vetlanda} from '@vetlanda/ska-core/riktlinje';
import {afterEach, beforeEach, describe, expect, test, vi} from 'vitest';
import {page, userEvent} from 'vitest/browser';
import {button, expectAccessible, find, findAll, mount, settled, unmountAll} from '../test/mount.js';
import type {SkaArshjul} from './arshjul.element.js';

const rektor = createAnpassning('rektor');
const PROCESS = 'processdialog@2026/2027';

beforeEach(() => {
  vi.spyOn(console, 'warn').mockImplementation(() => undefined);
});

afterEach(() => {
  unmountAll();
  vi.restoreAllMocks();
});

const objects = (element: SkaArshjul) => findAll<SVGElement>(element, '.objekt');
const namesOf = (element: SkaArshjul) => objects(element).map((node) => node.getAttribute('aria-label') ?? '');
const rows = (element: SkaArshjul) => findAll(element, '[data-rad]').map((node) => node.dataset.rad);
const alertOf = (element: SkaArshjul) => find(element, '[role=alert]').textContent.trim();
const focused = (element: SkaArshjul) => element.shadowRoot?.activeElement?.getAttribute('data-id');
const objekt = (element: SkaArshjul, id: string) => find<SVGElement>(element, `.objekt[data-id="${CSS.escape(id)}"]`);

describe('as bare HTML', () => {
  test("one tag shows Vetlanda's wheel for the läsår of today in Sweden", async () => {
    const element = document.createElement('ska-arshjul');
    const box = document.createElement('div');
    box.className = 'mounted';
    box.lang = 'sv';
    box.append(element);
    document.body.append(box);
    await settled(element);
    const today = new Intl.DateTimeFormat('sv-SE', {timeZone: 'Europe/Stockholm'}).format(new Date());
    const start = Number(today.slice(0, 4)) - (today.slice(5, 7) < '08' ? 1 : 0);
    expect(find(element, 'h2').textContent).toBe(`Årshjul ${start}/${String(start + 1).slice(2)}`);
    expect(find(element, '.huvud').textContent).toContain(
      'Vetlanda kommun: Riktlinjer för systematiskt kvalitetsarbete',
    );
    expect(find(element, '.huvud').textContent).toContain('Läsårstiderna är exempel');
  });

  test('the state comes before the picture: now, and what is next with why', async () => {
    const element = await mount();
    const box = find(element, '.lage').textContent;
    expect(box).toContain('Processdialog');
    expect(box).toContain('1 nov–28 feb · v. 44–8');
    expect(box).toContain('Riktlinjen avsnitt 5');
    expect(box).toContain('Riktlinjen avsnitt 6, dagen är ett råd');
  });

  test('attributes choose year, view, rings and unit', async () => {
    const element = await mount({attributes: {lasar: '2027/2028', ringar: 'slag', enhet: 'Exempelskolan'}});
    expect(find(element, 'h2').textContent).toBe('Årshjul 2027/28 – Exempelskolan');
    expect(findAll(element, 'svg [role=list]').map((g) => g.getAttribute('aria-label'))).toContain(
      'Dialoger, 3 i hjulet',
    );
    element.setAttribute('vy', 'lista');
    await settled(element);
    expect(findAll(element, 'svg[role=group]')).toHaveLength(0);
    expect(rows(element).length).toBeGreaterThan(20);
  });

  test.each([
    ['lasar', 'nonsens', '"nonsens" är inget läsår'],
    ['lasar', '9998/9999', 'är inget läsår'],
    ['idag', '2026-02-30', '"2026-02-30" är ingen dag'],
    ['idag', '0001-01-01', 'är ingen dag'],
    ['vy', 'ruta', 'går inte att använda som vy'],
    ['zoom', '<script>', 'går inte att använda som zoom'],
    ['ringar', '', 'går inte att använda som ringar'],
  ])('%s="%s" leaves the last good wheel and says what to write', async (name, value, sentence) => {
    const element = await mount();
    const before = namesOf(element);
    element.setAttribute(name, value);
    await settled(element);
    expect(alertOf(element)).toContain(sentence);
    expect(namesOf(element)).toEqual(before);
    element.removeAttribute(name);
    await settled(element);
  });

  test('follows the language of the page, also from outside a shadow root', async () => {
    const host = document.createElement('div');
    host.className = 'mounted';
    host.lang = 'en';
    document.body.append(host);
    const element = await mount({lang: '', parent: host.attachShadow({mode: 'open'})});
    element.parentElement?.removeAttribute('lang');
    element.requestUpdate();
    await settled(element);
    expect(find(element, 'h2').textContent).toBe('Year wheel 2026/27');
    expect(find(element, '.lage').textContent).toContain('The guideline, section 5');
  });
});

describe('with what a host sets', () => {
  test('another municipality is another wheel, and says that it is invented', async () => {
    const element = await mount({properties: {riktlinje: exempelkoping}});
    expect(find(element, '.huvud').textContent).toContain('Exempelköpings kommun');
    expect(find(element, '.huvud').textContent).toContain('påhittad kommun');
    expect(namesOf(element).join()).toContain('Kvalitetssamtal');
    expect(find(element, '.veckorad .v').textContent).toMatch(/^vecka \d+$/);
  });

  test.each([
    ['a text', 'riktlinje'],
    ['null prototype soup', Object.create(null)],
    [
      'a guideline with a circle',
      {...vetlanda, aktivitetsmallar: [{...vetlanda.aktivitetsmallar[0], kraver: [vetlanda.aktivitetsmallar[0]?.id]}]},
    ],
    ['a later version', {...vetlanda, schemaVersion: 2}],
  ])('a guideline that is %s keeps the last good one on show', async (_, riktlinje) => {
    const element = await mount({properties: {riktlinje: exempelkoping}});
    const before = namesOf(element);
    element.riktlinje = riktlinje;
    await settled(element);
    expect(alertOf(element)).toContain('Hjulet visar det senaste som fungerade');
    expect(namesOf(element)).toEqual(before);
    element.riktlinje = vetlanda;
    await settled(element);
    expect(alertOf(element)).toBe('');
    expect(find(element, '.huvud').textContent).toContain('Vetlanda kommun');
  });

  test('a list of versions shows each läsår with the version that held when it began', async () => {
    const later = {...vetlanda, version: '2027-06-15', titel: 'Exempel på senare version'};
    const element = await mount({properties: {riktlinje: [later, vetlanda]}});
    expect(find(element, '.huvud').textContent).toContain('Riktlinjer för systematiskt kvalitetsarbete');
    element.lasar = '2027/2028';
    await settled(element);
    expect(find(element, '.huvud').textContent).toContain('Exempel på senare version');
    element.lasar = '2025/2026';
    await settled(element);
    expect(find(element, '.huvud').textContent).toContain('gäller från 9 juni 2026');
    element.riktlinje = [vetlanda, {...later, nivaer: []}];
    await settled(element);
    expect(alertOf(element)).toContain('Hjulet visar det senaste som fungerade');
  });

  test("what is doubtful in a huvudman's calendar stands among the things to think of", async () => {
    const kalender = {
      schemaVersion: 1,
      huvudman: 'Exempelköpings kommun',
      lasar: [
        {
          lasar: '2026/2027',
          terminer: [
            {id: 'ht', namn: 'Hösttermin', start: '2026-08-18', slut: '2026-12-18'},
            {id: 'vt', namn: 'Vårtermin', start: '2027-01-11', slut: '2027-05-11'},
          ],
          lov: [],
          studiedagar: [],
        },
      ],
    };
    const element = await mount({properties: {kalender}});
    const tips = find<HTMLDetailsElement>(element, '.notis');
    tips.open = true;
    await settled(element);
    expect(tips.textContent).toContain('Det ska ha minst 178');
    expect(tips.textContent).toContain('juni');
    element.lasar = '2027/2028';
    await settled(element);
    expect(element.shadowRoot?.querySelector('.notis')?.textContent ?? '').not.toContain('178');
  });

  test('broken calendars and unit data are told of, each in words', async () => {
    const element = await mount({properties: {kalender: {schemaVersion: 1}, enhetskalender: 7, anpassning: []}});
    expect(find(element, '[role=alert]').querySelectorAll('li').length).toBeGreaterThanOrEqual(3);
    expect(objects(element).length).toBeGreaterThan(10);
  });

  test('progress of the units is part of the name', async () => {
    const element = await mount({properties: {framsteg: {[PROCESS]: {klara: 7, antal: 45}}}});
    expect(objekt(element, PROCESS).getAttribute('aria-label')).toContain('7 av 45 enheter klara');
    expect(find(element, `[data-rad="${PROCESS}"]`).textContent).toContain('7 av 45 enheter klara');
  });

  test('setting properties sends no event', async () => {
    const sent: string[] = [];
    for (const name of ['ska-aktivitet-select', 'ska-lasar-change', 'ska-anpassning-change', 'ska-aktivitet-open']) {
      document.addEventListener(name, () => sent.push(name));
    }
    const element = await mount({properties: {anpassning: rektor}});
    element.lasar = '2027/2028';
    element.riktlinje = exempelkoping;
    await settled(element);
    expect(sent).toEqual([]);
  });
});

describe('the wheel and the list are equals', () => {
  test('the same activities in the same order, and every row says what its arc says', async () => {
    const element = await mount({properties: {anpassning: rektor}});
    const inWheel = objects(element).map((node) => node.dataset.id);
    expect([...inWheel].sort()).toEqual([...rows(element)].sort());
    for (const row of findAll(element, '[data-rad]')) {
      const name = objekt(element, row.dataset.rad ?? '').getAttribute('aria-label') ?? '';
      const title = row.querySelector('b')?.textContent.replace(/^\d+\.\s/, '') ?? '';
      expect(name.startsWith(title)).toBe(true);
      expect(name).toContain(row.querySelector('.marke')?.textContent);
    }
  });

  test('are exposed as a group of lists of buttons with full names', async () => {
    await mount();
    await expect.element(page.getByRole('group', {name: 'Årshjul 2026/27'})).toBeInTheDocument();
    const ring = page.getByRole('list', {name: 'Huvudman, 7 i hjulet'});
    await expect.element(ring).toBeInTheDocument();
    const name = 'Processdialog, Dialoger, 1 november 2026–28 februari 2027, Huvudmannanivån, Pågår';
    await expect.element(ring.getByRole('button', {name, exact: true})).toBeInTheDocument();
  });

  test('an activity with a page of its own is a link to it', async () => {
    const element = await mount({attributes: {'href-mall': '/aktivitet/{id}'}});
    expect(objekt(element, PROCESS).getAttribute('href')).toBe('/aktivitet/processdialog%402026%2F2027');
  });

  test.each(['javascript:alert(1)//{id}', '//evil.example/{id}', 'data:text/html,{id}'])(
    '%s is no address',
    async (href) => {
      const element = await mount({attributes: {'href-mall': href}});
      expect(objekt(element, PROCESS).hasAttribute('href')).toBe(false);
    },
  );

  test('in a narrow column the list comes first, and the wheel can still be chosen', async () => {
    const element = await mount({width: '280px'});
    expect(findAll(element, 'svg[role=group]')).toHaveLength(0);
    expect(element.scrollWidth).toBeLessThanOrEqual(280);
    await userEvent.click(find(element, 'input[value=hjul]'));
    await settled(element);
    expect(findAll(element, 'svg[role=group]')).toHaveLength(1);
    expect(element.scrollWidth).toBeLessThanOrEqual(280);
  });
});

describe('by keyboard', () => {
  async function focusWheel(attributes: Readonly<Record<string, string>> = {}): Promise<SkaArshjul> {
    const element = await mount({attributes});
    find<SVGElement>(element, '.objekt[tabindex="0"]').focus();
    await settled(element);
    return element;
  }

  test('the wheel is one tab stop, on what goes on today', async () => {
    const element = await focusWheel();
    expect(findAll(element, '.objekt[tabindex="0"]')).toHaveLength(1);
    expect(focused(element)).toBe(PROCESS);
    await userEvent.tab();
    expect(element.shadowRoot?.activeElement?.closest('svg')).toBeNull();
    await userEvent.tab({shift: true});
    expect(focused(element)).toBe(PROCESS);
  });

  test.each([
    ['{ArrowRight}', 'tld-oktober-analys@2026/2027'],
    ['{ArrowLeft}', 'tld-oktober@2026/2027'],
    ['{ArrowUp}', 'februarimotet@2027'],
    ['{Home}', 'manadsmote@2026:08'],
    ['{End}', 'manadsmote@2027:07'],
    ['{PageDown}', 'uppfoljning-hosttermin@2026/2027'],
    ['{PageUp}', 'tld-oktober@2026/2027'],
    ['{Shift>}{PageDown}{/Shift}', 'februarimotet@2027'],
  ])('%s goes to %s', async (keys, id) => {
    const element = await focusWheel();
    await userEvent.keyboard(keys);
    expect(focused(element)).toBe(id);
    expect(find(element, '.fokus').getAttribute('d')).not.toBe('');
    expect(findAll(element, '.objekt[tabindex="0"]')).toHaveLength(1);
  });

  test('space shows more and Escape closes it', async () => {
    const element = await focusWheel();
    await userEvent.keyboard(' ');
    await settled(element);
    expect(find(element, '.panel h3').textContent).toBe('Processdialog');
    expect(find(element, '[role=status]').textContent).toBe('Visar Processdialog.');
    expect(objekt(element, PROCESS).getAttribute('aria-current')).toBe('true');
    expect(focused(element)).toBe(PROCESS);
    await userEvent.keyboard('{Escape}');
    await settled(element);
    expect(findAll(element, '.panel')).toHaveLength(0);
  });

  test('the first key is answered, though nothing was loaded when it came', async () => {
    const element = await mount({near: false});
    const start = find<SVGElement>(element, '.objekt[tabindex="0"]');
    expect(start.dataset.id).toBe(PROCESS);
    start.dispatchEvent(new KeyboardEvent('keydown', {key: 'ArrowRight', bubbles: true, composed: true}));
    await settled(element);
    expect(focused(element)).toBe('tld-oktober-analys@2026/2027');
  });

  test('a row below the wheel opens in its place, and the box beside the wheel stays', async () => {
    const element = await mount();
    const row = `[data-rad="${CSS.escape('tld-oktober@2026/2027')}"]`;
    await userEvent.click(find(element, row));
    await settled(element);
    expect(find(element, row).getAttribute('aria-expanded')).toBe('true');
    expect(find(element, '.radinnehall').textContent).toContain('oktober enligt riktlinjen avsnitt 5');
    expect(findAll(element, '.panel')).toHaveLength(0);
    expect(objekt(element, 'tld-oktober@2026/2027').getAttribute('aria-current')).toBe('true');
    await userEvent.click(find(element, row));
    await settled(element);
    expect(findAll(element, '.radinnehall')).toHaveLength(0);
  });

  test('a filter that takes its neighbours away leaves the focus where it was', async () => {
    const element = await focusWheel();
    await userEvent.keyboard('{ArrowRight}{ArrowRight}');
    const here = focused(element);
    element.setAttribute('ringar', 'slag');
    await settled(element);
    expect(focused(element)).toBe(here);
    element.setAttribute('zoom', 'termin');
    await settled(element);
    expect(focused(element)).toBe(here);
  });

  test('a card opened by keyboard gives the keyboard to its details, and Escape there gives it back', async () => {
    const element = await mount();
    const card = findAll<HTMLButtonElement>(element, '.lage .kort').at(-1);
    card?.focus();
    await userEvent.keyboard('{Enter}');
    await settled(element);
    expect(element.shadowRoot?.activeElement?.closest('.panel')).toBeTruthy();
    await userEvent.keyboard('{Escape}');
    await settled(element);
    expect(findAll(element, '.panel')).toHaveLength(0);
    expect(focused(element)).toBe('verksamhetsplan-klar@2027');
  });

  test('Escape closes an open row from inside it, and the row keeps the keyboard', async () => {
    const element = await mount({attributes: {vy: 'lista'}, properties: {anpassning: rektor}});
    const row = `[data-rad="${CSS.escape('tld-oktober@2026/2027')}"]`;
    await userEvent.click(find(element, row));
    await settled(element);
    button(element, 'Markera som klar').focus();
    await userEvent.keyboard('{Escape}');
    await settled(element);
    expect(findAll(element, '.radinnehall')).toHaveLength(0);
    expect(element.shadowRoot?.activeElement).toBe(find(element, row));
  });

  test('plus and minus zoom round the focus and keep it', async () => {
    const element = await focusWheel();
    await userEvent.keyboard('++');
    await settled(element);
    expect(element.zoom).toBe('kvartal');
    expect(focused(element)).toBe(PROCESS);
    expect(find(element, '[role=status]').textContent).toMatch(
      /^\d+ av \d+ aktiviteter visas, 1 november 2026–31 januari 2027$/,
    );
    await userEvent.keyboard('-');
    await settled(element);
    expect(element.zoom).toBe('termin');
  });

  test('Enter opens, and the host can keep the page where it is', async () => {
    const opened: string[] = [];
    const element = await focusWheel({'href-mall': '#{id}'});
    element.addEventListener('ska-aktivitet-open', (event) => {
      opened.push(event.detail.aktivitet);
      event.preventDefault();
    });
    await userEvent.keyboard('{Enter}');
    expect(opened).toEqual([PROCESS]);
    expect(location.hash).toBe('');
  });

  test('keys with Ctrl or Alt are left to the browser', async () => {
    const element = await focusWheel();
    await userEvent.keyboard('{Control>}{End}{/Control}');
    expect(focused(element)).toBe(PROCESS);
  });

  test('the skip link leads to the list', async () => {
    const element = await mount();
    find(element, '.hoppa').focus();
    await userEvent.keyboard('{Enter}');
    expect(element.shadowRoot?.activeElement?.textContent).toBe('Alla aktiviteter');
  });
});

describe('filter, zoom and year', () => {
  test('a filter narrows wheel and list alike and says how many are left', async () => {
    const element = await mount();
    find<HTMLDetailsElement>(element, 'details.falt').open = true;
    const box = findAll<HTMLLabelElement>(element, '.rutor label').find((label) =>
      label.textContent.includes('Dialoger'),
    );
    await userEvent.click(box?.querySelector('input') ?? document.body);
    await settled(element);
    expect(rows(element)).toEqual(['forutsattningsdialog@2026/2027', PROCESS, 'resultatdialog@2026/2027']);
    expect(objects(element)).toHaveLength(3);
    expect(find(element, '[role=status]').textContent).toBe('3 av 27 aktiviteter visas, 1 augusti 2026–31 juli 2027');
    button(element, 'Visa alla').click();
    await settled(element);
    expect(rows(element)).toHaveLength(27);
  });

  test('a search that finds nothing says how to go on', async () => {
    const element = await mount();
    find<HTMLDetailsElement>(element, 'details.falt').open = true;
    await userEvent.fill(find(element, 'input[type=search]'), 'enhörning');
    await settled(element);
    expect(find(element, '.lista').textContent).toContain('Välj Visa alla för att se året igen');
  });

  test('a neighbouring year is asked for by event, and shown unless the host says no', async () => {
    const element = await mount();
    const asked: string[] = [];
    element.addEventListener('ska-lasar-change', (event) => asked.push(event.detail.lasar));
    await userEvent.click(find(element, '[aria-label="Visa 2027/28"]'));
    await settled(element);
    expect(asked).toEqual(['2027/2028']);
    expect(find(element, 'h2').textContent).toBe('Årshjul 2027/28');
    element.addEventListener('ska-lasar-change', (event) => event.preventDefault());
    await userEvent.click(find(element, '[aria-label="Visa 2028/29"]'));
    await settled(element);
    expect(find(element, 'h2').textContent).toBe('Årshjul 2027/28');
  });

  test('a zoomed window steps on, over the seam of the year too', async () => {
    const element = await mount({attributes: {zoom: 'manad', idag: '2027-07-10'}});
    await userEvent.click(find(element, '[aria-label="Nästa period"]'));
    await settled(element);
    expect(find(element, 'h2').textContent).toBe('Årshjul 2027/28');
    expect(find(element, '[role=status]').textContent).toContain('1–31 augusti 2027');
    button(element, 'Visa idag').click();
    await settled(element);
    expect(find(element, 'h2').textContent).toBe('Årshjul 2026/27');
  });

  test('a click on an arc shows why it lies there', async () => {
    const element = await mount();
    const chosen: (string | undefined)[] = [];
    element.addEventListener('ska-aktivitet-select', (event) => chosen.push(event.detail.aktivitet));
    objekt(element, 'tld-oktober@2026/2027').dispatchEvent(
      new MouseEvent('click', {bubbles: true, composed: true, cancelable: true}),
    );
    await settled(element);
    expect(chosen).toEqual(['tld-oktober@2026/2027']);
    expect(find(element, '.panel').textContent).toContain('oktober enligt riktlinjen avsnitt 5');
    expect(find(element, '.vald').getAttribute('d')).not.toBe('');
  });
});

describe('what a rektor can do', () => {
  /** A host as the documentation describes it: applies the command, keeps the result, sets the property. */
  async function mountWithHost(start: ArshjulAnpassning = rektor) {
    const commands: AnpassningCommand[] = [];
    const element = await mount({properties: {anpassning: start}});
    let kept = start;
    element.addEventListener('ska-anpassning-change', (event) => {
      commands.push(event.detail.command);
      const result = applyAnpassning(kept, event.detail.command);
      if (result.ok) kept = result.value.anpassning;
      element.anpassning = kept;
    });
    const open = async (id: string): Promise<void> => {
      element.vy = 'lista';
      await settled(element);
      await userEvent.click(find(element, `[data-rad="${CSS.escape(id)}"]`));
      await settled(element);
    };
    return {element, commands, open};
  }

  test('the first press shows its details, though nothing was loaded when it came', async () => {
    const element = await mount({attributes: {vy: 'lista'}, near: false});
    find(element, `[data-rad="${CSS.escape(PROCESS)}"]`).dispatchEvent(new MouseEvent('click', {bubbles: true}));
    await settled(element);
    expect(find(element, '.radinnehall').textContent).toContain('november–februari enligt riktlinjen avsnitt 5');
  });

  test('without anyone to answer there is nothing to press', async () => {
    const element = await mount({attributes: {vy: 'lista'}});
    await userEvent.click(find(element, '[data-rad]'));
    await settled(element);
    expect(findAll(element, '.radinnehall button')).toHaveLength(0);
  });

  test('marking something done asks the host, and shows when the host has answered', async () => {
    const {element, commands, open} = await mountWithHost();
    await open('tld-oktober@2026/2027');
    button(element, 'Markera som klar').click();
    await settled(element);
    expect(commands).toEqual([{typ: 'markera-klar', aktivitet: 'tld-oktober@2026/2027', dag: '2026-11-24'}]);
    expect(find(element, '.radinnehall').textContent).toContain('Klar');
    button(element, 'Ångra klar').click();
    await settled(element);
    expect(find(element, '.radinnehall').textContent).toContain('Försenad');
  });

  test("another level's activity is not the rektor's to mark", async () => {
    const {element, open} = await mountWithHost();
    await open('oktobermotet@2026');
    expect(findAll(element, '.radinnehall button')).toHaveLength(0);
  });

  test('a date is set within what the guideline allows, and an impossible one is refused with nothing lost', async () => {
    const {element, commands, open} = await mountWithHost();
    await open(PROCESS);
    button(element, 'Ändra datum').click();
    await settled(element);
    expect(find(element, 'dialog').textContent).toContain('Du kan välja dagar inom 1 november 2026–28 februari 2027');
    await userEvent.fill(find(element, 'input[name=start]'), '2026-10-01');
    await userEvent.fill(find(element, 'input[name=slut]'), '2026-10-01');
    button(element, 'Spara').click();
    await settled(element);
    expect(find(element, 'dialog [role=alert]').textContent).toContain('Välj dagar inom');
    expect(element.shadowRoot?.activeElement).toBe(find(element, 'input[name=start][aria-invalid=true]'));
    expect(find<HTMLInputElement>(element, 'input[name=start]').value).toBe('2026-10-01');
    expect(commands).toEqual([]);
    await userEvent.fill(find(element, 'input[name=start]'), '2026-12-09');
    await userEvent.fill(find(element, 'input[name=slut]'), '2026-12-09');
    button(element, 'Spara').click();
    await settled(element);
    expect(commands).toEqual([{typ: 'flytta', aktivitet: PROCESS, period: {start: '2026-12-09', slut: '2026-12-09'}}]);
    expect(find(element, '.radinnehall').textContent).toContain('enheten har ändrat datum, från 1 nov–28 feb');
    button(element, 'Återställ datum').click();
    await settled(element);
    expect(find(element, '.radinnehall').textContent).not.toContain('enheten har ändrat datum');
  });

  test('the keyboard keeps its place when what it pressed goes away or moves', async () => {
    const {element, open} = await mountWithHost();
    const active = () => element.shadowRoot?.activeElement;
    await open('tld-oktober@2026/2027');
    button(element, 'Markera som klar').focus();
    await userEvent.keyboard('{Enter}');
    await settled(element);
    expect(active()?.closest('li')?.textContent).toContain('TLD-mätning i oktober');
    await open(PROCESS);
    button(element, 'Ändra datum').focus();
    await userEvent.keyboard('{Enter}');
    await settled(element);
    await userEvent.fill(find(element, 'input[name=start]'), '2027-02-10');
    await userEvent.fill(find(element, 'input[name=slut]'), '2027-02-10');
    await userEvent.keyboard('{Enter}');
    await settled(element);
    expect(active()?.closest('li')?.textContent).toContain('Processdialog');
    expect(active()?.closest('.manad')?.textContent).toContain('februari 2027');
    element.vy = 'hjul';
    await settled(element);
    objekt(element, 'tld-oktober@2026/2027').focus();
    await userEvent.keyboard(' ');
    await settled(element);
    button(element, 'Ångra klar').focus();
    await userEvent.keyboard('{Enter}');
    await settled(element);
    expect(active()?.closest('.panel')).not.toBeNull();
    button(element, 'Stäng').focus();
    await userEvent.keyboard('{Enter}');
    await settled(element);
    expect(focused(element)).toBe('tld-oktober@2026/2027');
  });

  test("an activity of the unit's own is added, changed and removed", async () => {
    const {element, commands, open} = await mountWithHost();
    button(element, 'Lägg till egen aktivitet').click();
    await settled(element);
    button(element, 'Spara').click();
    await settled(element);
    expect(find(element, 'dialog [role=alert]').textContent).toBe('Skriv vad som ska göras.');
    await userEvent.fill(find(element, 'input[name=titel]'), 'Läslyft');
    button(element, 'Spara').click();
    await settled(element);
    const added = commands[0];
    expect(added).toMatchObject({typ: 'lagg-till', egen: {titel: 'Läslyft', niva: 'rektor', start: '2026-11-24'}});
    const id = added?.typ === 'lagg-till' ? added.egen.id : '';
    await open(id);
    button(element, 'Ändra').click();
    await settled(element);
    await userEvent.fill(find(element, 'input[name=titel]'), 'Läslyft för alla');
    button(element, 'Spara').click();
    await settled(element);
    expect(find(element, `[data-rad="${CSS.escape(id)}"]`).textContent).toContain('Läslyft för alla');
    button(element, 'Ta bort').click();
    await settled(element);
    expect(rows(element)).not.toContain(id);
  });

  test('the last day comes along with the first where it is held on one day, else only when it must', async () => {
    const {element, open} = await mountWithHost();
    const start = () => find<HTMLInputElement>(element, 'input[name=start]');
    const slut = () => find<HTMLInputElement>(element, 'input[name=slut]');
    const setStart = (day: string): void => {
      start().value = day;
      start().dispatchEvent(new Event('change', {bubbles: true}));
    };
    await open(PROCESS);
    button(element, 'Ändra datum').click();
    await settled(element);
    setStart('2026-12-09');
    expect(slut().value).toBe('2026-12-09');
    button(element, 'Avbryt').click();
    await open('tld-april@2026/2027');
    button(element, 'Ändra datum').click();
    await settled(element);
    setStart('2027-04-12');
    expect(slut().value).toBe('2027-04-30');
  });

  test('an own activity in a year that is not on show is refused, and says which way to go', async () => {
    const {element, commands} = await mountWithHost();
    button(element, 'Lägg till egen aktivitet').click();
    await settled(element);
    await userEvent.fill(find(element, 'input[name=titel]'), 'Läslyft');
    await userEvent.fill(find(element, 'input[name=start]'), '2029-12-09');
    await userEvent.fill(find(element, 'input[name=slut]'), '2029-12-09');
    button(element, 'Spara').click();
    await settled(element);
    expect(find(element, 'dialog [role=alert]').textContent).toContain('Välj dagar i 2026/27');
    expect(find<HTMLInputElement>(element, 'input[name=titel]').value).toBe('Läslyft');
    expect(commands).toEqual([]);
  });

  test('readonly takes every change away', async () => {
    const {element, open} = await mountWithHost();
    element.readonly = true;
    await open('tld-oktober@2026/2027');
    expect(findAll(element, '.radinnehall button')).toHaveLength(0);
    expect(findAll(element, 'button').some(({textContent}) => textContent.includes('Lägg till'))).toBe(false);
  });
});

describe('print and pictures', () => {
  function catchFile(): Promise<{name: string; blob: Blob}> {
    return new Promise((resolve) => {
      let blob: Blob | undefined;
      vi.spyOn(URL, 'createObjectURL').mockImplementation((file) => {
        blob = file as Blob;
        return 'blob:exempel';
      });
      vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
        if (blob !== undefined) resolve({name: this.download, blob});
      });
    });
  }

  test('the SVG holds the year and nothing from outside', async () => {
    const element = await mount();
    const file = catchFile();
    button(element, 'Hämta som SVG').dispatchEvent(new MouseEvent('click'));
    const {name, blob} = await file;
    expect(name).toBe('arshjul-2026-2027.svg');
    const svg = new DOMParser().parseFromString(await blob.text(), 'image/svg+xml');
    expect(svg.querySelector('title')?.textContent).toBe('Årshjul 2026/27');
    expect(svg.querySelector('parsererror, script, style, image')).toBeNull();
  });

  test('the PNG is a picture of 3,000 pixels with something on it', async () => {
    const element = await mount();
    const file = catchFile();
    button(element, 'Hämta som PNG').dispatchEvent(new MouseEvent('click'));
    const {name, blob} = await file;
    expect(name).toBe('arshjul-2026-2027.png');
    const picture = await createImageBitmap(blob);
    expect([picture.width, picture.height]).toEqual([3000, 3000]);
    expect(blob.size).toBeGreaterThan(100_000);
  });

  test.each(['A3', 'A4'] as const)(
    'the %s poster has the title, the wheel, the legend and the numbered list',
    async (papper) => {
      const element = await mount({attributes: {enhet: 'Exempelskolan'}});
      const append = document.body.append.bind(document.body);
      const printed = new Promise<Document>((resolve) => {
        vi.spyOn(document.body, 'append').mockImplementation((...nodes) => {
          append(...nodes);
          const [frame] = nodes;
          if (!(frame instanceof HTMLIFrameElement) || frame.contentWindow === null) return;
          const {contentWindow, contentDocument} = frame;
          contentWindow.print = () => resolve(contentDocument as Document);
        });
      });
      button(element, `Skriv ut på ${papper}`).dispatchEvent(new MouseEvent('click'));
      const page = await printed;
      expect(page.querySelector('h1')?.textContent).toBe('Årshjul 2026/27 – Exempelskolan');
      expect(page.querySelectorAll('ol li')).toHaveLength(27);
      expect(page.querySelectorAll('svg path').length).toBeGreaterThan(50);
      expect(page.querySelector('ul')?.textContent).toContain('Dialoger');
      expect(page.querySelector('footer')?.textContent).toContain('Riktlinjens version 9 juni 2026');
      expect([...page.adoptedStyleSheets][0]?.cssRules[0]?.cssText).toContain(papper === 'A3' ? 'a3 landscape' : 'a4');
    },
  );
});

describe('has no accessibility violation', () => {
  const anpassning: ArshjulAnpassning = {
    ...rektor,
    klara: {'utvecklingsplan-klar@2026/2027': datum('2026-08-17')},
    egna: [
      {
        id: 'egen-1',
        titel: 'Läslyft',
        slag: 'egen',
        niva: 'rektor',
        start: datum('2026-12-01'),
        slut: datum('2026-12-01'),
      },
    ],
  };
  test.each<[string, Parameters<typeof mount>[0], string?]>([
    ['as a wheel', {}],
    ['as a list', {attributes: {vy: 'lista'}}],
    ['with every state', {properties: {anpassning}}],
    ['by kind', {attributes: {ringar: 'slag'}}],
    ['zoomed to a month', {attributes: {zoom: 'manad'}}],
    ['in a narrow column', {width: '280px'}],
    ['in English', {lang: 'en'}],
    ['broken', {attributes: {lasar: 'x'}, properties: {riktlinje: 7}}],
    ['with the panel open', {properties: {anpassning}}, 'panel'],
    ['with the dialog open', {properties: {anpassning}}, 'dialog'],
    ['with the filter open', {}, 'filter'],
  ])('%s', async (_, options, open) => {
    const element = await mount(options);
    if (open === 'panel')
      objekt(element, PROCESS).dispatchEvent(new MouseEvent('click', {bubbles: true, composed: true}));
    if (open === 'dialog') button(element, 'Lägg till egen aktivitet').click();
    if (open === 'filter') find<HTMLDetailsElement>(element, 'details.falt').open = true;
    await settled(element);
    await expectAccessible(element);
  });

  test('in the dark theme', async () => {
    document.documentElement.style.colorScheme = 'dark';
    document.body.style.background = '#12171f';
    const element = await mount({properties: {anpassning}});
    await expectAccessible(element);
    document.documentElement.style.colorScheme = '';
    document.body.style.background = '';
  });
});
