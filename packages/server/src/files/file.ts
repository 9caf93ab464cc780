/** A coding a file is kept in; `identity` is the file as it is. */
export type Kodning = 'identity' | 'gzip' | 'br';

/** One file ready to send. */
export interface File {
  /** With charset where it is text. */
  readonly contentType: string;
  readonly cacheControl: string;
  /** Strong validators, one for each coding: the bytes differ. */
  readonly bodies: Readonly<Partial<Record<Kodning, FileBody>>> & {readonly identity: FileBody};
}

/** The bytes of one coding. */
export interface FileBody {
  readonly etag: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** Files by the path they are asked for, such as `/ska/ska-arshjul.js`. What is not in the map does not exist. */
export type Files = ReadonlyMap<string, File>;
