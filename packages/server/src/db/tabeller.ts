import type {ColumnType, GeneratedAlways} from 'kysely';

/**
 * The tables as Kysely sees them. Every key begins with the huvudman: no query reaches from one into another, and a
 * distributed engine can spread them by it.
 */
export interface Tabeller {
  readonly huvudman: HuvudmanRad;
  readonly enhet: EnhetRad;
  readonly enhetsperiod: EnhetsperiodRad;
  readonly tilldelning: TilldelningRad;
  readonly session: SessionRad;
  readonly dokument: DokumentRad;
  readonly dokumentversion: DokumentversionRad;
  readonly fryst: FrystRad;
  readonly dialogtid: DialogtidRad;
  readonly bokning: BokningRad;
  readonly omgang: OmgangRad;
  readonly urna: UrnaRad;
  readonly engangskod: EngangskodRad;
  readonly kvitto: KvittoRad;
  readonly hink: HinkRad;
  readonly oppen_rakning: RakningRad;
  readonly rakning: RakningRad;
  readonly utgava: UtgavaRad;
  readonly logg: LoggRad;
  readonly idempotens: IdempotensRad;
}

/** A day, as text `2026-11-24` both ways: no driver makes it an instant in some time zone. */
type Dag = string;

/** An instant, as ISO 8601 in; out as text of ISO 8601 in UTC. */
type Instant = string;

interface HuvudmanRad {
  readonly huvudman: string;
  readonly namn: string;
  /** Made up, and said so wherever it is shown. */
  readonly exempel: boolean;
}

interface EnhetRad {
  readonly huvudman: string;
  readonly enhet: string;
  readonly namn: string;
  readonly slag: 'kommun' | 'omrade' | 'enhet';
}

/** What a unit belongs to, and what it is, from a day. A reorganisation is a new row; what was stays. */
interface EnhetsperiodRad {
  readonly huvudman: string;
  readonly enhet: string;
  readonly fran: Dag;
  /** The last day; null while it lasts. */
  readonly till: Dag | null;
  /** Null for the municipality itself. */
  readonly overordnad: string | null;
  /** Null for what is not a school or preschool. */
  readonly skolform: string | null;
}

/** What somebody may do where. The person is the sign-in's own opaque subject; names are nowhere. */
interface TilldelningRad {
  readonly huvudman: string;
  readonly person: string;
  readonly roll: string;
  /** The municipality's own unit for a role in all of it. */
  readonly enhet: string;
}

interface SessionRad {
  readonly huvudman: string;
  /** SHA-256 of what stands in the cookie: the table opens no session. */
  readonly nyckel: string;
  readonly person: string;
  /** JSON of the roles that came with the sign-in. */
  readonly roller: string;
  /** What the sign-in needs to be ended at the provider, sealed with what stands in the cookie; null in the demonstration. */
  readonly id_token: string | null;
  readonly gar_ut: Instant;
}

interface DokumentRad {
  readonly huvudman: string;
  readonly enhet: string;
  readonly slag: string;
  /** `2026/2027`; empty for what is not of a year. */
  readonly lasar: string;
  /** Rises by one with each save; it is the ETag. */
  readonly revision: number;
}

interface DokumentversionRad {
  readonly huvudman: string;
  readonly enhet: string;
  readonly slag: string;
  readonly lasar: string;
  readonly revision: number;
  /** JSON, letter for letter as it was saved. */
  readonly innehall: string;
  readonly person: string;
  readonly roll: string;
  readonly nar: ColumnType<Instant, Instant | undefined, never>;
}

/** A copy that no save changes, made for a dialogue or a decision. */
interface FrystRad {
  readonly huvudman: string;
  readonly enhet: string;
  readonly slag: string;
  readonly lasar: string;
  readonly fryst: string;
  readonly innehall: string;
  readonly person: string;
  readonly roll: string;
  readonly nar: ColumnType<Instant, Instant | undefined, never>;
}

