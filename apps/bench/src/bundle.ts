import {fileURLToPath} from 'node:url';
import {build} from 'esbuild';

/** One of our source files and everything it imports, as one minified file: the settings of the elements' own bundle. */
export async function bundle(file: URL): Promise<string> {
  const {outputFiles} = await build({
    entryPoints: [fileURLToPath(file)],
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    charset: 'utf8',
    legalComments: 'none',
    write: false,
    logLevel: 'error',
  });
  const [only] = outputFiles;
  if (only === undefined) throw new Error(`Nothing came out of ${file.pathname}.`);
  return only.text;
}
