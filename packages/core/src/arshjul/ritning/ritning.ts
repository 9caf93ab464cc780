import type {Period} from '../../kalender/index.js';
import type {Aktivitet, AktivitetSlag, AktivitetStatus} from '../aktivitet.js';
import type {Form} from './form.js';

/** One thing in the wheel that can be pointed at: an activity, or several that share a week. */
export interface Ritobjekt {
  /** Unique in the drawing: the activity's id, or ring and week of a group. */
  readonly id: string;
  readonly typ: 'aktivitet' | 'kluster' | 'tathet';
  readonly aktiviteter: readonly Aktivitet[];
  readonly ring: string;
  readonly slag: AktivitetSlag;
  readonly status: AktivitetStatus | undefined;
  /** The days it covers on the wheel, cut to the window. */
  readonly period: Period;
  readonly fortsatterFran: boolean;
  readonly fortsatterTill: boolean;
  readonly former: readonly Form[];
  /** Outline for focus and selection, path data. */
  readonly kontur: string;
  /** Where it lies: radii in pixels, angles in radians. */
  readonly inre: number;
  readonly yttre: number;
  readonly fran: number;
  readonly till: number;
}

/** One ring with what lies on it, in order of time. */
export interface Ring {
  readonly id: string;
  readonly namn: string;
  readonly inre: number;
  readonly yttre: number;
  /** Pixels per lane: what the level of detail was chosen by. */
  readonly sparhojd: number;
  readonly detalj: 'aktiviteter' | 'kluster' | 'tathet';
  readonly objekt: readonly Ritobjekt[];
}

/** The wheel as data: shapes in pixels with the centre as origin, to be painted as SVG, by an element or on a canvas. */
export interface Ritning {
  /** Width and height in pixels. */
  readonly bredd: number;
  readonly fonster: Period;
  readonly bakgrund: readonly Form[];
  readonly ringar: readonly Ring[];
  readonly forgrund: readonly Form[];
  readonly mitt: readonly Form[];
}
