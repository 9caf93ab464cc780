import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {datum} from '@vetlanda/ska-core/kalender';
import {exempelkoping} from '@vetlanda/ska-core/riktlinje';
import {
  createStorPlan,
  createTomPlan,
  exempelplan,
  exempelplanForskola,
  freezePlan,
  type Utvecklingsplan,
} from '@vetlanda/ska-core/utvecklingsplan';
import {html, nothing, type TemplateResult} from 'lit';
import fran1 from '../../../core/src/utvecklingsplan/golden/v1.json' with {type: 'json'};
import fran3 from '../../../core/src/utvecklingsplan/golden/v3.json' with {type: 'json'};
import {drawnPlan, inside, press} from '../stories/play.js';
import {createUtkastlager, type Spara} from '../utkast/index.js';
import type {SkaUtvecklingsplan} from './utvecklingsplan.element.js';
// The source, not the package: a change shows at once, and what is shown is what is about to be published.
import './utvecklingsplan.js';

/** Attributes by their names in HTML, and the properties that have none. */
type Args = Partial<
  Pick<SkaUtvecklingsplan, 'flik' | 'idag' | 'readonly' | 'revision' | 'spara'> &
    Record<'plan' | 'versioner' | 'riktlinje' | 'tidpunkter' | 'roller', unknown>
>;

type Story = StoryObj<Args>;

const IDAG = datum('2026-11-24');
const ROLLER = ['Rektor', 'Förstelärare i svenska', 'Speciallärare'];

/** A plan that nobody has written in. */
const tom = createTomPlan({
  id: 'exempel-tom-plan',
  enhet: {namn: 'Exempelskolan'},
  skolform: 'grundskola',
  lasar: '2026/2027',
  riktlinje: {id: 'vetlanda', version: datum('2026-06-09')},
});

const write = (falt: 'medverkan' | 'inflytande', text: string): Utvecklingsplan => ({...exempelplan, [falt]: text});

/** The plan as it was at two dialogues. */
const versioner = [
  freezePlan(
    {...write('medverkan', 'Arbetslagen analyserade resultaten på studiedagen i juni.'), uppfoljningar: []},
    {nummer: 1, tillfalle: 'forutsattningsdialog', datum: datum('2026-09-17'), roll: 'Rektor'},
  ),
  freezePlan(exempelplan, {nummer: 2, tillfalle: 'processdialog', datum: datum('2026-11-19'), roll: 'Rektor'}),
];

function renderUtvecklingsplan(args: Args): TemplateResult {
  return html`<ska-utvecklingsplan
    flik=${args.flik ?? nothing}
    idag=${args.idag ?? nothing}
    ?readonly=${args.readonly ?? false}
    revision=${args.revision ?? nothing}
    .spara=${args.spara}
    .riktlinje=${args.riktlinje}
    .tidpunkter=${args.tidpunkter ?? []}
    .roller=${args.roller ?? []}
    .versioner=${args.versioner ?? []}
    .plan=${args.plan}
  ></ska-utvecklingsplan>`;
}

const meta: Meta<Args> = {
  title: 'Element/Utvecklingsplan',
  id: 'utvecklingsplan',
  component: 'ska-utvecklingsplan',
  render: renderUtvecklingsplan,
  args: {idag: IDAG, plan: exempelplan},
  argTypes: {
    flik: {control: 'inline-radio', options: ['plan', 'bakgrund', 'uppfoljningar', 'historik', 'nasta']},
    idag: {control: 'text'},
    readonly: {control: 'boolean'},
    revision: {control: false},
    spara: {control: false},
    // The panel's editor of lists is not accessible, and whole documents are too long for it.
    roller: {control: false},
    tidpunkter: {control: false},
    versioner: {control: false},
    plan: {control: false},
    riktlinje: {control: false},
  },
};
export default meta;

// Parts. A page of documentation with every state as long as a plan is slow, so some are left out of it.

