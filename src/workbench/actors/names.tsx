import { Fragment } from 'react';

/** Several names in a row, each in its own direction. */
export function Names({ names }: { names: readonly string[] }) {
  return names.map((name, at) => (
    <Fragment key={name}>
      {at > 0 && ', '}
      <bdi>{name}</bdi>
    </Fragment>
  ));
}
