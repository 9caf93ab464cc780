import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {datum} from '@vetlanda/ska-core/kalender';
import {exempelkoping} from '@vetlanda/ska-core/riktlinje';
import {
  createStorPlan,
  createTomPlan,
  exempelplan,
  exempelplanForskola,
  type Utvecklingsplan,
} from '@vetlanda/ska-core/utvecklingsplan';
import {html, nothing, type TemplateResult} from 'lit';
// The documents that the core holds its own reading against, so that a story shows what really was saved.
import fran1 from '../../../core/src/utvecklingsplan/golden/v1.json' with {type: 'json'};
import fran3 from '../../../core/src/utvecklingsplan/golden/v3.json' with {type: 'json'};
import {drawnKedja, inside, press} from '../stories/play.js';
import type {SkaEffektkedja} from './effektkedja.element.js';
// The source, not the package: a change shows at once, and what is shown is what is about to be published.
import './effektkedja.js';

/** Attributes by their names in HTML, and the properties that have none. */
type Args = Partial<
  Pick<SkaEffektkedja, 'vy' | 'idag' | 'readonly' | 'rubrikniva'> &
    Record<'plan' | 'riktlinje' | 'tidpunkter' | 'roller', unknown>
>;

type Story = StoryObj<Args>;

const IDAG = datum('2026-11-24');

/** A plan that nobody has written in. */
const tom = createTomPlan({
  id: 'exempel-tom-plan',
  enhet: {namn: 'Exempelskolan'},
  skolform: 'grundskola',
  lasar: '2026/2027',
  riktlinje: {id: 'vetlanda', version: datum('2026-06-09')},
});

function renderEffektkedja(args: Args): TemplateResult {
  return html`<ska-effektkedja
    vy=${args.vy ?? nothing}
    idag=${args.idag ?? nothing}
    rubrikniva=${args.rubrikniva ?? nothing}
    ?readonly=${args.readonly ?? false}
    .plan=${args.plan}
    .riktlinje=${args.riktlinje}
    .tidpunkter=${args.tidpunkter ?? []}
    .roller=${args.roller ?? []}
  ></ska-effektkedja>`;
}

const meta: Meta<Args> = {
  title: 'Element/Effektkedja',
  id: 'effektkedja',
  component: 'ska-effektkedja',
  render: renderEffektkedja,
  args: {idag: IDAG, plan: exempelplan},
  argTypes: {
    vy: {control: 'inline-radio', options: ['disposition', 'tabell', 'effektkedja', 'forhandsgranska']},
    idag: {control: 'text'},
    readonly: {control: 'boolean'},
    rubrikniva: {control: 'inline-radio', options: [2, 3, 4]},
    // The panel's editor of lists is not accessible, and whole documents are too long for it.
    roller: {control: false},
    tidpunkter: {control: false},
    plan: {control: false},
    riktlinje: {control: false},
  },
};
export default meta;

// Views. A page of documentation with every state as long as a plan is slow, so some are left out of it.

export const Grundlage: Story = {
  name: 'Grundläge',
  args: {roller: ['Rektor', 'Förstelärare i svenska', 'Speciallärare']},
  parameters: {
    visar: [
      'Effektkedja 2026/2027',
      'Granska: 2 tips',
      'Målområde: Kunskaper',
      'Åtagande: Läsning i alla ämnen',
      'Tänkt effekt – eleverna',
      'Ingen vald: bidrar till alla i åtagandet',
      'Kunskaper har en hel kedja.',
      'Kopplingar och underlag: 1 framgångsfaktor, 1 nationellt mål',
      'Lägg till aktivitetens resultat',
    ],
  },
  play: async ({canvasElement}) => {
    const element = await drawnKedja(canvasElement);
    // What is written in a field is no text of the page.
    await holds(element, 'Läslyft varannan vecka');
    await holds(element, 'Eleverna har någon att vara med på rasten.');
    await inside<HTMLOptionElement>(element, 'datalist option', ({value}) => value === 'Speciallärare');
  },
};

export const Tabell: Story = {
  args: {vy: 'tabell'},
  parameters: {
    visar: ['Läsning i alla ämnen', 'Senaste uppföljning', 'som planerat', '+ Lägg till aktivitetens resultat'],
  },
  play: async ({canvasElement}) => {
    const element = await drawnKedja(canvasElement);
    await holds(element, 'Läslyft varannan vecka');
    await holds(element, 'Lärarna använder samma arbetsgång när klassen läser en ny text.');
  },
};

