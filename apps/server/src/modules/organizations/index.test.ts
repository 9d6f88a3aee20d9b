import type { Day } from '@guongsang/core/kernel/day.ts'
import { expect, test } from 'vitest'
import { testDatabase } from '../../../../../tests/support/database.ts'
import { createAddresseeGroup } from './create-addressee-group.ts'
import {
  headOf,
  organizationListOn,
  organizationNames,
  organizationOn,
  organizationPaths,
  resolveGroup,
  standingAgencyOn,
} from './index.ts'
import { offices } from './offices.fixture.ts'

const database = await testDatabase()
const on = '2024-03-10' as Day

test('other modules learn of an organisation, its head, the standing agency and a group, for a day', async () => {
  const { ctx, id, a, desk } = await offices(database)
  const group = await createAddresseeGroup(ctx, {
    wording: 'Phòng Nội vụ và các đơn vị trực thuộc',
    shortForm: null,
    expression: { include: [{ by: 'subtree', id: a }], exclude: [] },
  })
  await ctx.transaction(async (tx) => {
    expect(await organizationOn(tx, id, desk, on)).toMatchObject({
      name: 'Tổ Thi đua',
      parent_name: 'Phòng Nội vụ',
    })
    expect(await headOf(tx, id, a, on)).toMatchObject({ name: 'Nguyễn Văn An', title: 'Trưởng phòng' })
    expect(await headOf(tx, id, a, '2021-06-30' as Day)).toBeNull()
    expect(await standingAgencyOn(tx, id, on)).toEqual({ id: a, name: 'Phòng Nội vụ', since: '2021-07-01' })
    expect((await resolveGroup(tx, id, group.id, on)).map((one) => one.name)).toEqual([
      'Phòng Nội vụ',
      'Tổ Thi đua',
    ])
    expect(await organizationPaths(tx, id, [desk], on)).toEqual(new Map([[desk, `/${a}/${desk}/`]]))
    expect(await organizationNames(tx, id, [desk], on)).toEqual(new Map([[desk, 'Tổ Thi đua']]))
    expect(await organizationListOn(tx, id, on, { kinds: ['office'] })).toMatchObject({
      locality: { fullName: 'Huyện Diên Khánh', parentName: 'Tỉnh Khánh Hòa' },
      standingAgency: { name: 'Phòng Nội vụ' },
      groups: [
        {
          kindLabel: 'Phòng, ban',
          rows: [{ name: 'Phòng Lao động' }, { headName: 'Nguyễn Văn An' }, {}, {}],
        },
      ],
    })
  })
})
