import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {
  type Enkat,
  exempelenkatAnpassad,
  exempelenkatForskola,
  exempelenkatFritidshem,
  exempelenkatGrundskola,
  exempelenkatGymnasieskola,
  exempelenkatLagstadium,
  exempelenkatVuxenutbildning,
} from '@vetlanda/ska-core/tld';
import {html, nothing, type TemplateResult} from 'lit';
import {drawnOf, fitsIn, inside, press} from '../stories/play.js';
// The source, not the package: a change shows at once, and what is shown is what is about to be published.
import type {SkaTldForm} from './tld-form.element.js';
import './tld-form.js';

/** Attributes by their names in HTML, and the properties that have none. */
type Args = Partial<
  Record<'barnsprak' | 'sprakval' | 'profil' | 'omgang' | 'oppnar' | 'stanger' | 'servertid', string> &
    Record<'per-sida' | 'vilotid', number> &
    Record<'live' | 'delad', boolean> &
    Record<'enkat' | 'nyckel' | 'skicka', unknown>
>;

type Story = StoryObj<Args>;
type Play = NonNullable<Story['play']>;

/** Receives everything, and keeps nothing of it. */
const tarEmot = (): Promise<void> => Promise.resolve();
/** As when the network is gone. */
const utanNat = (): Promise<never> => Promise.reject(new TypeError('There is no network.'));
/** The public key of an example in RFC 9180: whoever reads it there can open what is sealed with it. */
const EXEMPELNYCKEL = {
  kty: 'EC',
  crv: 'P-256',
  x: '_owZzgkFGR68KYqSRXklMfJvDOziRgY56Lw5y39waoI',
  y: 'anebTPlpuKDlOcf2L7PTCtaqj4DjDx0Siq_WiiznLqA',
};

/** Two questions, so that the last page is near. */
const KORT: Enkat = {...exempelenkatLagstadium, fragor: exempelenkatLagstadium.fragor.slice(0, 2)};

/** The Swedish words in the place of another language: shows the form's own words, their gaps and the direction. */
function inSprak(enkat: Enkat, kod: string): Enkat {
  return JSON.parse(
    JSON.stringify(enkat, (_, value) =>
      typeof value === 'object' && value !== null && 'sv' in value
        ? {...value, [kod]: {text: value.sv.text, granskning: 'ogranskad'}}
        : value,
    ),
  );
}

function iSprak(kod: string): Pick<Story, 'args' | 'play'> {
  return {args: {enkat: inSprak(KORT, kod), barnsprak: kod}, play: toQuestion};
}

function renderForm(args: Args): TemplateResult {
  return html`<ska-tld-form
    barnsprak=${args.barnsprak ?? nothing}
    sprakval=${args.sprakval ?? nothing}
    profil=${args.profil ?? nothing}
    omgang=${args.omgang ?? nothing}
    oppnar=${args.oppnar ?? nothing}
    stanger=${args.stanger ?? nothing}
    servertid=${args.servertid ?? nothing}
    per-sida=${args['per-sida'] ?? nothing}
    vilotid=${args.vilotid ?? nothing}
    ?live=${args.live ?? false}
    ?delad=${args.delad ?? false}
    .enkat=${args.enkat}
    .nyckel=${args.nyckel}
    .skicka=${args.skicka}
  ></ska-tld-form>`;
}

/** On to the first question. */
const toQuestion: Play = async ({canvasElement}) => {
  await forward(await drawnOf(canvasElement, 'ska-tld-form'));
};

/** The first question, with its second answer chosen. */
const answered: Play = async (context) => {
  await toQuestion(context);
  const element = await drawnOf(context.canvasElement, 'ska-tld-form');
  await answer(element);
};

/** Past every question, to the page before sending. */
const toLast: Play = async (context) => {
  await answered(context);
  const element = await drawnOf(context.canvasElement, 'ska-tld-form');
  while (element.shadowRoot?.querySelector('[part=submit]') === null) await forward(element);
};

/** All the way. */
const toThanks: Play = async (context) => {
  await toLast(context);
  await press(await drawnOf(context.canvasElement, 'ska-tld-form'), 'Skicka mina svar');
};

