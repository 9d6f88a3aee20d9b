import { beforeAll, describe, expect, test } from 'vitest'
import { testApp, type TestApp } from '../../../../../tests/support/app.ts'
import { insertDirectory } from '../../modules/organizations/index.ts'
import { insertDocuments } from '../../modules/documents/index.ts'
import { insertPlans } from '../../modules/plans/index.ts'
import type { Actor } from '../../platform/auth/actor.ts'
import { buildDemo, demoLocalities } from '../build.ts'
import { idOf } from '../ids.ts'
import { buildPublicityLabels } from '../channels/labels.ts'
import { buildPlans } from '../plans/build-plans.ts'
import { demoPlans } from '../plans/index.ts'
import { buildDocuments, PLAN_DOCUMENT } from './build-documents.ts'

interface Shown {
  head: { numberLine: string; placeAndDate: string | null; signatureLines: string[] }
  signature: { name: string | null }
  relations: {
    kind: string
    citation: string
    doubt: string | null
    related: { id: string; reference: string; issuedOn: string } | null
  }[]
  recipients: {
    text: string
    purpose: string
    mode: string
    targets: { by: string; id?: string; name?: string }[]
  }[]
  publishing: { channel: string }[]
  drafterNote: string | null
}

let app: TestApp
const actors = new Map<string, Actor>()
const shown = new Map<string, Shown>()

beforeAll(async () => {
  app = await testApp({ today: '2024-03-10' })
  for (const demo of buildDemo()) {
    const { directory } = demo
    const { id: localityId, slug } = directory.locality
    const plan = demoPlans.find(({ locality }) => locality === slug)!
    const source = demoLocalities.find((one) => one.slug === slug)!
    await app.platform.database.transaction({ localityId: null }, async (tx) => {
      await insertDirectory(tx, directory)
      await insertPlans(tx, localityId, buildPlans(plan, directory))
      await insertDocuments(tx, localityId, buildDocuments(source, demo, plan))
    })
    const officer = demo.accounts.find(({ login }) => login === `${slug}.chuyenvien`)!
    const grants = [{ role: 'officer' as const, scope: { kind: 'locality' as const, id: null, path: null } }]
    const { id: accountId, organizationId, name } = officer
    actors.set(slug, {
      kind: 'account',
      accountId,
      personId: null,
      localityId,
      organizationId,
      name,
      sessionId: null,
      grants,
    })
    const { body } = await app
      .as(actors.get(slug)!)
      .get(`/api/documents/${idOf(slug, 'document', PLAN_DOCUMENT)}`)
    shown.set(slug, body as Shown)
  }
}, 60_000)

describe('the head of each published plan: S000-H-1 S000-H-2 S000-S-1 S001-H-3 S001-H-3b S001-S-1 S002-H-1 S002-H-2 S002-S-1 S003-H-1 S003-H-2 S003-S-1 S004-H-1 S004-S-1', () => {
  test.each([
    [
      'S000-H-1 S000-H-2 S000-S-1',
      'vinhthuan',
      'Số: 75/KH-UBND',
      'Vĩnh Thuận, ngày 12 tháng 4 năm 2024',
      ['KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH'],
    ],
    [
      'S001-H-3 S001-H-3b S001-S-1',
      'dienkhanh',
      'Số: 87/KH-UBND',
      'Diên Khánh, ngày 11 tháng 4 năm 2023',
      ['TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH'],
    ],
    [
      'S002-H-1 S002-H-2 S002-S-1',
      'cammy',
      'Số: 11/KH-UBND',
      'Cẩm Mỹ, ngày 11 tháng 01 năm 2024',
      ['CHỦ TỊCH'],
    ],
    [
      'S003-H-1 S003-H-2 S003-S-1',
      'dienbien',
      'Số: 1023/KH-UBND',
      'Điện Biên, ngày 10 tháng 01 năm 2024',
      ['TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH'],
    ],
    ['S004-H-1 S004-S-1', 'tanbien', 'Số: ……/KH-UBND', 'Tân Biên', ['CHỦ TỊCH']],
  ])('%s: %s', (_rows, slug, numberLine, placeAndDate, signatureLines) => {
    expect(shown.get(slug)!.head).toMatchObject({ numberLine, placeAndDate, signatureLines })
  })
})