/** A time at which a dialogue can be held. */
interface DialogtidRad {
  readonly huvudman: string;
  readonly dialogtid: string;
  /** The activity of the wheel that it is a time for. */
  readonly aktivitet: string;
  readonly dag: Dag;
  /** `09:00`. */
  readonly fran: string;
  readonly till: string;
  readonly lokal: string;
  readonly platser: number;
}

interface BokningRad {
  readonly huvudman: string;
  readonly dialogtid: string;
  readonly aktivitet: string;
  readonly enhet: string;
}

interface OmgangRad {
  readonly huvudman: string;
  /** Unique over all huvudmän: a table is named by it while the round is open. */
  readonly omgang: string;
  readonly namn: string;
  readonly lasar: string;
  readonly oppnar: Dag;
  /** The last day. */
  readonly stanger: Dag;
  /** `stangs`: no more answers are taken, and what has come in is being counted together. */
  readonly lage: 'planerad' | 'oppen' | 'stangs' | 'stangd';
  /** The questionnaire as it was when the round was made; JSON. */
  readonly enkat: string;
  /** The least number behind a figure, and the audiences' own; JSON. */
  readonly trosklar: string;
  /** What the form seals to; JSON Web Key. */
  readonly publik_nyckel: string;
  /** What opens it, sealed with the server's own key; null when the round has been closed for good. */
  readonly privat_nyckel: string | null;
}

/** A ballot box: where the answers of one group in one unit are counted. */
interface UrnaRad {
  readonly huvudman: string;
  readonly omgang: string;
  readonly urna: string;
  readonly enhet: string;
  /** Empty where the unit is not divided. */
  readonly grupp: string;
  /** How many are asked; null when nobody has said. */
  readonly inbjudna: number | null;
  /** HMAC of the short code, base64url; null when the box takes one-time slips, and when it has been forgotten. */
  readonly kod_mac: string | null;
  /** The code itself sealed with the server's own key, for the rektor to see again; null with it. */
  readonly kod_dold: string | null;
  readonly lage: 'oppen' | 'ogiltig';
}

/** A printed slip. Nobody knows who drew it; it is in no relation to what was answered. */
interface EngangskodRad {
  readonly huvudman: string;
  readonly omgang: string;
  readonly urna: string;
  readonly kod_mac: string;
  readonly anvand: boolean;
}

/**
 * That a sending has been counted, so that the same one sent again is not: one row for its number, and one for the envelope
 * itself, which can be known again when nobody can open it any more. Without time or place.
 */
interface KvittoRad {
  readonly huvudman: string;
  readonly omgang: string;
  readonly mac: string;
}

/** Token bucket of a box. */
interface HinkRad {
  readonly huvudman: string;
  readonly hink: string;
  readonly kvar: number;
  readonly nar: Instant;
}

/** How many gave a pattern of answers. All that is ever kept of an answer. */
interface RakningRad {
  readonly huvudman: string;
  readonly omgang: string;
  readonly urna: string;
  readonly dimension: string;
  /** Up to 3,486,784,400 (`antalMonster`); a big integer comes out as text. */
  readonly monster: ColumnType<string, number, never>;
  readonly antal: number;
}

interface UtgavaRad {
  readonly huvudman: string;
  readonly omgang: string;
  readonly publik: string;
  readonly nummer: number;
  readonly datum: Dag;
  readonly innehall: string;
  /** SHA-256 of the content, hexadecimal. */
  readonly hash: string;
}

/** Who did what to which document. Never what it says. */
interface LoggRad {
  readonly huvudman: string;
  readonly nummer: GeneratedAlways<string>;
  readonly nar: ColumnType<Instant, Instant | undefined, never>;
  readonly person: string;
  readonly roll: string;
  readonly handelse: string;
  readonly enhet: string;
  readonly foremal: string;
}

interface IdempotensRad {
  readonly huvudman: string;
  /** SHA-256 of the person, the key and the path. */
  readonly nyckel: string;
  /** SHA-256 of the body: the same key with another body is refused. */
  readonly kropp: string;
  /** Null, with what follows, until there is an answer. */
  readonly status: number | null;
  readonly huvuden: string | null;
  readonly svar: string | null;
  readonly nar: Instant;
}
