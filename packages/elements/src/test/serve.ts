import {readFile} from 'node:fs/promises';
import {createServer, type Server} from 'node:http';
import type {AddressInfo} from 'node:net';

/** The policy that an intranet with nothing to hide can keep: no inline script or style, and Trusted Types enforced. */
const POLICY = "default-src 'self'; require-trusted-types-for 'script'; trusted-types lit-html 'allow-duplicates'";

/**
 * Serves pages by path, and the built bundles under `/ska/` and, as another copy, under `/kopia/`. Under `/ensam/` the
 * wheel's file lies alone, as when somebody forgot the files beside it.
 */
export async function serve(
  pages: Readonly<Record<string, string>>,
): Promise<{readonly origin: string; readonly server: Server}> {
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname;
    const page = pages[path];
    response.setHeader('Content-Security-Policy', POLICY);
    if (page !== undefined) {
      response.setHeader('Content-Type', path.endsWith('.js') ? 'text/javascript' : 'text/html; charset=utf-8');
      response.end(page);
      return;
    }
    const file = /^\/(?:ska|kopia)\/([a-z-]+\.js)$|^\/ensam\/(ska-(?:arshjul|tld-resultat)\.js)$/
      .exec(path)
      ?.slice(1)
      .find(Boolean);
    if (file === undefined) {
      response.statusCode = path === '/favicon.ico' ? 204 : 404;
      response.end();
      return;
    }
    readFile(new URL(`../../dist/browser/${file}`, import.meta.url)).then(
      (content) => {
        response.setHeader('Content-Type', 'text/javascript');
        response.end(content);
      },
      () => {
        response.statusCode = 404;
        response.end();
      },
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, server};
}
