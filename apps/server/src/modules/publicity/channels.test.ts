import { describe, expect, test } from 'vitest'
import { testApp } from '../../../../../tests/support/app.ts'
import { countStatements } from '../../../../../tests/support/database.ts'
import { idOf, outcome, saidAt, station } from './channels.fixture.ts'

const app = await testApp({ today: '2024-03-10' })

interface Channel {
  name: string
  otherNames: string[]
  kind: string
  counted: boolean
  restricted: boolean
  audienceNote: string | null
  owners: { name: string }[]
  columns: { name: string; rule: string | null }[]
  airs: boolean
  closedOn: string | null
  version: number
  may: string[]
}
interface Column {
  name: string
  rules: { sentence: string; validFrom: string }[]
  renewals: { text: string; reason: string | null; happenedOn: string }[]
  topics: { label: string }[]
  cooperators: { name: string }[]
  version: number
}

describe('channels', () => {
  test('S003-IV-3-1a: spoken, filmed and written press, web sites and social pages are kinds of channel', async () => {
    const { channel, officer } = await station(app)
    const kinds = ['audio-press', 'video-press', 'print-press', 'portal', 'social-page', 'magazine']
    for (const kind of kinds) await channel({ kind, name: `Kênh ${kind}`, level: 'province' })
    const { body } = await officer.get('/api/channels?level=province')
    const rows = (body as { rows: Channel[] }).rows
    expect(rows.map(({ kind }) => kind).toSorted()).toEqual(kinds.toSorted())
    expect(outcome(await officer.post('/api/channels', { name: 'Kênh lạ', kind: 'smoke-signal' }))).toBe(
      'invalid-input',
    )
  })

  test('S000-II-2-1a, S000-IV-2: the portal of a district is one channel that two offices share, with two names', async () => {
    const { channel, department, neighbour, officer } = await station(app)
    const id = await channel({
      kind: 'portal',
      name: 'Cổng thông tin điện tử huyện',
      otherNames: ['Trang thông tin điện tử huyện'],
      address: 'https://kenhsong.example.vn',
      ownerIds: [department.id, neighbour.id],
    })
    const shown = (await officer.get(`/api/channels/${id}`)).body as Channel
    expect(shown).toMatchObject({
      name: 'Cổng thông tin điện tử huyện',
      otherNames: ['Trang thông tin điện tử huyện'],
      owners: [{ name: 'Phòng Nội vụ' }, { name: 'Phòng Tài chính' }],
      airs: false,
    })
    const { body } = await officer.get('/api/channels?q=trang%20thong%20tin')
    expect((body as { rows: Channel[] }).rows).toHaveLength(1)
  })

  test('S000-II-2-1c, S004-II-2-a1: a unit owns a bulletin of its own and keeps it itself, another unit does not', async () => {
    const { channel, channelOf, unit, neighbour, by } = await station(app)
    const head = by('unit-head', unit)
    const own = { ownerIds: [unit.id], kind: 'bulletin', name: 'Bản tin đơn vị', level: 'grassroots' }
    const id = await channel(own, head)
    expect(((await head.get(`/api/channels/${id}`)).body as Channel).may).toEqual([
      'edit',
      'close',
      'open-column',
    ])
    const other = by('unit-head', neighbour)
    expect(((await other.get(`/api/channels/${id}`)).body as Channel).may).toEqual([])
    expect(outcome(await other.put(`/api/channels/${id}`, { ...channelOf(own), version: 1 }))).toBe(
      'forbidden',
    )
    expect(outcome(await other.post('/api/channels', channelOf(own)))).toBe('forbidden')
  })

  test('S000-II-2-1e: of social pages only official ones count', async () => {
    const { channel, officer } = await station(app)
    const page = (official: boolean) =>
      channel({ kind: 'social-page', name: `Trang ${official ? 'chính thống' : 'tự lập'}`, official })
    const counted = async (id: string) => ((await officer.get(`/api/channels/${id}`)).body as Channel).counted
    expect([await counted(await page(true)), await counted(await page(false))]).toEqual([true, false])
  })

  test('S004-III-4-1b: an internal bulletin says for whom it is', async () => {
    const { channelOf, channel, officer } = await station(app)
    const bulletin = { kind: 'internal-bulletin', name: 'Bản tin Thông báo nội bộ', restricted: true }
    const refused = await officer.post('/api/channels', channelOf(bulletin))
    expect(saidAt(refused, 'audienceNote')).toBe('Kênh nội bộ: ghi rõ dành cho ai.')
    const id = await channel({ ...bulletin, audienceNote: 'Chi bộ trực thuộc' })
    expect((await officer.get(`/api/channels/${id}`)).body).toMatchObject({
      restricted: true,
      audienceNote: 'Chi bộ trực thuộc',
    })
  })

  test('S001-III-3-c1: speakers and mobile networks are channels too, S004-II-2-a3: so are loudspeakers of communes', async () => {
    const { channel, officer } = await station(app)
    for (const [kind, level] of [
      ['speakers', 'district'],
      ['mobile', 'province'],
      ['loudspeaker', 'commune'],
      ['banners', 'commune'],
    ])
      await channel({ kind, level, name: `Kênh ${kind} ${level}` })
    const of = async (query: string) =>
      ((await officer.get(`/api/channels?${query}`)).body as { rows: Channel[] }).rows.length
    expect([await of('kind=speakers'), await of('kind=mobile'), await of('kind=loudspeaker')]).toEqual([
      1, 1, 2,
    ])
    expect(await of('kind=loudspeaker&level=commune')).toBe(1)
  })

  test('is closed from a day on only when no column is left open, and then leaves the list', async () => {
    const { channelId, columnId, officer } = await station(app)
    const close = (version: number) =>
      officer.post(`/api/channels/${channelId}/closing`, {
        closedOn: '2024-03-01',
        reason: 'Sáp nhập vào đài khu vực',
        version,
      })
    const refused = await close(1)
    expect([outcome(refused), (refused.body as { detail: string }).detail]).toEqual([
      'channel-has-columns',
      'Kênh còn chuyên mục đang mở: “Thi đua là yêu nước”. Hãy dừng hoặc chuyển các chuyên mục đó trước.',
    ])
    const gone = { closedOn: '2024-02-29', reason: 'Chuyển sang chuyên trang', version: 1 }
    expect(outcome(await officer.post(`/api/columns/${columnId}/closing`, gone))).toBe(204)
    expect(outcome(await close(1))).toBe(204)
    expect(outcome(await close(1))).toBe('changed-meanwhile')
    const count = async (query: string) =>
      ((await officer.get(`/api/channels?${query}`)).body as { rows: Channel[] }).rows.length
    expect([await count(''), await count('closed=true')]).toEqual([0, 1])
  })

  test('channel and column end on one day; a column does not outlive its channel', async () => {
    const { channelId, columnId, officer } = await station(app)
    const close = (what: string, closedOn: string) =>
      officer.post(`/api/${what}/closing`, { closedOn, reason: 'Sáp nhập vào đài khu vực', version: 1 })
    expect(outcome(await close(`columns/${columnId}`, '2024-03-10'))).toBe(204)
    expect(outcome(await close(`channels/${channelId}`, '2024-03-09'))).toBe('channel-has-columns')
    expect(outcome(await close(`channels/${channelId}`, '2024-03-10'))).toBe(204)
  })

  test('another locality neither sees nor changes it', async () => {
    const { channelId, channelOf } = await station(app)
    const other = await station(app)
    expect(outcome(await other.officer.get(`/api/channels/${channelId}`))).toBe('channel-not-found')
    const change = { ...channelOf({ ownerIds: [other.department.id] }), version: 1 }
    expect(outcome(await other.officer.put(`/api/channels/${channelId}`, change))).toBe('channel-not-found')
  })

  test('the list costs the same for three as for one, pages by name and goes to Excel', async () => {
    const { channel, officer } = await station(app)
    const list = (query = '') => officer.get(`/api/channels?limit=10${query}`)
    const one = await countStatements(app.platform.database, () => list())
    await channel({ name: 'Bản tin Nông dân', kind: 'bulletin' })
    await channel({ name: 'Ánh sáng quê hương', kind: 'magazine' })
    expect(await countStatements(app.platform.database, () => list())).toBe(one)
    const first = (await officer.get('/api/channels?limit=2')).body as { rows: Channel[]; next: string }
    const second = (await officer.get(`/api/channels?limit=2&cursor=${first.next}`)).body as {
      rows: Channel[]
    }
    expect([...first.rows, ...second.rows].map(({ name }) => name)).toEqual([
      'Ánh sáng quê hương',
      'Bản tin Nông dân',
      'Đài Truyền thanh huyện',
    ])
    const { status, headers } = await officer.get('/api/channels/export')
    expect([status, headers['content-type']]).toEqual([200, expect.stringContaining('spreadsheet')])
  })
})

