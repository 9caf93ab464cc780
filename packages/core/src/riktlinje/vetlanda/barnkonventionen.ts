import type {Riktlinje} from '../schema/riktlinje.js';

/** The four articles and the three perspectives that the guideline works with (section 3). */
export const barnkonventionen: Riktlinje['barnkonventionen'] = {
  artiklar: [
    {nummer: 2, innebord: 'Alla barn är lika mycket värda och har samma rättigheter. Ingen får diskrimineras.'},
    {nummer: 3, innebord: 'Vid alla beslut som rör barn beaktas i första hand vad som bedöms vara barnets bästa.'},
    {nummer: 6, innebord: 'Barn har rätt till liv, överlevnad och utveckling.'},
    {
      nummer: 12,
      innebord:
        'Barn har rätt att uttrycka sin mening och höras i alla frågor som rör barnet. Hänsyn tas till barnets åsikter utifrån ålder och mognad.',
    },
  ],
  perspektiv: [
    {id: 'barnperspektiv', namn: 'Barnperspektiv', innebord: 'Används av vuxna: de vuxnas perspektiv på barn.'},
    {
      id: 'barnets-perspektiv',
      namn: 'Barnets perspektiv',
      innebord: 'Barnets egen upplevelse av hur det uppfattar världen.',
    },
    {
      id: 'barnrattsperspektiv',
      namn: 'Barnrättsperspektiv',
      innebord:
        'Barnet är rättighetsbärare: alla barn har samma rättigheter. Varje barn erkänns, respekteras och skyddas som en egen person med egna behov och intressen och med personlig integritet.',
    },
  ],
  barnkonsekvensanalys:
    'Alla ärenden som direkt eller indirekt rör barn bereds utifrån ett barnrättsperspektiv. Vid behov görs en barnkonsekvensanalys.',
  avsnitt: '3',
};
