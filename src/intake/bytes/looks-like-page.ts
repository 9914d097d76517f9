/**
 * Elements that a page or a piece of one begins with: those of the WHATWG MIME sniffing standard
 * ("identify a resource with an unknown MIME type") and a few that pasted pieces begin with.
 */
const OPENING =
  /^(?:<!--(?:(?!-->)[\s\S])*-->|<\?xml[^>]{0,200}\?>|\s)*<(?:!doctype html|html|head|script|iframe|h[1-6]|div|font|table|a|style|title|b|body|br|p|article|main|section|header|meta|link|span|figure|ul|ol|blockquote|noscript|nav)(?=[\s>/])/i;

/** Units that are looked at: doctype, comments and processing instructions fit. */
const HEAD_LENGTH = 4096;

/** Whether a text is a page or a piece of one, by how it begins. */
export function looksLikePage(text: string): boolean {
  return OPENING.test(text.slice(0, HEAD_LENGTH).trimStart());
}

/** Whether bytes are a page, before their character set is known; UTF-16 shows its letters too. */
export function bytesLookLikePage(bytes: Uint8Array): boolean {
  const head = Buffer.from(bytes.subarray(0, HEAD_LENGTH * 2)).toString('latin1');
  return looksLikePage(head.replaceAll('\0', '').replace(/^(?:\xef\xbb\xbf|\xff\xfe|\xfe\xff)/, ''));
}
