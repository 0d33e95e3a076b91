import { type Parsed, type Parser, refused, understood } from './parsed.ts';
import { halfWidth } from './plain-text.ts';

// Digits with separators in groups of three or none, and a fraction.
const decimal = /^(\d{1,3}(?:,\d{3})+|\d+)(\.\d+)?$/;

/** A number without unit that is not negative; null when the text is none. */
function decimalOf(text: string): number | null {
  const match = decimal.exec(text);
  return match === null ? null : Number(`${match[1]?.replaceAll(',', '')}${match[2] ?? ''}`);
}

/** Reads a whole number with or without a counter, such as `1,200户`. */
export function wholeNumber(counters: string, max: number): Parser<number> {
  const counter = new RegExp(`(?:${counters})$`);
  return (text) => {
    const number = decimalOf(halfWidth(text).replace(counter, '').trim());
    if (number === null || !Number.isInteger(number)) return refused('not_a_whole_number');
    return number > max ? refused('out_of_range', `0–${max}`) : understood(number);
  };
}

/** Reads an amount in yuan, such as `1,234.50元` or `12.3万元`. */
export function yuan(max: number): Parser<number> {
  return (text) => {
    const match = /^[¥￥]?\s*(.*?)\s*(万)?\s*(?:元|圆)?(?:\/.*)?$/.exec(halfWidth(text));
    const number = decimalOf(match?.[1] ?? '');
    if (number === null) return refused('not_a_number');
    const amount = Math.round(number * (match?.[2] === undefined ? 100 : 1_000_000)) / 100;
    return amount > max ? refused('out_of_range', `0–${max}`) : understood(amount);
  };
}

/** Reads a score of 0 to 100 with up to two decimals, such as `82.5分`. */
export const points: Parser<number> = (text) => {
  const number = decimalOf(halfWidth(text).replace(/分$/, '').trim());
  if (number === null || Math.round(number * 100) / 100 !== number) return refused('not_a_number');
  return number > 100 ? refused('out_of_range', '0–100') : understood(number);
};

const squareMetre = '(?:平方米|平米|平方|㎡|m2|m²|sqm)';
const areaPattern = new RegExp(`^(.*?)\\s*(万)?\\s*${squareMetre}?$`, 'i');
const largestArea = 50_000_000;

/** Reads an area in square metres; `headerUnit` is the unit that the header gives, if any. */
export function squareMetres(headerUnit: string | null): Parser<number> {
  const inTenThousands = headerUnit?.startsWith('万') === true;
  return (text) => {
    // NFKC would make ㎡ m2 all the same; the sign is matched in either form.
    const match = areaPattern.exec(halfWidth(text));
    const number = decimalOf(match?.[1]?.trim() ?? '');
    if (number === null) return refused('not_an_area');
    const hasUnit = halfWidth(text) !== match?.[1];
    const tenThousands = match?.[2] !== undefined || (inTenThousands && !hasUnit);
    // Without a float's dust: 1.2 × 10,000 has no fraction.
    const area = Math.round(number * (tenThousands ? 10_000 : 1) * 100) / 100;
    return area === 0 || area > largestArea
      ? refused('out_of_range', `1–${largestArea}`)
      : understood(area);
  };
}

const earliestYear = 1900;

/** Reads a year of building, such as `1998`, `1998年` or `1998年6月`. */
export function yearUntil(latest: number): Parser<number> {
  return (text): Parsed<number> => {
    const plain = halfWidth(text)
      .replace(/^(?:建于|约)/, '')
      .replace(/(?:建成|建|竣工|交付)$/, '');
    const match =
      /^(\d{4})(?:\.0+|\s*年)?$/.exec(plain) ??
      /^(\d{4})\s*[年./-]\s*\d{1,2}\s*(?:月|[./-]\s*\d{1,2}|月\s*\d{1,2}\s*日)?$/.exec(plain);
    if (match === null) return refused('not_a_year');
    const year = Number(match[1]);
    return year < earliestYear || year > latest
      ? refused('out_of_range', `${earliestYear}–${latest}`)
      : understood(year);
  };
}
