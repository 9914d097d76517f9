declare module 'html-encoding-sniffer' {
  /** The encoding of a page by its byte order mark or meta element, as a WHATWG name. */
  export default function sniff(
    bytes: Uint8Array,
    options?: { defaultEncoding?: string; transportLayerEncodingLabel?: string },
  ): string;
}
