import {datum} from '@vetlanda/ska-core/kalender';
import {
  createTomPlan,
  exempelplan,
  exempelplanForskola,
  type FrystPlan,
  freezePlan,
  type Utvecklingsplan,
} from '@vetlanda/ska-core/utvecklingsplan';
import {afterEach, describe, expect, test, vi} from 'vitest';
import {userEvent} from 'vitest/browser';
import fran3 from '../../../core/src/utvecklingsplan/golden/v3.json' with {type: 'json'};
import type {SkaEffektkedja} from '../effektkedja/effektkedja.element.js';
import {expectAccessible, unmountAll} from '../test/mount.js';
import {createUtkastlager} from '../utkast/index.js';
import './utvecklingsplan.js';
import type {SkaUtvecklingsplan} from './utvecklingsplan.element.js';

afterEach(unmountAll);

async function mount(
  properties: Partial<Pick<SkaUtvecklingsplan, 'plan' | 'flik' | 'readonly' | 'versioner' | 'spara' | 'revision'>> = {},
  {lang = 'sv', width = '1100px'} = {},
): Promise<SkaUtvecklingsplan> {
  const box = document.createElement('div');
  box.className = 'mounted';
  box.lang = lang;
  box.style.width = width;
  const element = document.createElement('ska-utvecklingsplan');
  Object.assign(element, {idag: '2026-11-24', plan: exempelplan, ...properties});
  box.append(element);
  document.body.append(box);
  await settled(element);
  return element;
}

async function settled(element: SkaUtvecklingsplan): Promise<void> {
  await element.updateComplete;
  await element.shadowRoot?.querySelector<SkaEffektkedja>('ska-effektkedja')?.updateComplete;
  await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  await element.updateComplete;
}

function find<T extends Element = HTMLElement>(element: SkaUtvecklingsplan, selector: string): T {
  const node = element.shadowRoot?.querySelector<T>(selector);
  if (node === null || node === undefined) throw new Error(`Nothing matches ${selector}.`);
  return node;
}

function button(element: SkaUtvecklingsplan, name: string): HTMLButtonElement {
  const found = [...(element.shadowRoot?.querySelectorAll('button') ?? [])].find(
    ({textContent}) => textContent.trim() === name,
  );
  if (found === undefined) throw new Error(`There is no button "${name}".`);
  return found;
}

const planOf = (element: SkaUtvecklingsplan): Utvecklingsplan => element.plan as Utvecklingsplan;
const told = (element: SkaUtvecklingsplan): string => find(element, 'section > [role=status]').textContent;
const kedja = (element: SkaUtvecklingsplan): ShadowRoot => {
  const {shadowRoot} = find<SkaEffektkedja>(element, 'ska-effektkedja');
  if (shadowRoot === null) throw new Error('The chain is not drawn.');
  return shadowRoot;
};

/** What has the keyboard, down through the shadow roots. */
function focused(): Element | null {
  let node = document.activeElement;
  while (node?.shadowRoot?.activeElement) node = node.shadowRoot.activeElement;
  return node;
}

const tom = createTomPlan({
  id: 'plan-1',
  enhet: {namn: 'Exempelskolan'},
  skolform: 'grundskola',
  lasar: '2026/2027',
  riktlinje: {id: 'vetlanda', version: '2026-06-09' as Utvecklingsplan['riktlinje']['version']},
});