export const Kedjan: Story = {
  name: 'Effektkedja',
  args: {vy: 'effektkedja'},
  parameters: {
    visar: ['Tänkt effekt – eleverna', 'Läslyft varannan vecka', 'Eleverna vet hur de kan göra när en text är svår.'],
  },
};

export const Forhandsgranska: Story = {
  name: 'Förhandsgranska',
  args: {vy: 'forhandsgranska'},
  parameters: {
    visar: [
      'Målområde: Trygghet och studiero',
      'Rastvärdar med uppdrag',
      'Framgångsfaktorer för effektiv skolutveckling',
      'Underlag för planen',
      'Hur märks det? Svaren om raster är högre i TLD i april 2027 än i april 2026.',
    ],
  },
};

export const Engelska: Story = {
  globals: {sprak: 'en'},
  tags: ['!autodocs'],
  parameters: {visar: ['Effect chain 2026/2027', 'Målområde: Kunskaper', 'the pupils']},
};

export const BaraLasning: Story = {
  name: 'Bara läsning',
  args: {readonly: true},
  parameters: {visar: ['Målområde: Kunskaper', 'Läslyft varannan vecka', 'Bidrar till']},
  play: async ({canvasElement}) => {
    isOnlyRead(await drawnKedja(canvasElement));
  },
};

// Plans.

export const TomPlan: Story = {
  name: 'Tom plan',
  args: {plan: tom},
  parameters: {visar: ['Granska: 1 fel', '+ Lägg till målområde']},
};

export const TomKedja: Story = {
  name: 'Tom plan, som bild',
  args: {plan: tom, vy: 'effektkedja'},
  parameters: {visar: 'Här finns inget målområde än. Lägg till ett i Dispositionen.'},
};

export const UtanPlan: Story = {
  name: 'Ingen plan än',
  args: {plan: undefined},
  parameters: {visar: 'Här finns ingen plan än.'},
};

export const Forskola: Story = {
  name: 'Förskola',
  args: {plan: exempelplanForskola},
  tags: ['!autodocs'],
  parameters: {visar: ['Tänkt effekt – barnen', 'Granska: inget att rätta']},
};

export const ForskolaKedjan: Story = {
  name: 'Förskola, som bild',
  args: {plan: exempelplanForskola, vy: 'effektkedja'},
  parameters: {visar: 'Tänkt effekt – barnen'},
};

export const AnnanKommun: Story = {
  name: 'En annan kommun',
  args: {plan: tom, riktlinje: exempelkoping},
  parameters: {visar: ['Granska: 2 fel', '+ Lägg till fokusområde', 'Fokusområde saknas: Läsning']},
  play: async ({canvasElement}) => {
    await openGranskning(await drawnKedja(canvasElement));
  },
};

export const StorPlan: Story = {
  name: 'Tusen aktiviteter, som bild',
  // A picture of a thousand is no picture: one area at a time.
  args: {plan: createStorPlan(1000), vy: 'effektkedja'},
  tags: ['!autodocs'],
  parameters: {visar: ['Visar', 'Aktivitet 50 (exempel)']},
};

export const StorDisposition: Story = {
  name: 'Tusen aktiviteter',
  args: {plan: createStorPlan(1000)},
  tags: ['!autodocs'],
  // Axe looks at every field against every other: minutes for a thousand activities that are all alike. It looks at the
  // hundred of the next story instead.
  parameters: {
    visar: ['Målområde: Målområde 20 (exempel)', 'Åtagande: Åtagande 200 (exempel)'],
    a11y: {test: 'off'},
  },
  play: async ({canvasElement}) => {
    const element = await drawnKedja(canvasElement);
    await holds(element, 'Aktivitet 1000 (exempel)');
    // Reading what is not laid out lays it out and throws it away, time and again: minutes, in a plan as long as this.
    while (element.shadowRoot?.querySelector('.skild:not(.lagd)')) await new Promise(requestAnimationFrame);
  },
};

export const HundraAktiviteter: Story = {
  name: 'Hundra aktiviteter',
  args: {plan: createStorPlan(100)},
  tags: ['!autodocs'],
  parameters: {visar: ['Målområde: Målområde 2 (exempel)', 'Åtagande: Åtagande 20 (exempel)']},
  play: async ({canvasElement}) => {
    await holds(await drawnKedja(canvasElement), 'Aktivitet 100 (exempel)');
  },
};

