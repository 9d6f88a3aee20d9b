import type { PublicityStatistics } from '@guongsang/contract/publicity-statistics.ts'
import { sql } from 'kysely'
import { describe, expect, test } from 'vitest'
import { testApp } from '../../../../../tests/support/app.ts'
import { countStatements } from '../../../../../tests/support/database.ts'
import { newId } from '../../platform/id.ts'
import { idOf, outcome, publicityPlace, read, talk } from './outreach.fixture.ts'

const app = await testApp({ today: '2024-03-10' })

interface Facts {
  rows: { source: string; id: string; title: string; channels: string[]; form: string | null }[]
  total: { count: number }
}
interface Silent {
  year: number
  quarter: number
  communes: { organization: { name: string }; activities: number; lastOn: string | null }[]
  communesAll: number
  neverShown: { name: string }[]
  unitsAll: number
}

/** A locality where publicity was made: five items, one of them repeated on channels that do not count, and three activities. */
async function busyPlace() {
  const here = await publicityPlace(app)
  const { item, channel, put, takeDown, air, unit, neighbour, by, speaker, inPlace } = here
  const officer = by('officer', here.department)
  const portal = await channel('portal')
  const station = await channel('loudspeaker')
  const page = await channel('social-page')
  const gossip = await channel('social-page', false)
  const movementId = newId()
  await inPlace((tx) =>
    sql`insert into movements.movements (locality_id, id, name, kind, level, organization_id, launched_on, valid_from, is_focus, follows_ho_chi_minh,
        search_key, sort_key, created_by)
      values (${here.id}, ${movementId}, 'Chung sức xây dựng nông thôn mới', 'regular', 'district', ${unit.id}, '2024-01-05',
        '2024-01-05', true, false, '', '', 'Thử')`.execute(tx),
  )
  const items = {
    both: await item({
      movement_id: movementId,
      follows_ho_chi_minh: true,
      about_organization_id: neighbour.id,
    }),
    report: await item({
      form: 'phong-su',
      audiences: ['nhan-dan', 'lanh-dao'],
      organization_id: neighbour.id,
    }),
    downed: await item(),
    unofficial: await item(),
    written: await item({ state: 'written' }),
    earlier: await item({ topics: ['tu-tuong'] }),
  }
  await put(items.both, portal, '2024-01-15')
  await put(items.both, portal, '2024-02-01')
  await put(items.both, page, '2024-02-02')
  await put(items.report, station, '2024-02-20')
  await takeDown(items.downed, await put(items.downed, portal, '2024-02-21'))
  await put(items.unofficial, gossip, '2024-02-22')
  await put(items.written, portal, '2024-02-23')
  await put(items.earlier, portal, '2023-02-10')
  const first = await air(station, '2024-02-20', 570)
  await air(station, '2024-02-21', 570, first)
  await air(station, '2023-02-20', 300)
  const { memberId } = await speaker('Danh Thị Sa')
  const talkId = idOf(
    await officer.post(
      '/api/publicity-activities',
      talk({ organizationId: unit.id, memberId, movementIds: [movementId] }),
    ),
  )
  return { ...here, officer, items, movementId, portal, station, page, talkId, first }
}

const figures = async (place: Awaited<ReturnType<typeof busyPlace>>, query = '', caller = place.officer) =>
  read<PublicityStatistics>(await caller.get(`/api/publicity-statistics?${query}`))
const countsIn = (rows: readonly { code: string; count: number }[]) =>
  Object.fromEntries(rows.map(({ code, count }) => [code, count]))

