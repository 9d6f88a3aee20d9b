/** What is in the form: an empty request, or one that is edited. */
import type { draftInitiativeRoute, Initiative } from '@guongsang/contract/initiatives.ts'
import type { Parsed } from '@guongsang/contract/route.ts'

type Body = Parsed<typeof draftInitiativeRoute>['body']
export type TypedInitiative = Body & Record<string, unknown>
export type TypedAuthor = Body['authors'][number]

export const emptyAuthor: TypedAuthor = { personId: null, name: '', place: null, sharePercent: 100 }

export const emptyInitiative = (organizationId: string | null, year: number): TypedInitiative => ({
  title: '',
  kind: 'initiative',
  organizationId: organizationId ?? '',
  investor: null,
  fieldCode: null,
  season: 'socio-economic',
  seasonYear: year,
  summary: null,
  beforeText: null,
  novelty: null,
  effect: null,
  benefitAmount: null,
  benefitBasis: null,
  conditions: null,
  confidentialParts: null,
  appliedWhere: null,
  firstUsers: null,
  firstAppliedOn: null,
  fileIds: [],
  authors: [emptyAuthor],
})

export const typedOf = (initiative: Initiative): TypedInitiative => ({
  title: initiative.title,
  kind: initiative.kind,
  organizationId: initiative.organization.id,
  investor: initiative.investor,
  fieldCode: initiative.field?.code ?? null,
  season: initiative.season,
  seasonYear: initiative.seasonYear,
  summary: initiative.summary,
  beforeText: initiative.beforeText,
  novelty: initiative.novelty,
  effect: initiative.effect,
  benefitAmount: initiative.benefitAmount,
  benefitBasis: initiative.benefitBasis,
  conditions: initiative.conditions,
  confidentialParts: initiative.confidentialParts,
  appliedWhere: initiative.appliedWhere,
  firstUsers: initiative.firstUsers,
  firstAppliedOn: initiative.firstAppliedOn,
  fileIds: initiative.fileIds,
  authors: initiative.authors,
})
