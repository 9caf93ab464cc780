import {type Datum, formatDatum} from '@vetlanda/ska-core/kalender';
import {svarsfrekvensOf, type Utgava} from '@vetlanda/ska-core/tld';
import {html} from 'hono/html';
import type {Html} from '../sidor/html.js';
import {formatCsv} from './csv.js';
import {PLANLAGEN} from './planlagen.js';
import {nameOmgang} from './resultat.js';

/** The overview as the API gives it. */
export interface Oversikt {
  readonly lasar: string;
  readonly enheter: readonly Oversiktsrad[];
}

interface Oversiktsrad {
  readonly enhet: string;
  readonly namn: string;
  readonly skolform?: string;
  readonly omrade?: string;
  readonly plan?: {
    readonly lage: string;
    readonly malomraden: number;
    readonly helaKedjor: number;
    readonly aktiviteter: number;
    readonly genomforda: number;
    readonly senastUppfoljd?: Datum;
    readonly fel: number;
    readonly varningar: number;
    readonly nar: string;
  };
  readonly bokningar: readonly {readonly aktivitet: string; readonly dag: Datum; readonly fran: string}[];
}

/** What somebody wants to see of it. */
export interface Oversiktsfilter {
  readonly sok: string;
  readonly omrade: string;
  readonly skolform: string;
  /** `saknas`, or a state of the plan; empty for all. */
  readonly plan: string;
}

/** The units that somebody wants to see, in the order they came: by name. */
export function filterEnheter({enheter}: Oversikt, filter: Oversiktsfilter): readonly Oversiktsrad[] {
  const sok = filter.sok.trim().toLocaleLowerCase('sv');
  return enheter.filter(
    ({namn, omrade, skolform, plan}) =>
      namn.toLocaleLowerCase('sv').includes(sok) &&
      (filter.omrade === '' || omrade === filter.omrade) &&
      (filter.skolform === '' || skolform === filter.skolform) &&
      (filter.plan === '' || (filter.plan === 'saknas' ? plan === undefined : plan?.lage === filter.plan)),
  );
}

/** What the overview is read with. */
export interface Oversiktsmiljo {
  readonly idag: Datum;
  /** What a skolform is called, by id. */
  readonly skolformer: ReadonlyMap<string, string>;
  /** The last release to huvudman; undefined before the first. */
  readonly utgava: Utgava | undefined;
}

/** All units beside each other: how far, never how good. */
export function renderOversikt(oversikt: Oversikt, filter: Oversiktsfilter, miljo: Oversiktsmiljo): Html {
  const rader = filterEnheter(oversikt, filter);
  const query = new URLSearchParams({...filter, lasar: oversikt.lasar.replace('/', '-')});
  return html`<h1>Alla enheter ${oversikt.lasar}</h1>
    <p class="text">
      Hur långt varje enhet har kommit med sin utvecklingsplan. Enheterna står i bokstavsordning. Antalen säger inget om hur
      bra en enhet är, bara vad som finns i planen.
    </p>
    ${renderFilter(oversikt, filter, miljo.skolformer)}
    <p role="status">${rader.length} av ${oversikt.enheter.length} enheter visas.</p>
    ${rader.length === 0 ? html`<p>Ingen enhet passar. <a href="/arbetsrum/oversikt">Visa alla</a></p>` : renderTabell(rader, miljo, oversikt.lasar)}
    <p class="ej-utskrift"><a href="/arbetsrum/oversikt.csv?${query.toString()}" download>Spara tabellen som CSV</a></p>`;
}

function renderFilter(
  {enheter}: Oversikt,
  {sok, omrade, skolform, plan}: Oversiktsfilter,
  skolformer: ReadonlyMap<string, string>,
): Html {
  const omraden = unique(enheter.map((rad) => rad.omrade));
  const former = unique(enheter.map((rad) => rad.skolform));
  return html`<form class="filter" method="get" action="/arbetsrum/oversikt">
    <div><label for="sok">Sök enhet</label><input id="sok" type="search" name="sok" value="${sok}"></div>
    ${renderVal(
      'omrade',
      'Område',
      omrade,
      omraden.map((one) => [one, one]),
    )}
    ${renderVal(
      'skolform',
      'Skolform',
      skolform,
      former.map((one) => [one, skolformer.get(one) ?? one]),
    )}
    ${renderVal('plan', 'Planens läge', plan, [['saknas', 'Ingen plan sparad'], ...Object.entries(PLANLAGEN)])}
    <button>Visa</button>
    <a href="/arbetsrum/oversikt">Rensa</a>
  </form>`;
}

function renderVal(
  namn: string,
  rubrik: string,
  vald: string,
  val: readonly (readonly [varde: string, text: string])[],
): Html {
  return html`<div>
    <label for="${namn}">${rubrik}</label>
    <select id="${namn}" name="${namn}">
      <option value="">Alla</option>
      ${val.map(([varde, text]) => html`<option value="${varde}"${varde === vald ? html` selected` : ''}>${text}</option>`)}
    </select>
  </div>`;
}

