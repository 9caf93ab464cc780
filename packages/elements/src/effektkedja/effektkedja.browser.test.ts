import {
  createStorPlan,
  createTomPlan,
  exempelplan,
  findNod,
  type Utvecklingsplan,
} from '@vetlanda/ska-core/utvecklingsplan';
import {afterEach, describe, expect, test} from 'vitest';
import {userEvent} from 'vitest/browser';
import {expectAccessible, unmountAll} from '../test/mount.js';
import {
  buttonIn as button,
  findIn as find,
  findAllIn as findAll,
  mountKedja as mount,
  planOf,
  settledKedja as settled,
  toldBy as told,
} from '../test/mount-effektkedja.js';

afterEach(unmountAll);

const [malomrade] = exempelplan.malomraden;
const atagande = malomrade?.ataganden[0];
const [forsta, andra] = atagande?.aktiviteter ?? [];
if (malomrade === undefined || atagande === undefined || forsta === undefined || andra === undefined)
  throw new Error('The example plan has too little in it.');

const tom = createTomPlan({
  id: 'plan-1',
  enhet: {namn: 'Exempelskolan'},
  skolform: 'grundskola',
  lasar: '2026/2027',
  riktlinje: {id: 'vetlanda', version: '2026-06-09' as Utvecklingsplan['riktlinje']['version']},
});

describe('a plan is written', () => {
  test('from nothing, by keyboard alone', async () => {
    const element = await mount({plan: tom});
    const add = async (name: string, text: string): Promise<void> => {
      button(element, name).focus();
      await userEvent.keyboard('{Enter}');
      await settled(element);
      await userEvent.keyboard(text);
      await settled(element);
    };
    await add('+ Lägg till målområde', 'Kunskaper');
    await add('+ Lägg till åtagande', 'Alla läser med flyt');
    await add('+ Lägg till tänkt effekt', 'Fler elever når nivån');
    await add('+ Lägg till aktivitet', 'Läslyft');
    await add('+ Lägg till aktivitetens resultat', 'Lärarna arbetar lika');
    const [omrade] = planOf(element).malomraden;
    expect(omrade?.namn).toBe('Kunskaper');
    expect(omrade?.ataganden[0]).toMatchObject({
      rubrik: 'Alla läser med flyt',
      effekter: [{text: 'Fler elever når nivån'}],
      aktiviteter: [{rubrik: 'Läslyft', resultat: [{text: 'Lärarna arbetar lika'}]}],
    });
  });

  test('a node moves by its buttons; the button keeps the keyboard and says where it came', async () => {
    const element = await mount();
    const ned = button(element, `Flytta ned: ${forsta.rubrik}`);
    ned.focus();
    await userEvent.keyboard('{Enter}');
    await settled(element);
    const moved = findNod(planOf(element), atagande.id)?.nod as typeof atagande;
    expect(moved.aktiviteter.map(({id}) => id).slice(0, 2)).toEqual([andra.id, forsta.id]);
    expect(told(element)).toMatch(new RegExp(`^${forsta.rubrik} flyttad, plats 2 av \\d\\.$`));
    expect(element.shadowRoot?.activeElement?.id).toBe(`ned-${forsta.id}`);
  });

  test('the buttons of a node are under the pointer that presses them', async () => {
    const element = await mount();
    const effekt = atagande.effekter[0]?.id ?? '';
    for (const id of [malomrade.id, atagande.id, effekt, forsta.id, forsta.resultat[0]?.id ?? '']) {
      const knapp = find(element, `#mer-${id}`);
      knapp.scrollIntoView({block: 'center'});
      await userEvent.click(knapp);
      await settled(element);
      expect(knapp.ariaExpanded).toBe('true');
    }
  });

  test.each(['1100px', '500px', '320px'])('the buttons of a node hide no label, in a column of %s', async (width) => {
    const element = await mount({}, {width});
    for (const li of findAll(element, 'li.nod')) {
      const [label, tools] = [li.querySelector('label'), li.querySelector('.nodverktyg')];
      const range = document.createRange();
      range.selectNodeContents(label ?? li);
      const text = range.getBoundingClientRect();
      const box = tools?.getBoundingClientRect();
      const isApart = box === undefined || box.bottom <= text.top || box.left >= text.right;
      expect(isApart, `${label?.textContent} under its buttons`).toBe(true);
    }
  });

  test('Alt and arrow moves what the keyboard is in, and the field keeps it', async () => {
    const element = await mount();
    const field = find<HTMLInputElement>(element, `#f-${forsta.id}-rubrik`);
    field.focus();
    await userEvent.keyboard('{Alt>}{ArrowDown}{/Alt}');
    await settled(element);
    expect((element.shadowRoot?.activeElement as HTMLInputElement | null)?.value).toBe(forsta.rubrik);
    expect(element.shadowRoot?.activeElement?.id).toBe(`f-${forsta.id}-rubrik`);
  });

  test('letters in a field are one change; undo and redo say what they did and keep the keyboard', async () => {
    const element = await mount();
    const field = find<HTMLInputElement>(element, `#f-${forsta.id}-ansvar`);
    await userEvent.fill(field, '');
    field.focus();
    await userEvent.keyboard('Rektor');
    await settled(element);
    const angra = button(element, '↶ Ångra');
    angra.focus();
    await userEvent.keyboard('{Enter}');
    await settled(element);
    expect(planOf(element)).toEqual(exempelplan);
    expect(told(element)).toBe('Ångrade: skrev i Ansvarig roll.');
    expect(element.shadowRoot?.activeElement?.id).toBe('angra');
    button(element, '↷ Gör om').click();
    await settled(element);
    expect(findNod(planOf(element), forsta.id)?.nod).toMatchObject({ansvar: 'Rektor'});
  });

  test('what is being written is not taken from under the cursor', async () => {
    const element = await mount();
    const field = find<HTMLInputElement>(element, `#f-${forsta.id}-rubrik`);
    field.focus();
    field.setSelectionRange(2, 2);
    await userEvent.keyboard('xy');
    await settled(element);
    expect(field.selectionStart).toBe(4);
    expect(field.value.slice(2, 4)).toBe('xy');
  });

  test('a host that says no keeps its plan', async () => {
    const element = await mount();
    element.addEventListener('ska-plan-change', (event) => event.preventDefault());
    button(element, `Flytta ned: ${forsta.rubrik}`).click();
    await settled(element);
    expect(planOf(element)).toBe(exempelplan);
  });

  test('removing puts the keyboard at the neighbour, and an undo brings everything back', async () => {
    const element = await mount({plan: {...exempelplan, uppfoljningar: []}});
    find(element, `#mer-${forsta.id}`).click();
    await settled(element);
    const knapp = [...find(element, `#nod-${forsta.id} .menyval`).querySelectorAll('button')].find(
      ({textContent}) => textContent === 'Ta bort',
    );
    knapp?.focus();
    await userEvent.keyboard('{Enter}');
    await settled(element);
    expect(findNod(planOf(element), forsta.id)).toBeUndefined();
    expect(element.shadowRoot?.activeElement?.id).toBe(`f-${andra.id}-rubrik`);
    button(element, '↶ Ångra').click();
    await settled(element);
    expect(findNod(planOf(element), forsta.id)?.nod).toEqual(forsta);
  });
});