export const Grundlage: Story = {
  name: 'Grundläge',
  args: {roller: ROLLER},
  parameters: {
    visar: [
      'Utvecklingsplan 2026/2027',
      'Exempelskolan · grundskola · Klar för dialog',
      'Kunskaper har en hel kedja.',
      'Fastställ',
      'Gör till utkast igen',
      'Granska: 2 tips',
      'Målområde: Kunskaper',
    ],
  },
};

export const Bakgrund: Story = {
  args: {flik: 'bakgrund'},
  parameters: {
    visar: [
      'Orsaksanalys: varför ser det ut som det gör?',
      'Former för inflytande',
      'TLD april 2026, Trygghet (exempel)',
      '24 april 2026 · 78 % (exempel)',
      'Lägg till underlag',
    ],
  },
};

export const Uppfoljningar: Story = {
  name: 'Uppföljningar',
  args: {flik: 'uppfoljningar', roller: ROLLER},
  parameters: {
    visar: ['Ny uppföljning', 'Är det gjort?', 'Har det synts?', 'Spara uppföljningen', '17 september 2026', 'Rätta'],
  },
};

export const RattarUppfoljning: Story = {
  name: 'Rättar en uppföljning',
  args: {flik: 'uppfoljningar'},
  tags: ['!autodocs'],
  parameters: {visar: ['Du rättar uppföljningen 17 september 2026: Hela planen', 'Rätta inte']},
  play: async ({canvasElement}) => {
    await press(await drawnPlan(canvasElement), 'Rätta uppföljningen 17 september 2026: Hela planen');
  },
};

export const RattadUppfoljning: Story = {
  name: 'Rättad uppföljning',
  args: {flik: 'uppfoljningar'},
  tags: ['!autodocs'],
  parameters: {visar: ['Uppföljningen är sparad.', 'Rättar en tidigare uppföljning', 'Rättad av en senare']},
  play: async ({canvasElement}) => {
    const element = await drawnPlan(canvasElement);
    await press(element, 'Rätta uppföljningen 17 september 2026: Hela planen');
    (await inside(element, '.logg form button')).click();
  },
};

export const Versioner: Story = {
  args: {flik: 'historik', versioner},
  parameters: {
    visar: [
      'Spara en version inför dialogen',
      'Version 2: Processdialog, 19 november 2026 · Rektor',
      'Version 1: Förutsättningsdialog, 17 september 2026',
      'Inget skiljer.',
    ],
  },
};

export const Jamforelse: Story = {
  name: 'Två versioner jämförda',
  args: {flik: 'historik', versioner},
  tags: ['!autodocs'],
  parameters: {
    visar: ['Planen, medverkan: innehållet är ändrat.', 'Uppföljningen 17 september 2026 tillagd i planen.'],
  },
  play: async ({canvasElement}) => {
    const element = await drawnPlan(canvasElement);
    const select = await inside<HTMLSelectElement>(
      element,
      '.disposition > .radvis select',
      ({value}) => value === '2',
    );
    select.value = '1';
    select.dispatchEvent(new Event('change'));
  },
};

export const VersionLast: Story = {
  name: 'En version att läsa',
  args: {flik: 'historik', versioner},
  tags: ['!autodocs'],
  parameters: {
    visar: ['Arbetslagen analyserade resultaten på studiedagen i juni.', 'Målområde: Trygghet och studiero'],
  },
  play: async ({canvasElement}) => {
    await press(await drawnPlan(canvasElement), 'Läs: Version 1: Förutsättningsdialog, 17 september 2026');
  },
};

export const VersionSparad: Story = {
  name: 'En version just sparad',
  args: {flik: 'historik'},
  tags: ['!autodocs'],
  parameters: {visar: ['Version 1 är sparad.', 'Version 1: Förutsättningsdialog, 24 november 2026']},
  play: async ({canvasElement}) => {
    await press(await drawnPlan(canvasElement), 'Spara en version inför dialogen');
  },
};

export const UtanVersioner: Story = {
  name: 'Inga versioner än',
  args: {flik: 'historik'},
  tags: ['!autodocs'],
  parameters: {visar: 'Inga versioner är sparade än. Spara en inför varje dialog'},
};