describe('the document', () => {
  test('says whose it is, how it stands and how far it has come', async () => {
    const element = await mount();
    const header = find(element, 'header').textContent;
    expect(header).toContain('Utvecklingsplan 2026/2027');
    expect(header).toContain(exempelplan.enhet.namn);
    expect(header).toMatch(/Kunskaper har en hel kedja|Kunskaper/);
  });

  test('a change in the chain is undone from the document, and the chain shows it', async () => {
    const element = await mount();
    const aktivitet = exempelplan.malomraden[0]?.ataganden[0]?.aktiviteter[0];
    const field = kedja(element).querySelector<HTMLInputElement>(`#f-${aktivitet?.id}-rubrik`);
    await userEvent.fill(field ?? document.body, 'Läslyft i alla ämnen');
    await settled(element);
    expect(JSON.stringify(planOf(element))).toContain('Läslyft i alla ämnen');
    button(element, '↶ Ångra').click();
    await settled(element);
    expect(planOf(element)).toEqual(exempelplan);
    expect(kedja(element).querySelector<HTMLInputElement>(`#f-${aktivitet?.id}-rubrik`)?.value).toBe(aktivitet?.rubrik);
  });

  test('what is undone while another part is looked at is undone in the chain too, which keeps its view', async () => {
    const element = await mount();
    const field = () => kedja(element).querySelector<HTMLInputElement>('.aktivitet .rad input');
    const before = field()?.value;
    await userEvent.fill(field() ?? document.body, 'Läslyft i alla ämnen');
    find<SkaEffektkedja>(element, 'ska-effektkedja').vy = 'forhandsgranska';
    await settled(element);
    expect(kedja(element).textContent).toContain('Läslyft i alla ämnen');
    find(element, '#flik-bakgrund').click();
    await settled(element);
    find(element, '#angra').click();
    await settled(element);
    find(element, '#flik-plan').click();
    await settled(element);
    expect(find<SkaEffektkedja>(element, 'ska-effektkedja').vy).toBe('forhandsgranska');
    expect(kedja(element).textContent).toContain(before);
    expect(kedja(element).textContent).not.toContain('Läslyft i alla ämnen');
  });

  test('the background is written beside the chain, and undone by the same button', async () => {
    const element = await mount({flik: 'bakgrund'});
    await userEvent.fill(find(element, '#f--medverkan'), 'Alla arbetslag och elevrådet');
    await settled(element);
    expect(planOf(element).medverkan).toBe('Alla arbetslag och elevrådet');
    button(element, '↶ Ångra').click();
    await settled(element);
    expect(planOf(element)).toEqual(exempelplan);
  });
});

describe('what cannot be read', () => {
  test('says why, and nothing about waiting', async () => {
    const element = await mount({plan: {...exempelplan, format: 'ska-kalender'}});
    const {textContent} = find(element, 'section');
    expect(textContent).toContain('den har formatet ska-kalender');
    expect(textContent).not.toContain('Läser in');
  });

  test('and what is kept unread is told', async () => {
    const element = await mount({plan: {...exempelplan, betyg: 'A'}});
    expect(find(element, '.notis').textContent).toBe('Fältet betyg är okänt. Det visas inte men finns kvar i filen.');
  });

  test('a plan of a newer version has no way to change it, to save versions of it or to go on from it', async () => {
    const element = await mount({plan: fran3, flik: 'historik'});
    expect(find(element, '.notis').textContent).toContain('nyare version');
    expect([...(element.shadowRoot?.querySelectorAll('button') ?? [])].map((one) => one.textContent.trim())).toEqual([
      'Skriv ut',
      'Planen',
      'Bakgrund',
      'Uppföljningar',
      'Versioner',
    ]);
  });
});

test('a school form has its name also without a guideline', async () => {
  const element = await mount({plan: exempelplanForskola});
  expect(find(element, 'header').textContent).toContain('· förskola ·');
});

describe('another plan', () => {
  test('begins with nothing to undo and nothing to choose', async () => {
    const element = await mount({plan: {...exempelplan, medverkan: 'Jag skrev detta'}});
    await element.merge(exempelplan, {...exempelplan, medverkan: 'De skrev detta'});
    find(element, '#flik-bakgrund').click();
    await settled(element);
    await userEvent.fill(find(element, '#f--inflytande'), 'Elevrådet');
    await settled(element);
    expect(find(element, '#angra').getAttribute('aria-disabled')).toBeNull();
    element.plan = exempelplanForskola;
    await settled(element);
    expect(find(element, '#angra').getAttribute('aria-disabled')).toBe('true');
    expect(element.shadowRoot?.querySelector('section.fel')).toBeNull();
    expect(find<HTMLTextAreaElement>(element, '#f--inflytande').value).toBe(exempelplanForskola.inflytande);
  });

  test('what was half written about the one before is not in the way', async () => {
    const element = await mount({flik: 'uppfoljningar'});
    await userEvent.fill(find(element, 'textarea[name=text]'), 'Om skolan');
    element.plan = exempelplanForskola;
    await settled(element);
    expect(find<HTMLTextAreaElement>(element, 'textarea[name=text]').value).toBe('');
  });
});