describe('findings', () => {
  test('lead to the field, and are mended by a press', async () => {
    const element = await mount({plan: tom});
    find<HTMLDetailsElement>(element, '#granskning').open = true;
    button(element, 'Rätta').click();
    await settled(element);
    expect(planOf(element).malomraden.map(({namn}) => namn)).toEqual(['Kunskaper']);
    expect(element.shadowRoot?.activeElement?.closest('#granskning')).not.toBeNull();
  });

  test('a tip that is hidden with a reason is gone, and counted no more', async () => {
    const aktivitet = {...forsta, rubrik: 'Vi ska prata om läsning'};
    const plan = {
      ...exempelplan,
      malomraden: exempelplan.malomraden.map((one) =>
        one.id === malomrade.id
          ? {
              ...one,
              ataganden: [
                {...atagande, aktiviteter: [aktivitet, ...atagande.aktiviteter.slice(1)]},
                ...one.ataganden.slice(1),
              ],
            }
          : one,
      ),
    };
    const element = await mount({plan});
    find<HTMLDetailsElement>(element, '#granskning').open = true;
    const before = findAll(element, '#granskning li.tips').length;
    const form = find<HTMLFormElement>(element, '#granskning li.tips form');
    await userEvent.fill(form.querySelector('input') ?? document.body, 'Alla vet vilka vi är');
    form.requestSubmit();
    await settled(element);
    expect(findAll(element, '#granskning li.tips')).toHaveLength(before - 1);
    expect(planOf(element).doldaTips[0]?.skal).toBe('Alla vet vilka vi är');
  });
});

