import { tellSpeaker } from '../words/tell-speaker.ts';
import type { EntryItem } from './entry-items.ts';
import { RELATION_STYLES } from './relations.ts';

/** What keys led to, in a sentence to be read out. */
export function tellItem(item: EntryItem, items: readonly EntryItem[]): string {
  const place = `${items.indexOf(item) + 1} of ${items.length}`;
  switch (item.type) {
    case 'statement': {
      const { statement } = item.statement;
      return `${place}, said by ${tellSpeaker(statement)}: ${statement.content.map(({ quote }) => quote).join(' … ')}`;
    }
    case 'bearing': {
      const { relation, act, passage } = item.bearing;
      const { label } = RELATION_STYLES[relation];
      return `${place}, ${act === null ? 'proposed' : 'evidence'}, ${label.toLowerCase()}: ${passage.anchor.quote}`;
    }
    case 'dispute': {
      const { sort, act, earlier, later } = item.dispute;
      const words = [earlier, later].map(({ content }) => content[0]?.quote ?? '');
      return `${place}, ${act === null ? 'proposed dispute' : 'dispute'}, ${sort}: ${words.join('; ')}`;
    }
  }
}
