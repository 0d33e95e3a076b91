import { compoundPlaces, issues, issueTerms } from '@lianxi/db/joint-meeting';
import { type Column, or, type SQL, sql } from 'drizzle-orm';

/** Fewer characters of a code are in every code. */
const shortestPartOfCode = 4;

/** Whether a text is the whole code of an issue, which is looked up at once. */
export const isWholeCode = (text: string) => /^WY-\d{8}-\d{4,}$/i.test(text);

/** Whether an issue contains the text, seen from its row: for rows that are read anyway. */
export function containsText(text: string): SQL | undefined {
  return or(
    namesCode(text) ? hasCode(text) : undefined,
    contains(issues.title, text),
    contains(issues.place, text),
    inCompoundNamed(text),
  );
}

/** The same as `containsText`, found by indexes: for lists of which little may be left. */
export function foundByText(text: string): SQL {
  const { issueId, terms, words } = issueTerms;
  const size = Math.min(2, [...text].length);
  const ways = [
    sql`SELECT ${issueId} FROM ${issueTerms} WHERE ${terms} @> ${neighbours(text, size)} AND ${words} LIKE lower(${patternOf(text)})`,
  ];
  if (isWholeCode(text)) {
    ways.push(sql`SELECT ${issues.id} FROM ${issues} WHERE ${hasCode(text)}`);
  } else if (namesCode(text)) {
    ways.push(
      sql`SELECT ${issueId} FROM ${issueTerms} JOIN ${issues} ON ${issues.id} = ${issueId} WHERE ${terms} @> ${neighbours(text, shortestPartOfCode)} AND ${hasCode(text)}`,
    );
  }
  // As an array: of a subquery PostgreSQL may expect so many that it would read all issues to meet them.
  const ids = sql`ARRAY(${sql.join(ways, sql` UNION ALL `)})`;
  return sql`(${issues.id} = ANY(${ids}) OR ${inCompoundNamed(text)})`;
}

const namesCode = (text: string) => [...text].length >= shortestPartOfCode;

const hasCode = (text: string) =>
  isWholeCode(text) ? sql`${issues.code} = upper(${text})` : contains(issues.code, text);

const contains = (column: Column, text: string) =>
  sql`lower(${column}) LIKE lower(${patternOf(text)})`;

/** The compounds are looked up once a query. */
const inCompoundNamed = (text: string) =>
  sql`${issues.compoundId} = ANY(ARRAY(SELECT ${compoundPlaces.compoundId} FROM ${compoundPlaces} WHERE ${contains(compoundPlaces.name, text)}))`;

const neighbours = (text: string, size: number) =>
  sql`joint_meeting.neighbours(lower(${text}), ${size})`;

const patternOf = (text: string) => `%${text.replaceAll(/[\\%_]/g, '\\$&')}%`;
