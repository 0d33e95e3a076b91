/** How large an operation may be before anything of it is executed. */
export interface OperationLimits {
  documentBytes: number;
  tokens: number;
  depth: number;
  /** Fields after fragments are put in place: a fragment used often is cheap to write only. */
  fields: number;
  aliases: number;
  rootFields: number;
  /** JSON of the whole request, variables included. */
  bodyBytes: number;
}

/** Twice what the largest screen of the board needs, or more. */
export const operationLimits: OperationLimits = {
  documentBytes: 32 * 1024,
  tokens: 1_000,
  depth: 12,
  fields: 1_500,
  aliases: 30,
  rootFields: 20,
  bodyBytes: 256 * 1024,
};
