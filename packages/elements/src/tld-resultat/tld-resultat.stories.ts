import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {createExempelutgavor} from '@vetlanda/ska-core/tld';
import {html, nothing, type TemplateResult} from 'lit';
import {drawnOf, fitsIn, inside, press} from '../stories/play.js';
import {createSextioEnheter} from '../stories/sextio-enheter.js';
// The source, not the package: a change shows at once, and what is shown is what is about to be published.
import './tld-resultat.js';

/** Attributes by their names in HTML, and the properties that have none. */
type Args = Partial<
  Record<'visa' | 'vy' | 'enhet' | 'enkat' | 'omgang' | 'dimension' | 'analys' | 'aterkoppling', string> &
    Record<'utgavor' | 'samtalsfragor', unknown> &
    Record<'readonly', boolean>
>;

type Story = StoryObj<Args>;

/** Four rounds of a made-up municipality. The questions are new in the third. */
const exempelresultat = createExempelutgavor('huvudman');
/** The round in which most has happened. */
const APRIL_2026 = '2025/2026 tld-april';

function renderResultat(args: Args): TemplateResult {
  return html`<ska-tld-resultat
    visa=${args.visa ?? nothing}
    vy=${args.vy ?? nothing}
    enhet=${args.enhet ?? nothing}
    enkat=${args.enkat ?? nothing}
    omgang=${args.omgang ?? nothing}
    dimension=${args.dimension ?? nothing}
    ?readonly=${args.readonly ?? false}
    .utgavor=${args.utgavor ?? []}
    .analys=${args.analys ?? ''}
    .aterkoppling=${args.aterkoppling ?? ''}
    .samtalsfragor=${args.samtalsfragor ?? []}
  ></ska-tld-resultat>`;
}

const meta: Meta<Args> = {
  title: 'Element/TLD-resultat',
  id: 'tld-resultat',
  component: 'ska-tld-resultat',
  render: renderResultat,
  args: {utgavor: exempelresultat, enhet: 'exempelskolan'},
  argTypes: {
    visa: {control: 'inline-radio', options: ['enhet', 'oversikt', 'barn']},
    vy: {control: 'inline-radio', options: ['bild', 'tabell']},
    enhet: {control: 'text'},
    enkat: {control: 'text'},
    omgang: {control: 'text'},
    dimension: {control: 'inline-radio', options: ['trygghet', 'larande', 'delaktighet']},
    readonly: {control: 'boolean'},
    analys: {control: 'text'},
    aterkoppling: {control: 'text'},
    // The panel's editor of lists is not accessible, and whole documents are too long for it.
    samtalsfragor: {control: false},
    utgavor: {control: false},
  },
};
export default meta;

// One part.

export const Grundlage: Story = {
  name: 'Grundläge',
  parameters: {
    visar: [
      'TLD-resultat – Exempelskolan',
      'minst 88 av 92 har svarat (96 %)',
      'Exempel, inte riktiga svar',
      'Ingen säker förändring sedan oktober 2026.',
      'nya frågor',
      'Jag känner mig trygg på rasterna.',
      'Positiva svar (Stämmer ganska bra eller Stämmer helt)',
      'när ”Vet inte” räknas med',
      'Vilka frågor väcker resultatet?',
    ],
  },
};

export const Tabell: Story = {
  args: {vy: 'tabell'},
  parameters: {
    visar: ['oktober 2025', 'Index 0–100', 'Osäkerhet (95 %)', 'Positiva när ”Vet inte” räknas med', 'Stämmer lite'],
  },
};

export const TydligOkning: Story = {
  name: 'Tydlig ökning',
  args: {omgang: APRIL_2026},
  parameters: {
    visar: [
      'Delaktighet har ökat tydligt sedan oktober 2025. I övrigt syns ingen säker förändring.',
      'Tydlig ökning sedan oktober 2025',
    ],
  },
};

