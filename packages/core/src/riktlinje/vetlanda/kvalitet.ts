import type {Riktlinje} from '../schema/riktlinje.js';

/** What the quality of teaching consists of (section 4). */
export const undervisningskvalitet: Riktlinje['undervisningskvalitet'] = {
  larmiljoer: [
    {id: 'social', namn: 'Social lärmiljö'},
    {id: 'pedagogisk', namn: 'Pedagogisk lärmiljö'},
    {id: 'fysisk', namn: 'Fysisk lärmiljö'},
  ],
  faktorer: [
    {id: 'klassrumsklimat', namn: 'Klassrumsklimat'},
    {id: 'halsoframjande-miljoer', namn: 'Hälsofrämjande miljöer'},
    {id: 'kompensatoriska-insatser', namn: 'Kompensatoriska insatser'},
    {id: 'kompetent-ledarskap', namn: 'Kompetent ledarskap'},
    {id: 'larares-kompetens', namn: 'Lärares kompetens'},
  ],
  avsnitt: '4',
};

/** What likvärdighet means (section 4). */
export const likvardighet: Riktlinje['likvardighet'] = {
  innebord:
    'Barn och elever har lika möjligheter att lyckas oavsett bakgrund, kön, etnicitet, socioekonomisk status eller geografiskt område. Det betyder inte att undervisningen ska se likadan ut överallt eller att resurserna ska fördelas lika: hänsyn tas till olika förutsättningar och behov, och det finns olika vägar till målet.',
  avsnitt: '4',
};

/** The theory that the work starts from (section 3). */
export const teori: NonNullable<Riktlinje['teori']> = {
  namn: 'Ramfaktorteorin',
  innebord:
    'En modell för hur verksamheternas utveckling följs upp. Tre kvalitetsdimensioner utgör ramarna och ger en förståelse för vad som bidragit till resultaten. Analysen förskjuts från barns och elevers förutsättningar till hur verksamheten organiseras och de professionella arbetar.',
  avsnitt: '3',
};

/** The three kvalitetsdimensioner; section 3 names them and says no more of each. */
export const vetlandaKvalitetsdimensioner: Riktlinje['kvalitetsdimensioner'] = [
  {id: 'struktur', namn: 'Strukturkvalitet', avsnitt: '3'},
  {id: 'process', namn: 'Processkvalitet', avsnitt: '3'},
  {id: 'resultat', namn: 'Resultatkvalitet', avsnitt: '3'},
];

/** The loop of four questions (section 3). */
export const loop: Riktlinje['loop'] = {
  namn: 'Loopen',
  faser: [
    {id: 'hur-blev-det', namn: 'Hur blev det?'},
    {id: 'var-ar-vi', namn: 'Var är vi?'},
    {id: 'vart-ska-vi', namn: 'Vart ska vi?'},
    {id: 'hur-gor-vi', namn: 'Hur gör vi?'},
  ],
  startfas: 'hur-blev-det',
  avsnitt: '3',
};

/** The seven framgångsfaktorer of the national quality system (section 4). */
export const vetlandaRamverk: Riktlinje['ramverk'] = [
  {
    id: 'framgangsfaktorer',
    namn: 'Framgångsfaktorer för effektiv skolutveckling',
    delar: [
      {id: 'fortroendefullt-klimat', namn: 'Förtroendefullt klimat'},
      {id: 'halsoframjande-skolmiljo', namn: 'Hälsofrämjande skolmiljö'},
      {id: 'kompensatoriska-insatser', namn: 'Kompensatoriska insatser'},
      {id: 'kompetent-ledarskap', namn: 'Kompetent ledarskap'},
      {id: 'professionell-utveckling', namn: 'Professionell utveckling'},
      {id: 'systematiskt-kvalitetsarbete', namn: 'Systematiskt kvalitetsarbete med undervisningen i fokus'},
      {id: 'tydlig-roll-och-ansvarsfordelning', namn: 'Tydlig roll- och ansvarsfördelning'},
    ],
    avsnitt: '4',
  },
];
