import type {Enkattext, Instruktion} from '../enkat/enkat.js';
import {tvasprakig} from './tvasprakig.js';

const VARFOR = tvasprakig(
  'Berätta varför ni frågar: svaren används för att göra det bättre här. Säg också när ni ska berätta vad svaren visade.',
  'Tell why you ask: the answers are used to make things better here. Also say when you will tell what the answers showed.',
);
const FRIVILLIGT = tvasprakig(
  'Säg att ingen måste svara, att det går att hoppa över frågor och att det går att sluta.',
  'Say that nobody has to answer, that questions can be skipped and that anyone can stop.',
);
const NAGOT_ANNAT = tvasprakig(
  'Ha något annat att göra för den som inte vill vara med.',
  'Have something else to do for anyone who does not want to take part.',
);
const ENHETER = tvasprakig(
  'Öppna frågorna på varje enhet och kontrollera att nätet fungerar. Prova att lyssna på en fråga.',
  'Open the questions on every device and check that the network works. Try listening to a question.',
);
const SPRAK = tvasprakig(
  'Ta reda på vem som behöver ett annat språk eller få frågorna upplästa, och visa hur det väljs.',
  'Find out who needs another language or the questions read aloud, and show how to choose it.',
);
const STA_FRAMFOR = tvasprakig(
  'Stå framför gruppen, där du inte ser skärmarna. Be andra vuxna att göra likadant.',
  'Stand in front of the group, where you cannot see the screens. Ask other adults to do the same.',
);
const SITT_BREDVID = tvasprakig(
  'Sitt bredvid, ett barn eller en elev i taget och en bit från de andra. Titta på den som svarar, inte på skärmen.',
  'Sit beside one child or pupil at a time, away from the others. Look at the one who answers, not at the screen.',
);
const LAS_UPP = tvasprakig(
  'Läs varje fråga och alla svar högt, i samma ton. Vänta tills alla har hunnit.',
  'Read every question and all answers aloud, in the same tone. Wait until everyone has had time.',
);
const LYSSNA = tvasprakig(
  'Läs frågan och alla svar högt, i samma ton, eller tryck på Lyssna. Låt barnet eller eleven peka eller trycka själv.',
  'Read the question and all answers aloud, in the same tone, or press Listen. Let the child or pupil point or press.',
);
const FORKLARA = tvasprakig(
  'Förklara gärna ord, men säg inget om vad någon borde svara. Säg inget om svaren.',
  'Do explain words, but say nothing of what anyone should answer. Say nothing about the answers.',
);
const LAMNA_OVER = tvasprakig(
  'Delar flera på en enhet: tryck på knappen för nästa innan den lämnas över, så syns inga svar.',
  'If several share a device: press the button for the next one before it is handed over, so that no answers are seen.',
);
const SKICKAT = tvasprakig(
  'Se efter att det står att svaren är skickade innan enheten stängs av. Står det att de är sparade: anslut till nätet och öppna sidan igen.',
  'Check that it says that the answers have been sent before the device is turned off. If it says that they are saved: connect to the network and open the page again.',
);
const FINNS_DAR = tvasprakig(
  'Var i närheten för den som vill prata. Berättar någon att något är fel följer du verksamhetens rutiner.',
  'Stay close for anyone who wants to talk. If someone tells that something is wrong, follow your routines.',
);
const SKRIV_INTE = tvasprakig('Skriv inte upp vem som svarade, eller vad.', 'Do not write down who answered, or what.');
const ATERKOPPLA = tvasprakig(
  'Berätta vad svaren visade när resultatet har kommit, och vad ni tänker göra. Fråga vad gruppen tror att det beror på.',
  'Tell what the answers showed when the result has come, and what you plan to do. Ask what the group thinks is behind it.',
);

const FORE: readonly Enkattext[] = [VARFOR, FRIVILLIGT, ENHETER, SPRAK];
const EFTER: readonly Enkattext[] = [SKICKAT, FINNS_DAR, SKRIV_INTE, ATERKOPPLA];

/** Each one reads and answers. */
export const SJALV: Instruktion = {fore: FORE, under: [STA_FRAMFOR, FORKLARA, LAMNA_OVER], efter: EFTER};

/** An adult reads aloud for a group. */
export const UPPLAST: Instruktion = {
  fore: [...FORE, NAGOT_ANNAT],
  under: [STA_FRAMFOR, LAS_UPP, FORKLARA, LAMNA_OVER],
  efter: EFTER,
};

/** One at a time, with an adult. */
export const VUXENSTOD: Instruktion = {
  fore: [...FORE, NAGOT_ANNAT],
  under: [SITT_BREDVID, LYSSNA, FORKLARA, LAMNA_OVER],
  efter: EFTER,
};
