/** What inspections of units of a sample locality found, counted back from the demo's day; invented like all that is not printed. */
import { addDays } from '@guongsang/core/kernel/day.ts'
import type { InspectionState } from '@guongsang/core/plans/inspection.ts'
import type { InspectionKept } from '../../modules/plans/index.ts'
import type { DemoLocality } from '../build.ts'
import { idOf } from '../ids.ts'
import { HANDED_IN_BY } from './handed-in.ts'
import type { PlanSource } from './plan-source.ts'

interface Told {
  daysAgo: number
  scope: string
  findings: string
  shortcomings?: string
  advice?: string
  /** Due so many days after the inspection. */
  demand?: readonly [text: string, within: number]
  state: Extract<InspectionState, 'draft' | 'sent' | 'answered' | 'remedied'>
  /** So many days after the inspection. */
  remedy?: readonly [text: string, after: number]
  givenBack?: string
}

const told: readonly Told[] = [
  {
    daysAgo: 61,
    scope: 'Hồ sơ bình xét, đề nghị khen thưởng năm 2023 và việc công khai kết quả',
    findings:
      'Đơn vị phân công người theo dõi, họp bình xét đúng thời gian. Đã công khai danh sách tại trụ sở.',
    shortcomings:
      'Hai trong bảy hồ sơ chưa có biên bản bình xét của tổ; báo cáo thành tích còn kê việc, chưa nêu kết quả cụ thể.',
    advice: 'Lập biên bản theo mẫu kèm hướng dẫn bình xét; mỗi thành tích nêu một số liệu so với năm trước.',
    demand: ['Bổ sung biên bản bình xét của hai tổ và viết lại báo cáo thành tích của hai cá nhân.', 40],
    state: 'sent',
  },
  {
    daysAgo: 34,
    scope: 'Việc triển khai kế hoạch phát hiện, bồi dưỡng điển hình tiên tiến đến các tổ, ấp, thôn',
    findings:
      'Kế hoạch của đơn vị ban hành sau kế hoạch của cấp trên 12 ngày, có phân công; đã quán triệt ở hội nghị đầu năm.',
    shortcomings:
      'Sổ theo dõi điển hình mới ghi đến tháng 11; chưa có người được giới thiệu là người lao động trực tiếp.',
    demand: ['Ghi đủ sổ theo dõi và giới thiệu ít nhất một điển hình là người lao động trực tiếp.', 30],
    state: 'answered',
    remedy: [
      'Đã ghi bổ sung sổ theo dõi tháng 12 và hai tháng đầu năm; chi bộ và Ban công tác Mặt trận thống nhất giới thiệu một hộ nông dân.',
      28,
    ],
  },
  {
    daysAgo: 18,
    scope: 'Nề nếp báo cáo, gửi danh sách giới thiệu theo quý',
    findings: 'Hai quý gần nhất gửi sau hạn 3 ngày và 5 ngày; số liệu trong báo cáo khớp với hồ sơ lưu.',
    shortcomings: 'Chưa giao một đầu mối, mỗi kỳ một người lập nên không nối được số liệu.',
    advice: 'Giao một đầu mối bằng văn bản, đặt lịch nhắc trước hạn năm ngày.',
    demand: ['Giao một đầu mối theo dõi và gửi văn bản phân công về cơ quan thường trực.', 35],
    state: 'sent',
  },
  {
    daysAgo: 96,
    scope: 'Sử dụng quỹ thi đua, khen thưởng và chi tiền thưởng năm 2023',
    findings: 'Có sổ theo dõi quỹ, chi đúng người trong quyết định khen thưởng.',
    shortcomings: 'Ba khoản chi thưởng chưa có chữ ký người nhận.',
    demand: ['Bổ sung chữ ký người nhận của ba khoản chi, lưu cùng quyết định khen thưởng.', 20],
    state: 'remedied',
    remedy: ['Đã mời ba cá nhân đến ký nhận bổ sung, lưu danh sách ký nhận cùng quyết định.', 24],
  },
  {
    daysAgo: 47,
    scope: 'Tổ chức ký giao ước thi đua và đăng ký danh hiệu đầu năm',
    findings:
      'Đã ký giao ước trong khối, 100% cá nhân đăng ký danh hiệu, có chỉ tiêu đo được. Cách làm bảng đăng ký treo tại phòng họp nên được phổ biến.',
    state: 'sent',
  },
  {
    daysAgo: 75,
    scope: 'Tuyên truyền gương người tốt, việc tốt trên hệ thống truyền thanh cơ sở',
    findings: 'Phát đều hai buổi một tuần, có sổ ghi nội dung phát.',
    shortcomings: 'Bốn tuần cuối năm phát lại bài cũ; chưa xin đồng ý của nhân vật trước khi phát.',
    demand: ['Lập danh mục nhân vật đã đồng ý và có ít nhất hai bài mới trong tháng.', 45],
    state: 'sent',
    remedy: ['Đã có hai bài mới, phát từ đầu tháng 02.', 40],
    givenBack: 'Chưa gửi danh mục nhân vật đã đồng ý.',
  },
  {
    daysAgo: 3,
    scope: 'Chuẩn bị sơ kết quý I và bình chọn điển hình để biểu dương',
    findings: 'Đã có danh sách sơ bộ năm tập thể, cá nhân; chưa họp bình chọn.',
    demand: ['Họp bình chọn, gửi biên bản kèm danh sách.', 12],
    state: 'draft',
  },
  {
    daysAgo: 140,
    scope: 'Lưu trữ hồ sơ khen thưởng các năm 2021, 2022, 2023',
    findings: 'Hồ sơ xếp theo năm, có mục lục, tra cứu được ngay khi kiểm tra.',
    state: 'sent',
  },
]

