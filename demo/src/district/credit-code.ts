// GB 32100: digits and letters without I, O, S, V and Z.
const alphabet = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const organisationAlphabet = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ';
const organisationWeights = [3, 7, 9, 10, 5, 8, 4, 2];

/**
 * A unified social credit code with both check characters right and nobody behind it: 000000 is the
 * code of no place, and the organisation's number begins with DEM0.
 */
export function inventedCreditCode(number: number): string {
  const organisation = `DEM0${String(number).padStart(4, '0')}`;
  const body = `91000000${organisation}${organisationCheck(organisation)}`;
  return body + creditCodeCheck(body);
}

/** Last character of a code by GB 32100, from its first 17. */
export function creditCodeCheck(body: string): string {
  const sum = [...body].reduce(
    (total, character, index) => total + alphabet.indexOf(character) * (3 ** index % 31),
    0,
  );
  return alphabet[(31 - (sum % 31)) % 31] ?? '';
}

/** Check character of an organisation's number by GB 11714. */
function organisationCheck(number: string): string {
  const sum = [...number].reduce(
    (total, character, index) =>
      total + organisationAlphabet.indexOf(character) * (organisationWeights[index] ?? 0),
    0,
  );
  const rest = 11 - (sum % 11);
  return rest === 11 ? '0' : rest === 10 ? 'X' : String(rest);
}
