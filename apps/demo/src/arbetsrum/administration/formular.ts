import {ProblemError} from '@vetlanda/ska-server';
import type {Context} from 'hono';

/** What was sent in a form. More than `hogst` bytes is refused as soon as it is known to be. */
export async function readFormular(c: Context, hogst: number): Promise<FormData> {
  if (Number(c.req.header('Content-Length') ?? 0) > hogst) throw new ProblemError('for-stort');
  const parts: Uint8Array[] = [];
  let length = 0;
  const body: ReadableStream<Uint8Array> | null = c.req.raw.body;
  if (body !== null) {
    for await (const part of body) {
      length += part.length;
      if (length > hogst) throw new ProblemError('for-stort');
      parts.push(part);
    }
  }
  try {
    const headers = {'Content-Type': c.req.header('Content-Type') ?? ''};
    return await new Response(Buffer.concat(parts, length), {headers}).formData();
  } catch {
    throw new ProblemError('ogiltigt-innehall');
  }
}

/** What was written in a field; empty where there is none. A form sends every line break as two characters. */
export function textOf(formular: FormData, namn: string): string {
  const value = formular.get(namn);
  return typeof value === 'string' ? value.replace(/\r\n?/g, '\n') : '';
}

/** Which of the buttons was pressed. */
export function knappOf(formular: FormData): string {
  return textOf(formular, 'gor');
}

/**
 * What was written in a field or chosen as a file; the file where there is one. A table that is no UTF-8 is read as the
 * letters that a Swedish spreadsheet writes otherwise.
 */
export async function textOrFil(formular: FormData, namn: string): Promise<string> {
  const fil = formular.get(`${namn}-fil`);
  if (!(fil instanceof File) || fil.size === 0) return textOf(formular, namn);
  return decode(await fil.arrayBuffer()).replace(/\r\n?/g, '\n');
}

function decode(bytes: ArrayBuffer): string {
  try {
    return new TextDecoder('utf-8', {fatal: true}).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}
