import type {Vart} from '../enkat/enkat.js';
import {tvasprakig} from './tvasprakig.js';

/** The nearest, for a child of any age. */
export const VUXEN: Vart = {
  text: tvasprakig(
    'Berätta för en vuxen som du litar på, om något känns fel.',
    'Tell a grown-up you trust if something feels wrong.',
  ),
};

/** For pupils who would rather talk to somebody in the school whose work it is. */
export const ELEVHALSAN: Vart = {
  text: tvasprakig(
    'Prata med skolans kurator eller skolsköterska, eller med en annan vuxen som du litar på.',
    'Talk to the school counsellor or nurse, or to another adult you trust.',
  ),
};

/**
 * The national helpline for those under 18: telephone 116 111, chat, at all hours, free and without a name. As Bris
 * itself has it (bris.se, "Bris har stärkt den nationella stödlinjen för barn med en sms-kanal", 2023) and as told by
 * 8 Sidor (8sidor.se, 20 August 2025). Look it up again before a live round.
 */
export const BRIS: Vart = {
  text: tvasprakig(
    'Bris lyssnar på alla under 18 år, dygnet runt. Det är gratis, och du behöver inte säga vad du heter.',
    'Bris listens to everyone under 18, day and night. It is free, and you do not have to say your name.',
  ),
  telefon: '116 111',
  lank: 'https://www.bris.se/',
};

/** Advice on health from the regions, for those whom Bris is not for. */
export const VARDGUIDEN: Vart = {
  text: tvasprakig(
    '1177 ger råd om du mår dåligt, dygnet runt.',
    '1177 gives advice if you do not feel well, day and night.',
  ),
  telefon: '1177',
  lank: 'https://www.1177.se/',
};

/** For adults who study. */
export const SKOLAN: Vart = {
  text: tvasprakig(
    'Prata med någon på skolan som du litar på, om något känns fel.',
    'Talk to someone at the school you trust if something feels wrong.',
  ),
};
