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
    .find(({ to }) => to === null || to > '2024-03-10')?.name ?? ''