export const NastaLasar: Story = {
  name: 'Nästa läsår',
  args: {flik: 'nasta'},
  parameters: {
    visar: ['Välj vad som ska hända med varje åtagande 2027/2028.', 'Formuleras om', 'Skapa utkast för 2027/2028'],
  },
};

export const NastaLasarSkapat: Story = {
  name: 'Nästa läsår skapat',
  args: {flik: 'nasta'},
  tags: ['!autodocs'],
  parameters: {visar: 'Ett utkast för 2027/2028 är skapat.'},
  play: async ({canvasElement}) => {
    const element = await drawnPlan(canvasElement);
    await press(element, 'Skapa utkast för 2027/2028');
    await inside(element, '#besked:focus');
  },
};

export const FranForraLasaret: Story = {
  name: 'Från förra läsåret',
  args: {
    flik: 'bakgrund',
    plan: {
      ...exempelplan,
      ursprung: {
        plan: 'exempel-plan-0',
        lasar: '2025/2026',
        avslutade: [{nod: 'exempel-at-0', rubrik: 'Tydliga rutiner i matsalen', skal: 'målet är nått'}],
      },
    } satisfies Utvecklingsplan,
  },
  tags: ['!autodocs'],
  parameters: {visar: ['Från 2025/2026', 'Avslutat: Tydliga rutiner i matsalen, därför att målet är nått']},
};

// Plans.

export const TomPlan: Story = {
  name: 'Tom plan',
  args: {plan: tom},
  parameters: {visar: ['Målområde saknas i planen.', 'Markera klar för dialog', 'Granska: 1 fel']},
};

export const TomNastaLasar: Story = {
  name: 'Tom plan, nästa läsår',
  args: {plan: tom, flik: 'nasta'},
  tags: ['!autodocs'],
  parameters: {visar: 'Planen har inga åtaganden att ta med.'},
};

export const UtanPlan: Story = {
  name: 'Ingen plan än',
  args: {plan: undefined},
  parameters: {visar: 'Här finns ingen plan än.'},
};

export const InteKlar: Story = {
  name: 'Inte klar för dialog än',
  args: {plan: tom},
  tags: ['!autodocs'],
  parameters: {visar: 'Rätta felet under Granska innan planen markeras klar.'},
  play: async ({canvasElement}) => {
    await press(await drawnPlan(canvasElement), 'Markera klar för dialog');
  },
};

export const JustKlar: Story = {
  name: 'Just klar för dialog',
  args: {plan: {...exempelplan, lage: 'utkast'} satisfies Utvecklingsplan},
  tags: ['!autodocs'],
  parameters: {visar: ['Planen är nu klar för dialog. Spara en version under Versioner', 'Fastställ']},
  play: async ({canvasElement}) => {
    await press(await drawnPlan(canvasElement), 'Markera klar för dialog');
  },
};

const faststalld: Utvecklingsplan = {
  ...exempelplan,
  lage: 'faststalld',
  faststallande: {datum: datum('2026-09-21'), roll: 'Rektor'},
};

export const Faststalld: Story = {
  name: 'Fastställd plan',
  args: {plan: faststalld},
  parameters: {
    visar: [
      'Planen är en allmän handling sedan den fastställdes.',
      'Arkivera',
      'Öppna för ändring',
      'Målområde: Kunskaper',
    ],
  },
  play: async ({canvasElement}) => {
    const element = await drawnPlan(canvasElement);
    const kedja = await inside(element, 'ska-effektkedja');
    await inside(kedja, '.disposition');
    hasNone(kedja, 'textarea, .disposition input');
  },
};

export const FaststalldUppfoljning: Story = {
  name: 'Fastställd plan följs upp',
  args: {plan: faststalld, flik: 'uppfoljningar'},
  tags: ['!autodocs'],
  parameters: {visar: ['Ny uppföljning', 'Spara uppföljningen']},
};

