// What every answer of our protocol says besides its content.

/** Nothing may be done but what is named: our own files, and pictures and sound of the pack. */
export const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' vigilia://pack",
  "font-src 'self'",
  "connect-src 'self'",
  'media-src vigilia://pack',
  "object-src 'none'",
  "frame-src 'none'",
  "worker-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
].join('; ');

export function responseHeaders(mimeType: string): Record<string, string> {
  return {
    'Content-Type': mimeType,
    'Content-Security-Policy': contentSecurityPolicy,
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'no-referrer',
    // The files are on this very disk, and may be newer tomorrow.
    'Cache-Control': 'no-store',
  };
}
