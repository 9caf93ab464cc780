import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {datum} from '@vetlanda/ska-core/kalender';
import {exempelkoping} from '@vetlanda/ska-core/riktlinje';
import {html, nothing, type TemplateResult} from 'lit';
import {answerAndring} from '../stories/answer-andring.js';
import {EXEMPELSKOLAN, exempelskolan, utanUppfoljning} from '../stories/exempelskolan.js';
import {exempelstil} from '../stories/exempeltema.js';
import {defineIntranatruta} from '../stories/intranatruta.js';
import {createMangaAktiviteter} from '../stories/manga-aktiviteter.js';
import {drawn, inside, pickKort, pickObjekt, press} from '../stories/play.js';
import type {SkaArshjul} from './arshjul.element.js';
// The source, not the package: a change shows at once, and what is shown is what is about to be published.
import './arshjul.js';

/** Attributes by their names in HTML, and the properties that have none. */
type Args = Partial<
  Pick<SkaArshjul, 'lasar' | 'idag' | 'vy' | 'zoom' | 'ringar' | 'enhet' | 'readonly' | 'framsteg'> &
    Record<'riktlinje' | 'kalender' | 'enhetskalender' | 'anpassning', unknown> &
    Record<'href-mall', string>
>;

type Story = StoryObj<Args>;

const IDAG = datum('2026-11-24');

function renderArshjul(args: Args): TemplateResult {
  return html`<ska-arshjul
    lasar=${args.lasar ?? nothing}
    idag=${args.idag ?? nothing}
    vy=${args.vy ?? nothing}
    zoom=${args.zoom ?? nothing}
    ringar=${args.ringar ?? nothing}
    enhet=${args.enhet ?? nothing}
    href-mall=${args['href-mall'] ?? nothing}
    ?readonly=${args.readonly ?? false}
    .riktlinje=${args.riktlinje}
    .kalender=${args.kalender}
    .enhetskalender=${args.enhetskalender}
    .anpassning=${args.anpassning}
    .framsteg=${args.framsteg}
    @ska-anpassning-change=${answerAndring}
  ></ska-arshjul>`;
}

const meta: Meta<Args> = {
  title: 'Element/Årshjul',
  // Stories are linked to: no letter in the address that some keyboards lack.
  id: 'arshjul',
  component: 'ska-arshjul',
  render: renderArshjul,
  args: {idag: IDAG},
  argTypes: {
    lasar: {control: 'text'},
    idag: {control: 'text'},
    vy: {control: 'inline-radio', options: ['hjul', 'lista']},
    zoom: {control: 'inline-radio', options: ['lasar', 'termin', 'kvartal', 'manad']},
    ringar: {control: 'inline-radio', options: ['niva', 'slag']},
    readonly: {control: 'boolean'},
    anpassning: {control: 'object'},
    framsteg: {control: 'object'},
    // Whole documents: too long for a field in a panel.
    riktlinje: {control: false},
    kalender: {control: false},
    enhetskalender: {control: false},
  },
};
export default meta;

export const Grundlage: Story = {
  name: 'Grundläge',
  parameters: {visar: ['Årshjul 2026/27', 'Vetlanda kommun', 'Läsårstiderna är exempel', 'Processdialog']},
};

// Views.

export const Lista: Story = {args: {vy: 'lista'}, parameters: {visar: ['Alla aktiviteter', 'augusti 2026']}};

export const SmalSpalt: Story = {
  name: 'Smal spalt, 280 px',
  decorators: [inSpalt],
  parameters: {visar: ['Lista', 'Alla aktiviteter']},
};

export const SmalSpaltMedHjul: Story = {
  name: 'Smal spalt med hjul',
  args: {vy: 'hjul'},
  decorators: [inSpalt],
};

export const Mobil: Story = {
  name: 'Mobil, 320 px',
  globals: {viewport: {value: 'mobil'}},
  // The width is the page's own, so a page of documentation would show it wide.
  tags: ['!autodocs'],
};

export const Termin: Story = {args: {zoom: 'termin'}};
export const Kvartal: Story = {args: {zoom: 'kvartal'}};
export const Manad: Story = {name: 'Månad', args: {zoom: 'manad'}};
export const RingarEfterSlag: Story = {name: 'Ringar efter slag', args: {ringar: 'slag'}};

export const AnnatLasar: Story = {
  name: 'Annat läsår',
  args: {lasar: '2027/2028'},
  parameters: {visar: ['Årshjul 2027/28', 'Visa idag']},
};

export const Engelska: Story = {globals: {sprak: 'en'}, parameters: {visar: 'Year wheel 2026/27'}};

// What a unit and a huvudman make of it.

export const EnhetensAnpassning: Story = {
  name: 'Med enhetens anpassning',
  args: {enhet: EXEMPELSKOLAN, anpassning: exempelskolan},
  parameters: {visar: [EXEMPELSKOLAN, 'Lägg till egen aktivitet', 'Öppet hus', 'Klar', 'Försenad']},
};