export const BaraLasning: Story = {
  name: 'Bara läsning',
  args: {readonly: true, versioner, flik: 'historik'},
  parameters: {visar: ['Skriv ut', 'Version 2: Processdialog', 'Läs']},
  play: async ({canvasElement}) => {
    const element = await drawnPlan(canvasElement);
    await inside(element, '.lista');
    hasNone(element, 'input, textarea, form, #angra, #flik-nasta, [id^="lage-"]');
  },
};

export const BaraLasningBakgrund: Story = {
  name: 'Bara läsning, bakgrund',
  args: {readonly: true, flik: 'bakgrund'},
  tags: ['!autodocs'],
  parameters: {visar: ['Arbetslagen analyserade resultaten', 'TLD april 2026, Trygghet (exempel)']},
  play: async ({canvasElement}) => {
    const element = await drawnPlan(canvasElement);
    await inside(element, '.rader');
    hasNone(element, 'input, textarea, form');
  },
};

export const Forskola: Story = {
  name: 'Förskola',
  args: {plan: exempelplanForskola},
  tags: ['!autodocs'],
  parameters: {visar: ['· förskola ·', 'Tänkt effekt – barnen']},
};

export const AnnanKommun: Story = {
  name: 'En annan kommun',
  args: {plan: tom, riktlinje: exempelkoping},
  tags: ['!autodocs'],
  parameters: {visar: ['Fokusområde saknas i planen.', 'Granska: 2 fel', '+ Lägg till fokusområde']},
};

export const StorPlan: Story = {
  name: 'Tusen aktiviteter',
  args: {plan: createStorPlan(1000), flik: 'uppfoljningar'},
  tags: ['!autodocs'],
  parameters: {visar: ['Ny uppföljning', 'Vad gäller den?']},
  play: async ({canvasElement}) => {
    await inside<HTMLOptionElement>(await drawnPlan(canvasElement), 'option', (one) =>
      one.textContent.includes('Aktivitet 1000 (exempel)'),
    );
  },
};

export const StorDisposition: Story = {
  name: 'Tusen aktiviteter, planen',
  args: {plan: createStorPlan(1000)},
  tags: ['!autodocs'],
  // Axe looks at every field against every other: minutes for a thousand activities that are all alike.
  parameters: {visar: ['Målområde: Målområde 20 (exempel)'], a11y: {test: 'off'}},
};

export const AldreVersion: Story = {
  name: 'Från en äldre version',
  args: {plan: fran1},
  parameters: {visar: ['Planen var sparad i version 1 och visas i version 2.', 'Åtagande: Alla elever läser med flyt']},
};

export const NyareVersion: Story = {
  name: 'Från en nyare version',
  args: {plan: fran3},
  parameters: {
    visar: ['Planen är sparad i en nyare version av programmet. Du kan läsa den här men inte ändra.', 'Skriv ut'],
  },
  play: async ({canvasElement}) => {
    const element = await drawnPlan(canvasElement);
    await inside(element, 'ska-effektkedja');
    hasNone(element, '#angra, #flik-nasta, [id^="lage-"]');
  },
};

export const OkandaFalt: Story = {
  name: 'Med okända fält',
  args: {plan: {...exempelplan, hylla: 'B2'}},
  tags: ['!autodocs'],
  parameters: {visar: 'Fältet hylla är okänt. Det visas inte men finns kvar i filen.'},
};

// Something is wrong.

export const TrasigPlan: Story = {
  name: 'Trasig plan',
  args: {plan: {...exempelplan, format: 'ska-kalender'}},
  parameters: {
    visar: ['Planen gick inte att öppna', 'Filen är inte en utvecklingsplan, den har formatet ska-kalender.'],
  },
  play: async ({canvasElement}) => {
    const element = await drawnPlan(canvasElement);
    const {textContent} = await inside(element, '[role=alert]');
    if (element.shadowRoot?.textContent?.includes('Läser in')) throw new Error(`It waits, beside "${textContent}".`);
  },
};

