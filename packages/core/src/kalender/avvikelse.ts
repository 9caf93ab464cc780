import type {AvvikelseOf} from '../avvikelse.js';
import type {Datum} from './datum.js';

/** What can be wrong with, or worth a look in, a calendar. */
export type KalenderAvvikelse =
  | AvvikelseOf<'kalender/lasar-okant', {lasar: string}>
  | AvvikelseOf<'kalender/lasar-dubbelt', {lasar: string}>
  | AvvikelseOf<'kalender/utanfor-lasaret', {namn: string; lasar: string; start: Datum; slut: Datum}>
  | AvvikelseOf<'kalender/termin-dubbel', {id: string}>
  | AvvikelseOf<'kalender/termin-ledig-dag', {namn: string; datum: Datum}>
  | AvvikelseOf<'kalender/period-bakvand', {namn: string; start: Datum; slut: Datum}>
  | AvvikelseOf<'kalender/terminer-overlappar', {forsta: string; andra: string}>
  | AvvikelseOf<'kalender/lov-overlappar', {forsta: string; andra: string}>
  | AvvikelseOf<'kalender/utanfor-terminer', {namn: string; start: Datum; slut: Datum}>
  | AvvikelseOf<'kalender/studiedag-ej-skoldag', {datum: Datum}>
  | AvvikelseOf<'kalender/helgdagar-okanda', {ar: number; fran: number; till: number}>
  | AvvikelseOf<'kalender/for-fa-skoldagar', {antal: number; minst: number}>
  | AvvikelseOf<'kalender/for-fa-lovdagar', {antal: number; minst: number}>
  | AvvikelseOf<'kalender/for-manga-studiedagar', {antal: number; hogst: number}>
  | AvvikelseOf<'kalender/borjar-inte-i-augusti', {datum: Datum}>
  | AvvikelseOf<'kalender/slutar-inte-i-juni', {datum: Datum}>;
