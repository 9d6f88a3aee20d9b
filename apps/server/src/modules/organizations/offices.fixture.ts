/** Units to merge and divide: two offices with all that can belong to an office, and a third beside them. */
import type { Day } from '@guongsang/core/kernel/day.ts'
import type { Database } from '../../platform/database/database.ts'
import { assignDesignation } from './assign-designation.ts'
import { createBloc } from './create-bloc.ts'
import { createCollective } from './create-collective.ts'
import { createOrganization } from './create-organization.ts'
import { createPerson } from './create-person.ts'
import { type Merger } from './merge-organizations.ts'
import { showOrganization } from './organization-detail-queries.ts'
import { newLocality, person, post, unit } from './organizations.fixture.ts'
import { startPost } from './start-post.ts'

export const decision = 'Quyết định số 12/QĐ-UBND ngày 20/06/2025 của UBND tỉnh'
export const everything = {
  people: 'move',
  posts: 'move',
  collectives: 'move',
  designations: 'move',
  blocs: 'move',
} as const
const day = (text: string) => text as Day

export async function offices(database: Database) {
  const place = await newLocality(database)
  const { ctx } = place
  const a = (await createOrganization(ctx, unit('Phòng Nội vụ'))).id
  const b = (await createOrganization(ctx, unit('Phòng Lao động'))).id
  const c = (await createOrganization(ctx, unit('Phòng Tư pháp'))).id
  const desk = (await createOrganization(ctx, unit('Tổ Thi đua', { parentId: a }))).id
  const head = await createPerson(ctx, person('Nguyễn Văn An', a))
  const clerk = await createPerson(ctx, person('Trần Thị Bình', b))
  await startPost(ctx, head.id, post(a, 'Trưởng phòng', { isHead: true, from: '2021-07-01' }))
  await startPost(ctx, clerk.id, post(b, 'Chuyên viên', { from: '2022-01-01' }))
  await createCollective(ctx, {
    name: 'Tập thể Tổ Một cửa',
    organizationId: b,
    isSmall: true,
    size: 5,
    from: null,
  })
  const designation = {
    functionCode: 'standing-agency',
    organizationId: a,
    jurisdictionId: null,
    from: '2021-07-01',
  }
  await assignDesignation(ctx, { ...designation, to: null, decision: null, replaceHolder: false })
  await createBloc(ctx, {
    name: 'Khối 1',
    kind: 'sector',
    from: '2024-01-01',
    decision: null,
    organizationIds: [a, b],
  })
  const show = (id: string, on: string) =>
    ctx.transaction((tx) => showOrganization(tx, place.id, id, day(on), ctx.actor))
  const merger = (more: Partial<Merger> = {}): Merger => ({
    predecessorIds: [a, b],
    successor: { kind: 'new', organization: unit('Phòng Nội vụ và Lao động') },
    effectiveOn: '2025-07-01',
    decision,
    handOver: everything,
    ...more,
  })
  return { ...place, a, b, c, desk, head: head.id, clerk: clerk.id, show, merger }
}