describe('the state', () => {
  test('a plan that breaks a must of the guideline is not called ready, and says why', async () => {
    const element = await mount({plan: tom});
    button(element, 'Markera klar för dialog').click();
    await settled(element);
    expect(planOf(element).lage).toBe('utkast');
    expect(told(element)).toBe('Rätta felet under Granska innan planen markeras klar.');
  });

  test('goes from draft to decided, which locks it but for follow-ups, and back', async () => {
    const element = await mount({plan: {...exempelplan, lage: 'utkast'}});
    button(element, 'Markera klar för dialog').click();
    await settled(element);
    button(element, 'Fastställ').click();
    await settled(element);
    expect(planOf(element)).toMatchObject({lage: 'faststalld', faststallande: {datum: '2026-11-24'}});
    expect(find(element, 'header').textContent).toContain('allmän handling');
    expect(kedja(element).querySelectorAll('textarea')).toHaveLength(0);
    element.flik = 'uppfoljningar';
    await settled(element);
    await userEvent.fill(find(element, 'textarea[name=text]'), 'Läslyftet går som planerat.');
    button(element, 'Spara uppföljningen').click();
    await settled(element);
    expect(planOf(element).uppfoljningar.at(-1)).toMatchObject({
      text: 'Läslyftet går som planerat.',
      datum: '2026-11-24',
    });
    button(element, 'Öppna för ändring').click();
    await settled(element);
    expect(planOf(element).lage).toBe('klar-for-dialog');
  });
});

describe('follow-ups', () => {
  test('are about a node, with both scales, and stand first in the log', async () => {
    const element = await mount({flik: 'uppfoljningar'});
    const id = exempelplan.malomraden[0]?.ataganden[0]?.aktiviteter[0]?.id ?? '';
    await userEvent.selectOptions(find(element, 'select[name=avser]'), id);
    await userEvent.selectOptions(find(element, 'select[name=genomforande]'), 'genomford');
    await userEvent.fill(find(element, 'textarea[name=text]'), 'Alla träffar är hållna.');
    button(element, 'Spara uppföljningen').click();
    await settled(element);
    expect(planOf(element).uppfoljningar.at(-1)).toMatchObject({avser: [id], genomforande: 'genomford'});
    expect(find(element, '.logg li').textContent).toContain('Alla träffar är hållna.');
    expect(find<HTMLTextAreaElement>(element, 'textarea[name=text]').value).toBe('');
    expect(told(element)).toBe('Uppföljningen är sparad.');
  });

  test('the next one is of the same day, on the same occasion and by the same role', async () => {
    const element = await mount({flik: 'uppfoljningar'});
    await userEvent.fill(find(element, 'input[name=datum]'), '2026-11-20');
    await userEvent.selectOptions(find(element, 'select[name=tillfalle]'), 'processdialog');
    await userEvent.fill(find(element, 'input[name=roll]'), 'Rektor');
    for (const text of ['Det första', 'Det andra']) {
      await userEvent.fill(find(element, 'textarea[name=text]'), text);
      button(element, 'Spara uppföljningen').click();
      await settled(element);
    }
    expect(planOf(element).uppfoljningar.slice(-2)).toMatchObject([
      {text: 'Det första', datum: '2026-11-20', tillfalle: 'processdialog', roll: 'Rektor'},
      {text: 'Det andra', datum: '2026-11-20', tillfalle: 'processdialog', roll: 'Rektor'},
    ]);
  });

  test('what is half written waits while another part is looked at', async () => {
    const element = await mount({flik: 'uppfoljningar'});
    await userEvent.fill(find(element, 'textarea[name=text]'), 'Halvvägs');
    find(element, '#flik-plan').click();
    await settled(element);
    find(element, '#flik-uppfoljningar').click();
    await settled(element);
    expect(find<HTMLTextAreaElement>(element, 'textarea[name=text]').value).toBe('Halvvägs');
  });

  test('one that was wrong is corrected by a new one, and stays and says so', async () => {
    const element = await mount({flik: 'uppfoljningar'});
    const wrong = exempelplan.uppfoljningar.at(-1);
    find(element, `#ratta-${wrong?.id}`).click();
    await settled(element);
    expect(focused()).toBe(find(element, `#ratta-${wrong?.id}-text`));
    expect(find<HTMLTextAreaElement>(element, `#ratta-${wrong?.id}-text`).value).toBe(wrong?.text);
    await expectAccessible(element);
    await userEvent.fill(find(element, `#ratta-${wrong?.id}-text`), 'Så här var det.');
    find(element, '.logg form button').click();
    await settled(element);
    const right = planOf(element).uppfoljningar.at(-1);
    expect(right).toMatchObject({text: 'Så här var det.', ersatter: wrong?.id, avser: wrong?.avser, roll: wrong?.roll});
    expect(focused()).toBe(find(element, `#ratta-${right?.id}`));
    const [first, second] = [...(element.shadowRoot?.querySelectorAll('.logg > li') ?? [])];
    expect(first?.textContent).toContain('Rättar en tidigare uppföljning');
    expect(second?.textContent).toContain('Rättad av en senare');
    expect(second?.querySelector('button')).toBeNull();
  });
});

