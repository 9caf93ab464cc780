import type {Vagbeskrivning} from './vagbeskrivning.js';

const RIKTLINJE = 'Riktlinjens id';

/** What anybody may ask for beside the resources: nothing of it is anybody's. */
export const allmannaVagar: readonly Vagbeskrivning[] = [
  {
    metod: 'GET',
    vag: '/api/riktlinjer',
    gor: 'Räknar upp riktlinjerna som servern har med sig',
    krav: 'oppen',
    svar: {200: {om: 'Id, huvudman, titel, version och adress för varje riktlinje'}},
  },
  {
    metod: 'GET',
    vag: '/api/riktlinjer/:id',
    gor: 'Läser en av riktlinjerna',
    krav: 'oppen',
    svar: {200: {om: 'Riktlinjen, hel', schema: 'Riktlinje'}},
  },
  {
    metod: 'GET',
    vag: '/api/kalender',
    gor: 'Läser terminer, lov och studiedagar runt ett läsår',
    krav: 'oppen',
    fraga: {huvudman: RIKTLINJE, lasar: 'Läsår, 2026/2027; det som pågår om inget anges'},
    svar: {200: {om: 'Kalendern', schema: 'Kalenderdata'}},
  },
  {
    metod: 'GET',
    vag: '/api/arshjul.svg',
    gor: 'Ritar årshjulet som en stillbild',
    krav: 'oppen',
    fraga: {riktlinje: RIKTLINJE, lasar: 'Läsår, 2026/2027', dag: 'Dagen som hjulet visar, 2026-11-24'},
    svar: {200: {om: 'Bilden', typ: 'image/svg+xml'}},
  },
  {
    metod: 'GET',
    vag: '/api/openapi.json',
    gor: 'Beskriver API:et för program',
    krav: 'oppen',
    svar: {200: {om: 'OpenAPI 3.1'}},
  },
];
