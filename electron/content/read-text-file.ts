// Reads a file that a person wrote. Whatever is wrong with it comes back as words and a line, never as an exception.
import { readFile, stat } from 'node:fs/promises';

export type TextFile =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'missing' }
  | { readonly kind: 'unusable'; readonly line: number; readonly message: string };

export async function readTextFile(path: string, maxBytes: number): Promise<TextFile> {
  try {
    const { size, isFile } = await kindAndSize(path);
    // Opening a pipe would wait for ever, a device never end.
    if (!isFile) return unusable('expected a file, found something else under this name');
    if (size > maxBytes) return unusable(`expected at most ${maxBytes} bytes, found ${size}`);
    return decode(await readFile(path));
  } catch (error) {
    const code = errorCode(error);
    return code === 'ENOENT'
      ? { kind: 'missing' }
      : unusable(`could not be read (${code}): check its rights`);
  }
}

export function errorCode(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : String(error);
}

async function kindAndSize(path: string) {
  const stats = await stat(path);
  return { size: stats.size, isFile: stats.isFile() };
}

function decode(bytes: Uint8Array): TextFile {
  try {
    return { kind: 'text', text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    const message = 'expected text in UTF-8, found other bytes: save the file as UTF-8';
    return { kind: 'unusable', line: firstUndecodableLine(bytes), message };
  }
}

function firstUndecodableLine(bytes: Uint8Array): number {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let start = 0;
  for (let line = 1; ; line += 1) {
    const end = bytes.indexOf(0x0a, start);
    try {
      decoder.decode(bytes.subarray(start, end === -1 ? undefined : end));
    } catch {
      return line;
    }
    if (end === -1) return line;
    start = end + 1;
  }
}

function unusable(message: string): TextFile {
  return { kind: 'unusable', line: 1, message };
}
