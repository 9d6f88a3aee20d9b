import type { Day } from '@guongsang/core/kernel/day.ts'
import { describe, expect, test } from 'vitest'
import { countStatements, testDatabase } from '../../../../../tests/support/database.ts'
import { listJurisdictions, readAreaFigures } from './area-queries.ts'
import { listCatalogue } from './catalogue-queries.ts'
import { listCollectives, listHouseholds } from './collective-queries.ts'
import { createCollective } from './create-collective.ts'
import { createHousehold } from './create-household.ts'
import { createJurisdiction } from './create-jurisdiction.ts'
import { createLocality } from './create-locality.ts'
import { createOrganization } from './create-organization.ts'
import { createPerson } from './create-person.ts'
import { editCollective } from './edit-collective.ts'
import { editHousehold } from './edit-household.ts'
import { editJurisdiction } from './edit-jurisdiction.ts'
import { endAreaAttribute } from './end-area-attribute.ts'
import { endCollective } from './end-collective.ts'
import {
  ctxOf,
  newLocality,
  officerOf,
  outcome,
  person,
  systemAdministrator,
  unit,
} from './organizations.fixture.ts'
import { saveCatalogueEntry } from './save-catalogue-entry.ts'
import { setPopulation } from './set-population.ts'
import { startAreaAttribute } from './start-area-attribute.ts'

const database = await testDatabase()
const day = (text: string) => text as Day
const today = day('2024-03-10')

/** A border commune with a village in it, and a commune of the plain; a school stands in each. */
async function border() {
  const place = await newLocality(database)
  const { ctx, jurisdictionId } = place
  const within = (name: string, kindCode: string, parentId: string) =>
    createJurisdiction(ctx, { kindCode, name, officialCode: null, parentId, foundedOn: null })
  const high = await within('Na Ư', 'commune', jurisdictionId)
  const village = await within('Ca Hâu', 'village', high.id)
  const low = await within('Thanh Xương', 'commune', jurisdictionId)
  const school = await createOrganization(
    ctx,
    unit('Trường Na Ư', { kindCode: 'school', jurisdictionId: village.id }),
  )
  const plain = await createOrganization(
    ctx,
    unit('Trường Thanh Xương', { kindCode: 'school', jurisdictionId: low.id }),
  )
  const start = (attribute: 'border' | 'remote' | 'extremely-difficult', from: string | null = null) =>
    startAreaAttribute(ctx, high.id, { attribute, from, to: null, decision: null })
  const figures = (on: Day = today) => ctx.transaction((tx) => readAreaFigures(tx, place.id, on))
  return {
    ...place,
    high: high.id,
    low: low.id,
    village: village.id,
    school: school.id,
    plain: plain.id,
    start,
    figures,
  }
}

