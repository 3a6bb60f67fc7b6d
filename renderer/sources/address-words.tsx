// A web address to be read and typed: it breaks where its parts end.
import { Fragment } from 'react';
import styles from './address-words.module.css';

export function AddressWords({ address }: { readonly address: string }) {
  return (
    <bdi className={styles.address} dir="ltr">
      {addressParts(address).map((part, index) => (
        // Parts may repeat, and never change their places.
        <Fragment key={index}>
          {part}
          <wbr />
        </Fragment>
      ))}
    </bdi>
  );
}

/** The address as one types it, cut after each sign that ends a part; joined, nothing is missing. */
export function addressParts(address: string): string[] {
  return (
    address
      .replace(/^https:\/\//, '')
      .match(/[^/?&=_.-]*[/?&=_.-]*/g)
      ?.filter(Boolean) ?? []
  );
}
