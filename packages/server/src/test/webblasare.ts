import type {Hono} from 'hono';

/** A browser that keeps cookies by origin and follows where it is sent: to the app, or out on the network. */
export interface Webblasare {
  get(url: string): Promise<Response>;
  post(url: string, body?: Readonly<Record<string, string>>): Promise<Response>;
  /** Goes where it is sent until somebody answers with a page; `stopAt` is not visited but given back. */
  follow(url: string, stopAt?: (url: string) => boolean): Promise<{readonly url: string; readonly response: Response}>;
  /** The cookies for an origin, as they are sent. */
  cookies(origin: string): string;
  setCookie(origin: string, name: string, value: string): void;
}

/** A browser without any cookies; what is asked of `adress` goes to the app. */
export function createWebblasare(app: Hono, adress: string): Webblasare {
  const jars = new Map<string, Map<string, string>>();
  const jarOf = (origin: string) => {
    const jar = jars.get(origin) ?? new Map<string, string>();
    jars.set(origin, jar);
    return jar;
  };

  async function send(url: string, init: RequestInit = {}): Promise<Response> {
    const {origin} = new URL(url);
    const headers = new Headers(init.headers);
    const cookie = cookies(origin);
    if (cookie !== '') headers.set('Cookie', cookie);
    const request = new Request(url, {...init, headers, redirect: 'manual'});
    const response = origin === adress ? await app.request(request) : await fetch(request);
    for (const line of response.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
      if (/max-age=0|expires=Thu, 01 Jan 1970/i.test(line)) jarOf(origin).delete(name);
      else jarOf(origin).set(name, value);
    }
    return response;
  }

  function cookies(origin: string): string {
    return [...jarOf(origin)].map(([name, value]) => `${name}=${value}`).join('; ');
  }

  return {
    get: (url) => send(url),
    post: (url, body = {}) =>
      send(url, {
        method: 'POST',
        headers: {'Content-Type': 'application/x-www-form-urlencoded', Origin: new URL(url).origin},
        body: new URLSearchParams(body).toString(),
      }),
    async follow(start, stopAt = () => false) {
      let url = start;
      for (let i = 0; i < 20; i++) {
        const response = await send(url);
        const location = response.headers.get('Location');
        if (location === null) return {url, response};
        url = new URL(location, url).href;
        if (stopAt(url)) return {url, response};
      }
      throw new Error(`Sent on and on: ${url}`);
    },
    cookies,
    setCookie: (origin, name, value) => void jarOf(origin).set(name, value),
  };
}
