import { CONSENT_PURPOSES } from '@guongsang/contract/organizations-words.ts'
import type { Ctx } from '../../platform/ctx.ts'
import { newId } from '../../platform/id.ts'
import { localityOf, record } from './change.ts'
import { asDay, sayDay } from './periods.ts'
import type { Purpose } from './people-tables.ts'
import { insertConsent, lockPerson } from './person-store.ts'
import { canEditPeople, demand } from './policy.ts'
import { readLine } from './spelling.ts'

interface Declaration {
  purpose: Purpose
  given: boolean
  declaredOn: string
  evidence: string | null
}

/** Sự đồng ý, hoặc rút lại. Every word stays; the last one counts. */
export async function declareConsent(
  ctx: Ctx,
  personId: string,
  asked: Declaration,
): Promise<{ id: string }> {
  const localityId = localityOf(ctx)
  const id = newId()
  return ctx.transaction(async (tx) => {
    const person = await lockPerson(tx, localityId, personId, ctx.today)
    demand(ctx.actor, canEditPeople, { localityId, organizationPath: person.path })
    await insertConsent(tx, {
      locality_id: localityId,
      id,
      person_id: personId,
      purpose: asked.purpose,
      given: asked.given,
      declared_on: asDay(asked.declaredOn),
      evidence: readLine(asked.evidence),
    })
    await record(ctx, tx, 'consent-declared', 'person', personId, {
      name: person.full_name,
      answer: asked.given ? 'đồng ý' : 'rút lại sự đồng ý',
      purpose: CONSENT_PURPOSES[asked.purpose].toLowerCase(),
      on: sayDay(asDay(asked.declaredOn)),
    })
    return { id }
  })
}