describe('columns', () => {
  test('S000-IV-3-a: a column has a name, a channel, an owner, a cadence, and a log of what was renewed', async () => {
    const { columnId, officer, columnOf } = await station(app)
    const renewal = {
      happenedOn: '2024-02-15',
      text: 'Thêm phần trò chuyện với nhân vật tại trường quay',
      reason: 'Thính giả góp ý',
    }
    expect(outcome(await officer.post(`/api/columns/${columnId}/renewals`, renewal))).toBe(201)
    const shown = (await officer.get(`/api/columns/${columnId}`)).body as Column
    expect(shown).toMatchObject({
      name: 'Thi đua là yêu nước',
      channel: { name: 'Đài Truyền thanh huyện' },
      lead: { name: 'Phòng Nội vụ' },
      topics: [
        { label: 'Chủ trương, chính sách về thi đua, khen thưởng' },
        { label: 'Phong trào thi đua do các cấp phát động' },
      ],
      rules: [{ sentence: 'Phấn đấu ít nhất 02 kỳ/tháng, mỗi lần không quá 10 phút' }],
      renewals: [renewal],
    })
    const format = { ...columnOf({ format: 'Mở đầu bằng nhạc hiệu' }), rule: undefined, version: 1 }
    expect(outcome(await officer.put(`/api/columns/${columnId}`, format))).toBe(204)
    expect(outcome(await officer.put(`/api/columns/${columnId}`, format))).toBe('changed-meanwhile')
  })

  test('S004-III-3-4a: a column has a unit that leads and units that work with it; both see what is being made', async () => {
    const { column, unit, neighbour, officer, schedule, by } = await station(app)
    const id = await column({ name: 'Gương sáng', leadId: unit.id, cooperatorIds: [neighbour.id] })
    expect((await officer.get(`/api/columns/${id}`)).body).toMatchObject({
      lead: { name: 'Bộ phận Thi đua' },
      cooperators: [{ name: 'Phòng Tài chính' }],
    })
    const broadcast = await schedule({ columnId: id, cooperatorIds: [neighbour.id] })
    for (const place of [unit, neighbour])
      expect(outcome(await by('unit-head', place).get(`/api/broadcasts/${broadcast}`))).toBe(200)
  })

  test('S000-IV-3-c: the limit of minutes is a setting of the column, from a day on', async () => {
    const { columnId, officer, schedule, broadcaster, broadcastOf } = await station(app)
    const rule = { validFrom: '2024-04-01', times: 2, per: 'month', strength: 'aim', secondsMax: 300 }
    expect(outcome(await officer.post(`/api/columns/${columnId}/rules`, rule))).toBe(201)
    await schedule({ plannedOn: '2024-03-20', plannedSeconds: 600 })
    const refused = await broadcaster.post(
      '/api/broadcasts',
      broadcastOf({ plannedOn: '2024-04-01', plannedSeconds: 301 }),
    )
    expect(saidAt(refused, 'plannedSeconds')).toBe(
      'Thời lượng dự kiến 5 phút 01 giây quá mức 5 phút/lần phát sóng của chuyên mục.',
    )
    const shown = (await officer.get(`/api/columns/${columnId}`)).body as Column
    expect(shown.rules.map(({ validFrom }) => validFrom)).toEqual(['2024-04-01', '2023-01-01'])
  })

  test('S004-III-2-2c, S001-IV-7-a: columns stand in a register, on the portal too, and those opened in a year are found', async () => {
    const { channel, column, officer } = await station(app)
    const portal = await channel({ kind: 'portal', name: 'Cổng thông tin điện tử' })
    await column({
      name: 'Thi đua yêu nước',
      channelId: portal,
      openedOn: '2024-02-01',
      rule: { strength: 'order' },
    })
    const names = async (query: string) =>
      ((await officer.get(`/api/columns?${query}`)).body as { rows: Column[] }).rows.map(({ name }) => name)
    expect(await names('')).toEqual(['Thi đua là yêu nước', 'Thi đua yêu nước'])
    expect(await names('openedIn=2024')).toEqual(['Thi đua yêu nước'])
    const { body } = await officer.get('/api/air-time?year=2024')
    expect(body).toMatchObject({ columnsOpened: 1, columnsOpenedBefore: 1 })
  })

  test('a rule says both how many and in what, and a day only of a month', async () => {
    const { columnId, officer, broadcaster, by, neighbour } = await station(app)
    const set = (more: object, caller = officer) =>
      caller.post(`/api/columns/${columnId}/rules`, { validFrom: '2024-04-01', strength: 'aim', ...more })
    expect(saidAt(await set({ times: 2 }), 'times')).toContain('Ghi cả số kỳ và kỳ tính')
    expect(saidAt(await set({ times: 2, per: 'week', byDay: 3 }), 'byDay')).toContain('theo tháng')
    expect(outcome(await set({ times: 1, per: 'week' }, broadcaster))).toBe(201)
    expect(outcome(await set({}, by('unit-head', neighbour)))).toBe('forbidden')
  })

  test('the words of the lists hold from a day to a day, with the mark a plan prints', async () => {
    const { officer, by } = await station(app)
    const topic = { list: 'topic', code: 'tap-trung', label: 'Lời kêu gọi Thi đua ái quốc', letter: 'đ' }
    expect(outcome(await by('broadcaster').put('/api/publicity-labels', topic))).toBe('forbidden')
    const saved = await officer.put('/api/publicity-labels', { ...topic, validTo: '2024-03-09' })
    expect(outcome(saved)).toBe(200)
    expect(outcome(await officer.put('/api/publicity-labels', topic))).toBe('publicity-label-code-taken')
    const codes = async (query: string) =>
      (
        (await officer.get(`/api/publicity-labels?list=topic${query}`)).body as { rows: { code: string }[] }
      ).rows.map(({ code }) => code)
    expect(await codes('')).toEqual(['chu-truong', 'phong-trao'])
    expect(await codes('&all=true')).toEqual(['chu-truong', 'phong-trao', 'tap-trung'])
    const id = (saved.body as { id: string }).id
    const recoded = { ...topic, id, code: 'ma-khac', version: 1 }
    expect(saidAt(await officer.put('/api/publicity-labels', recoded), 'code')).toContain('giữ nguyên')
  })
})

