/** A small locality that publicises: words, a publicity force, channels, items that went out, and people to ask as. */
import type { Role } from '@guongsang/contract/roles.ts'
import { sql } from 'kysely'
import { testLocality, type TestLocality } from '../../../../../tests/support/accounts.ts'
import { actorWith } from '../../../../../tests/support/actors.ts'
import type { Answer, Caller, TestApp } from '../../../../../tests/support/app.ts'
import { addPerson } from '../../../../../tests/support/people.ts'
import type { Tx } from '../../platform/database/database.ts'
import { newId } from '../../platform/id.ts'

let places = 0

export const LABELS = {
  form: { 'tin-bai': 'Tin, bài', 'phong-su': 'Phóng sự' },
  topic: {
    'tu-tuong': 'Tư tưởng thi đua ái quốc của Chủ tịch Hồ Chí Minh',
    'guong-dien-hinh': 'Gương điển hình',
  },
  audience: {
    'lanh-dao': 'Lãnh đạo',
    'can-bo': 'Cán bộ, công chức, viên chức',
    'nguoi-lao-dong': 'Người lao động',
    'nhan-dan': 'Nhân dân',
  },
} as const

export async function publicityPlace(app: TestApp) {
  const { database } = app.platform
  const place = await testLocality(database, `tuyen-truyen-${++places}`, 'Tuyên Truyền')
  const inPlace = <T>(work: (tx: Tx) => Promise<T>) => database.transaction({ localityId: place.id }, work)
  await inPlace(async (tx) => {
    for (const [list, words] of Object.entries(LABELS))
      for (const [position, [code, label]] of Object.entries(words).entries())
        await sql`insert into publicity.labels (locality_id, id, list, code, label, position)
          values (${place.id}, ${newId()}, ${list}, ${code}, ${label}, ${position})`.execute(tx)
    await sql`insert into organizations.catalogue_entries (locality_id, catalogue, code, label, sort_order)
      values (${place.id}, 'organization-kind', 'department', 'Phòng', 1)`.execute(tx)
    for (const [code, label] of [
      ['reporter', 'Báo cáo viên'],
      ['propagandist', 'Tuyên truyền viên'],
      ['opinion-collaborator', 'Cộng tác viên dư luận xã hội'],
    ])
      await sql`insert into organizations.catalogue_entries (locality_id, catalogue, code, label, sort_order)
        values (${place.id}, 'publicity-kind', ${code}, ${label}, 1)`.execute(tx)
  })
  const by = (role: Role, where: TestLocality['unit'] = place.unit, more: object = {}): Caller =>
    app.as({ ...actorWith(role, { localityId: place.id, organizationPath: where.path }), ...more })
  /** Somebody of the publicity force; who also works at the place, when an account is asked for. */
  const speaker = async (name: string, kind = 'reporter', level = 'district') => {
    const personId = await addPerson(database, { localityId: place.id, organizationId: place.unit.id }, name)
    const memberId = newId()
    await inPlace((tx) =>
      sql`insert into organizations.publicity_members (locality_id, id, person_id, organization_id, kind_code, level, valid_from)
        values (${place.id}, ${memberId}, ${personId}, ${place.unit.id}, ${kind}, ${level}, '2022-01-01')`.execute(
        tx,
      ),
    )
    return { memberId, personId }
  }
  return { ...place, place, database, inPlace, by, speaker, ...thingsOf(place, inPlace) }
}

type InPlace = <T>(work: (tx: Tx) => Promise<T>) => Promise<T>

/** An item of the unit that went out, unless something else is said of it. */
const itemIn =
  (place: TestLocality, inPlace: InPlace) =>
  async (more: Record<string, unknown> = {}): Promise<string> => {
    const id = newId()
    const row = {
      form: 'tin-bai',
      organization_id: place.unit.id,
      author_name: 'Biên tập',
      topics: ['guong-dien-hinh'],
      audiences: ['nhan-dan'],
      fields: ['nong-nghiep'],
      proposed_on: '2024-01-10',
      state: 'published',
      follows_ho_chi_minh: false,
      about_organization_id: null,
      movement_id: null,
      exemplar_id: null,
      ...more,
    }
    await inPlace(async (tx) => {
      await sql`insert into publicity.items (locality_id, id, form, organization_id, about_organization_id, author_name, topics,
          audiences, fields, movement_id, exemplar_id, follows_ho_chi_minh, proposed_on, state, edition, approved_edition,
          search_key, created_by)
        values (${place.id}, ${id}, ${row.form}, ${row.organization_id}, ${row.about_organization_id}, ${row.author_name},
          ${row.topics}, ${row.audiences}, ${row.fields}, ${row.movement_id}, ${row.exemplar_id}, ${row.follows_ho_chi_minh},
          ${row.proposed_on}, ${row.state}, 1, 1, '', 'Thử')`.execute(tx)
      await sql`insert into publicity.item_editions (locality_id, item_id, edition, title, written_by)
        values (${place.id}, ${id}, 1, 'Gương sáng ở ấp Kinh 2', 'Thử')`.execute(tx)
    })
    return id
  }