describe('figures of publicity', () => {
  test('S000-II-2-1e: only official pages count; a repeat, a take-down and a second placing do not', async () => {
    const place = await busyPlace()
    const shown = await figures(place)
    expect([shown.from, shown.to]).toEqual(['2024-01-01', '2024-03-10'])
    expect(shown.totals).toEqual({ items: 2, broadcasts: 1, minutes: 9.5, activities: 1, reached: 64 })
    expect(
      shown.channels.map(({ channel, items, broadcasts, minutes }) => [
        channel.id,
        items,
        broadcasts,
        minutes,
      ]),
    ).toEqual(
      [
        [place.station, 1, 1, 9.5],
        [place.portal, 1, 0, 0],
        [place.page, 1, 0, 0],
      ].sort((a, b) => (b[1] as number) + (b[2] as number) - (a[1] as number) - (a[2] as number)),
    )
  })

  test('S001-III-3-b5 S001-IV-7-a: the year so far stands beside the same stretch of the year before, month by month', async () => {
    const shown = await figures(await busyPlace())
    expect(shown.before).toEqual({ items: 1, broadcasts: 1, minutes: 5, activities: 0, reached: 0 })
    expect(shown.growth).toEqual({ items: 100, minutes: 90, activities: null })
    expect(shown.months).toEqual([
      { month: 1, now: 1, before: 0 },
      { month: 2, now: 2, before: 1 },
      { month: 3, now: 1, before: 0 },
    ])
  })

  test('S000-I-1a: coverage per audience shows every group of the list, those nobody spoke to as nought', async () => {
    const { audiences } = await figures(await busyPlace())
    expect(countsIn(audiences)).toEqual({ 'lanh-dao': 1, 'can-bo': 0, 'nguoi-lao-dong': 0, 'nhan-dan': 3 })
  })

  test('S000-I-2d: what follows the example of Hồ Chí Minh is counted by its tag', async () => {
    const { followsHoChiMinh } = await figures(await busyPlace())
    expect(followsHoChiMinh).toEqual({ count: 1, of: 3 })
  })

  test('S000-I-3c: each force is shown with what it produced, the idle ones too', async () => {
    const { forces } = await figures(await busyPlace())
    expect(
      forces.map(({ force, items, broadcasts, activities, members }) => [
        force,
        items,
        broadcasts,
        activities,
        members,
      ]),
    ).toEqual([
      ['station', 1, 1, 0, null],
      ['portal', 1, 0, 0, null],
      ['press', 0, 0, 0, null],
      ['social', 1, 0, 0, null],
      ['speakers', 0, 0, 1, 1],
      ['front', 0, 0, 0, null],
      ['communes', 0, 0, 0, null],
    ])
  })

  test('S004-III-5-3 S000-II-1-1a: movements in focus and topics are counted, per unit when one movement is asked for', async () => {
    const place = await busyPlace()
    const { movements, topics } = await figures(place)
    expect(
      movements.map(({ movement, isFocus, items, activities, units }) => [
        movement.name,
        isFocus,
        items,
        activities,
        units,
      ]),
    ).toEqual([['Chung sức xây dựng nông thôn mới', true, 1, 1, 1]])
    expect(countsIn(topics)).toEqual({ 'tu-tuong': 1, 'guong-dien-hinh': 2 })
    const one = await figures(place, `movementId=${place.movementId}`)
    expect(
      one.units.map(({ organization, items, activities }) => [organization.name, items, activities]),
    ).toEqual([['Bộ phận Thi đua', 1, 1]])
  })

  test('S001-III-3-b7 S001-III-3-b4 S001-III-3-b8: gaps over all fields; of a unit, the fields it answers for are marked', async () => {
    const place = await busyPlace()
    for (const [code, label] of [
      ['nong-nghiep', 'Nông nghiệp'],
      ['y-te', 'Y tế'],
      ['giao-duc', 'Giáo dục'],
    ])
      await place.officer.put('/api/exemplar-labels', { list: 'field', code, label })
    await place.inPlace(async (tx) => {
      await sql`insert into organizations.catalogue_entries (locality_id, catalogue, code, label, sort_order)
        values (${place.id}, 'field', 'health', 'Y tế, chăm sóc sức khỏe', 1)`.execute(tx)
      await sql`insert into organizations.organization_fields (locality_id, organization_id, field_code)
        values (${place.id}, ${place.unit.id}, 'health')`.execute(tx)
    })
    const all = await figures(place)
    expect(all.fields.map(({ code, count, own }) => [code, count, own])).toEqual([
      ['nong-nghiep', 2, true],
      ['y-te', 0, true],
      ['giao-duc', 0, true],
    ])
    const label = {
      list: 'field',
      code: 'kh-nong-thon',
      label: 'Xây dựng nông thôn mới',
      commonCode: 'nong-nghiep',
    }
    await place.officer.put('/api/exemplar-labels', label)
    await place.put(await place.item({ fields: ['kh-nong-thon'] }), place.portal, '2024-03-02')
    const folded = await figures(place)
    expect(folded.fields.map(({ code, count, ofPlan }) => [code, count, ofPlan])).toEqual([
      ['nong-nghiep', 3, false],
      ['y-te', 0, false],
      ['giao-duc', 0, false],
      ['kh-nong-thon', 1, true],
    ])
    const own = await figures(place, `withinId=${place.unit.id}`)
    expect(own.fields.filter((field) => field.own).map(({ code, count }) => [code, count])).toEqual([
      ['y-te', 0],
    ])
    const told = await figures(place, 'form=phong-su')
    expect(told.fields.filter(({ ofPlan }) => !ofPlan).map(({ code, count }) => [code, count])).toEqual([
      ['nong-nghiep', 1],
      ['y-te', 0],
      ['giao-duc', 0],
    ])
    const reports = read<Facts>(
      await place.officer.get('/api/publicity-facts?form=phong-su&field=nong-nghiep'),
    )
    expect(reports.rows.map(({ id }) => id)).toEqual([place.items.report])
  })

  test('S000-I-3b: the matrix of topic, form and audience keeps its empty cells', async () => {
    const place = await busyPlace()
    interface Matrix {
      forms: { code: string }[]
      rows: {
        topic: { code: string }
        cells: { form: string; count: number; audiences: { code: string; count: number }[] }[]
        empty: number
      }[]
    }
    const matrix = read<Matrix>(await place.officer.get('/api/publicity-statistics/matrix'))
    const [thought, exemplary] = matrix.rows
    expect(matrix.forms.slice(0, 3).map(({ code }) => code)).toEqual(['tin-bai', 'phong-su', 'talk'])
    expect(thought!.cells.filter(({ count }) => count > 0).map(({ form, count }) => [form, count])).toEqual([
      ['talk', 1],
    ])
    expect(thought!.empty).toBe(matrix.forms.length - 1)
    const report = exemplary!.cells.find(({ form }) => form === 'phong-su')!
    expect([report.count, report.audiences]).toEqual([
      1,
      [
        { code: 'lanh-dao', count: 1 },
        { code: 'can-bo', count: 0 },
        { code: 'nguoi-lao-dong', count: 0 },
        { code: 'nhan-dan', count: 1 },
      ],
    ])
  })

  test('a kind of activity that the list of forms names is counted under that form', async () => {
    const place = await busyPlace()
    await place.inPlace((tx) =>
      sql`insert into publicity.labels (locality_id, id, list, code, label, position)
        values (${place.id}, ${newId()}, 'form', 'bao-cao', 'Báo cáo viên nói chuyện', 9)`.execute(tx),
    )
    await place.put(await place.item({ form: 'bao-cao', topics: ['tu-tuong'] }), place.portal, '2024-03-01')
    const { forms } = await figures(place)
    expect(
      forms.filter(({ count }) => count > 0).map(({ code, label, count }) => [code, label, count]),
    ).toEqual([
      ['tin-bai', 'Tin, bài', 1],
      ['phong-su', 'Phóng sự', 1],
      ['bao-cao', 'Báo cáo viên nói chuyện', 2],
    ])
    const behind = read<Facts>(await place.officer.get('/api/publicity-facts?form=bao-cao'))
    expect(behind.rows.map(({ source, form }) => [source, form])).toEqual([
      ['activity', 'Báo cáo viên nói chuyện'],
      ['item', 'Báo cáo viên nói chuyện'],
    ])
  })

  test('S004-I-1-2b: the fields a plan names are mapped to the common ones and counted there', async () => {
    const place = await busyPlace()
    const put = (code: string, label: string, commonCode: string | null = null) =>
      place.officer.put('/api/exemplar-labels', { list: 'field', code, label, commonCode })
    await put('nong-nghiep', 'Nông nghiệp')
    await put('quoc-phong', 'Quốc phòng, an ninh')
    for (const [code, label, common] of [
      ['tb-kinh-te', 'Kinh tế - chính trị', 'nong-nghiep'],
      ['tb-van-hoa', 'Văn hóa - xã hội', 'nong-nghiep'],
      ['tb-quoc-phong', 'Quốc phòng - an ninh', 'quoc-phong'],
    ] as const)
      await put(code, label, common)
    await place.put(await place.item({ fields: ['tb-kinh-te', 'tb-van-hoa'] }), place.portal, '2024-03-01')
    const { fields } = await figures(place)
    expect(fields.map(({ code, count }) => [code, count])).toEqual([
      ['nong-nghiep', 3],
      ['quoc-phong', 0],
      ['tb-kinh-te', 1],
      ['tb-van-hoa', 1],
      ['tb-quoc-phong', 0],
    ])
    const behind = read<Facts>(await place.officer.get('/api/publicity-facts?field=nong-nghiep'))
    expect(behind.rows.length).toBe(3)
  })

  test('S002-I-2-1d: what the mass media brought out is counted by channel and by kind of channel', async () => {
    const place = await busyPlace()
    const paper = await place.channel('print-press')
    await place.put(place.items.report, paper, '2024-03-03')
    const { channels, forces } = await figures(place)
    expect(channels.find(({ channel }) => channel.id === paper)).toMatchObject({
      kind: 'print-press',
      items: 1,
    })
    expect(forces.find(({ force }) => force === 'press')).toMatchObject({ items: 1 })
    const behind = read<Facts>(await place.officer.get(`/api/publicity-facts?channelId=${paper}`))
    expect(behind.rows.map(({ id }) => id)).toEqual([place.items.report])
  })

  test('S003-II-3-1a S004-I-1-1b: what spreads the thought of emulation, policies and law is counted by its topic, whoever did it', async () => {
    const place = await busyPlace()
    await place.inPlace((tx) =>
      sql`insert into publicity.labels (locality_id, id, list, code, label, position)
        values (${place.id}, ${newId()}, 'topic', 'chu-truong', 'Chủ trương, chính sách, pháp luật', 5)`.execute(
        tx,
      ),
    )
    await place.put(await place.item({ topics: ['chu-truong'] }), place.portal, '2024-03-01')
    await place.officer.post('/api/publicity-activities', {
      kind: 'meeting',
      organizationId: place.neighbour.id,
      content: 'Phổ biến Luật Thi đua, khen thưởng',
      heldOn: '2024-03-02',
      audiences: ['can-bo'],
      topics: ['chu-truong'],
      reached: 40,
    })
    expect(countsIn((await figures(place)).topics)).toEqual({
      'tu-tuong': 1,
      'guong-dien-hinh': 2,
      'chu-truong': 2,
    })
  })

  test('S000-IV-5-c: what a commune told its people is counted: loudspeaker minutes, people reached, its own movement', async () => {
    const place = await busyPlace()
    await place.inPlace((tx) =>
      sql`update organizations.organizations set kind_code = 'commune-committee', level = 'commune'
        where locality_id = ${place.id} and id = ${place.neighbour.id}`.execute(tx),
    )
    const clerk = place.by('commune-officer', place.neighbour)
    await clerk.post('/api/publicity-activities', {
      kind: 'meeting',
      organizationId: place.neighbour.id,
      content: 'Phổ biến phong trào do xã phát động tại họp ấp',
      heldOn: '2024-03-02',
      audiences: ['nhan-dan'],
      reached: 75,
      movementIds: [place.movementId],
    })
    const { forces } = await figures(place)
    expect(forces.find(({ force }) => force === 'communes')).toMatchObject({
      broadcasts: 1,
      minutes: 9.5,
      activities: 1,
      reached: 75,
    })
    const own = await figures(place, `movementId=${place.movementId}`, clerk)
    expect(own.totals).toMatchObject({ activities: 1, reached: 75 })
  })

  test("a plan's own word counts under itself and under the common one, once in the matrix", async () => {
    const place = await busyPlace()
    await place.inPlace((tx) =>
      sql`insert into publicity.labels (locality_id, id, list, code, label, letter, common_code, position)
        values (${place.id}, ${newId()}, 'topic', 'kh-a', 'Kết tinh tư tưởng trong Lời kêu gọi', 'a', 'tu-tuong', 9)`.execute(
        tx,
      ),
    )
    await place.put(await place.item({ topics: ['kh-a', 'tu-tuong'] }), place.portal, '2024-03-01')
    const { topics } = await figures(place)
    expect(countsIn(topics)).toEqual({ 'tu-tuong': 2, 'guong-dien-hinh': 2, 'kh-a': 1 })
    interface Matrix {
      rows: { topic: { code: string }; cells: { form: string; count: number }[] }[]
    }
    const { rows } = read<Matrix>(await place.officer.get('/api/publicity-statistics/matrix'))
    expect(rows.map(({ topic, cells }) => [topic.code, cells[0]!.count])).toEqual([
      ['tu-tuong', 1],
      ['guong-dien-hinh', 1],
    ])
    const behind = read<Facts>(await place.officer.get('/api/publicity-facts?topic=tu-tuong'))
    expect(behind.rows.map(({ source }) => source)).toEqual(['activity', 'item'])
  })

  test('each figure leads to what it counted, each thing once with every channel it stood on', async () => {
    const place = await busyPlace()
    const behind = async (query: string) => {
      const { rows, total } = read<Facts>(await place.officer.get(`/api/publicity-facts?${query}`))
      expect(total.count).toBe(rows.length)
      return rows.map(({ source, id }) => `${source} ${id}`)
    }
    const { items, talkId, first } = place
    expect(await behind('')).toEqual([
      `activity ${talkId}`,
      ...[`broadcast ${first}`, `item ${items.report}`].sort((a, b) =>
        a.split(' ')[1]! < b.split(' ')[1]! ? 1 : -1,
      ),
      `item ${items.both}`,
    ])
    expect(await behind('force=social')).toEqual([`item ${items.both}`])
    expect(await behind('force=speakers')).toEqual([`activity ${talkId}`])
    expect(await behind('audience=lanh-dao')).toEqual([`item ${items.report}`])
    expect(await behind('followsHoChiMinh=true')).toEqual([`item ${items.both}`])
    expect(await behind(`movementId=${place.movementId}&source=item`)).toEqual([`item ${items.both}`])
    const [both] = read<Facts>(await place.officer.get('/api/publicity-facts?followsHoChiMinh=true')).rows
    expect([both!.title, both!.channels.sort(), both!.form]).toEqual([
      'Gương sáng ở ấp Kinh 2',
      ['Kênh portal', 'Kênh social-page'],
      'Tin, bài',
    ])
    const firstPage = read<{ rows: { id: string }[]; next: string }>(
      await place.officer.get('/api/publicity-facts?limit=3'),
    )
    const rest = read<Facts>(await place.officer.get(`/api/publicity-facts?limit=3&cursor=${firstPage.next}`))
    expect([...firstPage.rows, ...rest.rows].map(({ id }) => id).length).toBe(4)
    expect(rest.rows.map(({ id }) => id)).toEqual([items.both])
  })

  test('statements do not grow with what is counted', async () => {
    const place = await busyPlace()
    const addresses = [
      '/api/publicity-statistics',
      '/api/publicity-statistics/matrix',
      '/api/publicity-statistics/silent-units',
      '/api/publicity-facts',
    ]
    const all = async () => {
      for (const address of addresses) read(await place.officer.get(address))
    }
    const before = await countStatements(place.database, all)
    for (const on of ['2024-02-25', '2024-02-26'])
      await place.put(
        await place.item({ audiences: ['can-bo'], fields: ['y-te'], organization_id: place.department.id }),
        place.station,
        on,
      )
    expect(await countStatements(place.database, all)).toBe(before)
  })
})

