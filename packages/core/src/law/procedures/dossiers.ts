/** Hồ sơ đề nghị khen thưởng: its papers, copies and files, by award and date. */
import type { Day } from '../../kernel/day.ts'
import { awardName, catalogue, type AwardCode } from '../awards/catalogue.ts'
import type { Ground } from '../codes.ts'
import type { Dated } from '../dated.ts'
import { decree152, decree98, law2022 } from '../provisions.ts'
import { answerOn, type Answer, type Entry } from './answer.ts'
import { part, whenMeritNeedsProof, whenTitleNeedsWork, type Part } from './dossier-parts.ts'
import { carriedOver, decree86, provision, through, withDistricts, withoutDistricts } from './provisions.ts'

export type FileFormat = 'docx' | 'pdf'

export interface Dossier {
  /** By the locality: the papers below are then only what is known, its own list (an overlay) comes first. */
  setBy: 'nation' | 'locality'
  parts: readonly Part[]
  /** Bộ bản chính; null where the receiving authority says. */
  copies: number | null
  /** Empty where no electronic format is laid down. */
  files: readonly FileFormat[]
  /** The form of the decision that ends it. */
  decisionTemplate?: string
}

const national = (
  parts: readonly Part[],
  copies: number | null,
  files: readonly FileFormat[] = [],
): Dossier => ({
  setBy: 'nation',
  parts,
  copies,
  files,
})
const byLocality = (dossier: Dossier): Dossier => ({ ...dossier, setBy: 'locality' })

const bothFiles: readonly FileFormat[] = ['docx', 'pdf']
const related = part('related-documents', { when: 'nếu có' })

const base = {
  title: national(
    [
      part('submission'),
      part('report'),
      part('review-minutes'),
      part('work-certificate', { when: whenTitleNeedsWork }),
    ],
    null,
  ),
  form: national(
    [
      part('submission'),
      part('report'),
      part('award-minutes'),
      part('merit-certificate', { when: whenMeritNeedsProof }),
    ],
    null,
  ),
}
const ownDetails = {
  note: 'Bộ, ban, ngành, tỉnh quy định chi tiết hồ sơ khen thưởng thuộc thẩm quyền của mình (khoản 6 Điều 84).',
}
const title84 = law2022('84.1', ['lvn-84', 'tvpl-219217'], ownDetails)
const form84 = law2022('84.2', ['lvn-84'], ownDetails)

const voted = (template: { submission?: string; report?: string } = {}): Dossier =>
  national(
    [
      part('submission', template.submission ? { template: template.submission } : {}),
      part('report', template.report ? { template: template.report } : {}),
      part('minutes-and-vote', { when: 'kết quả bỏ phiếu với danh hiệu phải bỏ phiếu' }),
      part('work-certificate', { when: 'hoặc xác nhận hoàn thành xuất sắc nhiệm vụ, mưu trí, sáng tạo' }),
    ],
    null,
  )

/** Danh hiệu khác under NĐ 98 Điều 34; after it the paragraph of the law alone is read. */
const provincialTitle: readonly Dated<Dossier>[] = [
  ...through(voted(), decree98('34', ['tvpl-220979'])),
  ...through(base.title, {
    ...title84,
    ...withoutDistricts,
    note: 'Thành phần theo luật; điều tương ứng của Nghị định số 152/2025/NĐ-CP chưa đọc được.',
  }),
]

const setLocally = (note?: string) =>
  decree152('6.2.c', ['tvpl-244833'], {
    note:
      note ?? 'Thành phần nêu đây theo Điều 84 của luật; danh mục đầy đủ do bộ, ban, ngành, tỉnh quy định.',
  })

const localTitle: readonly Dated<Dossier>[] = [
  ...through(voted(), decree98('34', ['tvpl-220979'])),
  ...through(byLocality(base.title), setLocally()),
]

const nationalFighter = national(
  [
    part('submission'),
    part('confirmed-report'),
    part('minutes-and-vote'),
    part('work-certificate', { when: 'phạm vi toàn quốc, do người đứng đầu bộ, ban, ngành, tỉnh xác nhận' }),
    related,
  ],
  1,
)
const governmentFlag = national(
  [part('submission'), part('confirmed-report'), part('minutes-and-vote'), related],
  1,
  bothFiles,
)
const suddenOrder = national(
  [part('submission-with-list'), part('confirmed-report'), part('award-minutes'), related],
  1,
  bothFiles,
)
const hero = national(
  [
    part('submission'),
    part('confirmed-report'),
    part('minutes-and-vote'),
    related,
    part('central-council-opinion'),
  ],
  1,
  bothFiles,
)
const primeMinister = national(
  [
    part('submission'),
    part('confirmed-report'),
    part('council-minutes'),
    part('merit-certificate', {
      when: 'với thành tích đột xuất, giải thưởng khu vực, đóng góp, khoa học - kỹ thuật, từ thiện',
    }),
    related,
  ],
  1,
)
const writtenOn98 = (what: string): string =>
  `Theo ${what}, viết khi Nghị định số 98/2023/NĐ-CP còn hiệu lực; chưa rõ đã công bố lại hay chưa.`

const family: Dossier = {
  ...national([part('village-proposal'), part('residents-summary'), part('residents-minutes')], 1),
  decisionTemplate: 'Mẫu số 10',
}
const village = national(
  [
    part('submission', { template: 'Mẫu số 04' }),
    part('report', { template: 'Mẫu số 05' }),
    part('review-minutes', { template: 'Mẫu số 06' }),
  ],
  1,
)
const commune: Dossier = {
  ...national(
    [
      part('submission', { template: 'Mẫu số 07' }),
      part('report', { template: 'Mẫu số 08' }),
      part('council-minutes', { template: 'Mẫu số 09' }),
    ],
    1,
  ),
  decisionTemplate: 'Mẫu số 12',
}
const cultural = 'Thành phần nêu đây theo Nghị định số 86/2023/NĐ-CP; bộ, ban, ngành, tỉnh quy định danh mục.'

