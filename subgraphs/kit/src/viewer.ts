import { createRemoteJWKSet, jwtVerify, type JWTVerifyGetKey } from 'jose';
import { z } from 'zod';

export const viewerRoles = [
  'ANONYMOUS',
  'COMMUNITY_WORKER',
  'COMMUNITY_SECRETARY',
  'STREET_OFFICER',
  'LIAISON',
  'OFFICE_SECRETARY',
  'CHAIR',
  'SUPERVISOR',
  'CALLBACK_OFFICER',
  'AUDITOR',
  'ADMIN',
  'COMPANY_USER',
  'CITIZEN',
] as const;

export type ViewerRole = (typeof viewerRoles)[number];

/** Who asks, as the gateway vouches for it. */
export interface Viewer {
  /** Null for the signed-out, and for a live group that shares one execution. */
  userId: string | null;
  name: string;
  role: ViewerRole;
  departmentCode: string | null;
  communityId: string | null;
  streetId: string | null;
  companyUscc: string | null;
}

/** Issuer and audience of viewer tokens. */
export const viewerTokenIssuer = 'lianxi-gateway';
export const viewerTokenAudience = 'lianxi-subgraphs';

const claimsSchema = z.object({
  sub: z.string().nullish(),
  name: z.string().default(''),
  role: z.enum(viewerRoles),
  departmentCode: z.string().nullish(),
  communityId: z.string().nullish(),
  streetId: z.string().nullish(),
  companyUscc: z.string().nullish(),
});

/** Verifies an `Authorization` header; null when there is no valid viewer token in it. */
export type VerifyViewer = (authorization: string | undefined) => Promise<Viewer | null>;

/** Verifies viewer tokens against the gateway's published keys, fetched once and kept. */
export function createViewerVerifier(jwksUrl: string): VerifyViewer {
  return verifierOf(createRemoteJWKSet(new URL(jwksUrl), { timeoutDuration: 3_000 }));
}

// The gateway sends the same token for half a minute; a check of its signature costs as much as a
// small query.
const rememberedTokens = 1_000;

/** Verifies viewer tokens against given keys, each once until it expires. */
export function verifierOf(keys: JWTVerifyGetKey): VerifyViewer {
  const verified = new Map<string, { viewer: Viewer; expiresAt: number }>();

  async function verify(token: string): Promise<Viewer> {
    const { payload } = await jwtVerify(token, keys, {
      issuer: viewerTokenIssuer,
      audience: viewerTokenAudience,
      algorithms: ['EdDSA'],
      requiredClaims: ['exp'],
    });
    const viewer = viewerOf(claimsSchema.parse(payload));
    // Tokens live for a minute, so a full memory holds little that is still good.
    if (verified.size >= rememberedTokens) verified.clear();
    verified.set(token, { viewer, expiresAt: (payload.exp ?? 0) * 1_000 });
    return viewer;
  }

  return async (authorization) => {
    const token = authorization?.startsWith('Bearer ') ? authorization.slice(7) : '';
    if (token === '') return null;
    const known = verified.get(token);
    if (known !== undefined && known.expiresAt > Date.now()) return known.viewer;
    try {
      return await verify(token);
    } catch {
      // A forged, expired or foreign token is no token: the caller answers 401 either way.
      return null;
    }
  };
}

function viewerOf(claims: z.infer<typeof claimsSchema>): Viewer {
  return {
    userId: claims.sub ?? null,
    name: claims.name,
    role: claims.role,
    departmentCode: claims.departmentCode ?? null,
    communityId: claims.communityId ?? null,
    streetId: claims.streetId ?? null,
    companyUscc: claims.companyUscc ?? null,
  };
}
