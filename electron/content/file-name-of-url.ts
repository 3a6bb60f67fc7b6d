// From an address of our protocol to the name of a file, or to nothing. Names are looked up, never joined to a path; what
// is refused here would not be found either, and is refused all the same.

/** Scheme of everything the exhibit shows. */
export const contentScheme = 'vigilia';

export interface ContentAddress {
  readonly host: string;
  /** Path inside the host, with forward slashes and without one at its start. */
  readonly fileName: string;
}

export function readContentUrl(url: string): ContentAddress | undefined {
  if (!URL.canParse(url)) return undefined;
  const { protocol, host, pathname } = new URL(url);
  const path = decode(pathname);
  if (protocol !== `${contentScheme}:` || path === undefined || !path.startsWith('/')) return undefined;
  const fileName = path.slice(1);
  return isPlainName(fileName) ? { host, fileName } : undefined;
}

/** Decoded once: what is still encoded then is part of the name. */
function decode(pathname: string): string | undefined {
  try {
    return decodeURIComponent(pathname);
  } catch {
    return undefined;
  }
}

function isPlainName(name: string): boolean {
  const hasOddSign = /[\\\p{Cc}]/u.test(name);
  return !hasOddSign && name.split('/').every((part) => part !== '' && part !== '.' && part !== '..');
}
