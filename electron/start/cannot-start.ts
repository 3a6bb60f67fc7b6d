// The one error for what keeps the application from starting: it says what is wrong and what to do.

/** Exit codes of sysexits.h, so that a script or a service manager can tell the reasons apart. */
export const exitCodes = {
  usage: 64,
  software: 70,
  cannotCreate: 73,
  temporaryFailure: 75,
} as const;

export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];

export class CannotStart extends Error {
  override readonly name = 'CannotStart';

  constructor(
    readonly exitCode: ExitCode,
    message: string,
  ) {
    super(message);
  }
}
