import {
  type Analystext,
  applyAnalystext,
  findAnalystext,
  parseResultatanalys,
  type Resultatanalys,
  TOM_RESULTATANALYS,
} from '@vetlanda/ska-core/tld';
import type {
  TldAnalysChangeEvent,
  TldAterkopplingChangeEvent,
  TldEnhetSelectEvent,
  TldOmgangSelectEvent,
} from '../tld-resultat/tld-resultat.events.js';
import {Kommandodokument, type Tillampning} from './kommandodokument.js';
import type {Koppling, Platsmiljo} from './koppling.js';
import {kopplingstext} from './kopplingstext.js';
import {hinderOf} from './lage.js';
import {lasarIn, vagTo} from './plats.js';
import {fieldOf, listOf, type Nej, textOf} from './svar.js';

const RESULTAT = 'ska-tld-resultat';
/** Texts change with every letter; so long it is quiet before one is sent, milliseconds. */
const LUGN = 1_500;
/** Releases come ten at a time: this is fifteen years of rounds. */
const FLEST_SIDOR = 3;

/** Gives the releases that the one who is signed in may read, and saves what a unit writes about them. */
export function createResultatkoppling(miljo: Platsmiljo): Koppling {
  return new Resultatkoppling(miljo);
}

type Analysdokument = Kommandodokument<Resultatanalys, Analystext>;

class Resultatkoppling implements Koppling {
  readonly #miljo: Platsmiljo;
  readonly #dokument = new Map<string, Analysdokument>();
  #utgavor: readonly unknown[] = [];
  #last = false;
  #laser = false;
  #omgang = '';
  #del: string;

  constructor(miljo: Platsmiljo) {
    this.#miljo = miljo;
    this.#del = miljo.plats.id;
  }

  start(): void {
    void this.#load();
  }

