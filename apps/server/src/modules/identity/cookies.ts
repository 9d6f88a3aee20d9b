/** Three cookies: the open session, the sign-in that is not finished, and the way to the single sign-on provider and back. */
export type CookieName = 'gs-session' | 'gs-step' | 'gs-sso'

/**
 * With https the name gets the __Host- prefix: no other site or subdomain can plant such a cookie.
 * Without it (a loopback address) browsers would refuse the prefix.
 */
const named = (name: CookieName, https: boolean): string => (https ? `__Host-${name}` : name)

export function readCookie(header: string | undefined, name: CookieName, https: boolean): string | undefined {
  const wanted = `${named(name, https)}=`
  const part = header?.split(';').find((one) => one.trim().startsWith(wanted))
  return part?.trim().slice(wanted.length)
}

/** No Max-Age: the cookie lives as long as the browser, the session as long as the server says. */
export const cookieOf = (name: CookieName, value: string, https: boolean): string =>
  `${named(name, https)}=${value}; Path=/; HttpOnly; SameSite=Lax${https ? '; Secure' : ''}`

export const droppedCookie = (name: CookieName, https: boolean): string =>
  `${cookieOf(name, '', https)}; Max-Age=0`
