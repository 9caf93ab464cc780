import type {AnpassningCommand} from '@vetlanda/ska-core/arshjul';
import type {Kallage} from './lage.js';

/** The words of the source in Swedish, the source language. Its keys are the type that every other language fills. */
export const sv = {
  /** Before anything has been shown. */
  lagen: {
    lugnt: '',
    laddar: 'Hämtar …',
    sparar: 'Sparar …',
    sparat: 'Sparat',
    adress: 'Sidan har fel adress till servern. Säg till den som har gjort sidan.',
    natverk: 'Ingen kontakt med servern. Kontrollera nätet.',
    inloggning: 'Du behöver logga in.',
    behorighet: 'Du har inte behörighet till det här. Prata med den som sköter behörigheter i kommunen.',
    'finns-inte': 'Det som sidan frågar efter finns inte: enheten eller läsåret. Säg till den som har gjort sidan.',
    fel: 'Servern kan inte svara just nu.',
  } satisfies Record<Kallage, string>,
  /** When there may be something that has been written. */
  kvar: {
    natverk: 'Ingen kontakt med servern. Det du skriver ligger kvar här och skickas när kontakten är tillbaka.',
    inloggning: 'Du behöver logga in igen. Det du har skrivit ligger kvar här.',
    behorighet: 'Du får inte spara det här. Det du har skrivit ligger kvar här.',
    fel: 'Servern kan inte svara just nu. Det du har skrivit ligger kvar här.',
  } as Partial<Record<Kallage, string>>,
  loggaIn: 'Logga in',
  nyFlik: '(öppnas i en ny flik)',
  forsokIgen: 'Försök igen',
  angra: 'Ångra',
  angrat: 'Ångrat.',
  gjort: (typ: AnpassningCommand['typ'], titel: string): string => {
    switch (typ) {
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
  },
  krock: (titel: string, min: string, deras: string): string =>
    `Någon annan hade också ändrat ${titel}. Nu gäller ditt (${min}). Den andra hade skrivit ${deras}.`,
  taDenAndras: 'Ta den andras',
  behallMitt: 'Behåll mitt',
  borta: (titel: string, min: string): string =>
    `${titel} gick inte att ändra: någon annan har tagit bort den. Du ville ha ${min}.`,
  versionFinnsInte: 'Spara planen innan du sparar en version av den.',
  versionGickInte: 'Versionen gick inte att spara. Försök igen om en stund.',
  nastaFinns: (lasar: string): string => `Det finns redan en plan för ${lasar}. Den är inte ändrad.`,
  nastaSparad: (lasar: string): string => `Utkastet för ${lasar} är sparat.`,
  nastaGickInte: (lasar: string): string => `Utkastet för ${lasar} gick inte att spara. Försök igen om en stund.`,
  visaLasar: (lasar: string): string => `Visa ${lasar}`,
  utkastFinns: 'Det finns ändringar av planen i den här webbläsaren som inte blev sparade.',
  utkastFortsatt: 'Fortsätt med dem',
  utkastKasta: 'Kasta dem',
  planKonflikt: 'Någon annan har ändrat samma sak i planen som du. Välj vad som ska gälla där ni skiljer er.',
  planNyare: 'Planen är sparad av en nyare version av programmet. Ladda om sidan.',
};

/** What every language says. */
export type Kalltext = typeof sv;