async function forward(element: SkaTldForm): Promise<void> {
  (await inside(element, '[part=next], [part=skip]')).click();
  await element.updateComplete;
}

async function answer(element: SkaTldForm): Promise<void> {
  (await inside(element, '.val + .val input')).click();
  await element.updateComplete;
}

const meta: Meta<Args> = {
  title: 'Element/TLD-formulär',
  id: 'tld-form',
  component: 'ska-tld-form',
  render: renderForm,
  // A story opened anew begins from its beginning, not where somebody was.
  loaders: [
    () => {
      sessionStorage.clear();
      return {};
    },
  ],
  args: {enkat: exempelenkatLagstadium, skicka: tarEmot},
  argTypes: {
    barnsprak: {control: 'text'},
    sprakval: {control: 'text'},
    live: {control: 'boolean'},
    profil: {control: 'inline-radio', options: ['forskola', 'f-3', '4-9', 'gy', 'anpassad']},
    'per-sida': {control: 'number'},
    delad: {control: 'boolean'},
    omgang: {control: 'text'},
    oppnar: {control: 'text'},
    stanger: {control: 'text'},
    servertid: {control: 'text'},
    vilotid: {control: 'number'},
    // Whole documents are too long for the panel, and functions cannot be written in it.
    enkat: {control: false},
    nyckel: {control: false},
    skicka: {control: false},
  },
};
export default meta;

// The pages, in order.

export const Grundlage: Story = {
  name: 'Grundläge',
  parameters: {
    visar: [
      'Det här är ett exempel. Svaren räknas inte.',
      'Vi vill veta hur du har det i skolan.',
      'Du får hoppa över frågor. Du får sluta när du vill.',
      'English',
      'Börja',
    ],
  },
};

export const Fraga: Story = {
  name: 'En fråga',
  play: toQuestion,
  parameters: {visar: ['Fråga 1 av 11', 'Känner du dig trygg i klassrummet?', 'Nej, aldrig', 'Vet inte', 'Hoppa över']},
};

export const FragaMedSvar: Story = {
  name: 'En fråga, besvarad',
  play: answered,
  parameters: {visar: ['Ta bort mitt svar', 'Nästa']},
};

export const SistaSidan: Story = {
  name: 'Sista sidan',
  args: {enkat: KORT},
  play: toLast,
  parameters: {visar: ['Nu är frågorna slut', 'Skicka mina svar']},
};

export const Tack: Story = {
  args: {enkat: KORT},
  play: toThanks,
  parameters: {visar: ['Tack', 'Dina svar är skickade.', 'Vill du prata med någon?', 'Ring 116 111']},
};

export const NastaBarn: Story = {
  name: 'Delad surfplatta',
  args: {enkat: KORT, delad: true},
  play: toThanks,
  parameters: {visar: ['Dina svar är skickade.', 'Nästa barn']},
};

export const FleraPerSida: Story = {
  name: 'Flera frågor på en sida',
  args: {enkat: exempelenkatGrundskola, 'per-sida': 4},
  play: toQuestion,
  parameters: {visar: ['Fråga 1 av 12', 'Fråga 4 av 12']},
};

// Who answers.

export const Forskola: Story = {
  name: 'Förskola',
  args: {enkat: exempelenkatForskola},
  play: answered,
  parameters: {visar: ['Har du det bra på förskolan?', 'Ibland']},
};

export const Anpassad: Story = {
  name: 'Anpassad grundskola',
  args: {enkat: exempelenkatAnpassad},
  play: answered,
  parameters: {visar: 'Känner du dig trygg i skolan?'},
};

export const Fritidshem: Story = {
  args: {enkat: exempelenkatFritidshem},
  tags: ['!autodocs'],
  play: answered,
  parameters: {visar: 'Fråga 1 av'},
};

export const Grundskola: Story = {
  name: 'Grundskola, åk 4–9',
  args: {enkat: exempelenkatGrundskola},
  play: answered,
  parameters: {visar: ['Hur ofta känner du dig trygg på lektionerna?', 'Sällan']},
};