describe('versions', () => {
  test('a copy is saved for a dialogue, and what was changed since is told', async () => {
    const element = await mount({flik: 'historik'});
    const saved: FrystPlan[] = [];
    element.addEventListener('ska-plan-freeze', (event) => saved.push(event.detail.fryst));
    button(element, 'Spara en version inför dialogen').click();
    await settled(element);
    expect(saved.map(({nummer, plan}) => [nummer, plan.id])).toEqual([[1, exempelplan.id]]);
    element.plan = {...exempelplan, medverkan: 'Något annat'};
    await settled(element);
    const [sentence] = [...(element.shadowRoot?.querySelectorAll('.disposition > ul > li') ?? [])];
    expect(sentence?.textContent).toMatch(/[Mm]edverkan/);
  });

  test('a version is read as it was, whatever has been written since', async () => {
    const version = freezePlan(
      {...exempelplan, medverkan: 'Så var det då'},
      {
        nummer: 1,
        tillfalle: 'processdialog',
        datum: datum('2026-11-19'),
        roll: 'Rektor',
      },
    );
    const element = await mount({flik: 'historik', versioner: [version]});
    const read = find(element, '.lista button');
    expect(read.getAttribute('aria-label')).toBe('Läs: Version 1: Processdialog, 19 november 2026');
    read.click();
    await settled(element);
    expect(read.getAttribute('aria-expanded')).toBe('true');
    const {textContent} = find(element, '.lista article');
    expect(textContent).toContain('Så var det då');
    expect(textContent).toContain('Läslyft varannan vecka');
    await expectAccessible(element);
  });

  test('one that the host could not keep is not said to be saved', async () => {
    const element = await mount({flik: 'historik'});
    element.addEventListener('ska-plan-freeze', (event) => event.preventDefault());
    button(element, 'Spara en version inför dialogen').click();
    await settled(element);
    expect(told(element)).toBe('');
    expect(find(element, '.disposition').textContent).toContain('Inga versioner är sparade än.');
  });

  test('a version that cannot be read is left out, and nothing throws', async () => {
    const element = await mount({flik: 'historik', versioner: [7, {format: 'x'}]});
    expect(find(element, '.disposition').textContent).toContain('Inga versioner är sparade än.');
  });
});

test('a draft for the next läsår is handed to the host, åtagande by åtagande', async () => {
  const element = await mount({flik: 'nasta'});
  const made: Utvecklingsplan[] = [];
  element.addEventListener('ska-plan-next', (event) => made.push(event.detail.plan));
  const ends = exempelplan.malomraden[0]?.ataganden[0]?.id ?? '';
  await userEvent.click(find(element, `input[name="val-${ends}"][value=avslutas]`));
  await userEvent.fill(find(element, `input[name="skal-${ends}"]`), 'Målet är nått');
  button(element, 'Skapa utkast för 2027/2028').click();
  await settled(element);
  expect(made[0]).toMatchObject({lasar: '2027/2028', lage: 'utkast', uppfoljningar: []});
  expect(made[0]?.ursprung?.avslutade).toMatchObject([{nod: ends, skal: 'Målet är nått'}]);
  expect(told(element)).toBe('Ett utkast för 2027/2028 är skapat.');
  // What is told stands over the choices and the button under them.
  expect(focused()).toBe(find(element, '#besked'));
  element.plan = made[0];
  element.flik = 'bakgrund';
  await settled(element);
  expect(find(element, '.disposition').textContent).toContain(
    'Avslutat: Läsning i alla ämnen, därför att Målet är nått',
  );
});

test('a draft for the next läsår that the host already has is not said to be made', async () => {
  const element = await mount({flik: 'nasta'});
  element.addEventListener('ska-plan-next', (event) => event.preventDefault());
  button(element, 'Skapa utkast för 2027/2028').click();
  await settled(element);
  expect(told(element)).toBe('');
});

describe('two who write at once', () => {
  const write = (falt: 'medverkan' | 'inflytande', text: string): Utvecklingsplan => ({...exempelplan, [falt]: text});

  test('what only the other has changed comes in, and what is written here stays', async () => {
    const element = await mount({plan: write('medverkan', 'Jag skrev detta')});
    await element.merge(exempelplan, write('inflytande', 'De skrev detta'));
    await settled(element);
    expect(planOf(element)).toMatchObject({medverkan: 'Jag skrev detta', inflytande: 'De skrev detta'});
    expect(told(element)).toBe('Någon annans ändringar har kommit in i planen.');
  });

  test('what both have changed is a choice, with both texts to read, and nothing is lost before it', async () => {
    const element = await mount({plan: write('medverkan', 'Jag skrev detta')});
    await element.merge(exempelplan, write('medverkan', 'De skrev detta'));
    await settled(element);
    expect(element.shadowRoot?.activeElement?.textContent).toContain('Någon annan har ändrat samma sak som du');
    expect(find(element, 'section.fel').textContent).toContain('De skrev detta');
    expect(planOf(element).medverkan).toBe('Jag skrev detta');
    await expectAccessible(element);
    button(element, 'Behåll båda').click();
    await settled(element);
    expect(planOf(element).medverkan).toBe('Jag skrev detta\n\nDe skrev detta');
    expect(element.shadowRoot?.querySelector('section.fel')).toBeNull();
  });

  test('a plan of theirs that cannot be read changes nothing', async () => {
    const element = await mount();
    await element.merge(exempelplan, {format: 'x'});
    await settled(element);
    expect(planOf(element)).toBe(exempelplan);
  });
});