describe('area attributes', () => {
  test('S002-I-2-1c: collectives inherit vùng sâu, vùng xa from where they stand, and are counted by it', async () => {
    const { ctx, id, school, plain, start, figures } = await border()
    await start('remote')
    for (const organizationId of [school, plain])
      await createCollective(ctx, {
        name: 'Tổ chuyên môn',
        organizationId,
        isSmall: true,
        size: 6,
        from: null,
      })
    await createPerson(ctx, person('Lò Thị Mai', school))
    expect(await figures()).toEqual([
      {
        attribute: 'remote',
        jurisdictions: 2,
        organizations: 1,
        collectives: 1,
        smallCollectives: 1,
        people: 1,
      },
    ])
    const { rows } = await ctx.transaction((tx) =>
      listCollectives(tx, id, ctx.actor, { on: today }, { limit: 10 }),
    )
    const attributes = new Map(rows.map((row) => [row.organization.id, row.areaAttributes]))
    expect([attributes.get(school), attributes.get(plain)]).toEqual([['remote'], []])
  })

  test('S003-II-2-2c: biên giới and đặc biệt khó khăn hold from a day and end on one', async () => {
    const { ctx, high, start, figures } = await border()
    await start('border')
    const { id } = await start('extremely-difficult', '2021-01-01')
    expect(await outcome(start('extremely-difficult', '2023-01-01'))).toBe('area-attribute-overlaps')
    expect(await outcome(endAreaAttribute(ctx, id, day('2020-12-31')))).toBe('ends-before-start')
    await endAreaAttribute(ctx, id, day('2024-02-29'))
    expect(await outcome(endAreaAttribute(ctx, id, day('2024-03-31')))).toBe('already-ended')
    const attributesOn = async (on: string) => (await figures(day(on))).map((one) => one.attribute)
    expect(await attributesOn('2020-12-31')).toEqual(['border'])
    expect(await attributesOn('2024-02-29')).toEqual(['border', 'extremely-difficult'])
    expect(await attributesOn('2024-03-01')).toEqual(['border'])
    const reversed = { attribute: 'remote', from: '2024-02-01', to: '2024-01-31', decision: null } as const
    expect(await outcome(startAreaAttribute(ctx, high, reversed))).toBe('ends-before-start')
  })

  test('S003-II-2-2c: people without an employer count where they live', async () => {
    const { ctx, village, start, figures } = await border()
    await start('border')
    await createPerson(ctx, person('Vàng A Pó', null, { jurisdictionId: village }))
    expect(await figures()).toMatchObject([{ attribute: 'border', people: 1 }])
  })
})

describe('jurisdictions', () => {
  test('are listed with a parent before its children, and the population of the last known year', async () => {
    const { ctx, id, high } = await border()
    await setPopulation(ctx, high, 2019, 1700)
    await setPopulation(ctx, high, 2025, 1900)
    const list = (on: Day) => ctx.transaction((tx) => listJurisdictions(tx, id, on, 'active'))
    expect((await list(today)).map((one) => [one.fullName, one.population])).toEqual([
      ['Huyện Diên Khánh', null],
      ['Xã Na Ư', 1700],
      ['Thôn, ấp, bản, tổ dân phố Ca Hâu', null],
      ['Xã Thanh Xương', null],
    ])
    const statements = await countStatements(database, () => list(today))
    await createJurisdiction(ctx, {
      kindCode: 'ward',
      name: 'Him Lam',
      officialCode: null,
      parentId: high,
      foundedOn: null,
    })
    expect(await countStatements(database, () => list(today))).toBe(statements)
  })

  test('a wrong kind, a foreign parent, a late second edit and a wrong role are refused', async () => {
    const { ctx, id, high } = await border()
    const foreign = await border()
    const create = (more: object) =>
      outcome(
        createJurisdiction(ctx, {
          kindCode: 'ward',
          name: 'Him Lam',
          officialCode: null,
          parentId: high,
          foundedOn: null,
          ...more,
        }),
      )
    expect(await create({ kindCode: 'planet' })).toBe('catalogue-code-unknown')
    expect(await create({ parentId: foreign.high })).toBe('jurisdiction-not-found')
    const edit = (version: number, by = ctx) =>
      outcome(
        editJurisdiction(by, high, { kindCode: 'commune', name: 'Na Ư mới', officialCode: '03124', version }),
      )
    expect(await edit(1, ctxOf(database, officerOf(id, 'agency-head')))).toBe('forbidden')
    expect(await edit(1)).toBe('done')
    expect(await edit(1)).toBe('changed-meanwhile')
  })
})

describe('catalogues', () => {
  test('S002-N-7: a locality adds a kind of its own and takes one out of use without losing what names it', async () => {
    const { ctx, id } = await newLocality(database)
    const entry = { sortOrder: 125, underCommittee: false, vertical: false, singleHolder: false }
    await createOrganization(ctx, unit('Hội Chữ thập đỏ', { kindCode: 'association' }))
    await saveCatalogueEntry(ctx, 'organization-kind', 'club', { ...entry, label: 'Câu lạc bộ', inUse: true })
    await saveCatalogueEntry(ctx, 'organization-kind', 'association', {
      ...entry,
      label: 'Hội',
      inUse: false,
    })
    const kinds = await ctx.transaction((tx) => listCatalogue(tx, id, 'organization-kind'))
    expect(kinds.find((one) => one.code === 'association')).toMatchObject({ label: 'Hội', inUse: false })
    expect(await outcome(createOrganization(ctx, unit('Hội Làm vườn', { kindCode: 'association' })))).toBe(
      'catalogue-code-unknown',
    )
    expect(await outcome(createOrganization(ctx, unit('Câu lạc bộ Thơ', { kindCode: 'club' })))).toBe('done')
  })
})