export const TrasigPlanEfterHel: Story = {
  name: 'Trasig plan efter en hel',
  args: {flik: 'bakgrund'},
  tags: ['!autodocs'],
  parameters: {visar: ['Planen gick inte att öppna', 'TLD april 2026, Trygghet (exempel)']},
  play: async ({canvasElement}) => {
    const element = await drawnPlan(canvasElement);
    element.plan = {...exempelplan, schemaVersion: 'två'};
    await element.updateComplete;
  },
};

export const TrasigVersion: Story = {
  name: 'En trasig version bland hela',
  args: {flik: 'historik', versioner: [{format: 'x'}, ...versioner]},
  tags: ['!autodocs'],
  parameters: {visar: 'Version 2: Processdialog'},
};

// Two who write at once.

export const Konflikt: Story = {
  name: 'I konflikt',
  args: {plan: write('medverkan', 'Arbetslagen och elevrådet.'), flik: 'bakgrund'},
  parameters: {
    visar: [
      'Någon annan har ändrat samma sak som du. Välj vad som ska gälla.',
      'Planen, medverkan: du har ”Arbetslagen och elevrådet”, någon annan har ”Arbetslagen och föräldrarådet”.',
      'Behåll mitt',
      'Ta den andras',
      'Behåll båda',
    ],
    docs: {story: {autoplay: true}},
  },
  play: async ({canvasElement}) => {
    await join(await drawnPlan(canvasElement), write('medverkan', 'Arbetslagen och föräldrarådet.'));
  },
};

const LANG = 'Arbetslagen analyserade resultaten på studiedagen i juni och valde vad som var viktigast. ';

export const KonfliktLangaTexter: Story = {
  name: 'I konflikt om långa texter',
  args: {plan: write('medverkan', `${LANG}Elevrådet läste ett utkast.`), flik: 'bakgrund'},
  tags: ['!autodocs'],
  parameters: {
    visar: [
      'både du och någon annan har ändrat',
      'Mitt',
      'Elevrådet läste ett utkast.',
      'Den andras',
      'Föräldrarådet läste ett utkast.',
    ],
  },
  play: async ({canvasElement}) => {
    await join(await drawnPlan(canvasElement), write('medverkan', `${LANG}Föräldrarådet läste ett utkast.`));
  },
};

/** The example with another role for its first activity. */
function withAnsvar(ansvar: string): Utvecklingsplan {
  const changed = JSON.stringify(exempelplan).replace('"ansvar":"Förstelärare i svenska"', `"ansvar":"${ansvar}"`);
  return JSON.parse(changed) as Utvecklingsplan;
}

export const KonfliktIKedjan: Story = {
  name: 'I konflikt, i kedjan',
  args: {plan: withAnsvar('Speciallärare')},
  tags: ['!autodocs'],
  parameters: {
    visar: [
      'Aktiviteten Läslyft varannan vecka, ansvar: du har ”Speciallärare”, någon annan har ”Arbetslagsledare”.',
      'Målområde: Kunskaper',
    ],
  },
  play: async ({canvasElement}) => {
    await join(await drawnPlan(canvasElement), withAnsvar('Arbetslagsledare'));
  },
};

export const KonfliktLost: Story = {
  name: 'Konflikt som är löst',
  args: {plan: write('medverkan', 'Arbetslagen och elevrådet.'), flik: 'bakgrund'},
  tags: ['!autodocs'],
  parameters: {visar: 'Valet gäller nu i planen.'},
  play: async ({canvasElement}) => {
    const element = await drawnPlan(canvasElement);
    await join(element, write('medverkan', 'Arbetslagen och föräldrarådet.'));
    await press(element, 'Behåll båda');
    await holds(element, 'Arbetslagen och elevrådet.\n\nArbetslagen och föräldrarådet.');
    hasNone(element, 'section.fel');
  },
};

