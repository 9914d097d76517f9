import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** One document of GUM: its text, its names, and the words that point to them. */
export interface GumDocument {
  name: string;
  text: string;
  /** code points of each mention with a proper noun */
  mentions: [number, number][];
  /** code points of pronouns and definite descriptions, with the mentions that mean the same; none if there are none */
  links: { span: [number, number]; targets: number[] }[];
}

interface Token {
  start: number;
  end: number;
  tag: string;
  form: string;
}
interface Mention {
  entity: string;
  type: string;
  from: number;
  to: number;
}

/** Whom news lets speak. */
const SPEAKING = new Set(['person', 'organization', 'place']);

/** Reads GUM's CoNLL-U (Zeldes 2017): text from the tokens, entities from the column of miscellanea. */
export function readGum(folder: string): GumDocument[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.conllu'))
    .sort()
    .map((file) =>
      readDocument(path.basename(file, '.conllu'), readFileSync(path.join(folder, file), 'utf8')),
    );
}

function readDocument(name: string, conllu: string): GumDocument {
  let text = '';
  let gap = '';
  const tokens: Token[] = [];
  const mentions: Mention[] = [];
  const open: Mention[] = [];
  for (const line of conllu.split('\n')) {
    if (line.startsWith('# newpar') && text !== '') gap = '\n\n';
    const [id, form, , tag, , , , , , rest] = line.split('\t');
    if (!id || !form || !rest || !/^\d+$/.test(id)) continue;
    text += gap;
    const start = Array.from(text).length;
    text += form;
    gap = rest.includes('SpaceAfter=No') ? '' : ' ';
    const at = tokens.length;
    tokens.push({ start, end: start + Array.from(form).length, tag: tag as string, form });
    const marks = /(?:^|\|)Entity=([^|]*)/.exec(rest)?.[1] ?? '';
    for (const [, opened, closes, closed] of marks.matchAll(/\(([^()]+)(\))?|([^()]+)\)/g)) {
      if (opened) {
        const [entity, type] = opened.split('-');
        const mention = { entity: entity as string, type: type as string, from: at, to: at };
        mentions.push(mention);
        if (!closes) open.push(mention);
      } else if (closed) {
        const index = open.findLastIndex(({ entity }) => entity === closed.split('-')[0]);
        if (index >= 0) (open.splice(index, 1)[0] as Mention).to = at;
      }
    }
  }
  const span = ({ from, to }: Mention): [number, number] => [
    (tokens[from] as Token).start,
    (tokens[to] as Token).end,
  ];
  const speaking = mentions.filter(({ type }) => SPEAKING.has(type));
  const short = (mention: Mention) => mention.to - mention.from < 12;
  const names = speaking.filter(
    (mention) =>
      short(mention) && tokens.slice(mention.from, mention.to + 1).some(({ tag }) => tag === 'PROPN'),
  );
  const pointing = speaking.filter((mention) => {
    const first = tokens[mention.from] as Token;
    const isPronoun = mention.from === mention.to && first.tag === 'PRON';
    return (
      short(mention) &&
      !names.includes(mention) &&
      (isPronoun || /^(?:the|this|that|his|her|their|its)$/i.test(first.form))
    );
  });
  return {
    name,
    text,
    mentions: names.map(span),
    links: pointing.map((mention) => ({
      span: span(mention),
      targets: names.flatMap((named, index) => (named.entity === mention.entity ? [index] : [])),
    })),
  };
}
