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
};

/** What every language says. */
export type Kalltext = typeof sv;