export const TydligMinskning: Story = {
  name: 'Tydlig minskning',
  args: {enhet: 'monsterskolan', omgang: APRIL_2026},
  tags: ['!autodocs'],
  parameters: {visar: ['Trygghet har minskat tydligt sedan oktober 2025.', 'Tydlig minskning sedan oktober 2025']},
};

export const Oforandrat: Story = {
  name: 'Hela kommunen, oförändrat',
  args: {enhet: ''},
  parameters: {visar: ['TLD-resultat – Exempelköping', 'Oförändrat sedan oktober 2026.']},
};

export const EnMatning: Story = {
  name: 'En enda mätning',
  args: {utgavor: exempelresultat.slice(0, 1)},
  parameters: {visar: 'Det finns ingen tidigare mätning att jämföra med.'},
};

export const NyaFragor: Story = {
  name: 'Nya frågor i senaste mätningen',
  args: {omgang: '2026/2027 tld-oktober'},
  parameters: {
    visar: ['nya frågor', 'Frågorna är inte desamma vid båda tillfällena, så resultaten går inte att jämföra.'],
  },
};

export const DoldMatning: Story = {
  name: 'Tidigare mätningar är dolda',
  args: {enhet: 'tankeskolan'},
  parameters: {visar: ['dolt', 'Dolt betyder att för få har svarat']},
};

export const Dold: Story = {
  name: 'Allt är dolt',
  args: {enhet: 'pahittskolan'},
  parameters: {visar: ['Resultatet är dolt den här gången.', 'Svaren räknas in i Övriga små enheter.']},
};

export const IngaSvar: Story = {
  name: 'Inga svar',
  args: {enhet: 'dromskolan', omgang: APRIL_2026},
  parameters: {
    visar: ['Ingen har svarat den här gången.', 'inga svar', 'Inga svar betyder att ingen svarade på enkäten.'],
  },
};

export const BaraIndex: Story = {
  name: 'Bara index',
  args: {enhet: 'utkastskolan'},
  parameters: {visar: ['5–19 har svarat', 'Här visas bara index.']},
};

export const AllaLika: Story = {
  name: 'Alla svarade lika',
  args: {enhet: 'fantasiskolan'},
  parameters: {visar: ['över 95', 'Svaren är för få för att jämföra med förra mätningen.']},
};

export const Detalj: Story = {
  name: 'Tio till nitton svar',
  args: {enhet: 'skisskolan'},
  parameters: {visar: ['Stämmer inte–Stämmer lite', 'Stämmer ganska bra–Stämmer helt']},
};

export const FlerSvar: Story = {
  name: 'Fler svar än inbjudna',
  args: {enhet: 'modellskolan'},
  tags: ['!autodocs'],
  parameters: {visar: '60 har svarat, fler än de 59 som skulle svara. Kontrollera antalet.'},
};

export const MedGrupper: Story = {
  name: 'Rektor, med grupper',
  args: {utgavor: createExempelutgavor('rektor')},
  parameters: {visar: ['Grupper', '5a']},
};

export const EnDimension: Story = {
  name: 'En dimension',
  args: {dimension: 'trygghet'},
  tags: ['!autodocs'],
  parameters: {visar: ['Trygghet', 'Det finns någon vuxen som jag kan prata med.']},
};

export const MedAnalys: Story = {
  name: 'Med analys',
  args: {readonly: true, analys: 'Vad händer på rasten? Vi behöver prata med rastvärdarna.'},
  tags: ['!autodocs'],
  parameters: {visar: 'Vi behöver prata med rastvärdarna.'},
};

export const Samtalsfragor: Story = {
  name: 'Frågor att prata om',
  parameters: {
    visar: ['Vad är som vi trodde, och vad förvånar oss?', 'Frågorna är exempel från programmet, inte kommunens egna.'],
    docs: {story: {autoplay: true}},
  },
  play: async ({canvasElement}) => {
    await press(await drawnOf(canvasElement, 'ska-tld-resultat'), 'Frågor att prata om');
  },
};

