// The frame around every command: whatever goes wrong ends in words, and in an exit code that means something.
import { exitCodes, SetupError } from './setup-error.mjs';

/** @type {Record<string, string>} */
const systemErrors = {
  ENOSPC: 'The disk is full. A first run needs about 2 GB.',
  EDQUOT: 'The disk quota is used up. A first run needs about 2 GB.',
  EACCES: 'The permission to do this is missing. Does the folder belong to another user?',
  EPERM: 'The permission to do this is missing. Does the folder belong to another user?',
  EROFS: 'The file system is read-only; the project needs a place where it can write.',
};

/** @param {() => Promise<number>} main does the work and returns the exit code */
export async function runCommand(main) {
  try {
    process.exitCode = await main();
  } catch (error) {
    process.exitCode = printError(error);
  }
}

/**
 * @param {unknown} error
 * @returns {number} the exit code for it
 */
export function printError(error) {
  if (error instanceof SetupError) {
    console.error(`\n${error.message}`);
    for (const line of error.advice) console.error(`  ${line}`);
    return error.exitCode;
  }
  const meaning = error instanceof Error && 'code' in error ? systemErrors[String(error.code)] : undefined;
  if (meaning === undefined) {
    console.error(error);
    return exitCodes.failed;
  }
  console.error(`\n${meaning}`);
  console.error(`  ${error instanceof Error ? error.message : ''}`);
  return exitCodes.noPermission;
}
