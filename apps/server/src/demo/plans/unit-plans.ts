/** Plans that a few units made from the plan above them, some issued, some still drafts: invented, as every unit writes them. */
import { day, endOfQuarter } from '@guongsang/core/kernel/day.ts'
import type { Plans } from '../../modules/plans/index.ts'
import type { Directory } from '../../modules/organizations/index.ts'
import { officialName } from '../draft.ts'
import { idOf } from '../ids.ts'

interface UnitPlan {
  locality: string
  /** Key of the plan above, and of the unit. */
  parent: string
  unit: string
  year: number
  kind: Plans['plans'][number]['kind']
  title: string
  state: Plans['plans'][number]['state']
  issuedOn?: string
  tasks: readonly UnitTask[]
}
type UnitTask = readonly [quarter: 1 | 2 | 3 | 4 | null, title: string, done?: { on: string; text: string }]

const yearly = (name: string, more: readonly UnitTask[] = []): readonly UnitTask[] => [
  [1, `Xây dựng kế hoạch thực hiện công tác thi đua, khen thưởng năm 2024 của ${name}`],
  [1, 'Ký giao ước thi đua trong khối, phát động phong trào thi đua năm 2024'],
  ...more,
  [2, 'Tổ chức đánh giá kết quả thực hiện kế hoạch 6 tháng đầu năm'],
  [3, 'Đăng ký thi đua năm 2025 của tập thể, cá nhân'],
  [4, 'Bình xét thi đua, đề nghị khen thưởng năm 2024'],
  [null, 'Tuyên truyền, giới thiệu gương điển hình tiên tiến trong đơn vị'],
]
const ofYear = (
  unit: string,
  name: string,
  state: UnitPlan['state'],
  issuedOn: string | null,
  more: readonly UnitTask[] = [],
): UnitPlan => ({
  locality: 'dienbien',
  parent: 'DB-2024-1023',
  unit,
  year: 2024,
  kind: 'work',
  title: `Kế hoạch công tác thi đua, khen thưởng năm 2024 của ${name}`,
  state,
  ...(issuedOn !== null && { issuedOn }),
  tasks: yearly(name, more),
})
const exemplars = (unit: string, name: string, state: UnitPlan['state'], issuedOn?: string): UnitPlan => ({
  locality: 'dienkhanh',
  parent: 'DK-2023-87',
  unit,
  year: 2024,
  kind: 'exemplar-publicity',
  title: `Kế hoạch tuyên truyền gương điển hình tiên tiến năm 2024 của ${name}`,
  state,
  ...(issuedOn !== undefined && { issuedOn }),
  tasks: [
    [
      1,
      'Phát gương người tốt, việc tốt trên loa truyền thanh',
      { on: '2024-02-27', text: 'Đã phát 04 gương trong tháng 2.' },
    ],
    [2, 'Tổ chức cho điển hình giao lưu với đoàn viên, học sinh'],
    [4, 'Biểu dương điển hình tiên tiến tại hội nghị tổng kết'],
    [null, 'Chủ động phát hiện, lựa chọn điển hình trên từng lĩnh vực để tuyên truyền, nhân rộng'],
  ],
})

const unitPlans: readonly UnitPlan[] = [
  ofYear('so-gddt', 'Sở Giáo dục và Đào tạo', 'issued', '2024-03-05', [
    [1, 'Tham mưu kế hoạch phong trào “Cả nước thi đua xây dựng xã hội học tập, đẩy mạnh học tập suốt đời”'],
  ]),
  ofYear('so-y-te', 'Sở Y tế', 'issued', '2024-03-07'),
  ofYear('ubnd-huyen-muong-ang', 'Ủy ban nhân dân huyện Mường Ảng', 'issued', '2024-02-28'),
  ofYear('so-tai-chinh', 'Sở Tài chính', 'drafting', null),
  ofYear('ubnd-huyen-nam-po', 'Ủy ban nhân dân huyện Nậm Pồ', 'submitted', null),
  exemplars('ubnd-xa-dien-lac', 'xã Diên Lạc', 'running', '2024-01-15'),
  exemplars('ubnd-xa-dien-an', 'xã Diên An', 'issued', '2024-01-22'),
  exemplars('phong-gddt', 'Phòng Giáo dục và Đào tạo', 'drafting'),
]