  retry(): void {
    if (!this.#last) void this.#load();
    else for (const dokument of this.#dokument.values()) void dokument.send();
  }

  handle(event: Event): void {
    switch (event.type) {
      case 'ska-tld-analys-change': {
        const {analys, enhet, omgang} = (event as TldAnalysChangeEvent).detail;
        void this.#write({omgang, del: enhet, falt: 'analys', text: analys});
        break;
      }
      case 'ska-tld-aterkoppling-change': {
        const {aterkoppling, enhet, omgang} = (event as TldAterkopplingChangeEvent).detail;
        void this.#write({omgang, del: enhet, falt: 'aterkoppling', text: aterkoppling});
        break;
      }
      case 'ska-tld-enhet-select':
        this.#del = (event as TldEnhetSelectEvent).detail.enhet;
        void this.#showTexter();
        break;
      default:
        this.#omgang = (event as TldOmgangSelectEvent).detail.omgang;
        void this.#showTexter();
    }
  }

  stop(): void {
    for (const dokument of this.#dokument.values()) dokument.stop();
  }

  async #load(): Promise<void> {
    if (this.#laser) return;
    this.#laser = true;
    const {say, show, plats} = this.#miljo;
    say('laddar');
    const utgavor = await this.#loadUtgavor();
    this.#laser = false;
    if (!Array.isArray(utgavor)) {
      say(hinderOf((utgavor as Nej).skal));
      return;
    }
    this.#last = true;
    // The latest comes first; the element takes the last one for the latest.
    this.#utgavor = [...(utgavor as readonly unknown[])].reverse();
    this.#omgang = textOf(fieldOf(this.#utgavor.at(-1), 'omgang'), 'id') ?? '';
    show(RESULTAT, {
      ...(plats.slag === 'enhet' ? {enhet: plats.id} : {}),
      readonly: !plats.ratter.has('plan/skriv'),
      utgavor: this.#utgavor,
    });
    say('lugnt');
    await this.#showTexter();
  }

  /** A rektor reads the own unit, huvudman every unit, and all others what has been given to the board. */
  async #loadUtgavor(): Promise<readonly unknown[] | Nej> {
    const {uppkoppling, plats, signal} = this.#miljo;
    const {ratter} = plats;
    const vag =
      ratter.has('utgava/rektor') && plats.slag === 'enhet'
        ? vagTo(plats.id, 'utgavor')
        : `/api/utgavor/${ratter.has('utgava/huvudman') ? 'huvudman' : 'namnd'}`;
    let utgavor: readonly unknown[] = [];
    let sida: string | undefined = '';
    for (let i = 0; i < FLEST_SIDOR && sida !== undefined; i++) {
      const svar = await uppkoppling.get(vag + sida, signal);
      if (!svar.ok) return svar;
      utgavor = [...utgavor, ...listOf(svar.kropp, 'utgavor')];
      const nasta = textOf(svar.kropp, 'nasta');
      sida = nasta?.startsWith('?') === true ? nasta : undefined;
    }
    return utgavor;
  }

  /** What has been written about what is on show. */
  async #showTexter(): Promise<void> {
    const {show} = this.#miljo;
    const [omgang, del] = [this.#omgang, this.#del];
    const dokument = await this.#dokumentOf(omgang);
    // Something else may be on show by now.
    if (omgang !== this.#omgang || del !== this.#del) return;
    const nu = dokument?.nu ?? TOM_RESULTATANALYS;
    show(RESULTAT, {
      analys: findAnalystext(nu, {omgang, del, falt: 'analys'}),
      aterkoppling: findAnalystext(nu, {omgang, del, falt: 'aterkoppling'}),
    });
  }

  async #write(text: Analystext): Promise<void> {
    const dokument = await this.#dokumentOf(text.omgang);
    dokument?.change(text, '');
  }

  /** The document of the läsår that a round belongs to, read; undefined where it is not to be read. */
  async #dokumentOf(omgang: string): Promise<Analysdokument | undefined> {
    const {plats, say} = this.#miljo;
    const utgava = this.#utgavor.find((one) => textOf(fieldOf(one, 'omgang'), 'id') === omgang);
    const lasar = textOf(fieldOf(utgava, 'omgang'), 'lasar');
    if (lasar === undefined || !plats.ratter.has('plan/las')) return undefined;
    const known = this.#dokument.get(lasar);
    if (known !== undefined) return known;
    const dokument = this.#createDokument(lasar);
    const nej = await dokument.load();
    if (nej !== undefined) {
      say(hinderOf(nej.skal));
      return undefined;
    }
    const first = this.#dokument.get(lasar) ?? dokument;
    this.#dokument.set(lasar, first);
    void first.send();
    return first;
  }

  #createDokument(lasar: string): Analysdokument {
    const miljo = this.#miljo;
    return new Kommandodokument<Resultatanalys, Analystext>(
      miljo,
      vagTo(miljo.plats.id, 'tld-analys', lasarIn(lasar)),
      {
        farSkriva: miljo.plats.ratter.has('plan/skriv'),
        lugn: LUGN,
        parse: (value) => {
          const parsed = parseResultatanalys(value);
          return parsed.ok ? parsed.value : undefined;
        },
        tomt: () => TOM_RESULTATANALYS,
        isCommand: isAnalystext,
        apply: applyText,
        rorVid: findAnalystext,
        nyckelOf: ({omgang, del, falt}) => JSON.stringify([omgang, del, falt]),
      },
      {
        show: () => void this.#showTexter(),
        sparat: () => {},
        krock: (_, deras, inverse) => {
          const {textkrock, taDenAndras} = kopplingstext(miljo.sprak());
          const gor = (): void => {
            void this.#write(inverse);
            miljo.tell('');
          };
          miljo.tell(textkrock(String(deras)), [{namn: taDenAndras, gor}]);
        },
        borta: () => {},
      },
    );
  }
}

function applyText(analys: Resultatanalys, command: Analystext): Tillampning<Resultatanalys, Analystext> {
  const inverse = {...command, text: findAnalystext(analys, command)};
  return {ok: true, dokument: applyAnalystext(analys, command), inverse};
}

function isAnalystext(value: unknown): value is Analystext {
  const falt = textOf(value, 'falt');
  const isWhole = ['omgang', 'del', 'text'].every((namn) => textOf(value, namn) !== undefined);
  return isWhole && (falt === 'analys' || falt === 'aterkoppling');
}
