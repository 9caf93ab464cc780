/** One kind of problem, as RFC 9457 wants it: the same title and status every time. */
export interface Problemtyp {
  readonly status: 400 | 401 | 403 | 404 | 405 | 409 | 410 | 413 | 414 | 415 | 422 | 428 | 429 | 500 | 503;
  readonly titel: string;
  /** What the reader can do about it. */
  readonly rad: string;
}

/** Every kind of problem the server answers with, by its id. An id is public API: never renamed, never reused. */
export const problemtyper = {
  'ogiltig-fraga': {
    status: 400,
    titel: 'Frågan går inte att besvara',
    rad: 'Något i adressen efter frågetecknet är fel eller saknas. Rätta det som står i svaret och försök igen.',
  },
  'finns-inte': {
    status: 404,
    titel: 'Sidan finns inte',
    rad: 'Adressen kan vara felskriven eller gammal. Gå till startsidan och leta dig fram därifrån.',
  },
  'fel-metod': {
    status: 405,
    titel: 'Det går bara att läsa här',
    rad: 'Adressen svarar på GET och HEAD. Den tar inte emot något.',
  },
  'for-lang-adress': {
    status: 414,
    titel: 'Adressen är för lång',
    rad: 'Adressen har fler tecken än servern tar emot. Gå till startsidan och börja om därifrån.',
  },
  'inte-inloggad': {
    status: 401,
    titel: 'Du behöver logga in',
    rad: 'Din inloggning har gått ut, eller så har du inte loggat in än. Logga in och försök igen.',
  },
  'inloggning-misslyckades': {
    status: 400,
    titel: 'Inloggningen gick inte igenom',
    rad: 'Den kan ha tagit för lång tid, ha avbrutits eller redan ha använts. Börja om från startsidan.',
  },
  'inloggning-nere': {
    status: 503,
    titel: 'Inloggningstjänsten svarar inte',
    rad: 'Kommunens inloggningstjänst går inte att nå just nu. Vänta en stund och försök igen.',
  },
  'fel-organisation': {
    status: 403,
    titel: 'Kontot hör till en annan organisation',
    rad: 'Logga ut från det kontot och logga in med ditt konto i kommunen.',
  },
  'saknar-roll': {
    status: 403,
    titel: 'Du har ingen roll här än',
    rad: 'Inloggningen gick bra. Be den som sköter behörigheter i kommunen om en roll och logga in igen.',
  },
  'inte-behorig': {
    status: 403,
    titel: 'Du har inte behörighet till det här',
    rad: 'Din roll räcker inte här. Prata med den som sköter behörigheter i kommunen om du borde komma åt det.',
  },
  'fel-ursprung': {
    status: 403,
    titel: 'Begäran kommer från en annan webbplats',
    rad: 'Öppna sidan på nytt härifrån och försök igen.',
  },
  konflikt: {
    status: 409,
    titel: 'Någon annan har sparat före dig',
    rad: 'I svaret finns både din version och den som är sparad. Välj vad som ska gälla och spara igen.',
  },
  'pagar-redan': {
    status: 409,
    titel: 'Samma begäran håller på att utföras',
    rad: 'Vänta en stund och skicka den igen med samma Idempotency-Key, så får du svaret.',
  },
  'okant-utfall': {
    status: 409,
    titel: 'Det är oklart om begäran gick igenom',
    rad: 'Läs det du ville ändra. Om ändringen saknas: skicka begäran igen med en ny Idempotency-Key.',
  },
  fullbokad: {
    status: 409,
    titel: 'Tiden är fullbokad',
    rad: 'Någon annan hann före. Välj en annan tid.',
  },
  inaktuell: {
    status: 409,
    titel: 'Förhandsvisningen gäller inte längre',
    rad: 'Något har ändrats sedan förhandsvisningen, eller så är filen en annan. Förhandsvisa igen och godkänn sedan.',
  },
  stangd: {
    status: 410,
    titel: 'Det är stängt',
    rad: 'Tiden för att svara är slut, eller så har den inte börjat. Fråga den som gav dig länken.',
  },
  'okand-kod': {
    status: 404,
    titel: 'Koden finns inte',
    rad: 'Kontrollera att koden är rätt skriven och försök igen. Fråga annars den som gav dig den.',
  },
  'kod-anvand': {
    status: 409,
    titel: 'Koden är redan använd',
    rad: 'Varje lapp gäller för ett svar. Be den som delade ut lapparna om en ny.',
  },
  'for-stort': {
    status: 413,
    titel: 'Innehållet är för stort',
    rad: 'Dela upp det som skickas, eller ta bort det som inte behövs.',
  },
  'fel-medietyp': {
    status: 415,
    titel: 'Innehållet har fel format',
    rad: 'Skicka innehållet i det format som adressen tar emot. Det står i beskrivningen av API:et.',
  },
  'ogiltigt-innehall': {
    status: 422,
    titel: 'Innehållet går inte att ta emot',
    rad: 'Något i det som skickades är fel. Rätta det som står i svaret och försök igen. Inget har ändrats.',
  },
  'saknar-villkor': {
    status: 428,
    titel: 'Begäran saknar If-Match',
    rad: 'Skicka If-Match med den ETag du fick när du läste, eller If-None-Match: * om inget fanns.',
  },
  'for-manga-forsok': {
    status: 429,
    titel: 'För många försök på kort tid',
    rad: 'Vänta en stund och försök igen.',
  },
  'inte-redo': {
    status: 503,
    titel: 'Tjänsten är inte redo',
    rad: 'Databasen svarar inte. Försök igen om en stund.',
  },
  'internt-fel': {
    status: 500,
    titel: 'Något gick fel hos oss',
    rad: 'Försök igen om en stund. Om felet är kvar: berätta för den som sköter tjänsten och ange ärendets nummer.',
  },
} as const satisfies Readonly<Record<string, Problemtyp>>;

/** The id of a kind of problem. */
export type ProblemtypId = keyof typeof problemtyper;

/** The kind of problem that `id` names, or undefined; takes any text. */
export function findProblemtyp(id: string): Problemtyp | undefined {
  return Object.hasOwn(problemtyper, id) ? problemtyper[id as ProblemtypId] : undefined;
}
