// The one error of the tools for what a person can put right: it says what is wrong and what to do, without a stack.

/** Exit codes of sysexits.h, so that a script can tell a missing library from a failed test. */
export const exitCodes = /** @type {const} */ ({
  failed: 1,
  usage: 64,
  unavailable: 69,
  cannotCreate: 73,
  noPermission: 77,
});

export class SetupError extends Error {
  /**
   * @param {string} message what is wrong, in one line
   * @param {{ advice?: string[], exitCode?: number, cause?: unknown }} [details] advice: what to do, a line each
   */
  constructor(message, { advice = [], exitCode = exitCodes.unavailable, cause } = {}) {
    super(message, cause === undefined ? undefined : { cause });
    this.name = 'SetupError';
    this.advice = advice;
    this.exitCode = exitCode;
  }
}
