import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type DefinitionNode, Kind, parse, print, visit } from 'graphql';
import { root } from './hub-process.ts';

const definitions = readDefinitions();

/** An operation of the board with its fragments, as the board sends it. */
export function boardOperation(name: string): string {
  const wanted = new Map<string, DefinitionNode>();
  const take = (named: string) => {
    const definition = definitions.get(named);
    if (definition === undefined) throw new Error(`The board has no ${named}`);
    if (wanted.has(named)) return;
    wanted.set(named, definition);
    visit(definition, { FragmentSpread: (spread) => take(spread.name.value) });
  };
  take(name);
  return print({ kind: Kind.DOCUMENT, definitions: [...wanted.values()] });
}

/** Operations and fragments, from the sources: a change of the board is measured without more ado. */
function readDefinitions(): Map<string, DefinitionNode> {
  const folder = join(root, 'board-ui/src');
  const texts = globSync('**/*.ts', { cwd: folder }).flatMap((file) => {
    const source = readFileSync(join(folder, file), 'utf8');
    return [...source.matchAll(/graphql\(\s*`([^`]+)`/g)].map(([, text = '']) => text);
  });
  return new Map(
    texts
      .flatMap((text) => parse(text, { noLocation: true }).definitions)
      .flatMap((definition) =>
        'name' in definition && definition.name ? [[definition.name.value, definition]] : [],
      ),
  );
}