export const Sammanfogat: Story = {
  name: 'Någon annans ändringar',
  args: {plan: write('medverkan', 'Arbetslagen och elevrådet.'), flik: 'bakgrund'},
  tags: ['!autodocs'],
  parameters: {visar: 'Någon annans ändringar har kommit in i planen.'},
  play: async ({canvasElement}) => {
    const element = await drawnPlan(canvasElement);
    await element.merge(exempelplan, write('inflytande', 'Elevråd varje vecka.'));
    await holds(element, 'Arbetslagen och elevrådet.');
    await holds(element, 'Elevråd varje vecka.');
  },
};

// Saving. Each story has a plan of its own, so that the drafts of one are not those of another.

/** A plan of its own for a story that keeps drafts in the browser. */
const ownPlan = (id: string): Utvecklingsplan => ({...exempelplan, id});
/** Takes away what the story left in the browser the last time. */
const withoutUtkast = async ({args: {plan}}: {readonly args: Args}): Promise<void> => {
  await createUtkastlager().removeUtkast((plan as Utvecklingsplan).id);
};
const saves: Spara = () => Promise.resolve({ok: true, revision: '2'});
const fails: Spara = () => Promise.resolve({ok: false, skal: 'fel'});
const offline: Spara = () => Promise.resolve({ok: false, skal: 'natverk'});
const never: Spara = () => new Promise(() => undefined);

export const Osparat: Story = {
  name: 'Inte sparat än',
  args: {plan: ownPlan('exempel-osparat'), spara: never, revision: '1', flik: 'bakgrund'},
  beforeEach: withoutUtkast,
  tags: ['!autodocs'],
  parameters: {visar: 'Ändringar som inte är sparade'},
  play: async ({canvasElement}) => {
    await writeMedverkan(await drawnPlan(canvasElement));
  },
};

export const Sparar: Story = {
  args: {plan: ownPlan('exempel-sparar'), spara: never, revision: '1', flik: 'bakgrund'},
  beforeEach: withoutUtkast,
  tags: ['!autodocs'],
  parameters: {visar: 'Sparar …'},
  play: async ({canvasElement}) => {
    await writeMedverkan(await drawnPlan(canvasElement));
    sendNow();
  },
};

export const Sparat: Story = {
  args: {plan: ownPlan('exempel-sparat'), spara: saves, revision: '1', flik: 'bakgrund'},
  beforeEach: withoutUtkast,
  tags: ['!autodocs'],
  parameters: {visar: 'Sparat'},
  play: async ({canvasElement}) => {
    const element = await drawnPlan(canvasElement);
    await writeMedverkan(element);
    sendNow();
    await inside(element, '.sparlage', ({textContent}) => /Sparat \d\d\.\d\d/.test(textContent));
  },
};

export const GickInteAttSpara: Story = {
  name: 'Gick inte att spara',
  args: {plan: ownPlan('exempel-gick-inte'), spara: fails, revision: '1', flik: 'bakgrund'},
  beforeEach: withoutUtkast,
  parameters: {
    visar: ['Gick inte att spara. Försöker igen', 'Det du skrivit finns kvar i den här webbläsaren.'],
    docs: {story: {autoplay: true}},
  },
  play: async ({canvasElement}) => {
    await writeMedverkan(await drawnPlan(canvasElement));
    sendNow();
  },
};

export const UtanNat: Story = {
  name: 'Utan nät',
  args: {plan: ownPlan('exempel-utan-nat'), spara: offline, revision: '1', flik: 'bakgrund'},
  beforeEach: withoutUtkast,
  tags: ['!autodocs'],
  parameters: {visar: ['Försöker igen', 'Det du skrivit finns kvar i den här webbläsaren.']},
  play: async ({canvasElement}) => {
    await writeMedverkan(await drawnPlan(canvasElement));
    sendNow();
  },
};

export const NatetTillbaka: Story = {
  name: 'Nätet är tillbaka',
  args: {plan: ownPlan('exempel-natet-tillbaka'), spara: offline, revision: '1', flik: 'bakgrund'},
  beforeEach: withoutUtkast,
  tags: ['!autodocs'],
  parameters: {visar: 'Sparat'},
  play: async ({canvasElement}) => {
    const element = await drawnPlan(canvasElement);
    await writeMedverkan(element);
    sendNow();
    await inside(element, '.sparlage', ({textContent}) => textContent.startsWith('Gick inte'));
    element.spara = saves;
    await element.updateComplete;
    window.dispatchEvent(new Event('online'));
    await inside(element, '.sparlage', ({textContent}) => /Sparat \d\d\.\d\d/.test(textContent));
  },
};