describe('with a host that saves', () => {
  afterEach(async () => {
    await createUtkastlager().removeUtkast(exempelplan.id);
  });
  type Sparfunktion = NonNullable<SkaUtvecklingsplan['spara']>;
  const write = async (element: SkaUtvecklingsplan, text: string): Promise<void> => {
    element.flik = 'bakgrund';
    await settled(element);
    await userEvent.fill(find(element, '#f--medverkan'), text);
    await settled(element);
  };

  test('it is never said to be saved before the host has said so', async () => {
    let answer: (value: {ok: true; revision: string}) => void = () => undefined;
    const spara: Sparfunktion = () => new Promise((resolve) => (answer = resolve));
    const element = await mount({spara, revision: '1'});
    await write(element, 'Elevrådet');
    expect(find(element, 'header').textContent).toContain('Ändringar som inte är sparade');
    window.dispatchEvent(new Event('pagehide'));
    await settled(element);
    expect(find(element, 'header').textContent).toContain('Sparar');
    answer({ok: true, revision: '2'});
    await expect.poll(() => find(element, 'header').textContent).toMatch(/Sparat \d\d\.\d\d/);
  });

  test('after a crash what was written is offered, and gone on with when the user says so', async () => {
    const never: Sparfunktion = () => Promise.resolve({ok: false, skal: 'natverk'});
    const first = await mount({spara: never, revision: '1'});
    await write(first, 'Skrivet före strömavbrottet');
    await expect
      .poll(() =>
        createUtkastlager()
          .readUtkast(exempelplan.id)
          .then((svar) => JSON.stringify(svar)),
      )
      .toContain('strömavbrottet');
    unmountAll();
    const element = await mount({spara: never, revision: '1'});
    await expect.poll(() => find(element, 'header').textContent).toContain('Det finns ändringar från');
    expect(planOf(element)).toEqual(exempelplan);
    button(element, 'Fortsätt med dem').click();
    await settled(element);
    expect(planOf(element).medverkan).toBe('Skrivet före strömavbrottet');
  });

  test('a draft is offered also when the way to save is set after the plan', async () => {
    const never: Sparfunktion = () => Promise.resolve({ok: false, skal: 'natverk'});
    const first = await mount({spara: never, revision: '1'});
    await write(first, 'Skrivet före strömavbrottet');
    await expect
      .poll(() => createUtkastlager().readUtkast(exempelplan.id))
      .toMatchObject({utkast: {plan: {medverkan: 'Skrivet före strömavbrottet'}}});
    unmountAll();
    const element = await mount({revision: '1'});
    element.spara = never;
    await expect.poll(() => find(element, 'header').textContent).toContain('Det finns ändringar från');
  });

  test('a shared computer is cleared of drafts by taking one database away', async () => {
    const never: Sparfunktion = () => Promise.resolve({ok: false, skal: 'natverk'});
    const first = await mount({spara: never, revision: '1'});
    await write(first, 'Skrivet på en delad dator');
    await expect.poll(() => createUtkastlager().readUtkast(exempelplan.id)).toHaveProperty('utkast.plan');
    unmountAll();
    const gone = new Promise<void>((resolve, reject) => {
      const request = indexedDB.deleteDatabase('ska-utkast');
      request.onsuccess = () => resolve();
      request.onerror = () => reject(request.error);
    });
    await gone;
    expect(await createUtkastlager().readUtkast(exempelplan.id)).toMatchObject({utkast: undefined});
  });

  test('only what needs somebody is called out while they write', async () => {
    let skal: 'natverk' | undefined;
    const spara: Sparfunktion = () =>
      Promise.resolve(skal === undefined ? {ok: true, revision: '2'} : {ok: false, skal});
    const element = await mount({spara, revision: '1'});
    const calledOut = () => find(element, '.sparlage[role=status]').textContent;
    await write(element, 'Elevrådet');
    window.dispatchEvent(new Event('pagehide'));
    await expect.poll(() => find(element, 'header').textContent).toMatch(/Sparat \d\d\.\d\d/);
    expect(calledOut()).toBe('');
    skal = 'natverk';
    await write(element, 'Elevrådet och föräldrarådet');
    window.dispatchEvent(new Event('pagehide'));
    await expect.poll(calledOut).toContain('Gick inte att spara.');
  });

  test('what a newer program has saved is not written over', async () => {
    const saved: unknown[] = [];
    const spara: Sparfunktion = (plan, bas) => {
      saved.push(bas);
      return Promise.resolve({ok: false, skal: 'konflikt', deras: {...fran3, id: plan.id}, revision: '2'});
    };
    const element = await mount({spara, revision: '1'});
    await write(element, 'Jag skrev detta');
    window.dispatchEvent(new Event('pagehide'));
    await expect.poll(() => told(element)).toContain('Ladda om sidan');
    window.dispatchEvent(new Event('pagehide'));
    await settled(element);
    expect(saved).toEqual(['1']);
    expect(planOf(element).medverkan).toBe('Jag skrev detta');
  });

  test('what somebody else saved meanwhile is joined, and saved again on their revision', async () => {
    const saved: (string | undefined)[] = [];
    const spara: Sparfunktion = (plan, bas) => {
      saved.push(bas);
      return Promise.resolve(
        bas === '1'
          ? {ok: false, skal: 'konflikt', deras: {...exempelplan, inflytande: 'De skrev detta'}, revision: '2'}
          : {ok: true, revision: plan.id},
      );
    };
    const element = await mount({spara, revision: '1'});
    await write(element, 'Jag skrev detta');
    window.dispatchEvent(new Event('pagehide'));
    await expect.poll(() => planOf(element).inflytande).toBe('De skrev detta');
    expect(planOf(element).medverkan).toBe('Jag skrev detta');
    window.dispatchEvent(new Event('pagehide'));
    await expect.poll(() => saved.at(-1)).toBe('2');
  });
});

