/** Words by their keys. */
export type Messages = { [key: string]: string | Messages };

/** Words of every feature by the name of its file: `board.json` holds `board.…`. */
export function wordsByFeature(files: Record<string, Messages>): Messages {
  return Object.fromEntries(
    Object.entries(files).map(([path, words]) => [
      path.slice(path.lastIndexOf('/') + 1, -'.json'.length),
      words,
    ]),
  );
}