describe('what each rests on: S000-H-4 S000-II-1-2a S001-H-5 S001-H-6 S001-III-1-a2 S001-IV-2-a S002-H-5 S002-III-1-1b S003-H-4 S003-H-5 S003-II-1-0d S004-II-1-b2 S004-II-1-b3 S004-II-1-dd3', () => {
  test.each([
    ['S000-H-4', 'vinhthuan', '64/KH-UBND', 'implements', '2024-03-06'],
    ['S000-II-1-2a', 'vinhthuan', '19/CT-TTg', 'cites', '2021-07-16'],
    ['S001-H-5', 'dienkhanh', '1526/QĐ-TTg', 'basis', '2022-12-09'],
    ['S001-H-6', 'dienkhanh', '2202/KH-UBND', 'basis', '2023-03-10'],
    ['S001-III-1-a2', 'dienkhanh', '16-CT/TU', 'cites', '2014-09-25'],
    ['S001-IV-2-a', 'dienkhanh', '202/KH-UBND', 'continues', '2021-12-09'],
    ['S002-H-5', 'cammy', '09-NQ/HU', 'basis', '2023-12-26'],
    ['S002-III-1-1b', 'cammy', '28-TT/TU', 'cites', '2014-07-02'],
    ['S003-H-4', 'dienbien', '06/2022/QH15', 'basis', '2022-06-15'],
    ['S003-H-5', 'dienbien', '98/2023/NĐ-CP', 'basis', '2023-12-31'],
    ['S003-II-1-0d', 'dienbien', '34-CT/TW', 'cites', '2014-04-07'],
    ['S004-H-4', 'tanbien', '38/KH-UBND', 'basis', '2021-02-09'],
    ['S004-II-1-b2', 'tanbien', '05-CT/TW', 'cites', '2016-05-15'],
    ['S004-II-1-b3', 'tanbien', '83-KH/HU', 'cites', '2022-02-25'],
    ['S004-II-1-dd3', 'tanbien', '77-KH/HU', 'cites', '2022-01-28'],
  ])(
    '%s: %s stands in the library and leads back to the plan',
    async (_row, slug, reference, kind, issuedOn) => {
      const ties = shown.get(slug)!.relations.filter(({ related }) => related?.reference === reference)
      expect(ties).toMatchObject([{ kind, related: { issuedOn } }])
      const { body } = await app.as(actors.get(slug)!).get(`/api/documents/${ties[0]!.related!.id}`)
      const back = (body as { relatedBy: { kind: string; document: { id: string } }[] }).relatedBy
      expect(back).toContainEqual(
        expect.objectContaining({
          kind,
          document: expect.objectContaining({ id: idOf(slug, 'document', PLAN_DOCUMENT) }),
        }),
      )
    },
  )
})

test('S004-II-1-c: topic c of the plan names two resolutions, which stand in the library and lead back to the plan', async () => {
  const plan = demoPlans.find(({ locality }) => locality === 'tanbien')!
  const topic = buildPublicityLabels('tanbien', plan).find(({ code }) => code === 'tb-c')!
  expect(topic).toMatchObject({ list: 'topic', letter: 'c' })
  const cited = shown.get('tanbien')!.relations.filter(({ citation }) => topic.label.includes(citation))
  expect(cited.map(({ citation }) => citation)).toEqual([
    'Nghị quyết Đại hội Đảng bộ tỉnh Tây Ninh lần thứ XI',
    'Nghị quyết Đại hội Đảng bộ huyện Tân Biên lần thứ XII',
  ])
  const library = (await app.as(actors.get('tanbien')!).get('/api/documents?view=library&kind=resolution'))
    .body as { rows: { id: string }[] }
  expect(library.rows.map(({ id }) => id).toSorted()).toEqual(
    cited.map(({ related }) => related!.id).toSorted(),
  )
})

test('S003-I-1-1f: what the plan is to reach is written in papers of five years, without number or day, and leads to them', async () => {
  const officer = app.as(actors.get('dienbien')!)
  const id = idOf('dienbien', 'document', 'ct-hanh-dong')
  const { body } = await officer.get(`/api/documents/${id}`)
  expect(body).toMatchObject({
    kind: 'programme',
    reference: null,
    issuedOn: null,
    effectiveFrom: '2021-01-01',
    effectiveTo: '2025-12-31',
    relations: [{ kind: 'implements', related: { id: idOf('dienbien', 'document', 'nq-dang-bo') } }],
    relatedBy: [{ kind: 'concretizes', document: { id: idOf('dienbien', 'document', PLAN_DOCUMENT) } }],
  })
})

