// Which of the process's arguments are ours to understand. Electron and Chromium have switches of their own.

interface ForeignSwitch {
  readonly name: string;
  /** Whether an installed exhibit takes it too; the others are for the workbench alone. */
  readonly installed: boolean;
  readonly reason: string;
}

/** Switches that may stand among our flags. Whatever is not here is refused, so that nobody opens a debugger with one. */
const foreignSwitches: readonly ForeignSwitch[] = [
  { name: 'ozone-platform', installed: true, reason: 'Wayland or X11, as the kiosk session offers' },
  { name: 'ozone-platform-hint', installed: true, reason: 'the same, with a guess' },
  { name: 'touch-events', installed: true, reason: 'X11 sessions that do not announce their touch screen' },
  { name: 'touch-devices', installed: true, reason: 'X11 sessions with several pointing devices' },
  { name: 'use-gl', installed: true, reason: 'graphics drivers that misbehave' },
  { name: 'use-angle', installed: true, reason: 'graphics drivers that misbehave' },
  { name: 'disable-gpu', installed: true, reason: 'graphics drivers that misbehave' },
  { name: 'no-sandbox', installed: false, reason: 'Chromium does not start as root without it' },
  { name: 'remote-debugging-port', installed: false, reason: 'electron-vite and test drivers' },
  { name: 'inspect', installed: false, reason: 'electron-vite and test drivers' },
  { name: 'inspect-brk', installed: false, reason: 'electron-vite' },
  { name: 'enable-logging', installed: false, reason: "Chromium's own log" },
  { name: 'js-flags', installed: false, reason: 'measurements of memory' },
];

interface Process {
  readonly argv: readonly string[];
  /** Whether Electron was started with the folder of the application, as `electron .` does. */
  readonly defaultApp?: boolean;
}

export function ownArguments({ argv, defaultApp = false }: Process): string[] {
  const args = defaultApp ? afterApplicationPath(argv) : argv.slice(1);
  const accepted = foreignSwitches.filter(({ installed }) => installed || defaultApp);
  return args.filter(
    (arg) => !accepted.some(({ name }) => arg === `--${name}` || arg.startsWith(`--${name}=`)),
  );
}

/** Finds the application's path as Electron's default app does: the first argument that is no switch. */
function afterApplicationPath(argv: readonly string[]): string[] {
  for (let index = 1; index < argv.length; index += 1) {
    const arg = argv[index] ?? '';
    if (arg === '-r' || arg === '--require') index += 1;
    else if (!arg.startsWith('-')) return argv.slice(index + 1);
  }
  return [];
}
