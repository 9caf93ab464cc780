import type {Riktlinje} from '../schema/riktlinje.js';

/** The four articles and the three perspectives that the guideline works with (section 3). */
export const barnkonventionen: Riktlinje['barnkonventionen'] = {
  artiklar: [
    {nummer: 2, innebord: 'Alla barn är lika mycket värda och har samma rättigheter. Ingen får diskrimineras.'},
    {nummer: 3, innebord: 'Barnets bästa beaktas i första hand vid alla beslut som rör barn.'},
    {nummer: 6, innebord: 'Barn har rätt till liv, överlevnad och utveckling.'},
    {nummer: 12, innebord: 'Barn har rätt att säga sin mening och bli hörda, med hänsyn till ålder och mognad.'},
  ],
  perspektiv: [
    {id: 'barnperspektiv', namn: 'Barnperspektiv', innebord: 'De vuxnas perspektiv på barn.'},
    {id: 'barnets-perspektiv', namn: 'Barnets perspektiv', innebord: 'Barnets egen upplevelse av världen.'},
    {
      id: 'barnrattsperspektiv',
      namn: 'Barnrättsperspektiv',
      innebord: 'Barnet har rättigheter och respekteras som person, med egna behov och egen integritet.',
    },
  ],
  barnkonsekvensanalys:
    'Alla ärenden som rör barn bereds utifrån ett barnrättsperspektiv. Vid behov görs en barnkonsekvensanalys.',
  avsnitt: '3',
};
