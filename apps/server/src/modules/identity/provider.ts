/**
 * Single sign-on: OpenID Connect code flow with PKCE, state and nonce. The provider says who the person is and nothing
 * else is asked of it: its tokens are read once and dropped.
 */
import * as oidc from 'openid-client'
import type { Config } from '../../platform/config.ts'
import { AppError } from '../../platform/errors.ts'

/** The page of the office the provider sends the person back to. */
const RETURN_PAGE = '/van-phong/dang-nhap/mot-lan'

/** Somebody is waiting at the sign-in page; a provider that is slower is told as silent. */
const ANSWER_SECONDS = 10

/** What must come back unchanged; it waits in the person's own cookie. */
export interface Journey {
  state: string
  nonce: string
  verifier: string
}

export interface Provider {
  label: string
  start(): Promise<{ url: string; journey: Journey }>
  finish(query: string, journey: Journey): Promise<{ issuer: string; subject: string }>
}

export function createProvider(config: Config): Provider | null {
  const { OIDC_ISSUER, OIDC_CLIENT_ID, OIDC_CLIENT_SECRET, BASE_URL } = config
  if (!OIDC_ISSUER || !OIDC_CLIENT_ID || !BASE_URL) return null
  const issuer = new URL(OIDC_ISSUER)
  const redirectUri = new URL(RETURN_PAGE, BASE_URL).href
  let discovered: Promise<oidc.Configuration> | null = null
  // Asked at the first sign-in, so that a sleeping provider does not keep the program from starting.
  const discover = async () => {
    discovered ??= oidc.discovery(issuer, OIDC_CLIENT_ID, OIDC_CLIENT_SECRET, undefined, {
      timeout: ANSWER_SECONDS,
      ...(isLoopback(issuer) && { execute: [oidc.allowInsecureRequests] }),
    })
    return discovered.catch((error: unknown) => {
      discovered = null
      throw because('single-sign-on-unreachable', error)
    })
  }
  return {
    label: config.OIDC_LABEL,
    async start() {
      const provider = await discover()
      const journey = {
        state: oidc.randomState(),
        nonce: oidc.randomNonce(),
        verifier: oidc.randomPKCECodeVerifier(),
      }
      const url = oidc.buildAuthorizationUrl(provider, {
        redirect_uri: redirectUri,
        scope: 'openid',
        state: journey.state,
        nonce: journey.nonce,
        code_challenge: await oidc.calculatePKCECodeChallenge(journey.verifier),
        code_challenge_method: 'S256',
      })
      return { url: url.href, journey }
    },
    async finish(query, journey) {
      const provider = await discover()
      const returned = new URL(`${redirectUri}?${query}`)
      try {
        const tokens = await oidc.authorizationCodeGrant(provider, returned, {
          expectedState: journey.state,
          expectedNonce: journey.nonce,
          pkceCodeVerifier: journey.verifier,
          idTokenExpected: true,
        })
        const { iss, sub } = tokens.claims()!
        return { issuer: iss, subject: sub }
      } catch (error) {
        throw because('single-sign-on-failed', error)
      }
    },
  }
}

/** http is for a provider on the same machine, as in tests; everywhere else it must be https. */
const isLoopback = (url: URL): boolean =>
  url.protocol === 'http:' && ['127.0.0.1', 'localhost', '[::1]'].includes(url.hostname)

/** The reason is for the log; the person gets the sentence. */
const because = (code: string, cause: unknown): AppError => Object.assign(new AppError(code), { cause })
