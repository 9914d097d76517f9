import type * as Runtime from 'onnxruntime-node';

/** An ONNX graph of one MatMulInteger: four unsigned bytes by a column of four 127s. */
const PRODUCT = Buffer.from(
  'CAcSADpYChgKAWEKAWISAWMiDU1hdE11bEludGVnZXISAWcqDwgECAEQA0IBYkoEf39/f1oTCgFhEg4KDAgCEggKAggBCgIIBGITCgFj' +
    'Eg4KDAgGEggKAggBCgIIAUIECgAQCg==',
  'base64',
);

/**
 * Whether this processor's sums of int8 products stop at 16 bits, as x86 without VNNI does where
 * onnxruntime is not told to be exact: then it would find other statements than other processors.
 * It is told only there, since the exact way takes half as long again.
 */
export async function saturates(runtime: typeof Runtime): Promise<boolean> {
  const session = await runtime.InferenceSession.create(PRODUCT, { intraOpNumThreads: 1 });
  const bytes = new runtime.Tensor('uint8', new Uint8Array(4).fill(255), [1, 4]);
  const { c } = await session.run({ a: bytes });
  await session.release();
  return (c as Runtime.TypedTensor<'int32'>).data[0] !== 4 * 255 * 127;
}
