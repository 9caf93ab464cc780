import type {AvvikelseOf} from '../../avvikelse.js';
import type {RakningAvvikelse} from '../rakning/avvikelse.js';
import type {Publik} from './utgava.js';

/** Why nothing is released. None of them tells how many have answered somewhere. */
export type UtgavaAvvikelse =
  | AvvikelseOf<'utgava/omgang-oppen', {readonly omgang: string}>
  | AvvikelseOf<'utgava/finns', {readonly nummer: number; readonly omgang: string}>
  | AvvikelseOf<'utgava/exempelfragor', {readonly enkat: string}>
  | AvvikelseOf<
      'utgava/troskel-for-lag',
      {readonly publik: Publik; readonly troskel: Troskelnamn; readonly minst: number}
    >
  | AvvikelseOf<'utgava/inbjudna-saknas'>
  | AvvikelseOf<'utgava/annan-omgang', {readonly omgang: string}>
  | AvvikelseOf<'utgava/annan-enkat', {readonly enkat: string; readonly version: number}>
  | AvvikelseOf<'utgava/dimension-okand', {readonly dimension: string}>
  | AvvikelseOf<'utgava/enhet-okand', {readonly enhet: string}>
  | AvvikelseOf<'organisation/kommun-saknas'>
  | AvvikelseOf<'organisation/id-dubbelt', {readonly id: string}>
  | AvvikelseOf<'organisation/id-ogiltigt', {readonly id: string}>
  | AvvikelseOf<'organisation/foralder-fel', {readonly id: string}>
  | AvvikelseOf<'organisation/inbjudna-omojligt', {readonly id: string}>
  | RakningAvvikelse;

/** The thresholds that can be too low. */
export type Troskelnamn = 'index' | 'detalj' | 'full';

/** What deserves a look in a release that has been made. */
export type Utgavavarning = AvvikelseOf<
  'utgava/fler-svar-an-inbjudna',
  {readonly id: string; readonly namn: string; readonly antal: number; readonly inbjudna: number}
>;

/** Why a stored release cannot be read, beside its shape. */
export type UtgavaLasfel =
  | AvvikelseOf<'utgava/fel-format', {readonly format: string}>
  | AvvikelseOf<'utgava/nyare-format', {readonly version: number; readonly last: number}>
  /** A part says more than what it shows may say. */
  | AvvikelseOf<'utgava/motsagelse', {readonly post: string}>;