export const SaRaknat: Story = {
  name: 'Så är det räknat',
  tags: ['!autodocs'],
  parameters: {visar: ['Inget visas om färre än 5 har svarat.']},
  play: async ({canvasElement}) => {
    await press(await drawnOf(canvasElement, 'ska-tld-resultat'), 'Så är det räknat');
  },
};

export const SkrivUtOchHamta: Story = {
  name: 'Skriv ut och hämta',
  tags: ['!autodocs'],
  parameters: {visar: ['Hämta bilden som SVG', 'Hämta bilden som PNG', 'Hämta siffrorna som CSV']},
  play: async ({canvasElement}) => {
    await press(await drawnOf(canvasElement, 'ska-tld-resultat'), 'Skriv ut och hämta');
  },
};

// Several parts.

export const Oversikt: Story = {
  name: 'Översikt',
  args: {visa: 'oversikt', enhet: ''},
  parameters: {
    visar: [
      'TLD-resultat – översikt över Exempelköping',
      'Ingen enhet har en säker förändring sedan oktober 2026.',
      'Enheterna står i kommunens egen ordning, inte efter resultat.',
      'Mönsterskolan',
    ],
  },
};

export const OversiktMedHandelser: Story = {
  name: 'Översikt där något har hänt',
  args: {visa: 'oversikt', enhet: '', omgang: APRIL_2026},
  parameters: {
    visar: [
      'Här har något hänt sedan oktober 2025, mer än vad slumpen brukar ge:',
      'Delaktighet har gått upp i Exempelskolan.',
      'Trygghet har gått ned i Mönsterskolan.',
      'Svaren från 1 enhet är så få att de inte räknas med i någon siffra.',
    ],
  },
};

export const Sextio: Story = {
  name: 'Översikt med sextio enheter',
  args: {visa: 'oversikt', enhet: '', utgavor: createSextioEnheter()},
  tags: ['!autodocs'],
  parameters: {visar: ['Exempelområde 5', 'Exempelenhet 60']},
};

export const SextioTabell: Story = {
  ...Sextio,
  name: 'Översikt med sextio enheter, tabell',
  args: {...Sextio.args, vy: 'tabell'},
};

export const EttOmrade: Story = {
  ...Sextio,
  name: 'Översikt över ett område',
  parameters: {visar: ['Exempelenhet 2', '12 enheter visas']},
  play: async ({canvasElement}) => {
    const element = await drawnOf(canvasElement, 'ska-tld-resultat');
    const val = await inside<HTMLSelectElement>(element, 'select', ({options}) => options[0]?.value === '');
    val.value = 'omrade-2';
    val.dispatchEvent(new Event('change'));
    await element.updateComplete;
  },
};

export const FranOversikten: Story = {
  name: 'En enhet vald i översikten',
  args: {visa: 'oversikt', enhet: ''},
  tags: ['!autodocs'],
  parameters: {visar: ['TLD-resultat – Mönsterskolan', 'Tillbaka till översikten']},
  play: async ({canvasElement}) => {
    await press(await drawnOf(canvasElement, 'ska-tld-resultat'), 'Mönsterskolan');
  },
};

// For those who answered.

export const Barn: Story = {
  name: 'Blad till barnen',
  args: {visa: 'barn'},
  parameters: {
    visar: ['Det här svarade ni', 'av 10 svarade Stämmer ganska bra eller Stämmer helt', 'Det här gör vi nu'],
  },
};

export const BarnMedSvar: Story = {
  name: 'Blad till barnen, ifyllt',
  args: {
    visa: 'barn',
    readonly: true,
    aterkoppling: 'Vi bygger en lugn plats på skolgården. Ni får rita hur den ska se ut.',
  },
  tags: ['!autodocs'],
  parameters: {visar: 'Vi bygger en lugn plats på skolgården.'},
};

