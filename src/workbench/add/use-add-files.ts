import { useMutation, useQueryClient } from '@tanstack/react-query';
import { addFiles } from '../../client/index.ts';
import { client } from '../api/client.ts';
import { JOBS_KEY } from '../api/queries.ts';
import { useToast } from '../shell/toast.tsx';

/** Begins jobs that read files and add their reports. */
export function useAddFiles() {
  const cache = useQueryClient();
  const toast = useToast();
  const mutation = useMutation({
    mutationFn: (files: readonly File[]) => addFiles(client, files),
    onError: (error) => toast.fail(error),
    onSettled: () => cache.invalidateQueries({ queryKey: JOBS_KEY }),
  });
  return { add: mutation.mutate, sending: mutation.isPending };
}
