declare module 'edtf' {
  /** Parses EDTF levels 0-2; throws on anything else. Times are milliseconds since 1970, UTC. */
  export default function parse(value: string): { min: number; max: number };
}
