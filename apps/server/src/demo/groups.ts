/** Designations, emulation blocs and addressee groups. */
import { day } from '@guongsang/core/kernel/day.ts'
import type { DirectoryGroup } from '../modules/organizations/index.ts'
import type { Draft } from './draft.ts'

type AddresseeTerm = DirectoryGroup['expression']['include'][number]

/** Term 2021–2026 of the committees and councils begins. */
const TERM_BEGINS = day('2021-07-01')

export function addDesignations(draft: Draft): void {
  draft.directory.designations = draft.source.designations.map(({ function: code, organization }) => ({
    id: draft.id('designation', `${code}/${organization}`),
    function: code,
    organizationId: draft.id('organization', organization),
    jurisdictionId: draft.directory.locality.jurisdictionId,
    from: TERM_BEGINS,
    to: null,
    decision: null,
  }))
}

export function addBlocs(draft: Draft): void {
  draft.directory.blocs = draft.source.blocs.map((bloc) => ({
    id: draft.id('bloc', bloc.key),
    kind: bloc.kind,
    name: bloc.name,
    from: TERM_BEGINS,
    to: null,
    members: draft.select(bloc).map((one) => ({
      organizationId: draft.id('organization', one.key),
      from: TERM_BEGINS,
      to: null,
    })),
  }))
}

export function addGroups(draft: Draft): void {
  const named = (keys: readonly string[] = []): AddresseeTerm[] =>
    draft
      .select({ organizations: keys })
      .map((one) => ({ by: 'organization', id: draft.id('organization', one.key) }))
  draft.directory.groups = draft.source.groups.map((group) => ({
    id: draft.id('group', group.key),
    wording: group.wording,
    shortForm: group.shortForm ?? null,
    expression: {
      include: [
        ...(group.kinds ?? []).map((code): AddresseeTerm => ({ by: 'kind', code })),
        ...(group.blocs ?? []).map((key): AddresseeTerm => ({ by: 'bloc', id: blocId(draft, key) })),
        ...named(group.organizations),
      ],
      exclude: [
        ...(group.exceptLevels ?? []).map((level): AddresseeTerm => ({ by: 'level', level })),
        ...named(group.except),
      ],
    },
  }))
}

function blocId(draft: Draft, key: string): string {
  if (!draft.source.blocs.some((bloc) => bloc.key === key)) throw new Error(`The demo has no bloc "${key}"`)
  return draft.id('bloc', key)
}