/** Of units that have people to answer first, so that whoever tries the demo as a unit finds a record. */
export function inspectionsOf(source: PlanSource, planId: string, demo: DemoLocality): InspectionKept[] {
  const officer = demo.accounts.find(({ grants }) => grants.some(({ role }) => role === 'officer'))!
  const units = inspectedUnits(demo, officer.organizationId)
  const { names } = demo.directory.organizations.find(({ id }) => id === officer.organizationId)!
  const team = `Đoàn kiểm tra của ${names.findLast(({ kind }) => kind === 'official')!.name}`
  return told.map((one, nth) => {
    const heldOn = addDays(HANDED_IN_BY, -one.daysAgo)
    const isSent = one.state !== 'draft'
    const checkedOn = one.state === 'remedied' ? addDays(heldOn, one.remedy![1] + 4) : null
    return {
      id: idOf(source.locality, 'inspection', `${source.key}/${nth}`),
      organization_id: units[nth % units.length]!,
      held_on: heldOn,
      by_whom: team,
      // What a plan that is over asked is inspected as the year's work.
      plan_id: source.closedOn === undefined ? planId : null,
      scope: one.scope,
      findings: one.findings,
      shortcomings: one.shortcomings ?? null,
      advice: one.advice ?? null,
      demand: one.demand?.[0] ?? null,
      remedy_due_on: one.demand === undefined ? null : addDays(heldOn, one.demand[1]),
      file_ids: [],
      state: one.state,
      state_reason: one.givenBack ?? null,
      sent_on: isSent ? addDays(heldOn, 2) : null,
      remedied_on: one.remedy === undefined ? null : addDays(heldOn, one.remedy[1]),
      remedy: one.remedy?.[0] ?? null,
      checked_on: checkedOn,
      checked_by: checkedOn === null ? null : officer.name,
      recorded_by: officer.name,
    }
  })
}

function inspectedUnits({ directory, accounts }: DemoLocality, officeId: string | null): string[] {
  const workplaces = (role: string) =>
    accounts.flatMap(({ organizationId, grants }) =>
      organizationId !== null && organizationId !== officeId && grants.some((grant) => grant.role === role)
        ? [organizationId]
        : [],
    )
  const communes = directory.organizations
    .filter(
      ({ kind, foundedOn, endedOn }) =>
        kind === 'commune-committee' && foundedOn === null && (endedOn === null || endedOn > HANDED_IN_BY),
    )
    .map(({ id }) => id)
  return [...new Set([...workplaces('commune-officer'), ...workplaces('unit-officer'), ...communes])]
}
