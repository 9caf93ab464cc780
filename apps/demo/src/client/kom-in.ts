import {
  type AnpassningCommand,
  type ArshjulAnpassning,
  applyAnpassning,
  createAnpassning,
  describeArshjulAvvikelse,
} from '@vetlanda/ska-core/arshjul';
import {parseDatum} from '@vetlanda/ska-core/kalender';
import {createAndringsrad} from './andringsrad.js';
import {loadAnpassning, saveAnpassning} from './lager.js';

/** What the server put in the page. */
interface Sidodata {
  readonly riktlinje: {
    readonly id: string;
    readonly nivaer: readonly {readonly id: string; readonly roller: readonly {readonly id: string}[]}[];
  };
  readonly kalender: unknown;
  readonly dag: string;
}

/** The element as this page uses it; the page author's script tag brings the element itself. */
interface Arshjul extends HTMLElement {
  riktlinje: unknown;
  kalender: unknown;
  anpassning: unknown;
}

const data = JSON.parse(document.getElementById('ska-data')?.textContent ?? '{}') as Sidodata;
const element = document.querySelector<Arshjul>('ska-arshjul');
if (element !== null) start(element, data);

function start(arshjul: Arshjul, {riktlinje, kalender, dag}: Sidodata): void {
  const kommun = riktlinje.id;
  let anpassning = loadAnpassning(kommun) ?? createAnpassning(nivaOf(riktlinje), parseDatum(dag));
  const andringsrad = createAndringsrad((inverse) => change(inverse, undefined));

  arshjul.riktlinje = riktlinje;
  arshjul.kalender = kalender;
  arshjul.anpassning = anpassning;

  arshjul.addEventListener('ska-anpassning-change', (event) => {
    const {command, titel} = (event as CustomEvent<{command: AnpassningCommand; titel: string}>).detail;
    change(command, titel);
  });
  arshjul.addEventListener('ska-lasar-change', (event) => {
    void showLasar((event as CustomEvent<{lasar: string}>).detail.lasar);
  });

  /** Does what the user asked and says so with a way back; an undo comes without a title. */
  function change(command: AnpassningCommand, titel: string | undefined): void {
    const result = applyAnpassning(anpassning, command);
    if (!result.ok) {
      andringsrad.say(describeArshjulAvvikelse(result.errors[0]));
      return;
    }
    use(result.value.anpassning);
    if (titel === undefined) andringsrad.say('Ångrat.');
    else andringsrad.offer(describeCommand(command, titel), result.value.inverse);
  }

  function use(next: ArshjulAnpassning): void {
    anpassning = next;
    arshjul.anpassning = next;
    if (!saveAnpassning(kommun, next))
      andringsrad.say('Ändringen syns nu men går inte att spara i den här webbläsaren.');
  }

  /** Term dates belong to a year: another year needs its own. */
  async function showLasar(lasar: string): Promise<void> {
    const query = new URLSearchParams({huvudman: kommun, lasar});
    try {
      const response = await fetch(`/api/kalender?${query}`);
      if (!response.ok) throw new Error(String(response.status));
      arshjul.kalender = await response.json();
    } catch {
      andringsrad.say(`Läsårstiderna för ${lasar} gick inte att hämta. Försök igen om en stund.`);
      return;
    }
    const address = new URL(location.href);
    address.searchParams.set('lasar', lasar);
    history.replaceState(null, '', address);
  }
}

/** The level whose year this is on this device: the rektor's, or the lowest. */
function nivaOf({nivaer}: Sidodata['riktlinje']): string {
  const rektor = nivaer.find(({roller}) => roller.some(({id}) => id === 'rektor'));
  return (rektor ?? nivaer.at(-1))?.id ?? '';
}

function describeCommand(command: AnpassningCommand, titel: string): string {
  switch (command.typ) {
    case 'markera-klar':
      return `${titel} är klar.`;
    case 'angra-klar':
      return `${titel} är inte längre klar.`;
    case 'flytta':
      return `${titel} har fått nya datum.`;
    case 'aterstall-flytt':
      return `${titel} har fått tillbaka riktlinjens datum.`;
    case 'lagg-till':
      return `${titel} är tillagd.`;
    case 'andra':
      return `${titel} är ändrad.`;
    case 'ta-bort':
      return `${titel} är borttagen.`;
  }
}
