// The development server of `npm run dev`, which serves the renderer's source with hot reload.

export interface DevServer {
  /** The page to open. */
  readonly url: string;
  readonly origin: string;
  readonly hostname: string;
}

/** An installed exhibit never has one, whatever stands in its environment. */
export function findDevServer(environment: NodeJS.ProcessEnv, isPackaged: boolean): DevServer | undefined {
  const address = environment['ELECTRON_RENDERER_URL'];
  if (isPackaged || !address || !URL.canParse(address)) return undefined;
  const { href, origin, hostname } = new URL(address);
  return { url: href, origin, hostname };
}
