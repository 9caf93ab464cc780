import {
  type AnpassningCommand,
  type ArshjulAnpassning,
  applyAnpassning,
  createAnpassning,
  describeArshjulAvvikelse,
  type Framsteg,
  klarDag,
  parseAnpassning,
} from '@vetlanda/ska-core/arshjul';
import {formatPeriod, type Period} from '@vetlanda/ska-core/kalender';
import type {AnpassningChangeEvent, LasarChangeEvent} from '../arshjul/arshjul.events.js';
import {stockholmToday} from '../internal/today.js';
import {Kommandodokument, type Tillampning} from './kommandodokument.js';
import type {Koppling, Platsmiljo} from './koppling.js';
import {kopplingstext} from './kopplingstext.js';
import {hinderOf} from './lage.js';
import {lasarIn, type Plats, vagTo} from './plats.js';
import {fieldOf, listOf, type Svarsskal, textOf} from './svar.js';

const HJUL = 'ska-arshjul';
const KOMMANDON: readonly string[] = [
  'markera-klar',
  'angra-klar',
  'flytta',
  'aterstall-flytt',
  'lagg-till',
  'andra',
  'ta-bort',
] satisfies readonly AnpassningCommand['typ'][];

/** Gives a unit's year to the wheels in the page, and saves what is marked, moved and added in them. */
export function createHjulkoppling(miljo: Platsmiljo): Koppling {
  return new Hjulkoppling(miljo);
}

class Hjulkoppling implements Koppling {
  readonly #miljo: Platsmiljo;
  readonly #dokument: Kommandodokument<ArshjulAnpassning, AnpassningCommand>;
  /** What takes back what was done, the latest last. */
  #angra: readonly AnpassningCommand[] = [];
  #lasar: string;
  #niva = '';
  #last = false;
  #laser = false;

