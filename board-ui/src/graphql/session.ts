import type { Client } from '@urql/vue';
import { inject, type InjectionKey, shallowRef, type ShallowRef } from 'vue';
import { graphql, type ResultOf } from './tada.ts';

const SessionViewerQuery = graphql(`
  query SessionViewer {
    serverTime
    viewer {
      id
      name
      role
      department {
        id
        code
        name
        shortName
      }
      community {
        id
      }
      streetId
      mayReport
      mayPresent
    }
  }
`);

/** The signed-in person as every part of the board knows them. */
export type Viewer = NonNullable<ResultOf<typeof SessionViewerQuery>['viewer']>;

/** Why a sign-in did not succeed. */
export type SignInFailure = 'wrong_credentials' | 'locked' | 'unreachable' | 'failed';

/** Who is signed in. */
export interface Session {
  /** The person; null when nobody is signed in, undefined while not known yet. */
  viewer: Readonly<ShallowRef<Viewer | null | undefined>>;
  /** Asks the server who is signed in; throws when it cannot be reached. */
  restore(): Promise<Viewer | null>;
  /** Signs in; null on success. */
  signIn(username: string, password: string): Promise<SignInFailure | null>;
  signOut(): Promise<void>;
  /** Forgets the person because the server no longer knows the session. */
  end(): void;
}

export const sessionKey: InjectionKey<Session> = Symbol('session');

/** Makes the session of this page. */
export function createSession(client: () => Client): Session {
  const viewer = shallowRef<Viewer | null | undefined>(undefined);
  let asking: Promise<Viewer | null> | undefined;

  async function ask(): Promise<Viewer | null> {
    const result = await client().query(SessionViewerQuery, {}, { requestPolicy: 'network-only' });
    if (result.data == null && result.error !== undefined) throw result.error;
    viewer.value = result.data?.viewer ?? null;
    return viewer.value;
  }

  /** Who asks while an answer is on its way waits for it. */
  function restore(): Promise<Viewer | null> {
    asking ??= ask().finally(() => (asking = undefined));
    return asking;
  }

  return {
    viewer,
    restore,
    async signIn(username, password) {
      let response: Response;
      try {
        response = await postJson('/auth/sign-in/username', { username, password });
      } catch {
        // fetch rejects only when no answer came back.
        return 'unreachable';
      }
      if (response.ok) return (await ask()) === null ? 'failed' : null;
      if (response.status === 401 || response.status === 400 || response.status === 422) {
        return 'wrong_credentials';
      }
      return response.status === 423 || response.status === 429 || response.status === 403
        ? 'locked'
        : 'failed';
    },
    async signOut() {
      await postJson('/auth/sign-out', {});
      viewer.value = null;
    },
    end() {
      if (viewer.value != null) viewer.value = null;
    },
  };
}

/** The session of this page. */
export function useSession(): Session {
  const session = inject(sessionKey);
  if (session === undefined) throw new Error('no session provided');
  return session;
}

/** The signed-in person; only for parts that are drawn after sign-in. */
export function useViewer(): Viewer {
  const viewer = useSession().viewer.value;
  if (viewer == null) throw new Error('nobody is signed in');
  return viewer;
}

function postJson(url: string, body: object): Promise<Response> {
  return fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
}