const versions: Partial<Record<AwardCode, readonly Dated<Dossier>[]>> = {
  LDTT: localTitle,
  TTLDTT: localTitle,
  CSTDCS: [
    ...through(voted(), decree98('34', ['tvpl-220979'])),
    ...through(
      byLocality(voted({ submission: 'Mẫu số 01', report: 'Mẫu số 05' })),
      setLocally(
        'Thành phần nêu đây theo Quyết định 638/QĐ-BNV năm 2025 ở cấp xã; số bộ theo bộ, ban, ngành, tỉnh.',
      ),
    ),
  ],
  CSTDT: provincialTitle,
  TTLDXS: provincialTitle,
  COT: provincialTitle,
  CSTDTQ: through(
    nationalFighter,
    decree98('33', ['tvpl-220982']),
    carriedOver(['tvpl-220982'], 'Thành phần theo Điều 33 Nghị định số 98/2023/NĐ-CP.'),
  ),
  COCP: through(
    governmentFlag,
    provision('311/QĐ-BNV', 'Mục XV', ['tvpl-215480'], withDistricts),
    carriedOver(['tvpl-215480'], writtenOn98('Quyết định 311/QĐ-BNV năm 2025')),
  ),
  BKTTG: through(
    primeMinister,
    decree98('42', ['tvpl-137799', 'tvpl-215479']),
    decree152('42', ['ld-1576633'], { note: 'Văn bản liên quan ở Điều 33 của nghị định này.' }),
  ),
  AHLD: through(
    hero,
    decree98('41', ['tvpl-219283', 'tvpl-220523', 'tnd-679940']),
    carriedOver(['tvpl-220523'], writtenOn98('Quyết định 311/QĐ-BNV năm 2025')),
  ),
  GK: [
    ...through(base.form, { ...form84, ...withDistricts }),
    ...through(byLocality(base.form), setLocally()),
  ],
  GDVH: [
    ...through(family, decree86('7.1', ['tt-58929'], withDistricts)),
    ...through(byLocality(family), setLocally(cultural)),
  ],
  TDPVH: [
    ...through(village, decree86('7.2', ['hn-thon'], withDistricts)),
    ...through(byLocality(village), setLocally(cultural)),
  ],
  XPTB: through(commune, decree86('Phụ lục IV', ['tvpl-61300'])),
}

const suddenOrders: Entry<Dossier> = {
  code: 'dossier-order-sudden',
  name: 'Hồ sơ đề nghị huân chương do thành tích đột xuất',
  versions: through(
    suddenOrder,
    provision('311/QĐ-BNV', 'Mục XIII', ['tvpl-214280'], withDistricts),
    carriedOver(['tvpl-214280'], writtenOn98('Quyết định 311/QĐ-BNV năm 2025')),
  ),
}

/** Hồ sơ theo thủ tục đơn giản (Điều 85): which cases, see publicity. */
export const simplifiedDossier: Entry<Dossier> = {
  code: 'dossier-simplified',
  name: 'Hồ sơ theo thủ tục đơn giản',
  versions: through(
    national([part('submission'), part('summary-report')], 1),
    decree98('40', ['tt-85']),
    carriedOver(['tt-85'], 'Thành phần theo Điều 40 Nghị định số 98/2023/NĐ-CP.'),
  ),
}

export const foreignerDossier: Entry<Dossier> = {
  code: 'dossier-foreigner',
  name: 'Hồ sơ khen thưởng người nước ngoài, người Việt Nam ở nước ngoài',
  versions: through(
    national([part('submission'), part('proposer-summary'), part('duties-confirmed')], 1),
    decree152('42.2', ['ld-1576633']),
  ),
}

/** Nộp hồ sơ điện tử: whole Word and PDF, save what is a State secret. */
export const electronicFiling: Entry<readonly FileFormat[]> = {
  code: 'electronic-filing',
  name: 'Gửi tệp Word, PDF qua hệ thống quản lý hồ sơ khen thưởng điện tử, trừ bí mật nhà nước',
  versions: through(
    bothFiles,
    provision('311/QĐ-BNV', '', ['tvpl-214280'], withDistricts),
    carriedOver(['tvpl-214280'], writtenOn98('Quyết định 311/QĐ-BNV năm 2025')),
  ),
}

export function dossierEntry(award: AwardCode, ground?: Ground): Entry<Dossier> {
  const { family: kind } = catalogue[award]
  if (kind === 'order' && ground === 'DOT_XUAT') return suddenOrders
  const byLaw = kind === 'emulation-title' ? through(base.title, title84) : through(base.form, form84)
  return {
    code: `dossier-${award}`,
    name: `Hồ sơ đề nghị “${awardName(award)}”`,
    versions: versions[award] ?? byLaw,
    ...(isCultural(award) && {
      silence:
        'Nghị định số 86/2023/NĐ-CP có hiệu lực từ ngày 30/01/2024; hồ sơ trước ngày đó chưa được nhập.',
    }),
  }
}

function isCultural(award: AwardCode): boolean {
  return award === 'XPTB' || award === 'TDPVH' || award === 'GDVH'
}

/** The dossier asked for on the day it is handed in. */
export function dossierFor(award: AwardCode, on: Day, ground?: Ground): Answer<Dossier> {
  return answerOn(dossierEntry(award, ground), on)
}