describe('who is silent', () => {
  test('a unit that has ended since keeps its name beside what it did', async () => {
    const { officer, inPlace, place, neighbour } = await busyPlace()
    await inPlace((tx) =>
      sql`update organizations.organizations set ended_on = '2024-03-01'
        where locality_id = ${place.id} and id = ${neighbour.id}`.execute(tx),
    )
    const { units } = read<PublicityStatistics>(await officer.get('/api/publicity-statistics'))
    expect(units.map(({ organization }) => organization.name)).toContain('Phòng Tài chính')
    expect(units.map(({ organization }) => organization.name)).not.toContain('')
  })

  test('S000-IV-5-b2 S000-IV-3-f: communes without anything in the quarter, and units never shown in the year', async () => {
    const place = await busyPlace()
    await place.inPlace(async (tx) => {
      await sql`insert into organizations.catalogue_entries (locality_id, catalogue, code, label, sort_order)
        values (${place.id}, 'organization-kind', 'commune-committee', 'Ủy ban nhân dân xã', 2)`.execute(tx)
      await sql`update organizations.organizations set kind_code = 'commune-committee', level = 'commune'
        where locality_id = ${place.id} and id in (${place.unit.id}, ${place.neighbour.id})`.execute(tx)
    })
    const first = read<Silent>(await place.officer.get('/api/publicity-statistics/silent-units'))
    expect([first.year, first.quarter, first.communes, first.communesAll]).toEqual([2024, 1, [], 2])
    const second = read<Silent>(
      await place.officer.get('/api/publicity-statistics/silent-units?year=2024&quarter=2'),
    )
    expect(second.communes.map(({ organization, lastOn }) => [organization.name, lastOn])).toEqual(
      [
        ['Bộ phận Thi đua', '2024-02-02'],
        ['Phòng Tài chính', '2024-02-20'],
      ].sort(),
    )
    expect(first.neverShown.map(({ name }) => name).sort()).toEqual(['Bộ phận Thi đua', 'Phòng Nội vụ'])
    expect(first.unitsAll).toBe(3)
  })
})

