import { readFile } from 'node:fs/promises';
import * as runtime from 'onnxruntime-node';
import { expect, it } from 'vitest';
import { saturates } from './saturates.ts';

it('tells whether onnxruntime gives other numbers when it is told to be exact', async () => {
  const encoder = await readFile(new URL('../../../model/encoder.onnx', import.meta.url));
  const ids = Int32Array.from({ length: 120 }, (_, at) => (at * 977) % 30_000);
  const whole = (values: Int32Array, shape: number[]) => new runtime.Tensor('int32', values, shape);
  const [plain, exact] = await Promise.all(
    ['0', '1'].map(async (x64quantprecision) => {
      const session = await runtime.InferenceSession.create(encoder, {
        intraOpNumThreads: 1,
        graphOptimizationLevel: 'extended',
        extra: { session: { x64quantprecision } },
      });
      const { projected } = await session.run({
        ids: whole(ids, [1, ids.length]),
        quoted: whole(new Int32Array(ids.length), [1, ids.length]),
        convention: whole(Int32Array.of(1), [1]),
        words: whole(ids.map((_, at) => at).slice(1), [ids.length - 1]),
      });
      await session.release();
      return Buffer.from((projected as runtime.TypedTensor<'float32'>).data.buffer);
    }),
  );
  expect((plain as Buffer).equals(exact as Buffer)).toBe(!(await saturates(runtime)));
});