describe('a finding that is not about the chain leads to', () => {
  /** A follow-up of something that is gone. */
  const [forsta] = exempelplan.uppfoljningar;
  const bruten: Utvecklingsplan = {
    ...exempelplan,
    lage: 'utkast',
    medverkan: '',
    uppfoljningar: forsta === undefined ? [] : [{...forsta, avser: ['exempel-borta']}],
  };

  async function goTo(element: SkaUtvecklingsplan, words: string): Promise<void> {
    const rader = [...kedja(element).querySelectorAll('#granskning li')];
    const rad = rader.find(({textContent}) => textContent.includes(words));
    if (rad === undefined) throw new Error(`There is no finding "${words}".`);
    [...rad.querySelectorAll('button')].find(({textContent}) => textContent === 'Gå dit')?.click();
    await settled(element);
    await settled(element);
  }

  test('the follow-up, in the log', async () => {
    const element = await mount({plan: bruten});
    await goTo(element, 'Uppföljningen');
    expect(element.flik).toBe('uppfoljningar');
    expect(focused()?.id).toBe(`uppfoljning-${forsta?.id}`);
    expect(focused()?.textContent).toContain(forsta?.text);
  });

  test('the text of the background, also the first time that it is opened', async () => {
    const element = await mount({plan: bruten});
    await goTo(element, 'medverka');
    expect(element.flik).toBe('bakgrund');
    expect(focused()?.id).toBe('f--medverkan');
  });

  test('the button that says that the plan is ready', async () => {
    const element = await mount({plan: bruten});
    element.tidpunkter = [
      {titel: 'Processdialog (exempel)', start: datum('2026-12-01'), slut: datum('2026-12-01'), kraverPlan: true},
    ];
    await settled(element);
    await goTo(element, 'Processdialog (exempel)');
    expect(focused()?.id).toBe('lage-klar-for-dialog');
  });
});

test('what was done is told in view, also far down, and until something else is done', async () => {
  const many = Array.from({length: 40}, (_, i) => ({id: `exempel-un-${i}`, namn: `Enkät ${i} (exempel).`}));
  const element = await mount({flik: 'bakgrund', plan: {...exempelplan, underlag: many}});
  const [, last] = [...(element.shadowRoot?.querySelectorAll<HTMLElement>('.rader button') ?? [])].reverse();
  last?.scrollIntoView();
  last?.click();
  await settled(element);
  expect(told(element)).toBe('Enkät 38 (exempel) borttagen. Du kan ångra.');
  expect(scrollY).toBeGreaterThan(0);
  const {top, bottom} = find(element, '#besked').getBoundingClientRect();
  expect(top).toBeGreaterThanOrEqual(0);
  expect(bottom).toBeLessThanOrEqual(innerHeight);
  await userEvent.fill(find(element, '#f--medverkan'), 'Alla');
  await settled(element);
  expect(told(element)).toBe('');
});

