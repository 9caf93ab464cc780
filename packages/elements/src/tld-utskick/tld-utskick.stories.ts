import type {Meta, StoryObj} from '@storybook/web-components-vite';
import type {Enkattext} from '@vetlanda/ska-core/tld';
import {html, nothing, type TemplateResult} from 'lit';
import {drawnOf, fitsIn, press} from '../stories/play.js';
// The source, not the package: a change shows at once, and what is shown is what is about to be published.
import './tld-utskick.js';

/** Attributes by their names in HTML, and the properties that have none. */
type Args = Partial<Record<'lank' | 'omgang' | 'stanger', string> & Record<'grupper' | 'koder' | 'enkat', unknown>>;

type Story = StoryObj<Args>;

function renderUtskick(args: Args): TemplateResult {
  return html`<ska-tld-utskick
    lank=${args.lank ?? nothing}
    omgang=${args.omgang ?? nothing}
    stanger=${args.stanger ?? nothing}
    .grupper=${args.grupper ?? []}
    .koder=${args.koder ?? {}}
    .enkat=${args.enkat}
  ></ska-tld-utskick>`;
}

const grupper = [
  {namn: 'Klass 4 A', kod: '7K3M9Q'},
  {namn: 'Klass 4 B', kod: '0F1XZ8'},
  {namn: 'Klass 5', kod: 'P2WWC7'},
];

const granskad = (text: string): Enkattext => ({sv: {text, granskning: 'granskad'}});

const meta: Meta<Args> = {
  title: 'Element/TLD-utskick',
  id: 'tld-utskick',
  component: 'ska-tld-utskick',
  render: renderUtskick,
  args: {lank: 'https://kom-in.exempel.se/t/', omgang: 'TLD oktober 2026', stanger: '2026-10-23', grupper},
  argTypes: {
    lank: {control: 'text'},
    omgang: {control: 'text'},
    stanger: {control: 'text'},
    grupper: {control: false},
    koder: {control: false},
    enkat: {control: false},
  },
};
export default meta;

export const Grundlage: Story = {
  name: 'Grundläge',
  parameters: {
    visar: [
      'Länkar och koder – TLD oktober 2026',
      '3 grupper svarar. Skriv ut ett blad för varje grupp eller skicka länkarna.',
      'Det går att svara till och med 23 oktober 2026.',
      '7K3 M9Q',
      'Läs upp: sju, K, tre, M, nio, Q',
      'https://kom-in.exempel.se/t/#7K3M9Q',
    ],
  },
};

export const MedEngangskoder: Story = {
  name: 'Med engångskoder',
  args: {koder: {'7K3M9Q': ['CE9SAWR9', 'B9NZJE9Z', 'QV6007YV'], P2WWC7: ['T2FD6QNY']}},
  parameters: {
    visar: ['Skriv ut engångskoderna (4)', 'Skriv ut engångskoderna (3)', 'låt var och en dra en ur en låda'],
  },
};

export const MedExempelenkat: Story = {
  name: 'Med enkätens instruktion',
  args: {enkat: {exempel: true, instruktion: {fore: [], under: [granskad('Läs frågan högt två gånger.')], efter: []}}},
  parameters: {visar: 'Enkäten är ett exempel'},
};

export const EnGrupp: Story = {
  name: 'En grupp',
  args: {grupper: [{namn: 'Avdelning Exempelblomman', kod: 'M4V2'}]},
  parameters: {visar: ['En grupp svarar.', 'M4V2', 'Läs upp: M, fyra, V, två']},
};

export const Kopierad: Story = {
  name: 'Länken kopierad',
  tags: ['!autodocs'],
  parameters: {visar: 'Länken till Klass 4 B är kopierad.'},
  play: async ({canvasElement}) => {
    const element = await drawnOf(canvasElement, 'ska-tld-utskick');
    // A story may not own the clipboard; a page that a user has pressed in does.
    Object.defineProperty(navigator, 'clipboard', {value: {writeText: () => Promise.resolve()}, configurable: true});
    await press(element, 'Kopiera länken till Klass 4 B');
  },
};

export const InteKopierad: Story = {
  name: 'Länken gick inte att kopiera',
  tags: ['!autodocs'],
  parameters: {visar: 'Det gick inte att kopiera. Länken är markerad, kopiera den själv.'},
  play: async ({canvasElement}) => {
    const element = await drawnOf(canvasElement, 'ska-tld-utskick');
    Object.defineProperty(navigator, 'clipboard', {value: undefined, configurable: true});
    await press(element, 'Kopiera länken till Klass 4 A');
  },
};

export const UtanGrupper: Story = {
  name: 'Inga grupper än',
  args: {grupper: []},
  parameters: {visar: 'Här finns inga grupper än.'},
};

export const UtanLank: Story = {
  name: 'Adressen saknas',
  args: {lank: ''},
  parameters: {visar: 'Adressen till enkäten saknas.'},
};

export const Engelska: Story = {
  globals: {sprak: 'en'},
  tags: ['!autodocs'],
  parameters: {visar: ['Links and codes – TLD oktober 2026', 'Read aloud: seven, K, three, M, nine, Q']},
};

export const Mobil: Story = {
  name: 'Mobil, 320 px',
  globals: {viewport: {value: 'mobil'}},
  // The width is the page's own, so a page of documentation would show it wide.
  tags: ['!autodocs'],
  args: {koder: {'7K3M9Q': ['CE9SAWR9']}},
  parameters: {visar: '7K3 M9Q'},
  play: async ({canvasElement}) => {
    fitsIn(await drawnOf(canvasElement, 'ska-tld-utskick'), 320);
  },
};

export const MorktTema: Story = {
  name: 'Mörkt tema',
  globals: {tema: 'mork'},
  tags: ['!autodocs'],
  parameters: {visar: 'Klass 4 A'},
};
