import { type ActorRelation, KINDS, type RelationNode, type Relations } from '../../model/index.ts';

/** What a node or an edge carries, as GraphML declares it. */
interface Attribute<T> {
  name: string;
  type: 'string' | 'int' | 'double';
  /** null where there is nothing to tell */
  value: (of: T) => string | number | null;
}

const NODE: readonly Attribute<RelationNode>[] = [
  { name: 'label', type: 'string', value: ({ name }) => name },
  { name: 'type', type: 'string', value: ({ type }) => type },
  { name: 'iso', type: 'string', value: ({ iso }) => iso },
  { name: 'said', type: 'int', value: ({ said }) => said },
  { name: 'told', type: 'int', value: ({ told }) => told },
];

const EDGE: readonly Attribute<ActorRelation>[] = [
  { name: 'weight', type: 'double', value: ({ statements }) => statements },
  { name: 'origins', type: 'int', value: ({ origins }) => origins },
  { name: 'second_hand', type: 'int', value: ({ secondHand }) => secondHand },
  { name: 'voiced', type: 'int', value: ({ voiced }) => voiced },
  { name: 'first', type: 'string', value: ({ first }) => first },
  { name: 'last', type: 'string', value: ({ last }) => last },
  ...KINDS.map((kind) => ({
    name: kind,
    type: 'int' as const,
    value: ({ kinds }: ActorRelation) => kinds.find((one) => one.kind === kind)?.statements ?? 0,
  })),
];

/** [GraphML](http://graphml.graphdrawing.org/), as Gephi, Cytoscape, yEd, igraph and NetworkX read it. */
export function graphml({ nodes, relations }: Relations): string {
  const lines = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<graphml xmlns="http://graphml.graphdrawing.org/xmlns">',
    ...NODE.map((attribute) => declare('node', attribute)),
    ...EDGE.map((attribute) => declare('edge', attribute)),
    '  <graph id="relations" edgedefault="directed">',
    ...nodes.map((node) => `    <node id="${escapeXml(node.id)}">${carry('node', NODE, node)}</node>`),
    ...relations.map(
      (one, at) =>
        `    <edge id="e${at}" source="${escapeXml(one.who)}" target="${escapeXml(one.whom)}">${carry('edge', EDGE, one)}</edge>`,
    ),
    '  </graph>',
    '</graphml>',
  ];
  return `${lines.join('\n')}\n`;
}

function declare<T>(on: 'node' | 'edge', { name, type }: Attribute<T>): string {
  return `  <key id="${on}_${name}" for="${on}" attr.name="${name}" attr.type="${type}"/>`;
}

function carry<T>(on: 'node' | 'edge', attributes: readonly Attribute<T>[], of: T): string {
  return attributes
    .map(({ name, value }) => {
      const told = value(of);
      return told === null ? '' : `<data key="${on}_${name}">${escapeXml(String(told))}</data>`;
    })
    .join('');
}

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
  // A parser would make spaces of these in an attribute.
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
};

/** A text as it stands in XML. What no XML may hold (control characters, halves of pairs) becomes U+FFFD. */
export function escapeXml(text: string): string {
  return (
    text
      // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the ones meant
      .replace(/[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]|\p{Cs}/gu, '\ufffd')
      .replace(/[&<>"'\t\n\r]/g, (character) => ESCAPES[character] ?? character)
  );
}
