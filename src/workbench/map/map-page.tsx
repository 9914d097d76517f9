/** The map. */
export function MapPage() {
  return null;
}