export const Gymnasieskola: Story = {
  args: {enkat: exempelenkatGymnasieskola},
  tags: ['!autodocs'],
  play: answered,
  parameters: {visar: 'Fråga 1 av'},
};

export const Vuxenutbildning: Story = {
  args: {enkat: exempelenkatVuxenutbildning, delad: true},
  tags: ['!autodocs'],
  play: answered,
  parameters: {visar: 'Fråga 1 av'},
};

// Languages.

export const Engelska: Story = {
  args: {barnsprak: 'en'},
  play: toQuestion,
  parameters: {visar: ['Question 1 of 11', 'Do you feel safe in the classroom?', 'Skip']},
};

export const Arabiska: Story = {
  name: 'Arabiska, från höger',
  ...iSprak('ar'),
  play: answered,
  parameters: {visar: ['التالي', 'Ta bort mitt svar']},
};

export const ArabiskaBesvarad: Story = {
  name: 'Arabiska, besvarad',
  args: {enkat: inSprak(exempelenkatForskola, 'ar'), barnsprak: 'ar'},
  tags: ['!autodocs'],
  play: answered,
  parameters: {visar: 'التالي'},
};

export const Persiska: Story = {...iSprak('fa'), tags: ['!autodocs'], parameters: {visar: 'trygg i klassrummet'}};
export const Dari: Story = {...iSprak('prs'), tags: ['!autodocs'], parameters: {visar: 'trygg i klassrummet'}};
export const Jiddisch: Story = {...iSprak('yi'), tags: ['!autodocs'], parameters: {visar: 'trygg i klassrummet'}};
export const Finska: Story = {...iSprak('fi'), tags: ['!autodocs'], parameters: {visar: 'trygg i klassrummet'}};
export const Meankieli: Story = {
  name: 'Meänkieli',
  ...iSprak('fit'),
  tags: ['!autodocs'],
  parameters: {visar: 'trygg i klassrummet'},
};
export const Nordsamiska: Story = {...iSprak('se'), tags: ['!autodocs'], parameters: {visar: 'trygg i klassrummet'}};
export const RomaniChib: Story = {
  name: 'Romani chib',
  ...iSprak('rmn'),
  tags: ['!autodocs'],
  parameters: {visar: 'trygg i klassrummet'},
};
export const Polska: Story = {...iSprak('pl'), tags: ['!autodocs'], parameters: {visar: 'trygg i klassrummet'}};
export const Somaliska: Story = {...iSprak('so'), tags: ['!autodocs'], parameters: {visar: 'trygg i klassrummet'}};
export const Tigrinja: Story = {...iSprak('ti'), tags: ['!autodocs'], parameters: {visar: 'trygg i klassrummet'}};
export const Ukrainska: Story = {...iSprak('uk'), tags: ['!autodocs'], parameters: {visar: 'trygg i klassrummet'}};

// The network and the round.

export const UtanNat: Story = {
  name: 'Utan nät',
  args: {enkat: KORT, delad: true, omgang: 'utan-nat', nyckel: EXEMPELNYCKEL, skicka: utanNat},
  play: toThanks,
  parameters: {
    visar: [
      'Dina svar är sparade på den här enheten. De skickas när nätet är tillbaka och sidan är öppen.',
      'Nästa barn',
    ],
  },
};

export const Vantar: Story = {
  name: 'Utan nät, svar väntar',
  args: {enkat: KORT, delad: true, omgang: 'vantar', nyckel: EXEMPELNYCKEL, skicka: utanNat},
  tags: ['!autodocs'],
  play: async (context) => {
    await toThanks(context);
    const element = await drawnOf(context.canvasElement, 'ska-tld-form');
    await inside(element, '[part=status]', ({textContent}) => textContent.includes('sparade'));
    await press(element, 'Nästa barn');
  },
  parameters: {visar: 'Väntar på att skickas:'},
};

export const KanInteSpara: Story = {
  name: 'Utan nät och utan nyckel',
  args: {enkat: KORT, delad: true, skicka: utanNat},
  play: toThanks,
  parameters: {visar: ['Nätet är borta, och den här sidan kan inte spara svaren.', 'Försök igen']},
};

