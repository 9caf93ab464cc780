/** A page of the administration, in the order of its list. */
export interface Adminsida {
  readonly path: `/arbetsrum/administration/${string}`;
  readonly titel: string;
  readonly om: string;
  /** The right that the API wants for what the page does. */
  readonly ratt: string;
}

const ROT = '/arbetsrum/administration';

/** Every page of the administration. */
export const adminsidor = {
  kalender: {
    path: `${ROT}/kalender`,
    titel: 'Läsår och lov',
    om: 'Terminer, lov och studiedagar för hela kommunen eller för en enhet. Granskas mot skolförordningen innan du sparar.',
    ratt: 'kalender/skriv',
  },
  aktiviteter: {
    path: `${ROT}/aktiviteter`,
    titel: 'Egna aktiviteter',
    om: 'Aktiviteter som kommunen själv lägger till i sitt årshjul, utöver riktlinjens.',
    ratt: 'arshjul/skriv',
  },
  enheter: {
    path: `${ROT}/enheter`,
    titel: 'Enheter',
    om: 'Områden, skolor och förskolor. Ändras med en tabell som du först ser följden av.',
    ratt: 'organisation/skriv',
  },
  riktlinje: {
    path: `${ROT}/riktlinje`,
    titel: 'Riktlinje',
    om: 'Kommunens riktlinje, med vad en ändring betyder innan den sparas och en väg tillbaka till tidigare versioner.',
    ratt: 'riktlinje/skriv',
  },
  omgangar: {
    path: `${ROT}/omgangar`,
    titel: 'TLD-omgångar',
    om: 'Skapa, öppna och stäng omgångar och lägg upp enheternas urnor.',
    ratt: 'omgang/skriv',
  },
  roller: {
    path: `${ROT}/roller`,
    titel: 'Roller',
    om: 'Vilka som har fått en roll här, utöver dem som inloggningen ger.',
    ratt: 'roller/skriv',
  },
  logg: {
    path: `${ROT}/logg`,
    titel: 'Logg',
    om: 'Vem som har gjort vad och när.',
    ratt: 'logg/las',
  },
  fil: {
    path: `${ROT}/fil`,
    titel: 'Exportera och läs in',
    om: 'Hela kommunen som en fil, och tillbaka från en fil där det är tomt.',
    ratt: 'export/las',
  },
} as const satisfies Readonly<Record<string, Adminsida>>;
