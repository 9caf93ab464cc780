import {createServer} from 'node:http';
import type {AddressInfo} from 'node:net';

/** What a path answers with. */
export interface Content {
  readonly type: 'text/html' | 'text/css' | 'text/javascript';
  readonly body: string | Uint8Array;
}

/** A server on this machine, from memory, so that no disk is measured. */
export async function serve(
  contents: ReadonlyMap<string, Content>,
): Promise<{readonly origin: string; readonly close: () => void}> {
  const server = createServer((request, response) => {
    const content = contents.get(new URL(request.url ?? '/', 'http://localhost').pathname);
    if (content === undefined) {
      response.statusCode = 404;
      response.end();
      return;
    }
    response.setHeader('Content-Type', `${content.type}; charset=utf-8`);
    response.end(content.body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const {port} = server.address() as AddressInfo;
  return {origin: `http://127.0.0.1:${port}`, close: () => server.close()};
}
