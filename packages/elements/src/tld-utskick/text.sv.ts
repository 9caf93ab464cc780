/** The words of what is sent out, in Swedish, the source language. Its keys are the type that every other language fills. */
export const sv = {
  rubrik: (omgang: string): string => (omgang === '' ? 'Länkar och koder' : `Länkar och koder – ${omgang}`),
  ingress: (antal: number): string =>
    antal === 1
      ? 'En grupp svarar. Skriv ut bladet eller skicka länken.'
      : `${antal} grupper svarar. Skriv ut ett blad för varje grupp eller skicka länkarna.`,
  ingenVet: 'Koden säger vilken grupp ett svar hör till. Den säger inget om vem som svarar.',
  stanger: (dag: string): string => `Det går att svara till och med ${dag}.`,
  exempel: 'Enkäten är ett exempel',
  tomt: 'Här finns inga grupper än.',
  ingenLank: 'Adressen till enkäten saknas. Den som har hand om sidan behöver fylla i den.',
  kod: 'Kod',
  lasUpp: (kod: string): string => `Läs upp: ${kod}`,
  inteOellerI: 'Koden har aldrig bokstäverna O, I eller L. Runda tecknet är noll, raka är ett.',
  lank: 'Länk',
  qr: (grupp: string): string => `QR-kod till enkäten för ${grupp}`,
  kopiera: 'Kopiera länken',
  kopierad: (grupp: string): string => `Länken till ${grupp} är kopierad.`,
  inteKopierad: 'Det gick inte att kopiera. Länken är markerad, kopiera den själv.',
  till: (grupp: string): string => `till ${grupp}`,
  for: (grupp: string): string => `för ${grupp}`,
  skrivAlla: 'Skriv ut alla blad',
  skrivBlad: 'Skriv ut bladet',
  skrivLappar: 'Skriv ut engångskoderna',
  antalLappar: (antal: number): string => (antal === 1 ? '1 engångskod' : `${antal} engångskoder`),
  lapparHjalp:
    'En lapp för varje svar. Klipp isär dem och låt var och en dra en ur en låda, så vet ingen vem som fick vilken.',
  gickInteAttLasa: 'Det som skrivs ut gick inte att läsa in. Ladda om sidan och försök igen.',
  sa: 'Så gör du',
  delar: {fore: 'Innan', under: 'Under tiden', efter: 'Efteråt'},
  svara: 'Öppna enkäten',
  lasAv: 'Läs av rutan med kameran',
  ellerSkriv: (lank: string): string => `eller gå till ${lank} och skriv koden`,
  helaAdressen: 'Hela adressen',
  lapp: 'Svara en gång med den här koden',
  steg: [
    'Berätta varför ni frågar, och att det är frivilligt att svara.',
    'Läs av rutan med kameran, eller gå till adressen och skriv koden.',
    'Stå så att du inte ser någons skärm.',
    'Var och en svarar en gång. Delar ni på en platta, tryck på Nästa barn mellan varje.',
    'Förklara gärna ett ord, men föreslå inget svar.',
  ],
};

/** What a language must fill: every key, with the same arguments. */
export type Utskickstext = typeof sv;