describe('the views are of one plan', () => {
  test('the diagram has a card for every node, and a dashed one where a result is missing', async () => {
    const lean = {...atagande, aktiviteter: [{...forsta, resultat: []}]};
    const plan = {...exempelplan, uppfoljningar: [], malomraden: [{...malomrade, ataganden: [lean]}]};
    const element = await mount({vy: 'effektkedja', plan});
    expect(findAll(element, '.kort.saknas b').map(({textContent}) => textContent)).toEqual([
      'Aktivitetens resultat saknas',
    ]);
    expect(findAll(element, '.kort.effekt')).toHaveLength(lean.effekter.length);
    const boxes = findAll(element, '.kort').map((card) => card.getBoundingClientRect());
    for (const [i, a] of boxes.entries())
      for (const b of boxes.slice(i + 1))
        expect(a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom).toBe(false);
  });

  test('arrow keys follow the chain, the rest is dimmed, and Enter opens the field', async () => {
    const element = await mount({vy: 'effektkedja'});
    find(element, `[data-kort="${atagande.id}"]`).focus();
    await userEvent.keyboard('{ArrowRight}');
    await settled(element);
    expect(element.shadowRoot?.activeElement?.id).toBe(`kort-${forsta.id}`);
    expect(findAll(element, '.kort.svag').length).toBeGreaterThan(0);
    await userEvent.keyboard('{Enter}');
    await settled(element);
    expect(element.vy).toBe('disposition');
    expect(element.shadowRoot?.activeElement?.id).toBe(`f-${forsta.id}-rubrik`);
  });

  test('the preview is text and nothing to write in', async () => {
    const element = await mount({vy: 'forhandsgranska'});
    expect(findAll(element, '.dokument input, .dokument textarea')).toHaveLength(0);
    expect(find(element, '.dokument').textContent).toContain(forsta.rubrik);
    // No word of the plan is ever cut where it is read.
    for (const {text} of atagande.effekter) expect(find(element, '.dokument').textContent).toContain(text);
  });

  test('the table has a row for every activity', async () => {
    const element = await mount({vy: 'tabell'});
    const all = exempelplan.malomraden.flatMap(({ataganden}) => ataganden.flatMap(({aktiviteter}) => aktiviteter));
    expect(findAll(element, 'tbody tr')).toHaveLength(all.length);
  });

  test('a thousand activities are there in every view', async () => {
    const element = await mount({plan: createStorPlan(1000)});
    expect(findAll(element, '.nod.aktivitet')).toHaveLength(1000);
    for (const vy of ['tabell', 'effektkedja', 'forhandsgranska'] as const) {
      element.vy = vy;
      await settled(element);
      expect(findAll(element, 'tbody tr, .kort, .dokument li').length).toBeGreaterThan(50);
    }
  }, 60_000);
});

describe('whatever a host sets', () => {
  test.each([
    ['a text', 'x'],
    ['a list', []],
    ['another document', {format: 'x', schemaVersion: 2}],
  ])('%s is told of, and nothing throws', async (_, plan) => {
    const element = await mount({plan});
    expect(find(element, '[role=alert]').textContent).toContain('Planen gick inte att öppna');
  });

  test('the last good plan stays when a broken one is set', async () => {
    const element = await mount();
    element.plan = {format: 'x'};
    await settled(element);
    expect(findAll(element, '.nod.malomrade')).toHaveLength(exempelplan.malomraden.length);
  });

  test('a plan of a newer version is read and not changed', async () => {
    const element = await mount({plan: {...exempelplan, schemaVersion: 99, nytt: 1}});
    expect(element.shadowRoot?.textContent).toContain('nyare version');
    expect(findAll(element, 'textarea, input:not([name=vy])')).toHaveLength(0);
  });

  test('markup in a text is text', async () => {
    const element = await mount({
      vy: 'forhandsgranska',
      plan: {...exempelplan, malomraden: [{...malomrade, motivering: '<img src=x onerror=alert(1)>'}]},
    });
    expect(findAll(element, 'img')).toHaveLength(0);
    expect(find(element, '.dokument').textContent).toContain('<img');
  });
});

describe('has no accessibility violation', () => {
  test.each<[string, Parameters<typeof mount>[0], Parameters<typeof mount>[1]?]>([
    ['as an outline', {}],
    ['as a table', {vy: 'tabell'}],
    ['as a diagram', {vy: 'effektkedja'}],
    ['as a document', {vy: 'forhandsgranska'}],
    ['empty', {plan: tom}],
    ['read only', {readonly: true}],
    ['broken', {plan: 7}],
    ['in a narrow column', {vy: 'effektkedja'}, {width: '320px'}],
    ['in English', {}, {lang: 'en'}],
  ])('%s', async (_, properties, options) => {
    const element = await mount(properties, options);
    await expectAccessible(element);
  });
});
