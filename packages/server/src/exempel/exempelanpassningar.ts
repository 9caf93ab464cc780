import {type ArshjulAnpassning, createAnpassning} from '@vetlanda/ska-core/arshjul';
import {type Arsperiod, addDays, type Datum, knownDatum} from '@vetlanda/ska-core/kalender';
import type {Roll} from '../ratt/roll.js';
import {KOMMUN} from './exempelenheter.js';

/** What a part of the example has made of its wheel. */
interface Exempelanpassning {
  readonly enhet: string;
  readonly anpassning: ArshjulAnpassning;
  readonly roll: Roll;
}

/** A school with an activity of its own and its plan done, and the municipality with a dialogue whose days it has set. */
export function exempelanpassningar(lasar: Arsperiod, today: Datum): readonly Exempelanpassning[] {
  const planklar = addDays(lasar.start, 16);
  const exempelskolan: ArshjulAnpassning = {
    ...createAnpassning('rektor', lasar.start),
    egna: [
      {
        id: 'exempel-egen-trygghetsvecka',
        titel: 'Trygghetsvecka (exempel)',
        slag: 'egen',
        niva: 'rektor',
        start: knownDatum(lasar.startAr, 9, 14),
        slut: knownDatum(lasar.startAr, 9, 18),
        beskrivning: 'Skolans egen aktivitet: elevrådet leder lekar på rasterna.',
      },
    ],
    klara: planklar <= today ? {[`utvecklingsplan-klar@${lasar.label}`]: planklar} : {},
  };
  const kommunen: ArshjulAnpassning = {
    ...createAnpassning('huvudman', lasar.start),
    flyttar: {
      [`processdialog@${lasar.label}`]: {
        start: knownDatum(lasar.startAr, 11, 9),
        slut: knownDatum(lasar.startAr, 12, 4),
      },
    },
  };
  return [
    {enhet: 'exempelskolan', anpassning: exempelskolan, roll: 'rektor'},
    {enhet: KOMMUN, anpassning: kommunen, roll: 'huvudman'},
  ];
}
