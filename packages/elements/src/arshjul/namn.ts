import type {Sprak} from '@vetlanda/ska-core';
import {
  type Aktivitet,
  type Arshjul,
  describeSlag,
  describeStatus,
  describeVecka,
  type Framsteg,
  type Ritobjekt,
} from '@vetlanda/ska-core/arshjul';
import {formatPeriod, isoVecka} from '@vetlanda/ska-core/kalender';
import type {ArshjulText} from './text.sv.js';

/** What a full name is made with. */
export interface Namnval {
  readonly arshjul: Arshjul;
  readonly sprak: Sprak;
  readonly text: ArshjulText;
  readonly framstegOf: (aktivitet: Aktivitet) => Framsteg | undefined;
}

/** The full name of what can be reached in the wheel: what, when, whose and how it stands; no word of it is ever cut. */
export function describeObjekt(objekt: Ritobjekt, {arshjul, sprak, text, framstegOf}: Namnval): string {
  const [aktivitet] = objekt.aktiviteter;
  if (objekt.typ !== 'aktivitet' || aktivitet === undefined) {
    const vecka = describeVecka(isoVecka(objekt.period.start), 'lang', {sprak});
    return text.grupp(objekt.aktiviteter.length, describeSlag(objekt.slag, {sprak}).toLowerCase(), vecka);
  }
  const framsteg = framstegOf(aktivitet);
  return [
    aktivitet.titel,
    ...visibleName(objekt, aktivitet, text),
    describeSlag(aktivitet.slag, {sprak}),
    formatPeriod(aktivitet, {sprak, style: 'lang'}),
    nivaOf(arshjul, aktivitet),
    ...(objekt.status === undefined ? [] : [describeStatus(objekt.status, {sprak})]),
    ...(framsteg === undefined ? [] : [text.avEnheter(framsteg.klara, framsteg.antal)]),
    ...(objekt.fortsatterFran ? [text.franAnnatAr] : []),
    ...(objekt.fortsatterTill ? [text.tillAnnatAr] : []),
  ].join(', ');
}

/** What stands in the drawing when it is not the title, so that whoever speaks to the computer can say it. */
function visibleName({former}: Ritobjekt, {titel}: Aktivitet, text: ArshjulText): readonly string[] {
  const visible = former.flatMap((form) => (form.typ === 'bana' ? [] : [form.text.trim()])).join(' ');
  if (visible === '' || ` ${titel} `.includes(` ${visible} `)) return [];
  return [/^\d+$/.test(visible) ? text.nummer(visible) : visible];
}

/** Name of the level that an activity belongs to. */
export function nivaOf({nivaer}: Arshjul, aktivitet: Aktivitet): string {
  return nivaer.find(({id}) => id === aktivitet.niva)?.namn ?? '';
}
