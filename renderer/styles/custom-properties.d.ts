// The custom properties that components may set inline.
import 'react';

declare module 'react' {
  interface CSSProperties {
    '--characters'?: number;
    '--scene-count'?: number;
    /** Part of a recording that is over, 0 to 1. */
    '--played'?: number;
    '--module-mm'?: number;
    '--side-modules'?: number;
    /** Where on a line something stands, as a share from 0 to 1. */
    '--at'?: number;
    /** How many stand side by side. */
    '--columns'?: number;
    /** How many lanes a line of time has. */
    '--lanes'?: number;
    /** Along a line, 0 to 1. */
    '--at'?: number;
    /** Of the most there is, 0 to 1. */
    '--much'?: number;
    /** How much of a line is done, 0 to 1. */
    '--done'?: number;
  }
}
