import {gzipSync} from 'node:zlib';

/** Bytes after gzip -9. */
export function gzipSize(content: string | Uint8Array): number {
  return gzipSync(content, {level: 9}).length;
}
