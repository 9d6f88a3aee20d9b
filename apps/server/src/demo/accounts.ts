/** The accounts the demo can be tried with: for the sign-in page, the start-up print and the README. */
import { day } from '@guongsang/core/kernel/day.ts'
import { buildDemo } from './build.ts'
import { administrator } from './seats.ts'

/** One password for all: the demo holds nothing but sample data. */
export const demoPassword = 'guongsang-demo'

/** The day the demo believes when TODAY says nothing: five of the first plans' tasks lie ahead, some are late. */
export const demoDefaultDay = day('2024-03-10')

export interface DemoAccount {
  login: string
  name: string
  roleName: string
  localityName: string
  localitySlug: string
}

/** Groups the installation's own administrator, who belongs to no locality. */
const SYSTEM = 'he-thong'

let accounts: readonly DemoAccount[] | undefined

export function demoAccounts(): readonly DemoAccount[] {
  accounts ??= [
    ...buildDemo().flatMap(({ directory: { locality }, accounts: own }) =>
      own.map(({ login, name, roleName }) => ({
        login,
        name,
        roleName,
        localityName: locality.fullName,
        localitySlug: locality.slug,
      })),
    ),
    {
      login: administrator.login,
      name: administrator.name,
      roleName: administrator.roleName,
      localityName: 'Toàn hệ thống',
      localitySlug: SYSTEM,
    },
  ]
  return accounts
}

/**
 * The same list for a terminal: most roles are called alike in every locality, so each is told once; where the login
 * differs (a commune's name), all of them are told.
 */
export function demoAccountLines(): string[] {
  const places = new Map(demoAccounts().map((account) => [account.localitySlug, account.localityName]))
  places.delete(SYSTEM)
  const seats = [...places.keys()].map((slug) =>
    demoAccounts().filter((account) => account.localitySlug === slug),
  )
  return [
    `<địa phương>.<vai trò>, địa phương là ${[...places].map(([slug, name]) => `${slug} (${name})`).join(', ')}`,
    ...seats[0]!.map(({ roleName }, i) => {
      const logins = seats.map((accounts) => accounts[i]!.login)
      const roles = new Set(logins.map((login) => login.slice(login.indexOf('.') + 1)))
      const [words] = roleName.split(' · ')
      return roles.size === 1 ? `${[...roles][0]!.padEnd(14)}${words}` : `${words}: ${logins.join(', ')}`
    }),
    `${administrator.login.padEnd(14)}${administrator.roleName}`,
  ]
}
