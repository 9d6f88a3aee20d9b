/** What is typed of an exemplar: empty when somebody is found, as it stands when it is edited. */
import type { ExemplarTyped } from '@guongsang/contract/exemplars-changes.ts'
import type { Exemplar } from '@guongsang/contract/exemplars.ts'
import type { z } from 'zod'

export type TypedExemplar = z.output<typeof ExemplarTyped>

export const noExemplar = (today: string, organizationId: string): TypedExemplar => ({
  title: '',
  kindCode: '',
  subjectKind: 'person',
  subjectId: null,
  subjectName: '',
  organizationId,
  jurisdictionId: null,
  comprehensive: false,
  fieldCodes: [],
  domainCodes: [],
  foundOn: today,
  foundBy: null,
  source: 'movement',
  sourceText: null,
  movementId: null,
  ground: null,
  promise: null,
  targetLevelCode: null,
  targetYear: null,
  experience: null,
  method: null,
  practice: null,
  effect: null,
  economicValue: null,
  economicBasis: null,
  socialMeaning: null,
  followsHoChiMinh: false,
  flags: [],
  contact: null,
  photoFileId: null,
  photoAlt: null,
  photoCredit: null,
})

export function typedOf(exemplar: Exemplar): TypedExemplar {
  const { kind, subject, organization, jurisdiction, fields, domains, targetLevel, movement, ...same } =
    exemplar
  const kept = noExemplar(same.foundOn, organization.id)
  return {
    ...(Object.fromEntries(
      Object.keys(kept).map((name) => [name, Reflect.get(same, name) ?? Reflect.get(kept, name)]),
    ) as TypedExemplar),
    kindCode: kind.code,
    subjectKind: subject.kind,
    subjectId: subject.id,
    subjectName: subject.name,
    organizationId: organization.id,
    jurisdictionId: jurisdiction?.id ?? null,
    movementId: movement?.id ?? null,
    fieldCodes: fields.map(({ code }) => code),
    domainCodes: domains.map(({ code }) => code),
    targetLevelCode: targetLevel?.code ?? null,
  }
}
