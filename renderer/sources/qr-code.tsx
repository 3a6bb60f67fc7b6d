// An address for the visitor's own telephone. The exhibit itself opens no network.
import { useMemo } from 'react';
import styles from './qr-code.module.css';
import { qrPath } from './qr-path';

interface QrCodeProps {
  readonly address: string;
  /** Accessible name. */
  readonly name: string;
}

export function QrCode({ address, name }: QrCodeProps) {
  const { sideModules, moduleMm, path } = useMemo(() => qrPath(address), [address]);
  return (
    <svg
      className={styles.code}
      style={{ '--module-mm': moduleMm, '--side-modules': sideModules }}
      viewBox={`0 0 ${sideModules} ${sideModules}`}
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- drawn in the page, not loaded from a file
      role="img"
      aria-label={name}
      shapeRendering="crispEdges"
    >
      <path d={path} />
    </svg>
  );
}