describe('programmes of units', () => {
  const line = {
    month: 2,
    content: 'Viết bài về mô hình thu gom rác',
    form: 'phong-su',
    audiences: ['nhan-dan'],
    inCharge: 'Cán bộ văn phòng',
    quantity: 2,
  }

  async function programmed() {
    const office = await station(app)
    const head = office.by('unit-head', office.unit)
    const typed = {
      organizationId: office.unit.id,
      year: 2024,
      title: 'Chương trình tuyên truyền năm 2024',
      lines: [
        { ...line, channelId: office.channelId },
        { ...line, month: 3, quantity: 1 },
        { ...line, month: 6, content: 'Hội thi văn nghệ', quantity: 1 },
      ],
    }
    const id = idOf(await head.post('/api/programmes', typed))
    const show = async (caller = head) =>
      (await caller.get(`/api/programmes/${id}`)).body as {
        state: string
        version: number
        behind: number
        done: number
        planned: number
        lines: { id: string; standing: string; done: number; content: string }[]
        may: string[]
      }
    const act = async (what: string, more: object = {}) =>
      head.post(`/api/programmes/${id}/${what}`, { version: (await show()).version, ...more })
    return { ...office, head, typed, id, show, act }
  }

  test('S004-III-5-5b, S001-IV-4-1b: a unit plans its work by month, with what, who, where and how many, and sees how far it is', async () => {
    const { head, show, act, officer } = await programmed()
    expect((await show()).lines.map(({ standing }) => standing)).toEqual(['behind', 'due', 'ahead'])
    expect((await show()).lines[0]).toMatchObject({
      form: { label: 'Phóng sự' },
      channel: { name: 'Đài Truyền thanh huyện' },
      audiences: [{ label: 'Nhân dân' }],
      inCharge: 'Cán bộ văn phòng',
    })
    const [february] = (await show()).lines
    const result = { doneOn: '2024-02-20', quantity: 1, text: 'Đăng 01 bài' }
    const record = (more: object = {}) =>
      head.post(`/api/programme-lines/${february!.id}/results`, { ...result, ...more })
    expect(outcome(await record())).toBe('programme-state-refuses')
    expect(outcome(await act('approval'))).toBe(204)
    expect(outcome(await record({ doneOn: '2024-03-11' }))).toBe('invalid-input')
    expect(outcome(await record())).toBe(201)
    expect(await show(officer)).toMatchObject({ state: 'approved', behind: 1, done: 1, planned: 4 })
    expect(outcome(await record())).toBe(201)
    expect(await show()).toMatchObject({ behind: 0, done: 2 })
    expect((await show()).lines[0]).toMatchObject({ standing: 'done', done: 2 })
    const { status, headers } = await head.get(`/api/programmes/${(await list(officer))[0]}/export`)
    expect([status, headers['content-type']]).toEqual([200, expect.stringContaining('spreadsheet')])
    expect(outcome(await act('closing', { result: 'Đạt 50% số việc' }))).toBe(204)
    expect(outcome(await record())).toBe('programme-state-refuses')
  })

  const list = async (caller: { get(url: string): Promise<{ body: never }> }) =>
    ((await caller.get('/api/programmes')).body as { rows: { id: string }[] }).rows.map(({ id }) => id)

  test('is a draft of its unit alone, one a year, and what has results stays in it', async () => {
    const { head, typed, id, show, act, by, neighbour } = await programmed()
    const stranger = by('unit-head', neighbour)
    expect(outcome(await head.post('/api/programmes', typed))).toBe('programme-exists')
    expect(await list(stranger)).toEqual([])
    expect(outcome(await stranger.get(`/api/programmes/${id}`))).toBe('programme-not-found')
    expect(await list(by('propaganda-department'))).toEqual([])
    expect(outcome(await act('approval'))).toBe(204)
    expect(await list(by('propaganda-department'))).toEqual([id])
    expect(await list(stranger)).toEqual([])
    const [first, second] = (await show()).lines
    const result = { doneOn: '2024-02-20', quantity: 1, text: 'Đăng 01 bài' }
    await head.post(`/api/programme-lines/${first!.id}/results`, result)
    const edit = async (lines: object[]) =>
      head.put(`/api/programmes/${id}`, { title: typed.title, lines, version: (await show()).version })
    expect(outcome(await edit([{ ...line, id: second!.id }]))).toBe('programme-line-has-results')
    expect(outcome(await edit([{ ...line, id: first!.id, quantity: 3 }]))).toBe(204)
    expect(await show()).toMatchObject({ state: 'draft', done: 1, planned: 3 })
    expect((await show()).lines).toHaveLength(1)
  })
})
