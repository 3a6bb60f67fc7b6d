// The custom properties that components may set inline.
import 'react';

declare module 'react' {
  interface CSSProperties {
    '--characters'?: number;
    '--scene-count'?: number;
    '--module-mm'?: number;
    '--side-modules'?: number;
  }
}
