import type { PersonFacts as Comparable } from '@guongsang/core/organizations/person-look-alikes.ts'
import type { Ctx } from '../../platform/ctx.ts'
import type { Tx } from '../../platform/database/database.ts'
import { AppError } from '../../platform/errors.ts'
import { newId } from '../../platform/id.ts'
import { type Day, yearOf } from '@guongsang/core/kernel/day.ts'
import { demandCode } from './catalogue-store.ts'
import { localityOf, record } from './change.ts'
import { findMatches } from './look-alike-queries.ts'
import { asDay, asDayOrNull, firstDay } from './periods.ts'
import { demandBelonging } from './person-place.ts'
import { insertAffiliations, insertPersons, saveIdentityNumber } from './person-store.ts'
import { canEditPeople, canHandleIdentityNumbers, demand } from './policy.ts'
import { readLine, readName, spellPerson } from './spelling.ts'

export interface PersonFacts {
  fullName: string
  gender: 'male' | 'female' | null
  birthOn: string | null
  birthYear: number | null
  ethnicity: string | null
  occupationGroup: string | null
  directLabour: boolean | null
}
export interface NewPerson extends PersonFacts {
  organizationId: string | null
  jurisdictionId: string | null
  from: string | null
  identityNumber: string | null
  isNotOneOf: readonly string[]
}

/** Thêm cá nhân. Somebody very like one already known is refused until the officer has said that it is another. */
export async function createPerson(ctx: Ctx, asked: NewPerson): Promise<{ id: string }> {
  const localityId = localityOf(ctx)
  const id = newId()
  const facts = readPersonFacts(asked, ctx.today)
  return ctx.transaction(async (tx) => {
    const { path, to } = await demandBelonging(ctx, tx, asked, asDayOrNull(asked.from) ?? ctx.today)
    demand(ctx.actor, canEditPeople, { localityId, organizationPath: path })
    await demandOccupation(tx, localityId, asked.occupationGroup)
    await demandUnknown(ctx, tx, { ...facts, organization_id: asked.organizationId }, asked)
    await insertPersons(tx, [
      {
        locality_id: localityId,
        id,
        ...facts,
        state: 'working',
        state_since: null,
        merged_into: null,
        version: 1,
      },
    ])
    await insertAffiliations(tx, [
      {
        locality_id: localityId,
        id: newId(),
        person_id: id,
        organization_id: asked.organizationId,
        jurisdiction_id: asked.organizationId === null ? asked.jurisdictionId : null,
        valid_from: firstDay(asked.from),
        valid_to: to,
      },
    ])
    if (asked.identityNumber !== null) {
      demand(ctx.actor, canHandleIdentityNumbers, { localityId, organizationPath: path })
      await saveIdentityNumber(tx, localityId, id, asked.identityNumber)
    }
    await record(ctx, tx, 'person-created', 'person', id, { name: facts.full_name })
    return { id }
  })
}

/** Typed facts as they are kept: a day of birth tells the year, and may not lie in the future. */
export function readPersonFacts(asked: PersonFacts, today: Day) {
  const birthOn = asDayOrNull(asked.birthOn)
  if (birthOn !== null && birthOn > today)
    throw new AppError('invalid-input', {}, [
      { field: 'birthOn', message: 'Ngày sinh không được sau hôm nay.' },
    ])
  const name = readName('fullName', asked.fullName)
  return {
    full_name: name,
    ...spellPerson(name),
    gender: asked.gender,
    birth_on: birthOn,
    birth_year: birthOn === null ? asked.birthYear : yearOf(birthOn),
    ethnicity: readLine(asked.ethnicity),
    occupation_group: asked.occupationGroup,
    direct_labour: asked.directLabour,
  }
}

export async function demandOccupation(tx: Tx, localityId: string, code: string | null): Promise<void> {
  if (code !== null) await demandCode(tx, localityId, 'occupation-group', [code], 'occupationGroup')
}

type Facts = ReturnType<typeof readPersonFacts> & { organization_id: string | null }

async function demandUnknown(ctx: Ctx, tx: Tx, facts: Facts, asked: NewPerson): Promise<void> {
  const candidate: Comparable = {
    id: '',
    fullName: facts.full_name,
    gender: facts.gender,
    birthOn: facts.birth_on === null ? null : asDay(facts.birth_on),
    birthYear: facts.birth_year,
    organizationId: facts.organization_id,
    identityNumber: asked.identityNumber,
  }
  const known = await findMatches(tx, localityOf(ctx), candidate, ctx.today)
  const alike = known.filter((one) => !asked.isNotOneOf.includes(one.id))
  if (alike.length > 0)
    throw new AppError('person-looks-known', { count: alike.length, ids: alike.map((one) => one.id) })
}