export const Forsenat: Story = {
  name: 'Allt är försenat',
  args: {enhet: EXEMPELSKOLAN, anpassning: utanUppfoljning},
  parameters: {visar: ['Försenat', 'Försenad']},
};

export const BaraLasning: Story = {
  name: 'Bara läsning',
  args: {enhet: EXEMPELSKOLAN, anpassning: exempelskolan, readonly: true},
};

export const AnnanKommun: Story = {
  name: 'En annan kommun',
  args: {riktlinje: exempelkoping},
  parameters: {visar: ['Exempelköpings kommun', 'exempel från en påhittad kommun', 'Kvalitetssamtal']},
};

export const FramstegPerEnhet: Story = {
  name: 'Framsteg per enhet',
  args: {
    vy: 'hjul',
    riktlinje: exempelkoping,
    framsteg: {
      'enhetsanalys-klar@2026/2027': {klara: 12, antal: 12},
      'kvalitetssamtal@2026/2027': {klara: 9, antal: 12},
      'barnrosten@2026/2027': {klara: 5, antal: 12},
    },
  },
  parameters: {visar: '5 av 12 enheter klara', docs: {story: {autoplay: true}}},
  play: async ({canvasElement}) => {
    await pickKort(await drawn(canvasElement), 'Barnrösten');
  },
};

export const ArFranJanuari: Story = {
  name: 'År som börjar i januari',
  args: {riktlinje: {...exempelkoping, perioder: {lasarStartManad: 1}}},
  parameters: {visar: 'Årshjul 2026'},
};

export const TomtAr: Story = {
  name: 'Tomt år',
  args: {riktlinje: {...exempelkoping, aktivitetsmallar: []}},
  parameters: {visar: 'Det finns inga aktiviteter i den här perioden.'},
};

export const MangaAktiviteter: Story = {
  name: 'Flera hundra aktiviteter, i grupper',
  // Hundreds of rows more would make the page of documentation slow.
  tags: ['!autodocs'],
  args: {
    enhet: EXEMPELSKOLAN,
    riktlinje: exempelkoping,
    anpassning: createMangaAktiviteter({antal: 340, dagar: [5, 12, 3, 19], idag: IDAG}),
  },
};

export const Tathet: Story = {
  name: 'Flera hundra aktiviteter, som täthet',
  tags: ['!autodocs'],
  args: {
    enhet: EXEMPELSKOLAN,
    riktlinje: exempelkoping,
    anpassning: createMangaAktiviteter({antal: 340, dagar: [19, 26, 12], idag: IDAG}),
  },
  decorators: [(story) => html`<div style="max-inline-size: 640px">${story()}</div>`],
};

export const MedLankar: Story = {
  name: 'Aktiviteter med egna sidor',
  args: {'href-mall': '#/aktivitet/{id}'},
};

// Something is wrong.

export const TrasigtAttribut: Story = {
  name: 'Trasigt attribut',
  args: {lasar: 'nästa år', zoom: 'decennium'},
  parameters: {
    visar: [
      'Något i underlaget behöver rättas',
      '"nästa år" är inget läsår',
      '"decennium" går inte att använda som zoom',
      'Hjulet visar det senaste som fungerade',
      'Processdialog',
    ],
  },
};

export const TrasigRiktlinje: Story = {
  name: 'Trasig riktlinje',
  args: {riktlinje: exempelkoping},
  parameters: {
    visar: ['Exempelköpings kommun', 'Hjulet visar det senaste som fungerade'],
    docs: {story: {autoplay: true}},
  },
  play: async ({canvasElement}) => {
    const element = await drawn(canvasElement);
    const [first, ...rest] = exempelkoping.aktivitetsmallar;
    element.riktlinje = {...exempelkoping, aktivitetsmallar: [{...first, niva: 'finns-inte', slag: 'fest'}, ...rest]};
    await element.updateComplete;
  },
};

// What a user does.

export const PanelenOppen: Story = {
  name: 'Rutan om en aktivitet',
  args: {vy: 'hjul', enhet: EXEMPELSKOLAN, anpassning: exempelskolan},
  parameters: {visar: ['Varför just då', 'Markera som klar', 'Ändra datum'], docs: {story: {autoplay: true}}},
  play: async ({canvasElement}) => {
    const element = await drawn(canvasElement);
    await pickKort(element, 'Processdialog');
  },
};

export const GruppenOppen: Story = {
  name: 'Rutan om en grupp',
  args: {
    vy: 'hjul',
    enhet: EXEMPELSKOLAN,
    riktlinje: exempelkoping,
    anpassning: createMangaAktiviteter({antal: 600, dagar: [5, 4, 3], idag: IDAG}),
    zoom: 'manad',
  },
  tags: ['!autodocs'],
  parameters: {visar: 'Stäng'},
  play: async ({canvasElement}) => {
    const element = await drawn(canvasElement);
    await pickObjekt(element, '[aria-label*=" aktiviteter, "]');
  },
};

