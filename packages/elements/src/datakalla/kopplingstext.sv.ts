import type {AnpassningCommand} from '@vetlanda/ska-core/arshjul';

/** What is told of changes, in Swedish, the source language. Its keys are the type that every other language fills. */
export const sv = {
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
  forsokIgen: 'Försök igen',
  textkrock: (deras: string): string =>
    `Någon annan hade också skrivit i texten. Nu gäller din. Den andra hade skrivit: ”${deras}”`,
  ingenKod: 'Adressen saknar kod. Be den som gav dig länken om en ny.',
  okandKod: 'Koden finns inte. Kontrollera att adressen är rätt, eller fråga den som gav dig den.',
  anvandKod: 'Koden är redan använd. Be den som delade ut lapparna om en ny.',
  stangd: 'Det går inte att svara just nu: tiden är slut, eller så har den inte börjat.',
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
export type Kopplingstext = typeof sv;