export const Utkast: Story = {
  name: 'Utkast efter ett avbrott',
  args: {plan: ownPlan('exempel-utkast'), revision: '1', flik: 'bakgrund'},
  beforeEach: withoutUtkast,
  parameters: {
    visar: ['Det finns ändringar från', 'som inte är sparade.', 'Fortsätt med dem', 'Kasta dem', 'Planen, medverkan'],
    docs: {story: {autoplay: true}},
  },
  play: async ({canvasElement}) => {
    const element = await drawnPlan(canvasElement);
    await offerUtkast(element, ownPlan('exempel-utkast'));
    (await inside<HTMLDetailsElement>(element, '.erbjudande details')).open = true;
  },
};

export const UtkastFortsatt: Story = {
  name: 'Fortsatte med utkastet',
  args: {plan: ownPlan('exempel-utkast-fortsatt'), revision: '1', flik: 'bakgrund'},
  beforeEach: withoutUtkast,
  tags: ['!autodocs'],
  parameters: {visar: 'Du fortsätter med ändringarna.'},
  play: async ({canvasElement}) => {
    const element = await drawnPlan(canvasElement);
    await offerUtkast(element, ownPlan('exempel-utkast-fortsatt'));
    await press(element, 'Fortsätt med dem');
    await holds(element, 'Skrivet före avbrottet.');
    hasNone(element, '.erbjudande');
  },
};

// Where it stands.

export const Engelska: Story = {
  globals: {sprak: 'en'},
  tags: ['!autodocs'],
  parameters: {visar: ['Development plan 2026/2027', 'Ready for dialogue', 'Next school year', 'Review: 2 tips']},
};

export const EngelskaUppfoljningar: Story = {
  name: 'Engelska, uppföljningar',
  globals: {sprak: 'en'},
  args: {flik: 'uppfoljningar'},
  tags: ['!autodocs'],
  parameters: {visar: ['New follow-up', '17 September 2026 · Dialogue on conditions · Rektor']},
};

export const MedInnehallUnder: Story = {
  name: 'Med eget innehåll under rubriken',
  tags: ['!autodocs'],
  parameters: {visar: 'Planen tas upp på skolkonferensen (exempel).'},
  render: ({plan, idag}) =>
    html`<ska-utvecklingsplan idag=${idag ?? nothing} .plan=${plan}>
      <p>Planen tas upp på skolkonferensen (exempel).</p>
    </ska-utvecklingsplan>`,
};

export const Mobil: Story = {
  name: 'Mobil, 320 px',
  globals: {viewport: {value: 'mobil'}},
  // The width is the page's own, so a page of documentation would show it wide.
  tags: ['!autodocs'],
  parameters: {visar: 'Målområde: Kunskaper'},
  play: async ({canvasElement}) => {
    fitsIn(await drawnPlan(canvasElement), 320);
  },
};

export const MobilBakgrund: Story = {
  ...Mobil,
  name: 'Mobil, bakgrund',
  args: {flik: 'bakgrund'},
  parameters: {visar: 'Lägg till underlag'},
};

export const MobilUppfoljningar: Story = {
  ...Mobil,
  name: 'Mobil, uppföljningar',
  args: {flik: 'uppfoljningar'},
  parameters: {visar: 'Spara uppföljningen'},
};

export const MobilVersioner: Story = {
  ...Mobil,
  name: 'Mobil, versioner',
  args: {flik: 'historik', versioner},
  parameters: {visar: 'Version 2: Processdialog'},
};

export const MobilNastaLasar: Story = {
  ...Mobil,
  name: 'Mobil, nästa läsår',
  args: {flik: 'nasta'},
  parameters: {visar: 'Skapa utkast för 2027/2028'},
};