describe('Nơi nhận of each: S000-N-1 S000-N-5 S001-N-3 S001-N-4 S001-N-6 S002-N-1 S002-N-3 S002-N-4 S002-N-7 S002-N-8 S003-N-4 S003-N-5 S003-N-6 S003-N-8 S004-N-1 S004-N-2 S004-N-3 S004-N-4 S004-N-7 S002-N-5 S002-N-10 S003-N-7 S003-N-2 S003-N-1 S001-N-5 S004-N-5 S004-N-6', () => {
  const organization = (key: string) => ({ by: 'organization', id: key })
  const post = (key: string) => ({ by: 'post', id: key })
  test.each([
    ['S000-N-1', 'vinhthuan', 'Ban TĐKT, Sở Nội vụ', [organization('ban-tdkt-tinh')]],
    ['S000-N-5', 'vinhthuan', 'LĐVP, CVNC', [post('van-phong'), post('van-phong')]],
    [
      'S001-N-3',
      'dienkhanh',
      'TT Huyện ủy, TT HĐND huyện; TT UBND tỉnh',
      [organization('huyen-uy'), organization('hdnd-huyen'), organization('ubnd-tinh')],
    ],
    ['S001-N-4', 'dienkhanh', 'CT và các PCT UBND huyện', [post('ubnd-huyen')]],
    ['S001-N-6', 'dienkhanh', 'Các thành viên thuộc Cụm, Khối TĐKT của huyện', [{ by: 'all-blocs' }]],
    ['S002-N-1', 'cammy', 'Sở Nội vụ (Ban TĐKT tỉnh)', [organization('ban-tdkt-tinh')]],
    ['S002-N-3', 'cammy', 'CT, các PCT.UBH', [post('ubnd-huyen')]],
    ['S002-N-4', 'cammy', 'VP.HU và các Ban XD Đảng', [{ by: 'group', id: 'ban-xd-dang' }]],
    [
      'S002-N-7',
      'cammy',
      'Các cơ quan, đơn vị, Hội thuộc UBND huyện',
      [{ by: 'group', id: 'hoi-thuoc-ubnd' }],
    ],
    ['S002-N-8', 'cammy', 'UBND các xã, Thị trấn', [{ by: 'group', id: 'xa' }]],
    ['S003-N-4', 'dienbien', 'Lãnh đạo UBND tỉnh', [post('ubnd-tinh')]],
    [
      'S003-N-5',
      'dienbien',
      'UBND các tỉnh Miền núi biên giới phía Bắc',
      [{ by: 'outside', name: 'UBND các tỉnh Miền núi biên giới phía Bắc' }],
    ],
    ['S003-N-6', 'dienbien', 'Ủy ban MTTQ Việt Nam tỉnh', [organization('mttq')]],
    ['S003-N-8', 'dienbien', 'Các CQ, ĐV, DN tham gia Cụm - khối thi đua của tỉnh', [{ by: 'all-blocs' }]],
    ['S004-N-1', 'tanbien', 'Ban TĐKT tỉnh', [organization('ban-tdkt-tinh')]],
    ['S004-N-2', 'tanbien', 'TT.HU; TT.HĐND huyện', [organization('huyen-uy'), organization('hdnd-huyen')]],
    [
      'S004-N-3',
      'tanbien',
      'Các cơ quan tham mưu, giúp việc Huyện ủy',
      [{ by: 'group', id: 'giup-viec-huyen-uy' }],
    ],
    [
      'S004-N-4',
      'tanbien',
      'UB.MTTQVN và các tổ chức chính trị-xã hội huyện',
      [organization('mttq'), { by: 'group', id: 'to-chuc-ctxh' }],
    ],
    ['S004-N-7', 'tanbien', 'Các cơ quan, đơn vị huyện', [{ by: 'group', id: 'co-quan-don-vi' }]],
    [
      'S002-N-5',
      'cammy',
      'UBMTTQVN và các đoàn thể huyện',
      [organization('mttq'), { by: 'group', id: 'doan-the' }],
    ],
    ['S002-N-10', 'cammy', 'Chánh, Phó VP.UBH', [post('van-phong')]],
    ['S003-N-7', 'dienbien', 'Các thành viên Hội đồng TĐKT tỉnh', [{ by: 'council', id: 'hoi-dong-tdkt' }]],
    ['S003-N-2', 'dienbien', 'Ban TĐKT Trung ương', [organization('ban-tdkt-tw')]],
    ['S003-N-1', 'dienbien', 'Hội đồng TĐKT Trung ương', [organization('hoi-dong-tdkt-tw')]],
    ['S001-N-5', 'dienkhanh', 'Thành viên HĐTĐKT huyện', [{ by: 'council', id: 'hoi-dong-tdkt' }]],
    ['S004-N-5', 'tanbien', 'Công an huyện', [organization('cong-an')]],
    ['S004-N-6', 'tanbien', 'Ban Chỉ huy Quân sự huyện', [organization('ban-chqs')]],
  ])('%s: %s, “%s”', (_row, slug, text, targets) => {
    const line = shown.get(slug)!.recipients.find((one) => one.text === text)
    const idOfTarget = (target: { by: string; id?: string }) =>
      target.id === undefined
        ? {}
        : { id: idOf(slug, target.by === 'group' ? 'group' : 'organization', target.id) }
    expect(line?.targets).toMatchObject(targets.map((target) => ({ ...target, ...idOfTarget(target) })))
  })

  test('S002-N-12 S002-N-9 S001-N-7 S003-N-9: notes are no lines, sites are publishing tasks', () => {
    expect(shown.get('cammy')!.drafterNote).toBe('(Vượng/D/2024/Kế hoạch)')
    expect(shown.get('cammy')!.recipients.map(({ text }) => text)).not.toContain('(Vượng/D/2024/Kế hoạch)')
    const channels = ['cammy', 'dienkhanh', 'dienbien', 'tanbien'].map((slug) =>
      shown.get(slug)!.publishing.map(({ channel }) => channel),
    )
    expect(channels).toEqual([
      ['Trang thông tin điện tử huyện'],
      ['Trang thông tin điện tử huyện'],
      ['Cổng Thông tin điện tử tỉnh'],
      [],
    ])
  })

  test('what no line means stays on its line by its printed name', () => {
    const outside = [...shown].flatMap(([slug, { recipients }]) =>
      recipients.flatMap(({ text, targets }) =>
        targets.filter(({ by }) => by === 'outside').map(({ name }) => `${slug}: ${text} → ${name}`),
      ),
    )
    expect(outside).toMatchInlineSnapshot(`
      [
        "dienbien: TT Tỉnh ủy, HĐND, Đoàn ĐBQH tỉnh → Đoàn ĐBQH tỉnh",
        "dienbien: UBND các tỉnh Miền núi biên giới phía Bắc → UBND các tỉnh Miền núi biên giới phía Bắc",
      ]
    `)
  })
})

describe('a directive that opens the year', () => {
  test.each([
    ['cammy', ['II.I.3', 'II.IV.4']],
    ['dienbien', ['III.I.3']],
  ])(
    'S002-II-IV-4: in %s it is the product of the task to issue it, and of the one to draft it',
    async (slug, rows) => {
      const officer = app.as(actors.get(slug)!)
      const { key } = demoPlans.find(({ locality }) => locality === slug)!
      const directive = idOf(slug, 'document', 'ct-phat-dong')
      const output = { objectKind: 'document', objectId: directive }
      const tasks = rows.map((row) => idOf(slug, 'plan-task', `${key}/${row}/2024`))
      for (const task of tasks)
        expect((await officer.post(`/api/tasks/${task}/outputs`, output)).status).toBe(201)
      const { body } = await officer.get(`/api/task-outputs?objectKind=document&objectId=${directive}`)
      const origins = (body as { rows: { taskId: string }[] }).rows.map(({ taskId }) => taskId)
      expect(origins.toSorted()).toEqual(tasks.toSorted())
      const { body: kinds } = await officer.get(`/api/documents?kind=directive&state=submitted`)
      expect((kinds as { rows: { id: string }[] }).rows.map(({ id }) => id)).toEqual([directive])
    },
  )
})
