/** How far a look into the award history goes for who looks. */
import { extentOf, may } from '../../platform/auth/policy.ts'
import type { Tx } from '../../platform/database/database.ts'
import { subjectOn, takenOverWithin } from '../organizations/index.ts'
import { canViewHonours } from './policy.ts'
import type { Asking, AwardFilter, AwardScope } from './queries.ts'
import { historyOf, type Subject } from './subject.ts'

const recordedKinds = ['person', 'collective', 'household', 'organization'] as const

export async function scopeOf(tx: Tx, asking: Asking, filter: AwardFilter): Promise<AwardScope> {
  const { localityId, today } = asking
  const { subjectId, subjectKind, withinId } = filter
  const inheritedWithin =
    withinId === undefined
      ? []
      : await takenOverWithin(tx, localityId, (path) => path.includes(`/${withinId}/`), today)
  const inherited = await inheritedBy(tx, asking)
  if (subjectId === undefined) return { inherited, inheritedWithin, subjectIds: null, isOwnSubject: false }
  const kinds = subjectKind === undefined || subjectKind === 'other' ? recordedKinds : [subjectKind]
  const subjectIds: string[] = []
  let isOwnSubject = false
  for (const kind of kinds) {
    const subject: Subject = { kind, id: subjectId }
    subjectIds.push(...(await historyOf(tx, localityId, subject, today)).ids)
    isOwnSubject ||= await isOwn(tx, asking, subject)
  }
  return { inherited, inheritedWithin, subjectIds, isOwnSubject }
}

/** Whoever sees the whole locality inherits nothing: it is there already. */
export async function inheritedBy(tx: Tx, { localityId, actor, today }: Asking): Promise<string[]> {
  if (extentOf(actor, canViewHonours).all) return []
  const reaches = (organizationPath: string) => may(actor, canViewHonours, { localityId, organizationPath })
  return takenOverWithin(tx, localityId, reaches, today)
}

/** Whether the subject stands today where the actor reaches. */
export async function isOwn(
  tx: Tx,
  { localityId, actor, today }: Asking,
  subject: Subject,
): Promise<boolean> {
  const found = await subjectOn(tx, localityId, subject, today)
  return found !== undefined && may(actor, canViewHonours, { localityId, organizationPath: found.path })
}
