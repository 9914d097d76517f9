import { queryOptions } from '@tanstack/react-query';
import { dataOf } from '../../client/index.ts';
import { client } from '../api/client.ts';

/** The invented reports that come with Troth, and which of them the store shows. */
export const samplesQuery = () =>
  queryOptions({
    queryKey: ['samples'],
    queryFn: ({ signal }) => dataOf(client.GET('/api/samples', { signal })),
  });