/** Put down directly, as if they had come about by their own use-cases. */
function thingsOf(place: TestLocality, inPlace: InPlace) {
  const channel = async (kind: string, official = true, owner = place.neighbour.id): Promise<string> => {
    const id = newId()
    await inPlace(async (tx) => {
      await sql`insert into publicity.channels
        (locality_id, id, name, kind, level, official, opened_on, search_key, sort_key, created_by)
        values (${place.id}, ${id}, ${`Kênh ${kind}`}, ${kind}, 'district', ${official}, '2020-01-01', '', '', 'Thử')`.execute(
        tx,
      )
      await sql`insert into publicity.channel_owners (locality_id, channel_id, organization_id, position)
        values (${place.id}, ${id}, ${owner}, 1)`.execute(tx)
    })
    return id
  }
  const put = async (itemId: string, channelId: string, on: string): Promise<string> => {
    const id = newId()
    await inPlace((tx) =>
      sql`insert into publicity.item_placements (locality_id, id, item_id, edition, channel_id, placed_on, recorded_by)
        values (${place.id}, ${id}, ${itemId}, 1, ${channelId}, ${on}, 'Thử')`.execute(tx),
    )
    return id
  }
  const takeDown = (itemId: string, placementId: string) =>
    inPlace((tx) =>
      sql`insert into publicity.placement_remedies
          (locality_id, id, placement_id, item_id, kind, edition, happened_on, recorded_by)
        values (${place.id}, ${newId()}, ${placementId}, ${itemId}, 'taken-down', 1, '2024-03-01', 'Thử')`.execute(
        tx,
      ),
    )
  const air = async (channelId: string, on: string, seconds: number, repeatOf: string | null = null) => {
    const id = newId()
    await inPlace((tx) =>
      sql`insert into publicity.broadcasts (locality_id, id, channel_id, title, state, planned_on, planned_seconds, aired_on,
          aired_time, aired_seconds, repeat_of, topics, search_key, created_by)
        values (${place.id}, ${id}, ${channelId}, 'Thi đua là yêu nước', 'logged', ${on}, ${seconds}, ${on}, '06:30',
          ${seconds}, ${repeatOf}, '{guong-dien-hinh}', '', 'Thử')`.execute(tx),
    )
    return id
  }
  return { channel, item: itemIn(place, inPlace), put, takeDown, air }
}

export const talk = (more: object): object => ({
  kind: 'talk',
  content: 'Nói chuyện về Lời kêu gọi thi đua ái quốc',
  heldOn: '2024-03-05',
  place: 'Nhà văn hóa ấp Kinh 2',
  audiences: ['nhan-dan'],
  topics: ['tu-tuong'],
  reached: 64,
  ...more,
})

export function idOf({ status, body }: Answer): string {
  if (status !== 201) throw new Error(`${status} ${JSON.stringify(body)}`)
  return (body as { id: string }).id
}

/** The code of the refusal, or the status when it was done. */
export const outcome = ({ status, body }: Answer): string | number =>
  (body as { code?: string } | null)?.code ?? status

/** The fields refused, with what to do about each. */
export const refused = ({ body }: Answer): Record<string, string> =>
  Object.fromEntries(
    ((body as { errors?: { field: string; message: string }[] }).errors ?? []).map(({ field, message }) => [
      field,
      message,
    ]),
  )

/** What a test reads it as. */
// oxlint-disable-next-line typescript/no-unnecessary-type-parameters
export function read<T>({ status, body }: Answer): T {
  if (status !== 200) throw new Error(`${status} ${JSON.stringify(body)}`)
  return body as T
}
