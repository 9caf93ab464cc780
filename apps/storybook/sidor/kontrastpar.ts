import {ALLA_SLAG, describeSlag, type Farg, type Palett} from '@vetlanda/ska-core/arshjul';
import {contrast} from './kontrast.ts';

/** WCAG 2.2 AA: 1.4.3 for text, 1.4.11 for what must be seen to understand the picture. */
const TEXT = 4.5;
const GRAFIK = 3;

/** Two colours that meet in the wheel, and the least contrast between them. */
export interface Kontrastpar {
  readonly vad: string;
  readonly forgrund: Farg;
  readonly bakgrund: Farg;
  readonly krav: number;
}

/** Every pair of colours that carries meaning. Hairlines are decoration: nothing is lost for who does not see them. */
export const kontrastpar: readonly Kontrastpar[] = [
  {vad: 'Text på grunden', forgrund: 'black', bakgrund: 'papper', krav: TEXT},
  {vad: 'Text på lov och på en markerad rad', forgrund: 'black', bakgrund: 'lov', krav: TEXT},
  {vad: 'Dämpad text och ramar på grunden', forgrund: 'dampad', bakgrund: 'papper', krav: TEXT},
  {vad: 'Dämpad text på lov och på en markerad rad', forgrund: 'dampad', bakgrund: 'lov', krav: TEXT},
  {vad: 'Text på en vald knapp', forgrund: 'papper', bakgrund: 'black', krav: TEXT},
  {vad: 'Ordet Försenad på grunden', forgrund: 'aterkoppling-kant', bakgrund: 'papper', krav: TEXT},
  {vad: 'Ordet Försenad på en markerad rad', forgrund: 'aterkoppling-kant', bakgrund: 'lov', krav: TEXT},
  {vad: 'Visaren för idag på grunden', forgrund: 'idag', bakgrund: 'papper', krav: GRAFIK},
  {vad: 'Visaren för idag på lov', forgrund: 'idag', bakgrund: 'lov', krav: GRAFIK},
  ...ALLA_SLAG.flatMap((slag): readonly Kontrastpar[] => {
    const namn = describeSlag(slag);
    return [
      {vad: `${namn}: text på tonen`, forgrund: 'black', bakgrund: `${slag}-ton`, krav: TEXT},
      {vad: `${namn}: kant mot tonen`, forgrund: `${slag}-kant`, bakgrund: `${slag}-ton`, krav: GRAFIK},
      {vad: `${namn}: kant mot grunden`, forgrund: `${slag}-kant`, bakgrund: 'papper', krav: GRAFIK},
      {vad: `${namn}: kant mot lov`, forgrund: `${slag}-kant`, bakgrund: 'lov', krav: GRAFIK},
    ];
  }),
];

/** How a pair turns out in a palette. */
export interface Kontrastutfall {
  readonly kvot: number;
  readonly klarar: boolean;
}

/** The contrast of a pair in a palette, and whether it is enough. */
export function checkPar({forgrund, bakgrund, krav}: Kontrastpar, palett: Palett): Kontrastutfall {
  const kvot = contrast(palett[forgrund], palett[bakgrund]);
  return {kvot, klarar: kvot >= krav};
}
