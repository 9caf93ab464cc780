import {fileURLToPath} from 'node:url';
import {readFiles} from '@vetlanda/ska-server/node';

/** The built web components, served under `/ska/`; empty when they have not been built. */
export function readElements(): ReturnType<typeof readFiles> {
  const manifest = import.meta.resolve('@vetlanda/ska-elements/custom-elements.json');
  return readFiles(fileURLToPath(new URL('./dist/browser/', manifest)), '/ska/');
}