function renderTabell(rader: readonly Oversiktsrad[], miljo: Oversiktsmiljo, lasar: string): Html {
  const {utgava} = miljo;
  return html`<div class="tabellram" tabindex="0" role="region" aria-label="Enheter">
    <table>
      <thead>
        <tr>
          <th scope="col">Enhet</th>
          <th scope="col">Skolform</th>
          <th scope="col">Område</th>
          <th scope="col">Plan</th>
          <th scope="col">Hela kedjor</th>
          <th scope="col">Genomförda aktiviteter</th>
          <th scope="col">Senast uppföljd</th>
          <th scope="col">Behöver rättas</th>
          <th scope="col">Nästa dialog</th>
          ${utgava === undefined ? '' : html`<th scope="col">Har svarat, ${nameOmgang(utgava)}</th>`}
        </tr>
      </thead>
      <tbody>
        ${rader.map((rad) => renderRad(rad, miljo, lasar))}
      </tbody>
    </table>
  </div>`;
}

function renderRad(rad: Oversiktsrad, {idag, skolformer, utgava}: Oversiktsmiljo, lasar: string): Html {
  const {enhet, namn, plan} = rad;
  const dialog = nextDialog(rad, idag);
  const adress = `/arbetsrum/enhet/${encodeURIComponent(enhet)}/plan?lasar=${encodeURIComponent(lasar)}`;
  return html`<tr>
    <th scope="row">${plan === undefined ? namn : html`<a href="${adress}">${namn}</a>`}</th>
    <td>${skolformer.get(rad.skolform ?? '') ?? ''}</td>
    <td>${rad.omrade ?? ''}</td>
    <td>${plan === undefined ? 'Ingen plan sparad' : (PLANLAGEN[plan.lage] ?? plan.lage)}</td>
    <td>${plan === undefined ? '–' : `${plan.helaKedjor} av ${plan.malomraden}`}</td>
    <td>${plan === undefined ? '–' : `${plan.genomforda} av ${plan.aktiviteter}`}</td>
    <td>${plan?.senastUppfoljd === undefined ? '–' : formatDatum(plan.senastUppfoljd)}</td>
    <td>${plan === undefined ? '–' : plan.fel}</td>
    <td>${dialog === undefined ? 'Ingen bokad' : `${formatDatum(dialog.dag)} kl. ${dialog.fran.replace(':', '.')}`}</td>
    ${utgava === undefined ? '' : html`<td>${formatSvarsfrekvens(svarsfrekvensIn(utgava, enhet))}</td>`}
  </tr>`;
}

/** The first one that is not over; a dialogue of today is still to come. */
function nextDialog({bokningar}: Oversiktsrad, idag: Datum): Oversiktsrad['bokningar'][number] | undefined {
  return bokningar.find(({dag}) => dag >= idag);
}

/** Whole percent; undefined where the release does not tell. */
function svarsfrekvensIn({poster}: Utgava, enhet: string): number | undefined {
  const post = poster.find(({id, slag}) => slag === 'enhet' && id === enhet);
  const andel = post && svarsfrekvensOf(post);
  return andel === undefined ? undefined : Math.round(100 * andel);
}

function formatSvarsfrekvens(procent: number | undefined): string {
  return procent === undefined ? '–' : `${procent} %`;
}

/** The same as a file: semicolons and a byte order mark, as a Swedish Excel opens it. */
export function formatOversiktCsv(rader: readonly Oversiktsrad[], {idag, skolformer, utgava}: Oversiktsmiljo): string {
  const head = [
    'Enhet',
    'Skolform',
    'Område',
    'Plan',
    'Målområden',
    'Hela kedjor',
    'Aktiviteter',
    'Genomförda',
    'Senast uppföljd',
    'Behöver rättas',
    'Nästa dialog',
    ...(utgava === undefined ? [] : [`Har svarat i procent, ${nameOmgang(utgava)}`]),
  ];
  const body = rader.map((rad) => {
    const {enhet, namn, skolform, omrade, plan} = rad;
    return [
      namn,
      skolformer.get(skolform ?? '') ?? '',
      omrade ?? '',
      plan === undefined ? 'Ingen plan sparad' : (PLANLAGEN[plan.lage] ?? plan.lage),
      ...(plan === undefined
        ? ['', '', '', '', '', '']
        : [plan.malomraden, plan.helaKedjor, plan.aktiviteter, plan.genomforda, plan.senastUppfoljd ?? '', plan.fel]),
      nextDialog(rad, idag)?.dag ?? '',
      ...(utgava === undefined ? [] : [svarsfrekvensIn(utgava, enhet) ?? '']),
    ];
  });
  return formatCsv([head, ...body]);
}

function unique(values: readonly (string | undefined)[]): readonly string[] {
  return [...new Set(values.filter((value) => value !== undefined))].sort((a, b) => a.localeCompare(b, 'sv'));
}
