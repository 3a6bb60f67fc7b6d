// The journal's interface and the form of its lines. Whoever has something to say gets a journal as an argument.

export type JournalLevel = 'info' | 'warn' | 'error';

/**
 * An entry is an event, worded the same each time it happens, and what was special about it this time.
 * Entries of one event can so be counted, limited and searched for.
 */
export type Journal = Readonly<Record<JournalLevel, (event: string, detail?: unknown) => void>>;

/** One entry as one line, whatever the detail holds. */
export function entryText(event: string, detail?: unknown): string {
  return oneLine(detail === undefined ? event : `${event}: ${describe(detail)}`);
}

function describe(detail: unknown): string {
  if (typeof detail === 'string') return detail;
  if (detail instanceof Error) return detail.stack ?? detail.message;
  return JSON.stringify(detail) ?? String(detail);
}

const longestLine = 8_000;

/** Line breaks and other control characters become visible, so that no detail can pass for an entry of its own. */
function oneLine(text: string): string {
  const visible = text.replaceAll(/[\p{Cc}\u2028\u2029]/gu, visibleSign);
  return visible.length <= longestLine ? visible : `${visible.slice(0, longestLine)}...`;
}

function visibleSign(sign: string): string {
  return sign === '\n' ? '\\n' : `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