describe('who sees the figures', () => {
  test('S004-III-4-3a: the propaganda department follows everything and changes nothing', async () => {
    const place = await busyPlace()
    const watcher = place.by('propaganda-department')
    expect((await figures(place, '', watcher)).totals).toEqual((await figures(place)).totals)
    const statisticsRoutes = app.server.routes.filter(
      ({ policy }) => policy.name === 'can-view-publicity-statistics',
    )
    expect(new Set(statisticsRoutes.map(({ method }) => method))).toEqual(new Set(['GET']))
    expect(statisticsRoutes.length).toBeGreaterThan(4)
  })

  test('a unit sees its own part, a foreign locality nothing, other roles are refused', async () => {
    const place = await busyPlace()
    const foreign = await publicityPlace(app)
    const own = await figures(place, '', place.by('unit-officer', place.neighbour))
    expect([own.isWhole, (await figures(place)).isWhole]).toEqual([false, true])
    expect(own.totals).toMatchObject({ items: 1, broadcasts: 1, activities: 0 })
    expect(own.units.map(({ organization }) => organization.name)).toEqual(['Phòng Tài chính'])
    const elsewhere = read<PublicityStatistics>(await foreign.by('officer').get('/api/publicity-statistics'))
    expect(elsewhere.totals).toEqual({ items: 0, broadcasts: 0, minutes: 0, activities: 0, reached: 0 })
    expect(outcome(await place.by('honoree').get('/api/publicity-statistics'))).toBe('forbidden')
    expect(outcome(await place.by('honoree').get('/api/publicity-facts'))).toBe('forbidden')
    const wrong = await place.officer.get('/api/publicity-statistics?from=2024-03-01&to=2024-02-01')
    expect(outcome(wrong)).toBe('invalid-input')
  })

  test('the figures go out as a workbook with those who did nothing, and that it went is recorded', async () => {
    const place = await busyPlace()
    const { status, headers } = await place.officer.get('/api/publicity-statistics/export')
    expect([status, headers['content-type']]).toEqual([
      200,
      'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    ])
    const events = await place.inPlace((tx) =>
      tx
        .selectFrom('audit.events')
        .select('facts')
        .where('name', '=', 'publicity-statistics-exported')
        .execute(),
    )
    expect(events).toEqual([{ facts: { from: '01/01/2024', to: '10/03/2024' } }])
  })
})
