/** The words of the results in Swedish, the source language. Its keys are the type that every other language fills. */
export const sv = {
  rubrik: (namn: string): string => `TLD-resultat – ${namn}`,
  laser: 'Läser in …',
  tomt: 'Här finns inget resultat än. Det visas när mätningen har stängt och resultatet är utgivet.',
  saknarEnhet: 'Enheten finns inte i de här resultaten.',
  gickInteAttLasa: 'En del av resultatet gick inte att läsa in. Ladda om sidan och försök igen.',
  gickInteAttSpara: 'Bilden gick inte att spara i den här webbläsaren. Skriv ut i stället.',
  problem: 'Ett resultat gick inte att läsa',
  visarSenaste: 'Det som visas är det senaste som fungerade.',
  exempel: 'Exempel, inte riktiga svar',
  tal: (tal: number): string => tal.toLocaleString('sv'),
  omgang: (namn: string): string => namn,
  utgiven: (nummer: number, dag: string): string => `utgåva ${nummer}, ${dag}`,
  harSvarat: (antal: string): string => `${antal} har svarat`,
  harSvaratAv: (antal: string, inbjudna: string, andel: string): string =>
    `${antal} av ${inbjudna} har svarat (${andel})`,
  minstAntal: (antal: string): string => `minst ${antal}`,
  flerAn: (antal: string, inbjudna: string): string =>
    `${antal} har svarat, fler än de ${inbjudna} som skulle svara. Kontrollera antalet.`,
  visaSom: 'Visa som',
  vyer: {bild: 'Bild', tabell: 'Tabell'},
  matning: 'Mätning',
  enkat: 'Enkät',
  spara: 'Skriv ut och hämta',
  skrivUt: 'Skriv ut',
  hamtaSvg: 'Hämta bilden som SVG',
  hamtaPng: 'Hämta bilden som PNG',
  hamtaCsv: 'Hämta siffrorna som CSV',
  till: 'Tillbaka till översikten',

  // What matters.
  ingenSaker: (sedan: string): string => `Ingen säker förändring sedan ${sedan}.`,
  saknarJamforelse: 'Det finns ingen tidigare mätning att jämföra med.',
  allaDolda: 'Resultatet är dolt den här gången.',
  ingaSvar: 'Ingen har svarat den här gången.',
  sedan: (utfall: string, sedan: string, fran: string, till: string): string =>
    `${utfall} sedan ${sedan} (${fran}\u00a0→\u00a0${till}).`,
  jamforda: (antal: number): string => `Det gäller de ${antal} enheter som går att jämföra.`,
  forFaSvar: 'Svaren är för få för att jämföra med förra mätningen.',
  allaOforandrade: (sedan: string): string => `Oförändrat sedan ${sedan}.`,
  okat: (namn: string, sedan: string): string => `${namn} har ökat tydligt sedan ${sedan}.`,
  minskat: (namn: string, sedan: string): string => `${namn} har minskat tydligt sedan ${sedan}.`,
  ovrigaOsakra: 'I övrigt syns ingen säker förändring.',
  och: (namn: readonly string[]): string => new Intl.ListFormat('sv').format(namn),

  // Figures.
  av100: 'av 100',
  over: (grans: number): string => `över ${grans}`,
  under: (grans: number): string => `under ${grans}`,
  minst: (andel: string): string => `minst ${andel}`,
  hogst: (andel: string): string => `högst ${andel}`,
  procent: (tal: number): string => `${tal}\u00a0%`,
  dolt: 'dolt',
  ingaSvarKort: 'inga svar',
  intervall: (lagst: number, hogst: number): string => `${lagst}–${hogst}`,
  sakerhet: (intervall: string): string => `Osäkerhet: ${intervall}`,
  fore: (index: string): string => `förra: ${index}`,
  doltForklaring:
    'Dolt betyder att för få har svarat, eller att siffran döljs för att ingen annan grupp ska gå att räkna ut. Dolt är inte noll.',
  ingaSvarForklaring: 'Inga svar betyder att ingen svarade på enkäten.',
  indexForklaring: (antal: string): string =>
    `${antal} har svarat. Här visas bara index. Svaren är få, eller så döljs resten för att ingen annan grupp ska gå att räkna ut.`,
  raknasMed: (namn: string): string => `Svaren räknas in i ${namn}.`,
  visaDel: (namn: string): string => `Visa ${namn}`,
  brott: {
    'andra-fragor': 'nya frågor',
    'andrad-enhet': 'andra enheter',
    'nytt-lasar': 'ny grupp',
  } as Readonly<Partial<Record<string, string>>>,

  // The pictures and the tables.
  utvecklingAv: (namn: string): string => `Utveckling: ${namn}`,
  fordelning: 'Så fördelar sig svaren',
  fordelningAv: (namn: string): string => `Svar på frågorna: ${namn}`,
  kolumn: {
    matning: 'Mätning',
    index: 'Index 0–100',
    intervall: 'Osäkerhet (95 %)',
    antal: 'Svar',
    andel: 'Har svarat',
    positiva: 'Positiva av dem som valde ett steg',
    positivaVetEj: (vetEj: string): string => `Positiva när ”${vetEj}” räknas med`,
    fraga: 'Fråga',
    enhet: 'Enhet',
  },
  tomCell: '–',
  steg: (fran: string, till: string): string => `${fran}–${till}`,
  raknas: (antal: string): string => `${antal} svar räknas.`,
  positiva: (ord: string, giltiga: string): string => `Positiva svar (${ord}): ${giltiga} av dem som valde ett steg`,
  positivaMed: (vetEj: string, medVetEj: string): string => `${medVetEj} när ”${vetEj}” räknas med`,
  vetEjAndel: (vetEj: string, andel: string): string => `”${vetEj}”: ${andel}.`,
  eller: (ord: readonly string[]): string => new Intl.ListFormat('sv', {type: 'disjunction'}).format(ord),

  // The overview.
  grupper: 'Grupper',
  oversiktsrubrik: (namn: string): string => `TLD-resultat – översikt över ${namn}`,
  omrade: 'Område',
  allaOmraden: 'Alla områden',
  oversiktForklaring:
    'Enheterna står i kommunens egen ordning, inte efter resultat. Punkten är index från 0 till 100, linjen är osäkerheten och ringen är förra mätningen.',
  antalEnheter: (visade: number, antal: number): string =>
    visade === antal
      ? `${antal} enheter visas.`
      : `${visade} av ${antal} enheter visas, resten är dolda eller utan svar.`,
  utelamnade: (antal: number): string =>
    antal === 1
      ? 'Svaren från 1 enhet är så få att de inte räknas med i någon siffra.'
      : `Svaren från ${antal} enheter är så få att de inte räknas med i någon siffra.`,
  ingenTydlig: (sedan: string): string => `Ingen enhet har en säker förändring sedan ${sedan}.`,
  ejJamforbart: 'Det finns ingen tidigare mätning att jämföra enheterna med.',
  blick: (sedan: string): string => `Här har något hänt sedan ${sedan}, mer än vad slumpen brukar ge:`,
  blickpunkt: {
    upp: (dimension: string): string => `${dimension} har gått upp i`,
    ned: (dimension: string): string => `${dimension} har gått ned i`,
  },

  siffrorna: 'Siffrorna',

  // What it raises.
  analys: 'Vilka frågor väcker resultatet?',
  analysHjalp:
    'Skriv vad ni vill förstå bättre, och vilka underlag ni behöver. Texten är underlag till läsårsrapporten.',
  ingenAnalys: 'Inget är skrivet än.',
  samtal: 'Frågor att prata om',
  samtalKalla: 'Frågorna är exempel från programmet, inte kommunens egna.',
  samtalsfragor: [
    'Vad är som vi trodde, och vad förvånar oss?',
    'Vad säger barnen och eleverna själva att det beror på?',
    'Hur ser vår organisation och vår undervisning ut där svaren är lägst?',
    'Vilka är det som inte har svarat, och vad kan det betyda?',
    'Vilka andra underlag behöver vi innan vi drar en slutsats?',
    'Vad kan vi ändra redan det här läsåret?',
  ],

  // How it is counted.
  metod: 'Så är det räknat',
  metodIndex:
    'Index går från 0 till 100 och är medelvärdet av det som var och en svarade. Den som svarar att den inte vet räknas inte in.',
  metodK: (k: number): string => `Inget visas om färre än ${k} har svarat.`,
  metodOsakerhet: {
    process:
      'Osäkerheten visar hur mycket värdet kunde ha blivit annorlunda av en slump, till exempel en annan dag. Den säger inget om dem som inte har svarat.',
    andlig:
      'Osäkerheten visar hur mycket värdet kunde ha blivit annorlunda om alla hade svarat. Den säger inget om varför några inte har svarat.',
  },
  metodSkattning: {
    sammanlagd: 'När flera enheter räknas ihop väger varje svar lika.',
    viktad: 'När flera enheter räknas ihop väger varje enhet efter hur många barn och elever som går där.',
    enhetsmedel: 'När flera enheter räknas ihop väger varje enhet lika.',
  },
  metodForandring:
    'En förändring kallas säker först när slumpen har svårt att förklara den. Samma barn och elever går inte att följa, för ingen vet vem som har svarat.',

  // For the children.
  barnRubrik: 'Det här svarade ni',
  barnFraga: (antal: number, ord: string): string => `${antal} av 10 svarade ${ord}`,
  barnNastanAlla: (ord: string): string => `Nästan alla svarade ${ord}`,
  barnNastanIngen: (ord: string): string => `Nästan ingen svarade ${ord}`,
  barnMitt: 'Så här blev det när vi räknade ihop allas svar:',
  barnIndex: (index: string): string => `${index} av 100`,
  barnDolt: 'Ni är så få att vi inte visar några siffror. Då kan ingen se vad just du har svarat.',
  barnIngaSvar: 'Ingen svarade den här gången.',
  barnTack: 'Tack för att ni berättade.',
  barnNu: 'Det här gör vi nu',
  barnNuHjalp: 'Skriv en eller ett par korta meningar till barnen och eleverna.',
  barnRad: 'Vi har pratat om svaren. Nu ska vi',
};

/** What a language must fill: every key, with the same arguments. */
export type Resultattext = typeof sv;