export const MobilKonflikt: Story = {
  ...Konflikt,
  name: 'Mobil, i konflikt',
  globals: {viewport: {value: 'mobil'}},
  tags: ['!autodocs'],
  play: async ({canvasElement}) => {
    const element = await drawnPlan(canvasElement);
    await join(element, write('medverkan', 'Arbetslagen och föräldrarådet.'));
    fitsIn(element, 320);
  },
};

export const MorktTema: Story = {
  name: 'Mörkt tema',
  globals: {tema: 'mork'},
  tags: ['!autodocs'],
  parameters: {visar: 'Åtagande: Läsning i alla ämnen'},
};

export const MorkUppfoljningar: Story = {
  ...Uppfoljningar,
  name: 'Mörkt tema, uppföljningar',
  globals: {tema: 'mork'},
  tags: ['!autodocs'],
};

export const MorkVersioner: Story = {
  ...Versioner,
  name: 'Mörkt tema, versioner',
  globals: {tema: 'mork'},
  tags: ['!autodocs'],
};

export const MorkNastaLasar: Story = {
  ...NastaLasar,
  name: 'Mörkt tema, nästa läsår',
  globals: {tema: 'mork'},
  tags: ['!autodocs'],
};

export const MorkKonflikt: Story = {
  ...Konflikt,
  name: 'Mörkt tema, i konflikt',
  globals: {tema: 'mork'},
  tags: ['!autodocs'],
};

/** Joins what somebody else has saved with what stands in the story, both changed from the example. */
async function join(element: SkaUtvecklingsplan, deras: Utvecklingsplan): Promise<void> {
  await element.merge(exempelplan, deras);
  await inside(element, '#konfliktrubrik:focus');
}

/** Writes in a field as a user does. */
async function writeMedverkan(element: SkaUtvecklingsplan): Promise<void> {
  const field = await inside<HTMLTextAreaElement>(element, '#f--medverkan');
  field.value = 'Alla arbetslag och elevrådet.';
  field.dispatchEvent(new Event('input'));
  await element.updateComplete;
}

/** What is not saved is sent when the page is left. */
function sendNow(): void {
  window.dispatchEvent(new Event('pagehide'));
}

/** Puts a draft in the browser as a window that broke off would have left it, and opens the plan beside it. */
async function offerUtkast(element: SkaUtvecklingsplan, plan: Utvecklingsplan): Promise<void> {
  const lager = createUtkastlager();
  await lager.removeUtkast(plan.id);
  await lager.saveUtkast({
    dokument: plan.id,
    bas: '1',
    plan: {...plan, medverkan: 'Skrivet före avbrottet.'},
    tid: Date.UTC(2026, 10, 24, 9, 42),
  });
  element.spara = fails;
  await inside(element, '.erbjudande');
}

/** Waits for a field with exactly this in it. */
async function holds(element: SkaUtvecklingsplan, text: string): Promise<void> {
  await inside<HTMLInputElement | HTMLTextAreaElement>(element, 'input, textarea', ({value}) => value === text);
}

/** Fails when there is any of this. */
function hasNone(element: HTMLElement, selector: string): void {
  const found = element.shadowRoot?.querySelector(selector);
  if (found) throw new Error(`There is ${found.outerHTML.slice(0, 120)}.`);
}

/** Fails when a page of that width would have to be scrolled sideways. */
function fitsIn(element: SkaUtvecklingsplan, width: number): void {
  const {clientWidth, scrollWidth} = document.documentElement;
  if (clientWidth !== width) throw new Error(`The page is ${clientWidth} pixels wide, not ${width}.`);
  if (scrollWidth <= width) return;
  const far = [...(element.shadowRoot?.querySelectorAll('*') ?? [])].find(
    (node) => node.getBoundingClientRect().right > width && node.closest('.dold') === null,
  );
  throw new Error(`It needs ${scrollWidth} pixels, because of ${far?.outerHTML.slice(0, 120)}.`);
}