export const Faststalld: Story = {
  name: 'Fastställd plan',
  args: {plan: {...exempelplan, lage: 'faststalld'} satisfies Utvecklingsplan},
  tags: ['!autodocs'],
  parameters: {visar: ['Målområde: Kunskaper', 'Läslyft varannan vecka']},
  play: async ({canvasElement}) => {
    isOnlyRead(await drawnKedja(canvasElement));
  },
};

export const AldreVersion: Story = {
  name: 'Från en äldre version',
  args: {plan: fran1},
  parameters: {visar: ['Åtagande: Alla elever läser med flyt', '+ Lägg till aktivitet']},
  play: async ({canvasElement}) => {
    // In version 1 the field was called `ansvarig`.
    await holds(await drawnKedja(canvasElement), 'Förstelärare');
  },
};

export const NyareVersion: Story = {
  name: 'Från en nyare version',
  args: {plan: fran3},
  parameters: {
    visar: [
      'Planen är sparad i en nyare version av programmet. Du kan läsa den här men inte ändra.',
      'Alla elever läser med flyt',
    ],
  },
  play: async ({canvasElement}) => {
    isOnlyRead(await drawnKedja(canvasElement));
  },
};

// Something is wrong.

export const TrasigPlan: Story = {
  name: 'Trasig plan',
  args: {plan: {...exempelplan, format: 'ska-kalender'}},
  parameters: {
    visar: ['Planen gick inte att öppna', 'Filen är inte en utvecklingsplan, den har formatet ska-kalender.'],
  },
};

export const TrasigPlanEfterHel: Story = {
  name: 'Trasig plan efter en hel',
  args: {vy: 'forhandsgranska'},
  tags: ['!autodocs'],
  parameters: {visar: ['Planen gick inte att öppna', 'Läslyft varannan vecka']},
  play: async ({canvasElement}) => {
    const element = await drawnKedja(canvasElement);
    element.plan = {...exempelplan, schemaVersion: 'två'};
    await element.updateComplete;
  },
};

// What a user does.

export const GranskningenOppen: Story = {
  name: 'Granskningen öppen',
  args: {plan: tom},
  parameters: {
    visar: [
      'Fel: Målområde saknas: Kunskaper ska alltid vara med enligt riktlinjen.',
      'riktlinjen avsnitt 5',
      'Rätta',
      'Gå dit',
    ],
    docs: {story: {autoplay: true}},
  },
  play: async ({canvasElement}) => {
    await openGranskning(await drawnKedja(canvasElement));
  },
};

export const GranskningMedTips: Story = {
  name: 'Granskningen med tips',
  tags: ['!autodocs'],
  parameters: {
    visar: [
      'Tips: Rastvärdar med uppdrag har inte följts upp på 12 veckor',
      'Varför är tipset inte aktuellt?',
      'Dölj tipset',
    ],
  },
  play: async ({canvasElement}) => {
    await openGranskning(await drawnKedja(canvasElement));
  },
};

export const Rattat: Story = {
  name: 'Efter Rätta',
  args: {plan: tom},
  tags: ['!autodocs'],
  parameters: {visar: ['Målområde: Kunskaper', 'Åtagande saknas i Kunskaper']},
  play: async ({canvasElement}) => {
    const element = await drawnKedja(canvasElement);
    await openGranskning(element);
    await press(element, 'Rätta');
  },
};

export const EfterFlytt: Story = {
  name: 'Efter en flytt',
  tags: ['!autodocs'],
  parameters: {visar: 'Läslyft varannan vecka flyttad, plats 2 av 3.'},
  play: async ({canvasElement}) => {
    await press(await drawnKedja(canvasElement), 'Flytta ned: Läslyft varannan vecka');
  },
};

export const EfterAngra: Story = {
  name: 'Efter Ångra',
  tags: ['!autodocs'],
  parameters: {visar: 'Ångrade: flyttade Läslyft varannan vecka.'},
  play: async ({canvasElement}) => {
    const element = await drawnKedja(canvasElement);
    await press(element, 'Flytta ned: Läslyft varannan vecka');
    await press(element, '↶ Ångra');
    await inside(element, '#angra[aria-disabled=true]');
    await inside(element, '#gor-om:not([aria-disabled])');
  },
};

export const MenynOppen: Story = {
  name: 'Menyn för en aktivitet',
  tags: ['!autodocs'],
  parameters: {visar: ['Flytta till', 'Duplicera', 'Avslutad, därför att', 'Avsluta med orsak']},
  play: async ({canvasElement}) => {
    await press(await drawnKedja(canvasElement), 'Mer: Läslyft varannan vecka');
  },
};

