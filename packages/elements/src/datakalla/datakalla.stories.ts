import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html, nothing, type TemplateResult} from 'lit';
import {EXEMPELSERVRAR, installExempelserver} from '../stories/exempelserver.js';
import {drawn, fitsIn, press} from '../stories/play.js';
import '../arshjul/arshjul.js';
import '../utvecklingsplan/utvecklingsplan.js';
import {AnpassningChangeEvent} from '../arshjul/arshjul.events.js';
// The source, not the package: a change shows at once, and what is shown is what is about to be published.
import './datakalla.js';

/** Attributes by their names in HTML, and what lies inside. */
type Args = Partial<Record<'src' | 'enhet' | 'lasar', string>> & {readonly inre?: TemplateResult};

type Story = StoryObj<Args>;

const HJUL = html`<ska-arshjul idag="2026-11-24"></ska-arshjul>`;
const PLAN = html`<ska-utvecklingsplan idag="2026-11-24"></ska-utvecklingsplan>`;
const LITEN = html`<p>Här står det som sidan har.</p>`;

function renderDatakalla(args: Args): TemplateResult {
  installExempelserver();
  return html`<ska-datakalla src=${args.src ?? nothing} enhet=${args.enhet ?? nothing} lasar=${args.lasar ?? nothing}
    >${args.inre ?? HJUL}</ska-datakalla
  >`;
}

const meta: Meta<Args> = {
  title: 'Element/Datakälla',
  id: 'datakalla',
  component: 'ska-datakalla',
  render: renderDatakalla,
  args: {src: EXEMPELSERVRAR.vanlig, enhet: 'exempelskolan', lasar: '2026/2027'},
  argTypes: {
    src: {control: 'select', options: Object.values(EXEMPELSERVRAR)},
    enhet: {control: 'text'},
    lasar: {control: 'text'},
    inre: {table: {disable: true}},
  },
};
export default meta;

/** Marks an activity as done, as the wheel tells it. */
async function mark(canvasElement: HTMLElement): Promise<void> {
  const hjul = await drawn(canvasElement);
  const last = performance.now() + 3000;
  while (hjul.anpassning === undefined && performance.now() < last) await new Promise(requestAnimationFrame);
  const command = {typ: 'markera-klar', aktivitet: 'processdialog@2026/2027', dag: '2026-11-24'} as const;
  hjul.dispatchEvent(new AnpassningChangeEvent({command, titel: 'Processdialog'} as never));
}

export const Grundlage: Story = {
  name: 'Grundläge',
  parameters: {visar: ['Årshjul 2026/27 – Exempelskolan', 'Lägg till egen aktivitet']},
};

export const MedPlanen: Story = {
  name: 'Med planen',
  args: {inre: PLAN},
  parameters: {visar: ['Utvecklingsplan 2026/2027', 'Sparat']},
};

export const Sparat: Story = {
  name: 'Sparat, med vägen tillbaka',
  tags: ['!autodocs'],
  parameters: {visar: ['Sparat', 'Processdialog är klar.', 'Ångra']},
  play: ({canvasElement}) => mark(canvasElement),
};

export const Laddar: Story = {
  name: 'Hämtar',
  args: {src: EXEMPELSERVRAR.langsam, inre: html`${LITEN}<ska-utvecklingsplan></ska-utvecklingsplan>`},
  parameters: {visar: 'Hämtar …'},
};

export const InteInloggad: Story = {
  name: 'Inte inloggad',
  args: {src: EXEMPELSERVRAR.utloggad},
  parameters: {visar: ['Du behöver logga in.', 'Logga in (öppnas i en ny flik)', 'Försök igen']},
};

export const IngenKontakt: Story = {
  name: 'Ingen kontakt',
  args: {src: EXEMPELSERVRAR.borta},
  parameters: {visar: ['Ingen kontakt med servern. Kontrollera nätet.', 'Försök igen']},
};

export const UtanNat: Story = {
  name: 'Nätet försvinner',
  args: {src: EXEMPELSERVRAR.halv},
  tags: ['!autodocs'],
  parameters: {visar: 'Det du skriver ligger kvar här och skickas när kontakten är tillbaka.'},
  play: ({canvasElement}) => mark(canvasElement),
};

export const IngenBehorighet: Story = {
  name: 'Ingen behörighet',
  args: {src: EXEMPELSERVRAR.stangd},
  parameters: {visar: 'Du har inte behörighet till det här.'},
};

export const Serverfel: Story = {
  name: 'Servern svarar inte',
  args: {src: EXEMPELSERVRAR.trasig},
  parameters: {visar: 'Servern kan inte svara just nu.'},
};

export const FelAdress: Story = {
  name: 'Fel adress',
  args: {src: 'mailto:exempel'},
  parameters: {visar: 'Sidan har fel adress till servern.'},
};

export const ForsokIgen: Story = {
  name: 'Försök igen',
  args: {src: EXEMPELSERVRAR.trasig},
  tags: ['!autodocs'],
  parameters: {visar: 'Servern kan inte svara just nu.'},
  play: async ({canvasElement}) => {
    const kalla = canvasElement.querySelector('ska-datakalla');
    if (kalla !== null) await press(kalla, 'Försök igen');
  },
};

export const Engelska: Story = {
  globals: {sprak: 'en'},
  args: {src: EXEMPELSERVRAR.utloggad},
  tags: ['!autodocs'],
  parameters: {visar: ['You need to sign in.', 'Sign in (opens in a new tab)']},
};

export const Mobil: Story = {
  name: 'Mobil, 320 px',
  globals: {viewport: {value: 'mobil'}},
  args: {src: EXEMPELSERVRAR.utloggad},
  // The width is the page's own, so a page of documentation would show it wide.
  tags: ['!autodocs'],
  parameters: {visar: 'Du behöver logga in.'},
  play: async ({canvasElement}) => {
    fitsIn(await drawn(canvasElement), 320);
  },
};

export const MorktTema: Story = {
  name: 'Mörkt tema',
  globals: {tema: 'mork'},
  args: {src: EXEMPELSERVRAR.utloggad},
  tags: ['!autodocs'],
  parameters: {visar: 'Du behöver logga in.'},
};
