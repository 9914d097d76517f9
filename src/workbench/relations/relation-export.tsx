import type { SearchState } from '../address/search-string.ts';
import { ExportMenu } from '../lists/export-menu.tsx';

const FORMATS = [
  { format: 'csv', label: 'CSV', detail: 'list of edges' },
  { format: 'json', label: 'JSON', detail: 'with actors' },
  { format: 'graphml', label: 'GraphML', detail: 'Gephi, Cytoscape' },
];

/** Downloads the relations that are shown. */
export function RelationExport({
  query,
  open,
  onOpenChange,
}: {
  query: SearchState;
  open: boolean;
  onOpenChange: (open: boolean) => void;
}) {
  return (
    <ExportMenu
      path="/api/export/relations"
      formats={FORMATS}
      query={query}
      open={open}
      onOpenChange={onOpenChange}
    />
  );
}
