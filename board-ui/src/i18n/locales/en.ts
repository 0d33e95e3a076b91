type Messages = { [key: string]: string | Messages };

// One file a feature, so that two people can write words without meeting.
const files = import.meta.glob<Messages>('./en/*.json', { eager: true, import: 'default' });

/** Words of every feature by the name of its file: `board.json` holds `board.…`. */
export const messages: Messages = Object.fromEntries(
  Object.entries(files).map(([path, words]) => [
    path.slice('./en/'.length, -'.json'.length),
    words,
  ]),
);
