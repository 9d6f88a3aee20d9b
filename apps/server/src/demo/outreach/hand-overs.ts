/** What went to the media: used, waiting with a visit agreed, declined, late, taken back, and an invitation to what is coming. */
import { addDays, type Day } from '@guongsang/core/kernel/day.ts'
import type { SampleOutreach } from '../../modules/publicity/index.ts'
import { demoDefaultDay } from '../accounts.ts'
import { PLAN_DOCUMENT } from '../documents/build-documents.ts'
import { idOf } from '../ids.ts'
import { ago, type Draft } from './draft.ts'

type Row = SampleOutreach['hand_overs'][number]
type Answer = Partial<SampleOutreach['hand_over_recipients'][number]>

export function addHandOvers(draft: Draft): void {
  const { accounts } = draft.source
  const [studio, portal] = [draft.unit(accounts.broadcaster), draft.unit(accounts.portal)]
  addProfiles(draft, studio, portal)
  const invited = give(draft, 'invitation', {
    kind: 'invitation',
    organization_id: draft.communes[0]!.id,
    title: 'Mời đưa tin lễ phát động thi đua quý II',
    happens_on: addDays(demoDefaultDay, 19),
    happens_at: '07 giờ 30',
    place: 'Hội trường Ủy ban nhân dân xã',
    sent_on: ago(2),
  })
  to(draft, invited, studio, {})
  to(draft, invited, portal, received(ago(1)))
  const directive = give(draft, 'directive', {
    kind: 'directive',
    organization_id: draft.unit(accounts.standingAgency),
    title: 'Đề nghị tuyên truyền kế hoạch tuyên truyền thi đua, khen thưởng',
    document_id: idOf(draft.slug, 'document', PLAN_DOCUMENT),
    due_on: ago(6),
    sent_on: ago(30),
  })
  to(draft, directive, studio, received(ago(28)))
}

function addProfiles(draft: Draft, studio: string, portal: string): void {
  const [first, second, third, fourth] = draft.exemplars
  const agency = draft.unit(draft.source.accounts.standingAgency)
  const profile = (key: string, exemplar: Draft['exemplars'][number] | undefined, more: Partial<Row>) =>
    exemplar === undefined
      ? null
      : give(draft, key, {
          kind: 'profile',
          organization_id: agency,
          exemplar_id: exemplar.id,
          title: `Hồ sơ: ${exemplar.title}`,
          content: 'Gửi hồ sơ đã kiểm chứng và được người trong cuộc đồng ý để tuyên truyền trên chuyên mục.',
          contact: 'Công chức văn hóa - xã hội của xã',
          sent_on: ago(40),
          ...more,
        })
  const used = profile('used', first, { due_on: ago(20) })
  if (used !== null) {
    to(draft, used, studio, received(ago(39)))
    to(draft, used, portal, received(ago(38)))
    const item = draft.items.find(
      ({ exemplar_id, state }) => exemplar_id === first!.id && state === 'published',
    )
    use(draft, used, studio, 'Phóng sự phát trong chuyên mục trên hệ thống truyền thanh', ago(24), null)
    use(draft, used, portal, 'Bài trên Cổng thông tin điện tử', ago(22), item?.id ?? null)
  }
  const waiting = profile('waiting', second, { sent_on: ago(9), due_on: addDays(demoDefaultDay, 12) })
  if (waiting !== null) {
    to(draft, waiting, studio, received(ago(8)))
    visit(draft, waiting, studio)
  }
  const declined = profile('declined', third, { sent_on: ago(33) })
  if (declined !== null)
    to(draft, declined, portal, {
      ...received(ago(32)),
      declined_on: ago(30),
      declined_reason: 'Đã có bài cùng đề tài trong tháng',
    })
  const recalled = profile('recalled', fourth, {
    sent_on: ago(15),
    recalled_reason: 'Số liệu hiệu quả kinh tế cần tính lại',
  })
  if (recalled !== null) to(draft, recalled, studio, {})
}

const received = (on: Day): Answer => ({ received_on: on, received_by: 'Phóng viên trực' })

function give(
  { slug, value }: Draft,
  key: string,
  row: Partial<Row> & Pick<Row, 'kind' | 'organization_id' | 'title' | 'sent_on'>,
): string {
  const id = idOf(slug, 'hand-over', key)
  value.hand_overs.push({
    id,
    content: null,
    exemplar_id: null,
    event_id: null,
    document_id: null,
    happens_on: null,
    happens_at: null,
    place: null,
    due_on: null,
    contact: null,
    file_ids: [],
    recalled_reason: null,
    recorded_by: 'Chuyên viên phụ trách tuyên truyền',
    ...row,
  })
  return id
}

const to = ({ value }: Draft, handOverId: string, organizationId: string, answer: Answer) =>
  value.hand_over_recipients.push({
    hand_over_id: handOverId,
    organization_id: organizationId,
    received_on: null,
    received_by: null,
    declined_on: null,
    declined_reason: null,
    ...answer,
  })

const use = (
  { slug, value }: Draft,
  handOverId: string,
  organizationId: string,
  made: string,
  on: Day,
  itemId: string | null,
) =>
  value.hand_over_uses.push({
    id: idOf(slug, 'hand-over-use', `${handOverId}/${organizationId}`),
    hand_over_id: handOverId,
    organization_id: organizationId,
    item_id: itemId,
    made,
    link: null,
    made_on: on,
    recorded_by: 'Phóng viên trực',
  })

const visit = ({ slug, value }: Draft, handOverId: string, organizationId: string) =>
  value.visits.push({
    id: idOf(slug, 'visit', handOverId),
    hand_over_id: handOverId,
    organization_id: organizationId,
    writer: 'Nhóm phóng viên truyền thanh',
    visit_on: addDays(demoDefaultDay, 4),
    visit_at: 'buổi sáng',
    place: 'Tại nơi sản xuất',
    purpose: 'Ghi âm, chụp ảnh làm phóng sự',
    state: 'agreed',
    answer: 'Xã cử người đón tại trụ sở',
    recorded_by: 'Phóng viên trực',
  })