export const Avslutad: Story = {
  name: 'Avslutad aktivitet',
  tags: ['!autodocs'],
  parameters: {visar: ['Avslutad, därför att Tiden behövdes till annat. (2026-11-24)']},
  play: async ({canvasElement}) => {
    const element = await drawnKedja(canvasElement);
    await press(element, 'Mer: Läslyft varannan vecka');
    const field = await inside<HTMLInputElement>(element, '.avslut input');
    field.value = 'Tiden behövdes till annat.';
    await press(element, 'Avsluta med orsak');
  },
};

export const Kopplingar: Story = {
  name: 'Kopplingar och underlag',
  parameters: {
    visar: [
      'Kopplingar och underlag: 1 framgångsfaktor, 2 underlag',
      'Framgångsfaktorer för effektiv skolutveckling',
      'Tydlig roll- och ansvarsfördelning',
      'Kvalitetsdimensioner',
      'Lägg till mål',
      'TLD oktober 2026, Trygghet (exempel)',
    ],
    docs: {story: {autoplay: true}},
  },
  play: async ({canvasElement}) => {
    await openDel(await drawnKedja(canvasElement), 'exempel-at-3');
  },
};

export const KopplingarAnnanKommun: Story = {
  name: 'Kopplingar i en annan kommun',
  args: {riktlinje: exempelkoping},
  tags: ['!autodocs'],
  parameters: {visar: ['Läroplanens områden (exempel)', 'Normer och värden', 'Hälsofrämjande skolmiljö']},
  ...(Kopplingar.play === undefined ? {} : {play: Kopplingar.play}),
};

export const Underlag: Story = {
  name: 'Underlag för planen',
  tags: ['!autodocs'],
  parameters: {
    visar: ['Underlag för planen: 3 underlag', 'TLD april 2026, Trygghet (exempel)', 'Lägg till underlag'],
  },
  play: async ({canvasElement}) => {
    await openDel(await drawnKedja(canvasElement), '');
  },
};

export const UnderlagMedFel: Story = {
  name: 'Underlag med fel länk',
  tags: ['!autodocs'],
  parameters: {visar: ['Länken ska börja med https://', 'Skriv vad underlaget heter']},
  play: async ({canvasElement}) => {
    const element = await drawnKedja(canvasElement);
    await openDel(element, '');
    (await inside<HTMLInputElement>(element, '#underlag-lank')).value = 'www.exempel.se';
    await press(element, 'Lägg till underlag');
  },
};

export const Dras: Story = {
  name: 'En aktivitet dras',
  tags: ['!autodocs'],
  parameters: {visar: 'Åtagande: Läsning i alla ämnen'},
  play: async ({canvasElement}) => {
    const element = await drawnKedja(canvasElement);
    await holds(element, 'Läslyft varannan vecka');
    // A made-up pointer cannot be captured, so the picture is made of what the code that drags puts there.
    const dragged = await inside(element, '[data-nod="exempel-ak-1"]');
    const line = document.createElement('div');
    line.className = 'dropplinje';
    dragged.classList.add('dras');
    element.shadowRoot?.append(line);
    const {left, width, bottom} = dragged.getBoundingClientRect();
    const at = line.getBoundingClientRect();
    line.style.width = `${width}px`;
    line.style.translate = `${left - at.left}px ${bottom + 5 - at.top}px`;
  },
};

export const ValtKort: Story = {
  name: 'Ett kort valt i bilden',
  args: {vy: 'effektkedja'},
  parameters: {visar: 'Rastvärdar med uppdrag', docs: {story: {autoplay: true}}},
  play: async ({canvasElement}) => {
    const element = await drawnKedja(canvasElement);
    (await inside(element, '[data-kort="exempel-at-1"]')).focus({preventScroll: true});
    // What has nothing to do with it stands back.
    await inside(element, '.kort.svag [data-kort="exempel-ak-5"]');
    await inside(element, '.kort:not(.svag) [data-kort="exempel-ak-1"]');
  },
};

export const SaknatLed: Story = {
  name: 'Ett led saknas',
  args: {plan: fran1, vy: 'effektkedja'},
  parameters: {
    visar: [
      'Aktivitetens resultat saknas',
      'Vad ska aktiviteten leda till?',
      'Åtagande saknas',
      'Vad vill enheten göra inom området?',
      'Högläsning varje dag',
    ],
  },
};

