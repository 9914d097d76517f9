import { useMutation, useQueryClient } from '@tanstack/react-query';
import { dataOf } from '../../client/index.ts';
import { client } from '../api/client.ts';
import { reportKey } from '../api/queries.ts';
import { useToast } from '../shell/toast.tsx';
import { count } from '../words/tell-number.ts';

/**
 * Has the running engine read a report once more; people's acts stay laid over what it finds.
 * @param report id of the report
 */
export function useReadAgain(report: string): () => void {
  const cache = useQueryClient();
  const toast = useToast();
  const { mutate } = useMutation({
    mutationFn: () => dataOf(client.POST('/api/reports/{id}/read', { params: { path: { id: report } } })),
    onSuccess: (view) => {
      cache.setQueryData(reportKey(report), view);
      toast.say(`Read again: ${count(view.statements.length, 'statement')}`);
    },
    onError: (error) => toast.fail(error),
  });
  return mutate;
}
