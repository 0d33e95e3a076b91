/** A JSON Web Key (RFC 7517) of an Ed25519 pair (RFC 8037). */
export interface JWK {
  kty: string;
  crv?: string;
  x?: string;
  d?: string;
  kid?: string;
  alg?: string;
  use?: string;
}
