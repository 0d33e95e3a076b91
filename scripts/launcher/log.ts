/** Writes one line about a process; `fields` follow the message as `key=value`. */
export type Log = (process: string, message: string, fields?: Record<string, unknown>) => void;

const NAME_WIDTH = 16;
// Already in the line, or the same in every line.
const SHOWN_ELSEWHERE = new Set(['level', 'time', 'name', 'msg', 'pid', 'hostname', 'v', 'err']);
const levelNames: Record<number, string> = { 40: 'warning: ', 50: 'error: ', 60: 'fatal: ' };

/** Logs to standard output, for people. */
export const log: Log = (name, message, fields = {}) => {
  const time = new Date().toTimeString().slice(0, 8);
  const extra = Object.entries(fields).map(([key, value]) => ` ${key}=${show(value)}`);
  console.log(`${time} ${name.padEnd(NAME_WIDTH)} ${message}${extra.join('')}`);
};

/** Makes a readable line of one line of a process, which writes JSON (pino) or plain text. */
export function logLineOf(write: Log, name: string, line: string): void {
  const entry = parseEntry(line);
  if (!entry) {
    if (line.trim() !== '') write(name, line);
    return;
  }
  const fields = Object.entries(entry).filter(([key]) => !SHOWN_ELSEWHERE.has(key));
  const level = levelNames[Number(entry['level'])] ?? '';
  const error = entry['err'] as { stack?: string; message?: string } | undefined;
  const cause = error ? `\n${error.stack ?? error.message ?? ''}` : '';
  write(name, `${level}${show(entry['msg'] ?? '')}`, Object.fromEntries(fields));
  if (cause) write(name, cause.trim());
}

function parseEntry(line: string): Record<string, unknown> | null {
  if (!line.startsWith('{')) return null;
  try {
    return JSON.parse(line) as Record<string, unknown>;
  } catch {
    // Text that only looks like JSON is shown as it is.
    return null;
  }
}

function show(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}