// Where it stands.

export const Mobil: Story = {
  name: 'Mobil, 320 px',
  globals: {viewport: {value: 'mobil'}},
  // The width is the page's own, so a page of documentation would show it wide.
  tags: ['!autodocs'],
  parameters: {visar: 'Målområde: Kunskaper'},
  play: async ({canvasElement}) => {
    fitsIn(await drawnKedja(canvasElement), 320);
  },
};

export const MobilTabell: Story = {
  ...Mobil,
  name: 'Mobil, tabell',
  args: {vy: 'tabell'},
  parameters: {visar: 'Ansvarig'},
};

export const MobilKedjan: Story = {
  ...Mobil,
  name: 'Mobil, effektkedja',
  args: {vy: 'effektkedja'},
  // In a column the card says itself what it is.
  parameters: {visar: ['Aktivitetens resultat', 'Tänkt effekt', 'Läslyft varannan vecka']},
};

export const MobilForhandsgranska: Story = {
  ...Mobil,
  name: 'Mobil, förhandsgranska',
  args: {vy: 'forhandsgranska'},
  parameters: {visar: 'Rastvärdar med uppdrag'},
};

export const MobilGranskning: Story = {
  ...Mobil,
  name: 'Mobil, granskningen öppen',
  parameters: {visar: 'Dölj tipset'},
  play: async ({canvasElement}) => {
    const element = await drawnKedja(canvasElement);
    await openGranskning(element);
    fitsIn(element, 320);
  },
};

export const MobilKopplingar: Story = {
  ...Mobil,
  name: 'Mobil, kopplingar',
  parameters: {visar: 'Lägg till mål'},
  play: async ({canvasElement}) => {
    const element = await drawnKedja(canvasElement);
    await openDel(element, 'exempel-at-3');
    fitsIn(element, 320);
  },
};

export const MorktTema: Story = {
  name: 'Mörkt tema',
  globals: {tema: 'mork'},
  tags: ['!autodocs'],
  parameters: {visar: 'Åtagande: Läsning i alla ämnen'},
};

export const MorkKedja: Story = {
  ...ValtKort,
  name: 'Mörkt tema, effektkedja',
  globals: {tema: 'mork'},
};

export const MorkGranskning: Story = {
  ...GranskningenOppen,
  name: 'Mörkt tema, granskningen öppen',
  globals: {tema: 'mork'},
};

export const MorkaKopplingar: Story = {
  ...Kopplingar,
  name: 'Mörkt tema, kopplingar',
  globals: {tema: 'mork'},
};

export const MorkTrasig: Story = {...TrasigPlan, name: 'Mörkt tema, trasig plan', globals: {tema: 'mork'}};

/** Opens the list of what deserves a look. */
async function openGranskning(element: SkaEffektkedja): Promise<void> {
  (await inside<HTMLDetailsElement>(element, '#granskning')).open = true;
}

/** Opens what a node has to do with; `''` is what the plan rests on. */
async function openDel(element: SkaEffektkedja, nod: string): Promise<void> {
  (await inside(element, `[id="del-${nod}"] > summary`)).click();
  await inside(element, `[id="del-${nod}"] > .delinnehall`);
}

/** Waits for a field with exactly this in it. */
async function holds(element: SkaEffektkedja, text: string): Promise<void> {
  await inside<HTMLInputElement | HTMLTextAreaElement>(element, 'input, textarea', ({value}) => value === text);
}

/** Fails when there is anything to change the plan with. */
function isOnlyRead(element: SkaEffektkedja): void {
  const found = element.shadowRoot?.querySelector('.disposition input, textarea, select, .ny, .nodverktyg');
  if (found) throw new Error(`The plan is only to be read, but there is ${found.outerHTML.slice(0, 120)}.`);
}

/** Fails when a page of that width would have to be scrolled sideways. What scrolls by itself, as a table, may. */
function fitsIn(element: SkaEffektkedja, width: number): void {
  const {clientWidth, scrollWidth} = document.documentElement;
  if (clientWidth !== width) throw new Error(`The page is ${clientWidth} pixels wide, not ${width}.`);
  if (scrollWidth <= width) return;
  const far = [...(element.shadowRoot?.querySelectorAll('*') ?? [])].find(
    (node) => node.getBoundingClientRect().right > width && node.closest('.rullbar, .dold') === null,
  );
  throw new Error(`It needs ${scrollWidth} pixels, because of ${far?.outerHTML.slice(0, 120)}.`);
}