test('what is wrong with what the plan rests on is told beside its field, and it is added when that is right', async () => {
  const element = await mount({flik: 'bakgrund', plan: {...exempelplan, underlag: []}});
  const send = async (falt: Readonly<Record<string, string>>): Promise<void> => {
    for (const [id, text] of Object.entries(falt)) await userEvent.fill(find(element, `#${id}`), text);
    button(element, 'Lägg till underlag').click();
    await settled(element);
  };
  await send({'underlag-namn': 'TLD (exempel)', 'underlag-lank': 'www.exempel.se'});
  expect(focused()?.id).toBe('underlag-lank');
  expect(find(element, '#underlag-lank-fel').textContent).toContain('Länken ska börja med https://');
  expect(planOf(element).underlag).toEqual([]);
  await send({'underlag-lank': 'https://exempel.se'});
  expect(planOf(element).underlag).toMatchObject([{namn: 'TLD (exempel)', lank: 'https://exempel.se'}]);
  expect(element.shadowRoot?.querySelector('#underlag-lank-fel')).toBeNull();
  expect(focused()?.id).toBe('underlag-namn');
  expect(told(element)).toBe('Lade till TLD (exempel).');
});

/** The document that is printed. */
async function print(element: SkaUtvecklingsplan): Promise<Document> {
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
  button(element, 'Skriv ut').click();
  const page = await printed;
  vi.restoreAllMocks();
  return page;
}

test('prints as a document with headings, the log, and a picture of each area', async () => {
  const page = await print(await mount());
  expect(page.querySelector('h1')?.textContent).toBe('Utvecklingsplan 2026/2027');
  expect(page.querySelectorAll('input, textarea, button')).toHaveLength(0);
  const headings = [...page.querySelectorAll('h1, h2, [role=heading]')];
  const levels = headings.map((one) => Number(one.getAttribute('aria-level') ?? one.localName.slice(1)));
  expect(levels.filter((level, i) => level > (levels[i - 1] ?? 0) + 1)).toEqual([]);
  expect(headings.filter((_, i) => levels[i] === 2).map((one) => one.textContent)).toEqual([
    'Orsaksanalys',
    'Medverkan',
    'Former för inflytande',
    'Underlag',
    'Målområde: Kunskaper',
    'Målområde: Trygghet och studiero',
    'Målområde: Delaktighet och inflytande',
    'Uppföljningar',
    'Effektkedja: Kunskaper',
    'Effektkedja: Trygghet och studiero',
    'Effektkedja: Delaktighet och inflytande',
  ]);
  // Each picture has its heading on its own page.
  for (const bild of page.querySelectorAll('.bild')) expect(bild.querySelectorAll('h2')).toHaveLength(1);
  expect(page.querySelectorAll('.bild')).toHaveLength(exempelplan.malomraden.length);
  const {textContent} = page.body;
  expect(textContent).toContain(exempelplan.uppfoljningar[0]?.text);
  expect(textContent).toContain(exempelplan.underlag[0]?.namn);
  expect(textContent).toContain('Utskriven 24 november 2026');
});