export function buildUnitPlans({ locality, organizations }: Directory): Plans {
  const plans: Plans & Required<Pick<Plans, 'disseminations'>> = {
    plans: [],
    sections: [],
    tasks: [],
    parties: [],
    logs: [],
    outputs: [],
    duties: [],
    disseminations: [],
    recordedBy: 'Dữ liệu mẫu',
  }
  for (const plan of unitPlans.filter((one) => one.locality === locality.slug)) {
    const unitId = idOf(plan.locality, 'organization', plan.unit)
    const unit = organizations.find((one) => one.id === unitId)
    if (unit === undefined) throw new Error(`The demo has no "${plan.unit}"`)
    addPlan(plans, plan, { id: unitId, name: officialName(unit) })
    if (plan.issuedOn !== undefined) plans.disseminations.push(toldBy(plan, plan.issuedOn, unitId))
  }
  return plans
}

/** The day its own plan was issued, the unit made the plan above known to its people. */
const toldBy = (
  plan: UnitPlan,
  on: string,
  unitId: string,
): NonNullable<Plans['disseminations']>[number] => ({
  id: idOf(plan.locality, 'dissemination', plan.unit),
  plan_id: parentOf(plan),
  organization_id: unitId,
  happened_on: day(on),
  form: plan.unit.startsWith('ubnd-xa') ? 'loudspeaker' : 'meeting',
  informed: 40 + 3 * plan.unit.length,
  note: null,
  file_ids: [],
})

const parentOf = ({ locality, parent }: UnitPlan): string =>
  idOf(locality, 'plan-plan', `${parent}/${parent}`)

function addPlan(plans: Plans, plan: UnitPlan, unit: { id: string; name: string }): void {
  const id = idOf(plan.locality, 'unit-plan', plan.unit)
  plans.plans.push({
    id,
    organization_id: unit.id,
    document_id: null,
    parent_id: parentOf(plan),
    continues_id: null,
    from_task_id: null,
    kind: plan.kind,
    title: plan.title,
    period_from: day(`${plan.year}-01-01`),
    period_to: day(`${plan.year}-12-31`),
    motto: null,
    scope: null,
    default_lead_id: unit.id,
    state: plan.state,
    issued_on: plan.issuedOn === undefined ? null : day(plan.issuedOn),
    closed_on: null,
    state_reason: null,
  })
  plan.tasks.forEach((task, position) => addTask(plans, plan, { planId: id, unit, task, position }))
}

interface Adding {
  planId: string
  unit: { id: string; name: string }
  task: UnitTask
  position: number
}

function addTask(
  plans: Plans,
  { locality, unit: key, year }: UnitPlan,
  { planId, unit, task, position }: Adding,
): void {
  const [quarter, title, done] = task
  const id = idOf(locality, 'unit-task', `${key}/${position}`)
  plans.tasks.push({
    id,
    plan_id: planId,
    section_id: null,
    parent_id: null,
    carried_from_id: null,
    position,
    grouping: quarter === null ? 'all-year' : `quarter-${quarter}`,
    ordinal: String(position + 1),
    title,
    due_kind: quarter === null ? 'standing' : 'period-end',
    due_on: quarter === null ? null : endOfQuarter(day(`${year}-${String(quarter * 3).padStart(2, '0')}-01`)),
    due_inclusive: quarter === null ? null : true,
    due_text: null,
    condition: null,
    year_about: null,
    year_of: year,
    year_for: null,
    school_year: null,
    yearly: false,
    strength: 'order',
    output_kind: null,
    accountable_name: null,
    state: done === undefined ? 'open' : 'in-progress',
    state_since: day(done?.on ?? `${year}-01-01`),
    state_reason: null,
    percent: done === undefined ? 0 : 30,
  })
  plans.parties.push({
    task_id: id,
    position: 0,
    part: 'lead',
    text: unit.name,
    organization_id: unit.id,
    group_id: null,
    bloc_id: null,
  })
  if (done !== undefined)
    plans.logs.push({
      id: idOf(locality, 'unit-log', `${key}/${position}`),
      task_id: id,
      organization_id: unit.id,
      happened_on: day(done.on),
      text: done.text,
      percent: 30,
      file_ids: [],
    })
}
