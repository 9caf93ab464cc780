/**
 * A text in the languages that it exists in, by BCP 47 code. Swedish (`sv`) is always there: it is what the others are
 * held against, and what a reader gets where a language lacks the text.
 */
export type Enkattext = Readonly<Record<string, Oversattning>> & {readonly sv: Oversattning};

/** A text in one language. */
export interface Oversattning {
  readonly text: string;
  /** Has somebody who speaks the language looked at it? Nothing `ogranskad` is shown in a live round. */
  readonly granskning: Granskning;
  /** Address of a recording of the text, on the host's own site. */
  readonly ljud?: string;
}

/** Has a person who knows the language approved of a text? */
export type Granskning = 'granskad' | 'ogranskad';

/** Who answers: decides the size of things to press and how much there is to read. */
export type Enkatprofil = 'forskola' | 'f-3' | '4-9' | 'gy' | 'anpassad';

/**
 * How the questions are asked; it is kept with the round, for it changes how children answer. `sjalv`: each one reads and
 * answers; `upplast`: an adult or a recording reads aloud for a group; `vuxenstod`: one child at a time with an adult.
 */
export type Svarssatt = 'sjalv' | 'upplast' | 'vuxenstod';

/** A set of questions to children or pupils. From its first answer a version is never changed: a change is a new version. */
export interface Enkat {
  readonly format: 'ska-enkat';
  readonly schemaVersion: 1;
  readonly id: string;
  /** 1, 2, 3 …: every changed word is a new version. */
  readonly version: number;
  /** Made up to show how it works. Says so wherever it is shown, and is not let into a live round. */
  readonly exempel: boolean;
  /** The skolformer that it is meant for, as the riktlinje calls them. */
  readonly skolformer: readonly string[];
  readonly profil: Enkatprofil;
  readonly svarssatt: Svarssatt;
  readonly titel: Enkattext;
  /** What a child is told before the first question: what it is for, and that nobody has to answer. */
  readonly inledning: Enkattext;
  readonly dimensioner: readonly Enkatdimension[];
  readonly skalor: readonly Skala[];
  /** In the order in which they are asked. */
  readonly fragor: readonly Fraga[];
  readonly tack: Tack;
  readonly instruktion: Instruktion;
}

/** What some of the questions measure together. */
export interface Enkatdimension {
  /** As in the riktlinje: `trygghet`, `larande`, `delaktighet`. */
  readonly id: string;
  readonly namn: Enkattext;
}

/** The answers to choose from. */
export interface Skala {
  readonly id: string;
  /** From the least to the most, 2–7 of them; the value of an answer is its place, from 1. */
  readonly steg: readonly Skalsteg[];
  /** The first value that counts as positive. */
  readonly positivFran: number;
  /** The words of "vet ej", where it can be chosen. It is an answer of its own, outside the index. */
  readonly vetEj?: Enkattext;
}

/** An answer to choose. */
export interface Skalsteg {
  readonly text: Enkattext;
  /** Address of a picture on the host's own site; without it the form draws the step's degree. */
  readonly bild?: string;
}

/** A question. */
export interface Fraga {
  readonly id: string;
  /** Id of its dimension. */
  readonly dimension: string;
  /** Id of its scale. */
  readonly skala: string;
  readonly text: Enkattext;
  /** Address of a picture of what is asked about, on the host's own site. */
  readonly bild?: string;
  /** Pictures of the steps for this question alone, one for each. */
  readonly stegbilder?: readonly string[];
}

/** What is said when the child is done. */
export interface Tack {
  readonly rubrik: Enkattext;
  readonly text: Enkattext;
  /** Where to turn, for an answer may be about something hard. */
  readonly vart: readonly Vart[];
}

/** Somebody to turn to. */
export interface Vart {
  readonly text: Enkattext;
  readonly telefon?: string;
  readonly lank?: string;
}

/**
 * How the adult does it, step by step. It is for the adult alone: no child sees it, and it may be made better without a
 * new version.
 */
export interface Instruktion {
  readonly fore: readonly Enkattext[];
  /** Also where adults stand: where they cannot see what is answered. */
  readonly under: readonly Enkattext[];
  readonly efter: readonly Enkattext[];
}

/** Which version of which questions. */
export interface Enkatreferens {
  readonly id: string;
  readonly version: number;
}

/** What a child answered: a step's value from 1, or `vet-ej`, by the question's id. A skipped question is not there. */
export type Enkatsvar = Readonly<Record<string, number | 'vet-ej'>>;
