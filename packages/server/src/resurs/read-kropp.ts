import type {Context} from 'hono';
import {ProblemError} from '../problem/problem-error.js';
import type {Kropp} from './resurs.js';

/** What was sent, as text. Too much is refused as soon as it is known to be (413), another kind at once (415). */
export async function readKropp(c: Context, {typ, hogst}: Kropp): Promise<string> {
  const given = (c.req.header('Content-Type') ?? '').split(';', 1)[0]?.trim().toLowerCase();
  if (given !== typ) throw new ProblemError('fel-medietyp');
  if (Number(c.req.header('Content-Length') ?? 0) > hogst) throw new ProblemError('for-stort');
  const bytes = await readBytes(c.req.raw.body, hogst);
  try {
    return new TextDecoder('utf-8', {fatal: true}).decode(bytes);
  } catch {
    throw new ProblemError('fel-medietyp');
  }
}

async function readBytes(body: ReadableStream<Uint8Array> | null, hogst: number): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let length = 0;
  if (body === null) return new Uint8Array();
  for await (const part of body) {
    length += part.length;
    if (length > hogst) throw new ProblemError('for-stort');
    parts.push(part);
  }
  return Buffer.concat(parts, length);
}