export const RadenOppen: Story = {
  name: 'Raden öppen i listan',
  args: {vy: 'lista', enhet: EXEMPELSKOLAN, anpassning: exempelskolan},
  parameters: {visar: ['Varför just då', 'Ångra klar'], docs: {story: {autoplay: true}}},
  play: async ({canvasElement}) => {
    const element = await drawn(canvasElement);
    (await inside(element, '[data-rad="tld-oktober@2026/2027"]')).click();
  },
};

export const SokningUtanTraff: Story = {
  name: 'Sökning utan träff',
  parameters: {
    visar: ['Filtrera (1 val)', 'Ingen aktivitet passar filtret. Välj Visa alla för att se året igen.'],
    docs: {story: {autoplay: true}},
  },
  play: async ({canvasElement}) => {
    const element = await drawn(canvasElement);
    await press(element, 'Filtrera');
    const field = await inside<HTMLInputElement>(element, 'input[type=search]');
    field.value = 'enhörning';
    field.dispatchEvent(new InputEvent('input', {bubbles: true}));
  },
};

export const FormularetOppet: Story = {
  name: 'Formuläret för en egen aktivitet',
  args: {enhet: EXEMPELSKOLAN, anpassning: exempelskolan},
  // A modal dialog makes everything else on a page of documentation dead.
  tags: ['!autodocs'],
  parameters: {visar: ['Vad ska göras', 'Första dagen', 'Spara']},
  play: async ({canvasElement}) => {
    await press(await drawn(canvasElement), 'Lägg till egen aktivitet');
  },
};

export const FormularetMedFel: Story = {
  ...FormularetOppet,
  name: 'Formuläret med ett fel',
  parameters: {visar: 'Skriv vad som ska göras.'},
  play: async ({canvasElement}) => {
    const element = await drawn(canvasElement);
    await press(element, 'Lägg till egen aktivitet');
    await press(element, 'Spara');
  },
};

export const DatumFormularet: Story = {
  ...FormularetOppet,
  name: 'Formuläret för nya datum',
  args: {...FormularetOppet.args, vy: 'hjul'},
  parameters: {visar: ['Ändra datum: Processdialog', 'Du kan välja dagar inom 1 november 2026–28 februari 2027']},
  play: async ({canvasElement}) => {
    const element = await drawn(canvasElement);
    await pickKort(element, 'Processdialog');
    await press(element, 'Ändra datum');
  },
};

// Where it stands.

export const MorktTema: Story = {
  name: 'Mörkt tema',
  args: {enhet: EXEMPELSKOLAN, anpassning: exempelskolan},
  globals: {tema: 'mork'},
};

export const EgnaTokens: Story = {
  name: 'Egna tokens',
  args: {riktlinje: exempelkoping},
  decorators: [
    (story) => html`<style .textContent=${exempelstil}></style>
      <div class="exempelkoping" style="padding: 1rem">${story()}</div>`,
  ],
  parameters: {visar: 'Exempelköpings kommun'},
};

export const EgnaTokensMorkt: Story = {...EgnaTokens, name: 'Egna tokens, mörkt tema', globals: {tema: 'mork'}};

export const ISkuggrot: Story = {
  name: 'I en annan komponents skuggrot',
  render: ({idag}) => {
    defineIntranatruta();
    return html`<exempel-intranatruta idag=${idag ?? nothing}>
      <p>Sidans egen stil gäller utanför hjulet.</p>
    </exempel-intranatruta>`;
  },
  parameters: {visar: ['INTRANÄTETS RUTA', 'Årshjul 2026/27']},
};

export const MedInnehallUnder: Story = {
  name: 'Med eget innehåll under',
  render: ({idag}) => html`<ska-arshjul idag=${idag ?? nothing} vy="lista">
    <p>Frågor om årshjulet? Skriv till kvalitet@exempel.se.</p>
  </ska-arshjul>`,
  parameters: {visar: 'Frågor om årshjulet?'},
};

export const HogKontrast: Story = {
  name: 'Hög kontrast',
  args: {enhet: EXEMPELSKOLAN, anpassning: exempelskolan},
  decorators: [
    (story) => html`<p>
        Slå på hög kontrast i datorn, eller forced-colors i webbläsarens verktyg. Då ritas hjulet med datorns färger, och
        form och ord bär hela läget.
      </p>
      ${story()}`,
  ],
  parameters: {visar: 'Slå på hög kontrast'},
};

/** A column of an intranet page: as wide as a phone at 400 %, on a page that is wider. */
function inSpalt(story: () => unknown): TemplateResult {
  return html`<div style="max-inline-size: 280px">${story()}</div>`;
}
