/**
 * What the form itself says, in Swedish, the source: its keys are the type of the other languages, and what stands in
 * braces is put in. In the words of a child who reads them alone, and true in every case where they are shown.
 */
export const formularordSv = {
  sprak: 'sv',
  granskade: {
    // Before the first question.
    valjSprak: 'Välj språk',
    borja: 'Börja',
    frivilligt: 'Du får hoppa över frågor. Du får sluta när du vill.',
    exempel: 'Det här är ett exempel. Svaren räknas inte.',
    prov: 'Det här är ett prov. Svaren räknas inte.',
    // A question.
    framsteg: 'Fråga {nummer} av {antal}',
    nasta: 'Nästa',
    tillbaka: 'Tillbaka',
    hoppaOver: 'Hoppa över',
    taBortSvar: 'Ta bort mitt svar',
    // Read aloud.
    lyssna: 'Lyssna',
    lyssnaFraga: 'Lyssna på frågan',
    lyssnaSvar: 'Lyssna på svaret {svar}',
    slutaLyssna: 'Sluta lyssna',
    ingenRost: 'Den här enheten kan inte läsa upp frågan.',
    // What the pictures show, for those who hear the page.
    bildFraga: 'Bild till frågan',
    bildSvar: 'Bild till svaret {svar}',
    bildTomtGlas: 'Ett tomt glas',
    bildGlas: 'Ett glas fyllt till {del}',
    bildFulltGlas: 'Ett fullt glas',
    // Sending.
    sistaSidan: 'Nu är frågorna slut',
    kanAndra: 'Du kan gå tillbaka och ändra innan du skickar.',
    skicka: 'Skicka mina svar',
    skickar: 'Skickar …',
    skickat: 'Dina svar är skickade.',
    sparat: 'Dina svar är sparade på den här enheten. De skickas när nätet är tillbaka och sidan är öppen.',
    vantar: 'Väntar på att skickas: {antal}',
    allaSkickade: 'Alla svar från den här enheten är skickade.',
    kundeInteSkickas: 'Det gick inte att skicka svaren nu.',
    kanInteSpara:
      'Nätet är borta, och den här sidan kan inte spara svaren. Låt sidan vara öppen och försök igen när nätet är tillbaka.',
    fulltMinne: 'Det finns ingen plats kvar att spara svaren på den här enheten. Hämta en vuxen.',
    togsInteEmot: 'Svaren togs inte emot. Hämta en vuxen.',
    forsokIgen: 'Försök igen',
    // Afterwards.
    vartRubrik: 'Vill du prata med någon?',
    ring: 'Ring {telefon}',
    nastaBarn: 'Nästa barn',
    nastaPerson: 'Nästa person',
    borjaOm: 'Börja om',
    // Nobody is there.
    arDuKvar: 'Är du kvar? Annars tas dina svar bort snart.',
    fortsatt: 'Jag är kvar',
    bortEfterVila: 'Ingen svarade på en lång stund. Därför togs svaren bort.',
    // When there is nothing to answer.
    hamtar: 'Frågorna hämtas …',
    ingaFragor: 'Det finns inga frågor att svara på här.',
    gickInteAttVisa: 'Frågorna går inte att visa. Hämta en vuxen.',
    ejOppnad: 'Frågorna har inte öppnat än.',
    stangd: 'Frågorna är stängda. Det går inte att svara längre.',
    ejGranskad: 'Frågorna är inte granskade än, så de går inte att svara på.',
  },
  ogranskade: {},
} as const;