  constructor(miljo: Platsmiljo) {
    const {plats} = miljo;
    this.#miljo = miljo;
    this.#lasar = plats.lasar;
    this.#dokument = new Kommandodokument(
      miljo,
      vagTo(plats.id, 'arshjul'),
      {
        farSkriva: plats.ratter.has('arshjul/skriv'),
        parse: (value) => {
          const parsed = parseAnpassning(value);
          return parsed.ok ? parsed.value : undefined;
        },
        tomt: () => createAnpassning(this.#niva, stockholmToday()),
        isCommand: (value): value is AnpassningCommand => KOMMANDON.includes(textOf(value, 'typ') ?? ''),
        apply: (anpassning, command) => this.#apply(anpassning, command),
        rorVid: placeringOf,
      },
      {
        show: (anpassning) => miljo.show(HJUL, {anpassning}),
        sparat: () => void this.#loadFramsteg(),
        krock: ({command, titel}, deras, inverse) => {
          const [min, andras] = [this.#say(command), this.#sayPeriod(deras)];
          const gor = (): void => this.#change(inverse, undefined);
          miljo.tell(kopplingstext(miljo.sprak()).krock(titel, min, andras), [
            {namn: kopplingstext(miljo.sprak()).taDenAndras, gor},
          ]);
        },
        borta: ({command, titel}) => miljo.tell(kopplingstext(miljo.sprak()).borta(titel, this.#say(command))),
      },
    );
  }

  start(): void {
    void this.#load();
  }

  retry(): void {
    if (this.#last) void this.#dokument.send();
    else void this.#load();
  }

  handle(event: Event): void {
    if (event.type === 'ska-lasar-change') void this.#loadMiljo((event as LasarChangeEvent).detail.lasar);
    else {
      const {command, titel} = (event as AnpassningChangeEvent).detail;
      this.#change(command, titel);
    }
  }

  stop(): void {
    this.#dokument.stop();
  }

  async #load(): Promise<void> {
    if (this.#laser) return;
    this.#laser = true;
    const {say, show, plats, valtLasar} = this.#miljo;
    say('laddar');
    const skal = await this.#loadAll();
    this.#laser = false;
    if (skal !== undefined) {
      say(hinderOf(skal));
      return;
    }
    this.#last = true;
    show(HJUL, {
      enhet: plats.namn,
      readonly: !plats.ratter.has('arshjul/skriv'),
      anpassning: this.#dokument.nu,
      ...(valtLasar === undefined ? {} : {lasar: valtLasar}),
    });
    say('lugnt');
    void this.#loadFramsteg();
    // What waited since the page was last open.
    void this.#dokument.send();
  }

  async #loadAll(): Promise<Svarsskal | undefined> {
    // The guideline first: it says at which level an anpassning is that nobody has saved.
    const skal = await this.#loadMiljo(this.#lasar);
    return skal ?? (await this.#dokument.load())?.skal;
  }

  /** Guideline and term dates; of another year when the user goes there. */
  async #loadMiljo(lasar: string): Promise<Svarsskal | undefined> {
    const {uppkoppling, plats, signal, show, say} = this.#miljo;
    this.#lasar = lasar;
    const svar = await uppkoppling.get(vagTo(plats.id, 'arshjulsmiljo', lasarIn(lasar)), signal);
    if (!svar.ok) {
      // A wheel that is shown keeps the term dates it has; it says itself when they are of another year.
      if (this.#last) say(hinderOf(svar.skal));
      return svar.skal;
    }
    // The user may have gone on to yet another year.
    if (this.#lasar !== lasar) return undefined;
    const riktlinje = fieldOf(svar.kropp, 'riktlinje');
    this.#niva = findNiva(riktlinje, plats);
    show(HJUL, {
      riktlinje,
      kalender: fieldOf(svar.kropp, 'kalender'),
      enhetskalender: fieldOf(svar.kropp, 'enhetskalender'),
    });
    if (this.#last) say('lugnt');
    return undefined;
  }

  /** How far the units have come. The wheel is whole without it. */
  async #loadFramsteg(): Promise<void> {
    const {uppkoppling, signal, show} = this.#miljo;
    const svar = await uppkoppling.get('/api/framsteg', signal);
    if (svar.ok) show(HJUL, {framsteg: readFramsteg(fieldOf(svar.kropp, 'framsteg'))});
  }

  /** Does what the user asked and says so with a way back; an undo comes without a title. */
  #change(command: AnpassningCommand, titel: string | undefined): void {
    const {tell} = this.#miljo;
    const ord = kopplingstext(this.#miljo.sprak());
    const done = this.#dokument.change(command, titel ?? '');
    if (!done.ok) {
      tell(done.redan ? '' : done.mening, this.#vagTillbaka());
      return;
    }
    if (titel !== undefined) this.#angra = [...this.#angra, done.inverse];
    tell(titel === undefined ? ord.angrat : ord.gjort(command.typ, titel), this.#vagTillbaka());
  }

  #vagTillbaka(): readonly {readonly namn: string; readonly gor: () => void}[] {
    const last = this.#angra.at(-1);
    if (last === undefined) return [];
    const gor = (): void => {
      this.#angra = this.#angra.slice(0, -1);
      this.#change(last, undefined);
    };
    return [{namn: kopplingstext(this.#miljo.sprak()).angra, gor}];
  }

  #apply(anpassning: ArshjulAnpassning, command: AnpassningCommand): Tillampning<ArshjulAnpassning, AnpassningCommand> {
    const done = applyAnpassning(anpassning, command);
    if (done.ok) return {ok: true, dokument: done.value.anpassning, inverse: done.value.inverse};
    if (isDone(anpassning, command)) return {ok: false, redan: true};
    return {ok: false, redan: false, mening: describeArshjulAvvikelse(done.errors[0], this.#miljo.sprak())};
  }

  #say(command: AnpassningCommand): string {
    if (command.typ === 'flytta') return this.#sayPeriod(command.period);
    if (command.typ === 'andra' || command.typ === 'lagg-till') return this.#sayPeriod(command.egen);
    return kopplingstext(this.#miljo.sprak()).gjort(command.typ, '').trim();
  }

  #sayPeriod(value: unknown): string {
    const period = value as Period & {readonly titel?: string};
    const dagar = formatPeriod(period, {sprak: this.#miljo.sprak(), style: 'lang'});
    return period.titel === undefined ? dagar : `${period.titel}, ${dagar}`;
  }
}

/** Is it already as the command would have it? A removal of what is gone, an addition of what has been added. */
function isDone(anpassning: ArshjulAnpassning, command: AnpassningCommand): boolean {
  switch (command.typ) {
    case 'angra-klar':
      return klarDag(anpassning, command.aktivitet) === undefined;
    case 'aterstall-flytt':
      return !Object.hasOwn(anpassning.flyttar, command.aktivitet);
    case 'ta-bort':
      return anpassning.egna.every(({id}) => id !== command.aktivitet);
    case 'lagg-till':
      return anpassning.egna.some(({id}) => id === command.egen.id);
    default:
      return false;
  }
}

/** What of the year a command would write over: dates and words. That something is done is done, whoever said it. */
function placeringOf(anpassning: ArshjulAnpassning, command: AnpassningCommand): unknown {
  if (command.typ === 'flytta') {
    const {aktivitet} = command;
    return Object.hasOwn(anpassning.flyttar, aktivitet) ? anpassning.flyttar[aktivitet] : undefined;
  }
  return command.typ === 'andra' ? anpassning.egna.find(({id}) => id === command.egen.id) : undefined;
}

/** The level whose year it is: the rektors' for a unit, the one over it for what is larger. */
function findNiva(riktlinje: unknown, {slag}: Plats): string {
  const nivaer = listOf(riktlinje, 'nivaer');
  const found = nivaer.findIndex((niva) => listOf(niva, 'roller').some((roll) => textOf(roll, 'id') === 'rektor'));
  const rektor = found < 0 ? nivaer.length - 1 : found;
  return textOf(nivaer[slag === 'enhet' ? rektor : Math.max(0, rektor - 1)], 'id') ?? '';
}

function readFramsteg(value: unknown): Readonly<Record<string, Framsteg>> {
  if (typeof value !== 'object' || value === null) return {};
  return Object.fromEntries(
    Object.entries(value).flatMap(([id, one]: [string, unknown]): (readonly [string, Framsteg])[] => {
      const [klara, antal] = [fieldOf(one, 'klara'), fieldOf(one, 'antal')];
      const isCount = Number.isSafeInteger(klara) && Number.isSafeInteger(antal);
      return isCount ? [[id, {klara: Number(klara), antal: Number(antal)}]] : [];
    }),
  );
}
