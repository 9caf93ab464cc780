import {readdir, readFile} from 'node:fs/promises';

const FOLDER = new URL('../../../packages/elements/dist/browser/', import.meta.url);

/** A file of the elements' browser build. */
export async function readBuilt(file: string): Promise<Uint8Array> {
  try {
    return await readFile(new URL(file, FOLDER));
  } catch (cause) {
    throw new Error(`${file} has not been built. Build first: pnpm build`, {cause});
  }
}

/** Every script of the elements' browser build: what an element loads on demand lies beside it. */
export async function listBuilt(): Promise<readonly string[]> {
  return (await readdir(FOLDER)).filter((file) => file.endsWith('.js'));
}