test('prints the chain of a long area on as many pages as it needs, and cuts no card', async () => {
  const [omrade] = exempelplan.malomraden;
  const [atagande] = omrade?.ataganden ?? [];
  const [aktivitet] = atagande?.aktiviteter ?? [];
  if (omrade === undefined || atagande === undefined || aktivitet === undefined) throw new Error('It is not there.');
  const many = Array.from({length: 15}, (_, i) => ({
    ...aktivitet,
    id: `exempel-lang-${i}`,
    rubrik: `Aktivitet ${i + 1} (exempel): ${'lärarna planerar och prövar tillsammans '.repeat(i % 4)}`,
    resultat: [{id: `exempel-lang-re-${i}`, text: 'Exempel på resultat. '.repeat(i % 5), bidrarTill: []}],
  }));
  const [, ...rest] = exempelplan.malomraden;
  const lang = {
    ...omrade,
    ataganden: [{...atagande, aktiviteter: [...atagande.aktiviteter, ...many]}, ...omrade.ataganden.slice(1)],
  };
  const page = await print(await mount({plan: {...exempelplan, malomraden: [lang, ...rest]}}));
  const sheets = [...page.querySelectorAll<HTMLElement>('.bild')];
  const first = sheets.filter((sheet) => sheet.querySelector('h2')?.textContent.startsWith('Effektkedja: Kunskaper'));
  expect(first.length).toBeGreaterThan(2);
  expect(first.map((sheet) => sheet.querySelector('h2')?.textContent)).toEqual(
    first.map((_, i) => `Effektkedja: Kunskaper (${i + 1} av ${first.length})`),
  );
  expect(sheets).toHaveLength(first.length + rest.length);
  for (const sheet of sheets) {
    const cards = [...sheet.querySelectorAll<HTMLElement>('.kort')];
    const {top} = sheet.getBoundingClientRect();
    // An A4 page on its side with 10 mm round it is 190 mm high: 718 pixels.
    for (const card of cards) expect(card.getBoundingClientRect().bottom - top).toBeLessThanOrEqual(718);
    for (const [i, card] of cards.entries()) {
      const above = cards.slice(0, i).filter(({offsetLeft}) => offsetLeft === card.offsetLeft);
      for (const one of above) expect(card.offsetTop).toBeGreaterThanOrEqual(one.offsetTop + one.offsetHeight);
    }
  }
  const shown = new Set([...page.querySelectorAll<HTMLElement>('[data-kort]')].map(({dataset}) => dataset.kort));
  for (const {id, resultat} of many) for (const one of [id, resultat[0]?.id]) expect(shown).toContain(one);
});

/** The same numbers every time, below `under`. */
function createNumbers(seed: number): (under: number) => number {
  let state = seed;
  return (under) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * under);
  };
}

test('fifty random edits are undone one by one, and the keyboard is never lost', async () => {
  const element = await mount({plan: {...exempelplan, lage: 'utkast'}});
  const number = createNumbers(1);
  const before = planOf(element);
  const plans: Utvecklingsplan[] = [];
  const pick = (selector: string): HTMLElement | undefined => {
    const found = [...kedja(element).querySelectorAll<HTMLElement>(selector)];
    return found[number(found.length)];
  };
  const press = (selector: string): void => {
    const control = pick(selector);
    control?.focus();
    control?.click();
  };
  const edits: readonly (() => void)[] = [
    () => press('button.ny'),
    () => press('button.rund:not([aria-disabled])'),
    () => press('.lankar input[type=checkbox]'),
    () => {
      const field = pick('textarea, .rad > input') as HTMLInputElement;
      field.focus();
      field.value = `${field.value} ${number(1000)}`;
      field.dispatchEvent(new Event('input'));
      find(element, '#flik-plan').focus();
    },
    () => press('.menyval > button'),
  ];
  for (let i = 0; plans.length < 50 && i < 500; i++) {
    const now = planOf(element);
    press('[id^="mer-"][aria-expanded=false]');
    await settled(element);
    edits[number(edits.length)]?.();
    await settled(element);
    expect(focused()).not.toBe(document.body);
    if (planOf(element) !== now) plans.push(now);
  }
  expect(plans).toHaveLength(50);
  const undo = find(element, '#angra');
  undo.focus();
  for (const plan of plans.reverse()) {
    undo.click();
    await settled(element);
    expect(planOf(element)).toEqual(plan);
    expect(focused()).toBe(undo);
  }
  expect(planOf(element)).toEqual(before);
  expect(undo.getAttribute('aria-disabled')).toBe('true');
});

test('what was undone is told as a sentence', async () => {
  const element = await mount({flik: 'bakgrund'});
  await userEvent.fill(find(element, '#f--orsaksanalys'), 'Så ser det ut');
  await settled(element);
  find(element, '#angra').click();
  await settled(element);
  expect(told(element)).toBe('Ångrade: skrev i Orsaksanalys.');
});

test.each(['plan', 'bakgrund', 'uppfoljningar', 'historik', 'nasta'])('%s fits in 320 pixels', async (flik) => {
  const version = freezePlan(exempelplan, {
    nummer: 1,
    tillfalle: 'forutsattningsdialog',
    datum: datum('2026-09-17'),
    roll: '',
  });
  const element = await mount({flik, versioner: [version]}, {width: '320px'});
  expect(element.scrollWidth).toBeLessThanOrEqual(320);
});

describe('has no accessibility violation', () => {
  test.each(['plan', 'bakgrund', 'uppfoljningar', 'historik', 'nasta'])('%s', async (flik) => {
    const element = await mount({flik});
    await expectAccessible(element);
  });
  test('read only, in English, in a narrow column', async () => {
    const element = await mount({readonly: true}, {lang: 'en', width: '320px'});
    await expectAccessible(element);
    expect(element.scrollWidth).toBeLessThanOrEqual(320);
  });
});
