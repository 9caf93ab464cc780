import {describeSchemaAvvikelse, isSchemaAvvikelse} from '@vetlanda/ska-core';
import {describeTabellAvvikelse, type TabellAvvikelse} from '@vetlanda/ska-core/tld';
import type {OrganisationAvvikelse} from './avvikelse.js';

type Egen = Exclude<OrganisationAvvikelse, TabellAvvikelse | {readonly kod: `schema/${string}`}>;

const sv: {readonly [A in Egen as A['kod']]: (params: A['params']) => string} = {
  'organisation/for-manga-rader': ({hogst}) =>
    `Filen har för många rader. Dela upp den så att varje fil har högst ${hogst}.`,
  'organisation/okand-kolumn': ({rubrik, kanda}) => `Kolumnen ”${rubrik}” går inte att läsa. Kolumnerna är ${kanda}.`,
  'organisation/kolumn-dubbel': ({rubrik}) => `Kolumnen ”${rubrik}” finns två gånger. Ta bort den ena.`,
  'organisation/saknar-kolumn': ({rubrik}) => `Kolumnen ”${rubrik}” saknas. Lägg till den i första raden.`,
  'organisation/for-manga-celler': () => 'Raden har fler celler än det finns rubriker.',
  'organisation/id': ({id}) =>
    `”${id}” går inte att använda som id. Skriv a–z, siffror och bindestreck, till exempel skolenhetskoden. Inte å, ä, ö eller versaler.`,
  'organisation/namn': () => 'Namnet saknas, är för långt eller har tecken som inte syns. Skriv högst 200 tecken.',
  'organisation/dubbel': ({id, rad}) => `”${id}” står också på rad ${rad}. Ta bort den ena raden.`,
  'organisation/slag': ({slag}) => `”${slag}” är inget slag. Skriv enhet eller område.`,
  'organisation/slag-andras': ({id, slag}) =>
    `”${id}” är redan ${slag} och kan inte bli något annat. Ge den nya ett eget id.`,
  'organisation/kommunen': () => 'Av kommunen själv går bara namnet att ändra.',
  'organisation/hor-till': ({varde}) => `”${varde}” finns inte. Skriv id eller namn på ett område eller på kommunen.`,
  'organisation/hor-till-flera': ({varde}) => `Flera delar heter ”${varde}”. Skriv id i stället.`,
  'organisation/skolform': ({varde, kanda}) => `”${varde}” är ingen skolform i riktlinjen. Skriv någon av: ${kanda}.`,
  'organisation/dag': ({varde}) => `”${varde}” är ingen dag. Skriv som 2026-08-01.`,
  'organisation/avslutad': ({id, till}) =>
    `”${id}” är avslutad ${till}. Ange en dag i kolumnen från för att öppna den igen.`,
  'organisation/senare-andring': ({id, fran}) =>
    `”${id}” har redan en ändring från ${fran}. Välj den dagen eller en senare.`,
  'organisation/bakvand': ({fran, till}) => `Den sista dagen (${till}) är före den första (${fran}).`,
  'organisation/fel-overordnad': ({id}) => `”${id}” kan bara höra till ett område eller till kommunen.`,
  'organisation/i-ring': ({id}) => `Området ”${id}” skulle höra till sig självt.`,
  'organisation/overordnad-saknas': ({id, overordnad, dag}) =>
    `”${id}” hör till ”${overordnad}”, som inte finns ${dag}. Flytta eller avsluta ”${id}” samtidigt.`,
};

/** What is wrong with a table of units, as a sentence. */
export function describeOrganisationAvvikelse(avvikelse: OrganisationAvvikelse): string {
  if (isSchemaAvvikelse(avvikelse)) return describeSchemaAvvikelse(avvikelse);
  if (avvikelse.kod.startsWith('tabell/')) return describeTabellAvvikelse(avvikelse as TabellAvvikelse);
  const {kod, params} = avvikelse as Egen;
  const sentence = sv[kod] as (given: Egen['params']) => string;
  const rad = /^\/(\d+)/.exec(avvikelse.path)?.[1];
  return rad === undefined ? sentence(params) : `Rad ${rad}: ${sentence(params)}`;
}
