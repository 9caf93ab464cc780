import type {AvvikelseOf} from '../../avvikelse.js';
import type {SchemaAvvikelse} from '../../schema-avvikelse.js';
import type {Enkatprofil} from './enkat.js';

/** What can be wrong with a questionnaire whose shape is right, or worth a look. */
export type EnkatRegelavvikelse =
  // What makes it impossible to show or to count.
  | AvvikelseOf<'enkat/id-dubbelt', {readonly id: string}>
  | AvvikelseOf<'enkat/id-okant', {readonly id: string; readonly slag: 'dimension' | 'skala'}>
  | AvvikelseOf<'enkat/svenska-saknas'>
  | AvvikelseOf<'enkat/annan-webbplats', {readonly adress: string}>
  | AvvikelseOf<'enkat/inga-fragor'>
  | AvvikelseOf<'skala/antal-steg', {readonly antal: number; readonly minst: number; readonly hogst: number}>
  | AvvikelseOf<'skala/positiv-utanfor', {readonly positivFran: number; readonly antal: number}>
  | AvvikelseOf<'dimension/utan-fragor', {readonly dimension: string}>
  | AvvikelseOf<
      'dimension/for-manga-fragor',
      {readonly dimension: string; readonly antal: number; readonly hogst: number}
    >
  | AvvikelseOf<'dimension/olika-skalor', {readonly dimension: string; readonly vad: 'steg' | 'positiv'}>
  | AvvikelseOf<'fraga/antal-stegbilder', {readonly antal: number; readonly steg: number}>
  // What deserves a look.
  | AvvikelseOf<'enkat/ingen-att-vanda-sig-till'>
  | AvvikelseOf<'enkat/utan-instruktion', {readonly skede: 'fore' | 'under' | 'efter'}>
  | AvvikelseOf<'sprak/ej-granskat', Sprakbrist>
  | AvvikelseOf<'fraga/personlig', {readonly ord: string}>
  | AvvikelseOf<'fraga/lang', {readonly antal: number; readonly hogst: number; readonly profil: Enkatprofil}>
  | AvvikelseOf<'fraga/nekande', {readonly ord: string}>
  | AvvikelseOf<'skala/utan-fragor', {readonly skala: string}>
  | AvvikelseOf<'skala/utan-vet-ej'>
  | AvvikelseOf<'skala/manga-steg', {readonly antal: number; readonly hogst: number; readonly profil: Enkatprofil}>
  // What stops a round whose answers count.
  | AvvikelseOf<'enkat/exempel'>
  | AvvikelseOf<'enkat/ej-granskad'>
  | AvvikelseOf<'sprak/saknar-granskning', Sprakbrist>
  // What stops a changed file from taking the place of one that children have answered.
  | AvvikelseOf<'enkat/version-andrad', {readonly version: number; readonly antal: number}>
  | AvvikelseOf<'enkat/version-bakat', {readonly version: number; readonly fore: number}>;

/** How far a language is from being shown: `granskade` of `antal` texts. */
interface Sprakbrist {
  readonly sprak: string;
  readonly granskade: number;
  readonly antal: number;
}

/** Everything that can be said of a questionnaire. */
export type EnkatAvvikelse =
  | EnkatRegelavvikelse
  | AvvikelseOf<'enkat/fel-format', {readonly format: string}>
  | AvvikelseOf<'enkat/nyare-format', {readonly version: number; readonly last: number}>
  | SchemaAvvikelse;
