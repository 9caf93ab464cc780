import {createHash} from 'node:crypto';
import {readdir, readFile} from 'node:fs/promises';
import {join, relative, sep} from 'node:path';
import {promisify} from 'node:util';
import {brotliCompress, gzip} from 'node:zlib';
import type {File, FileBody, Files, Kodning} from '../files/file.js';
import {contentTypeOf} from './content-type.js';

const compressors = {gzip: promisify(gzip), br: promisify(brotliCompress)};

/** Smaller files gain nothing from a coding. Bytes. */
const MIN_COMPRESSED = 1_024;

/** A name with a content hash in it never changes its bytes, so it may be kept for ever. */
const hashed = /[-.][A-Z0-9]{8}\.\w+(?:\.map)?$/;

/**
 * Reads every file below `folder` into memory, compressed once, keyed by `prefix` and its path. A folder that does not
 * exist gives no files. Hidden files and whatever symbolic links point at stay outside.
 */
export async function readFiles(folder: string, prefix: `/${string}`): Promise<Files> {
  const visible = (await filePaths(folder))
    .map((path) => ({path, name: relative(folder, path).split(sep).join('/')}))
    .filter(({name}) => !name.split('/').some((part) => part.startsWith('.')));
  // All at once: what compresses uses every processor, and the start waits for it.
  return new Map(
    await Promise.all(
      visible.map(async ({path, name}) => [`${prefix}${name}`, await createFile(name, await readFile(path))] as const),
    ),
  );
}

async function filePaths(folder: string): Promise<readonly string[]> {
  try {
    const entries = await readdir(folder, {recursive: true, withFileTypes: true});
    return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return [];
    throw error;
  }
}

async function createFile(name: string, content: Uint8Array): Promise<File> {
  const contentType = contentTypeOf(name);
  const hash = createHash('sha256').update(content).digest('base64url').slice(0, 22);
  const bodies: Partial<Record<Kodning, FileBody>> = {};
  if (/^text\/|json|svg/.test(contentType) && content.byteLength >= MIN_COMPRESSED) {
    for (const kodning of ['gzip', 'br'] as const) {
      bodies[kodning] = {etag: `"${hash}-${kodning}"`, bytes: Uint8Array.from(await compressors[kodning](content))};
    }
  }
  return {
    contentType,
    cacheControl: hashed.test(name) ? 'public, max-age=31536000, immutable' : 'no-cache',
    bodies: {...bodies, identity: {etag: `"${hash}"`, bytes: Uint8Array.from(content)}},
  };
}
