import type { Document, Layer, Layers } from './document.ts';

/** One step of the reading: it takes layers and adds others, and changes none. */
export interface Stage {
  readonly name: string;
  /** layers it reads */
  readonly needs: readonly Layer[];
  /** layers it adds */
  readonly adds: readonly Layer[];
  run(document: Document): void | Promise<void>;
}

/**
 * Makes a stage of a pure function. The function gets the layers it declared and no others, so
 * that an undeclared need does not compile.
 */
export function createStage<N extends Layer, A extends Layer>(
  name: string,
  needs: readonly N[],
  adds: readonly A[],
  read: (layers: Pick<Layers, N>) => Pick<Layers, A> | Promise<Pick<Layers, A>>,
): Stage {
  return {
    name,
    needs,
    adds,
    run(document) {
      const layers = Object.fromEntries(needs.map((layer) => [layer, document.get(layer)])) as Pick<
        Layers,
        N
      >;
      const put = (added: Pick<Layers, A>) => {
        for (const layer of adds) document.set(layer, added[layer]);
      };
      const added = read(layers);
      if (added instanceof Promise) return added.then(put);
      put(added);
    },
  };
}
