/** What the parts of the sample share: whose initiatives, by which chance, and how an organisation is called. */
import type { DirectoryPerson } from '../../modules/organizations/index.ts'
import type { DemoLocality } from '../build.ts'
import type { Random } from '../random.ts'

export interface Draft {
  slug: string
  random: Random
  demo: DemoLocality
  decidedBy: string
  /** Who sits on the council with an account: marks on a phone. */
  councillor: DirectoryPerson
}

/** As it is called on the day of the demo. */
export const nameOf = ({ demo }: Pick<Draft, 'demo'>, organizationId: string): string =>
  demo.directory.organizations
    .find(({ id }) => id === organizationId)
    ?.names.filter(({ kind }) => kind === 'official')
    .find(holdsInDemo)?.name ?? ''

/** Still so on the day of the demo: what ends with the reorganisation of 2025 does not count as ended. */
export const holdsInDemo = ({ to }: { to: string | null }): boolean => to === null || to > '2024-03-10'

/** Of the locality, of its communes, or a school; not of the level above, which the sample holds too. */
export const isLocal = ({ demo: { directory } }: Pick<Draft, 'demo'>, organizationId: string): boolean => {
  const level = directory.organizations.find(({ id }) => id === organizationId)?.level
  return level === directory.locality.level || level === 'commune' || level === 'grassroots'
}