describe('localities', () => {
  test('are opened by a system administrator only, with free names, one of each', async () => {
    const asked = {
      slug: 'nam-nhun',
      name: 'Nậm Nhùn',
      level: 'district',
      jurisdictionKind: 'district',
      parentName: 'Tỉnh Lai Châu',
    } as const
    const administrator = ctxOf(database, systemAdministrator())
    const { ctx } = await newLocality(database)
    expect(await outcome(createLocality(ctx, asked))).toBe('forbidden')
    expect(await createLocality(administrator, asked)).toMatchObject({
      fullName: 'Huyện Nậm Nhùn',
      slug: 'nam-nhun',
    })
    expect(await outcome(createLocality(administrator, asked))).toBe('locality-slug-taken')
    expect(await outcome(createLocality(administrator, { ...asked, slug: 'van-phong' }))).toBe(
      'locality-slug-taken',
    )
  })
})

describe('collectives and households', () => {
  test('a collective is edited once, ends on a day and is then no longer listed', async () => {
    const { ctx, id, school } = await border()
    const { id: collective } = await createCollective(ctx, {
      name: 'Tổ Toán',
      organizationId: school,
      isSmall: true,
      size: 6,
      from: '2020-09-01',
    })
    const edit = () =>
      outcome(editCollective(ctx, collective, { name: 'Tổ Toán - Tin', isSmall: true, size: 8, version: 1 }))
    expect([await edit(), await edit()]).toEqual(['done', 'changed-meanwhile'])
    expect(await outcome(endCollective(ctx, collective, day('2020-08-31')))).toBe('ends-before-start')
    await endCollective(ctx, collective, day('2024-02-29'))
    const listed = async (on: string) =>
      (
        await ctx.transaction((tx) =>
          listCollectives(tx, id, ctx.actor, { on: day(on), q: 'to toan' }, { limit: 5 }),
        )
      ).rows
    expect(await listed('2024-02-29')).toMatchObject([{ name: 'Tổ Toán - Tin', size: 8 }])
    expect(await listed('2024-03-01')).toEqual([])
  })

  test('a household has one head and names nobody twice; it is found without marks', async () => {
    const { ctx, id, village } = await border()
    const { id: pao } = await createPerson(ctx, person('Vàng A Páo', null, { jurisdictionId: village }))
    const head = { personId: pao, fullName: 'Vàng A Pao', relation: 'Chủ hộ', isHead: true }
    const wife = { personId: null, fullName: 'Giàng Thị Dợ', relation: 'Vợ', isHead: false }
    const create = (...members: (typeof head | typeof wife)[]) =>
      createHousehold(ctx, { jurisdictionId: village, from: null, address: null, members })
    expect(await outcome(create(wife))).toBe('invalid-input')
    expect(await outcome(create(head, { ...head, isHead: false }))).toBe('invalid-input')
    const { id: household } = await create(head, wife)
    const find = async (q: string) =>
      (await ctx.transaction((tx) => listHouseholds(tx, id, ctx.actor, { on: today, q }, { limit: 5 }))).rows
    expect(await find('vang a pao')).toMatchObject([
      {
        headName: 'Vàng A Páo',
        members: [{ fullName: 'Vàng A Páo', personId: pao }, { fullName: 'Giàng Thị Dợ' }],
      },
    ])
    await editHousehold(ctx, household, { address: 'Bản Ca Hâu', members: [head], version: 1 })
    expect(await find('pao')).toMatchObject([{ address: 'Bản Ca Hâu', members: [{ isHead: true }] }])
  })
})
