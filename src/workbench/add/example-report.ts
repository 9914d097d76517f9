import type { NewReport } from '../api/types.ts';

/** A short invented report, to see what Troth makes of one. */
export const EXAMPLE_REPORT: NewReport = {
  title: 'Sandvik bridge to open in May, mayor promises',
  outlet: 'Sandvik Post',
  published: '2024-03-06',
  text: `Sandvik bridge to open in May, mayor promises

Mayor Ida Brandt promised on Tuesday that the new bridge over the Lysna would open by the end of May, “whatever the weather does”.

The opposition leader, Tor Hegge, accused her of hiding the real cost. “The council has not seen an invoice since January,” he told Radio Lysna.

Brandt denied it. She said that every invoice lay open in the town hall, and warned Hegge not to “frighten the builders away”.

According to the contractor, Holm & Dahl, work will be finished in April unless the river rises again.
`,
};