export const TogsInteEmot: Story = {
  name: 'Svaren togs inte emot',
  args: {enkat: KORT, skicka: () => Promise.reject({status: 400})},
  tags: ['!autodocs'],
  play: toThanks,
  parameters: {visar: 'Svaren togs inte emot. Hämta en vuxen.'},
};

export const InteOppnad: Story = {
  name: 'Inte öppnad än',
  args: {servertid: '2026-09-30T12:00:00Z', oppnar: '2026-10-01T06:00:00Z'},
  parameters: {visar: 'Frågorna har inte öppnat än.'},
};

export const Stangd: Story = {
  name: 'Stängd',
  args: {servertid: '2026-10-24T12:00:00Z', stanger: '2026-10-23T22:00:00Z'},
  parameters: {visar: 'Frågorna är stängda. Det går inte att svara längre.'},
};

// Something is missing or wrong.

export const UtanEnkat: Story = {
  name: 'Utan frågor',
  args: {enkat: undefined},
  parameters: {visar: 'Frågorna hämtas'},
};

export const ExempelISkarp: Story = {
  name: 'Exempel i en skarp omgång',
  args: {live: true},
  parameters: {visar: ['Frågorna är inte granskade än, så de går inte att svara på.', 'enkäten är ett exempel']},
};

export const NyareVersion: Story = {
  name: 'Från en nyare version',
  args: {enkat: {...KORT, schemaVersion: 2}},
  tags: ['!autodocs'],
  parameters: {visar: ['Hämta en vuxen.', 'schemaVersion är 2']},
};

export const TrasigEnkat: Story = {
  name: 'Trasig enkät',
  args: {enkat: {...KORT, skalor: []}},
  parameters: {visar: ['Hämta en vuxen.', 'som inte finns']},
};

export const FelNyckel: Story = {
  name: 'Fel nyckel',
  args: {nyckel: {kty: 'EC'}},
  tags: ['!autodocs'],
  parameters: {visar: 'Hämta en vuxen.'},
};

// Where it stands.

export const Mobil: Story = {
  name: 'Mobil, 320 px',
  globals: {viewport: {value: 'mobil'}},
  // The width is the page's own, so a page of documentation would show it wide.
  tags: ['!autodocs'],
  parameters: {visar: 'trygg i klassrummet'},
  play: async (context) => {
    await answered(context);
    fitsIn(await drawnOf(context.canvasElement, 'ska-tld-form'), 320);
  },
};

export const MobilForskola: Story = {
  ...Mobil,
  name: 'Mobil, förskola',
  args: {enkat: exempelenkatForskola},
  parameters: {visar: 'Har du det bra'},
};

export const MobilGrundskola: Story = {
  ...Mobil,
  name: 'Mobil, grundskola',
  args: {enkat: exempelenkatGrundskola},
  parameters: {visar: 'Hur ofta'},
};

export const Surfplatta: Story = {
  globals: {viewport: {value: 'platta'}},
  tags: ['!autodocs'],
  play: async (context) => {
    await answered(context);
    fitsIn(await drawnOf(context.canvasElement, 'ska-tld-form'), 768);
  },
  parameters: {visar: 'Ja, alltid'},
};

export const MorktTema: Story = {
  name: 'Mörkt tema',
  globals: {tema: 'mork'},
  tags: ['!autodocs'],
  play: answered,
  parameters: {visar: 'Ofta'},
};

export const MorkTack: Story = {
  name: 'Mörkt tema, tack',
  globals: {tema: 'mork'},
  args: {enkat: KORT, delad: true},
  tags: ['!autodocs'],
  play: toThanks,
  parameters: {visar: 'Dina svar är skickade.'},
};

export const HogKontrast: Story = {
  name: 'Hög kontrast',
  tags: ['!autodocs'],
  play: answered,
  decorators: [
    (story) => html`<p>
        Slå på hög kontrast i datorn, eller forced-colors i webbläsarens verktyg. Då ritas allt med datorns färger.
      </p>
      ${story()}`,
  ],
  parameters: {visar: 'Slå på hög kontrast'},
};
