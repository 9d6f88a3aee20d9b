import { womenPostThirds } from '../parameters/general.ts'
import type { Parameter } from '../parameters/parameter.ts'
import type { Standing } from '../dated.ts'
import { postNames } from '../posts.ts'
import { decree152, decree98, recalled } from '../provisions.ts'
import type { Condition, PostTerm, Principle, Route } from '../rules.ts'
import { attested, factIs } from './conditions.ts'

const rules98 = decree98('6', ['hpl-nd98-m2', 'tvpl-221732'], recalled)
const rules152 = decree152('9', ['tvpl-221732'])
const table98 = decree98('Chương II Mục 2', ['bp-634'], {
  note: 'Bảng chức vụ do Sở Nội vụ Bình Phước tổng hợp.',
})
const table152 = decree152('Chương II Mục 2', ['bp-634'], {
  ...recalled,
  note: 'Lấy theo bảng của Nghị định số 98/2023/NĐ-CP, chưa đọc được bảng mới.',
})

const retired: Condition = factIs(
  'retirement-decided',
  'retirementDecided',
  true,
  {
    holds: 'Đã có thông báo hoặc quyết định nghỉ hưu.',
    fails: 'Chưa có thông báo hoặc quyết định nghỉ hưu; chỉ xét quá trình cống hiến khi đó.',
    unknown: 'Chưa rõ đã có thông báo hoặc quyết định nghỉ hưu hay chưa.',
  },
  [rules98, rules152],
)

const blameless: Condition = {
  ...attested(
    'khong-ky-luat-khi-giu-chuc-vu',
    'không bị kỷ luật, không có kết luận vi phạm nghiêm trọng trong thời gian giữ chức vụ',
    rules152,
  ),
  standing: [rules98, { ...rules152, enforce: 'attest' }],
}

function postYears(terms: readonly PostTerm<Parameter>[], tables: readonly Standing[]): Condition {
  const needed = terms
    .map(({ posts, min }) => {
      const names = posts.map((post) => postNames[post]).join(', ')
      return min === null ? `${names} không cần thời gian` : `${names} từ ${min.versions[0]!.value} năm`
    })
    .join('; ')
  return {
    code: 'post-years',
    standing: tables,
    test: { op: 'post-years', terms, womenThirds: womenPostThirds },
    says: {
      holds: `Đủ thời gian giữ chức vụ: {list}. Bảng: ${needed}.`,
      fails: `Chưa đủ thời gian giữ chức vụ{list}. Bảng: ${needed}.`,
      unknown: `Chưa có quá trình giữ chức vụ để tính. Bảng: ${needed}.`,
    },
  }
}

const confirmed: Condition = attested(
  'thoi-gian-giu-chuc-vu',
  'chức vụ và thời gian giữ chức vụ đúng bảng tiêu chuẩn xét quá trình cống hiến',
  table98,
)

/**
 * Quá trình cống hiến: the table is one province's tabulation, so the years computed are shown, and a person confirms
 * them; under NĐ 152 the table itself was not read, and a person decides.
 */
export function careerRoute(terms: readonly PostTerm<Parameter>[]): Route {
  return {
    id: 'qua-trinh-cong-hien',
    subject: 'individual',
    grounds: ['CONG_HIEN'],
    title: 'Quá trình cống hiến',
    standing: [table98, { ...table152, enforce: 'manual' }],
    conditions: [
      retired,
      blameless,
      postYears(terms, [{ ...table98, enforce: 'warn' }, table152]),
      confirmed,
    ],
  }
}

/** The same where only the table of NĐ 152 names posts. */
export function careerRouteOf152(terms: readonly PostTerm<Parameter>[], table: Standing): Route {
  return {
    ...careerRoute(terms),
    standing: [{ ...table, enforce: 'manual' }],
    conditions: [retired, blameless, postYears(terms, [table])],
  }
}

const both = [rules98, rules152]

export const careerPrinciples: readonly Principle[] = [
  {
    code: 'career-again',
    text: 'Đã được khen thưởng quá trình cống hiến vẫn được xét cho thời gian, chức vụ về sau.',
    standing: both,
  },
  {
    code: 'career-add-lower',
    text: 'Thời gian chưa đủ của một chức vụ được cộng vào chức vụ thấp hơn liền kề và xét theo chức vụ thấp hơn; giữ nhiều chức vụ cùng lúc thì lấy chức vụ cao nhất.',
    standing: both,
  },
  {
    code: 'career-lowered-post',
    text: 'Chức vụ thấp hơn do luân chuyển, sắp xếp tổ chức được tính như chức vụ cũ đến hết nhiệm kỳ hoặc thời hạn bổ nhiệm.',
    standing: both,
  },
]
