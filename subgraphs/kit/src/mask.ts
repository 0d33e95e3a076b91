/** Leaves the first character of a name, which in a Chinese one is the family name. */
export function maskName(name: string): string {
  const [first = ''] = name;
  return `${first}*`;
}

/** Leaves the first 3 and last 4 characters of a mobile number, the last 2 of a shorter one. */
export function maskPhone(phone: string): string {
  const kept = phone.replaceAll(/[\s-]/g, '');
  return kept.length >= 11 ? `${kept.slice(0, 3)}****${kept.slice(-4)}` : `****${kept.slice(-2)}`;
}