export const BarnIndex: Story = {
  name: 'Blad till barnen, bara index',
  args: {visa: 'barn', enhet: 'utkastskolan'},
  tags: ['!autodocs'],
  parameters: {visar: 'Så här blev det när vi räknade ihop allas svar:'},
};

export const BarnDolt: Story = {
  name: 'Blad till barnen, dolt',
  args: {visa: 'barn', enhet: 'pahittskolan'},
  tags: ['!autodocs'],
  parameters: {visar: 'Ni är så få att vi inte visar några siffror.'},
};

// Something is missing or wrong.

export const UtanResultat: Story = {
  name: 'Inget resultat än',
  args: {utgavor: []},
  parameters: {visar: 'Här finns inget resultat än.'},
};

export const OkandEnhet: Story = {
  name: 'Enheten finns inte',
  args: {enhet: 'finns-inte'},
  tags: ['!autodocs'],
  parameters: {visar: 'Enheten finns inte i de här resultaten.'},
};

export const TrasigUtgava: Story = {
  name: 'Trasig utgåva',
  args: {utgavor: [{...exempelresultat[0], schemaVersion: 'ett'}]},
  parameters: {visar: 'Ett resultat gick inte att läsa'},
};

export const TrasigEfterHel: Story = {
  name: 'Trasig utgåva efter en hel',
  tags: ['!autodocs'],
  parameters: {
    visar: [
      'Ett resultat gick inte att läsa',
      'Det som visas är det senaste som fungerade.',
      'TLD-resultat – Exempelskolan',
    ],
  },
  play: async ({canvasElement}) => {
    const element = await drawnOf(canvasElement, 'ska-tld-resultat');
    Object.assign(element, {utgavor: [{format: 'ska-kalender'}]});
    await element.updateComplete;
  },
};

// Where it stands.

export const Engelska: Story = {
  globals: {sprak: 'en'},
  tags: ['!autodocs'],
  parameters: {visar: ['TLD results – Exempelskolan', 'Uncertainty', 'What questions does the result raise?']},
};

export const Mobil: Story = {
  name: 'Mobil, 320 px',
  globals: {viewport: {value: 'mobil'}},
  // The width is the page's own, so a page of documentation would show it wide.
  tags: ['!autodocs'],
  parameters: {visar: 'Trygghet'},
  play: async ({canvasElement}) => {
    fitsIn(await drawnOf(canvasElement, 'ska-tld-resultat'), 320);
  },
};

export const MobilTabell: Story = {...Mobil, name: 'Mobil, tabell', args: {vy: 'tabell'}};

export const MobilOversikt: Story = {
  ...Mobil,
  name: 'Mobil, översikt',
  args: {visa: 'oversikt', enhet: ''},
};

export const MobilBarn: Story = {...Mobil, name: 'Mobil, blad till barnen', args: {visa: 'barn'}};

export const MorktTema: Story = {
  name: 'Mörkt tema',
  globals: {tema: 'mork'},
  tags: ['!autodocs'],
  parameters: {visar: 'Trygghet'},
};

export const MorkOversikt: Story = {
  name: 'Mörkt tema, översikt',
  globals: {tema: 'mork'},
  args: {visa: 'oversikt', enhet: ''},
  tags: ['!autodocs'],
  parameters: {visar: 'Södra exempelområdet'},
};

export const MorktBarn: Story = {
  name: 'Mörkt tema, blad till barnen',
  globals: {tema: 'mork'},
  args: {visa: 'barn'},
  tags: ['!autodocs'],
  parameters: {visar: 'Det här svarade ni'},
};

export const HogKontrast: Story = {
  name: 'Hög kontrast',
  tags: ['!autodocs'],
  decorators: [
    (story) => html`<p>
        Slå på hög kontrast i datorn, eller forced-colors i webbläsarens verktyg. Då ritas bilderna med datorns färger. Höjd,
        kant och ord bär hela betydelsen.
      </p>
      ${story()}`,
  ],
  parameters: {visar: 'Slå på hög kontrast'},
};
