/** The form of a contest: who launches it, until when, by which rules it is judged, what can be won. */
import { SegmentedControl, Textarea } from '@mantine/core'
import type { Contest } from '@guongsang/contract/contests.ts'
import { CONTEST_KINDS, CONTEST_ORIGINS, TIE_RULES } from '@guongsang/contract/contests-words.ts'
import { LEVELS } from '@guongsang/contract/organizations-words.ts'
import { choicesOf, Choose } from '../../../ui/choose.tsx'
import { DateField } from '../../../ui/date-field.tsx'
import { type ActionForm, Form, Part, Row } from '../../../ui/form.tsx'
import { LongText } from '../../../ui/long-text.tsx'
import { NumberField } from '../../../ui/number-field.tsx'
import { DocumentPicker } from '../../../ui/pickers/document-picker.tsx'
import { MovementPicker } from '../../../ui/pickers/movement-picker.tsx'
import { OrganizationPicker } from '../../../ui/pickers/organization-picker.tsx'
import { LinesField } from './lines-field.tsx'
import type { TypedContest } from './typed-contest.ts'

interface Props {
  action: ActionForm<TypedContest>
  /** What is edited; null: a new one. */
  before: Contest | null
}

const knownOf = (one: { id: string; name: string } | null | undefined) =>
  one ? { value: one.id, label: one.name } : null

export function ContestForm({ action, before }: Props) {
  const { form } = action
  const { kind, origin } = form.values
  return (
    <Form action={action} act="Lưu">
      <Part title="Cuộc thi">
        <SegmentedControl
          aria-label="Nơi tổ chức"
          data={choicesOf(CONTEST_ORIGINS)}
          {...form.getInputProps('origin')}
        />
        <Textarea label="Tên cuộc thi" autosize data-autofocus {...form.getInputProps('title')} />
        <Row>
          <Choose label="Loại" data={choicesOf(CONTEST_KINDS)} {...form.getInputProps('kind')} />
          <Choose label="Cấp" data={choicesOf(LEVELS)} {...form.getInputProps('level')} />
        </Row>
        <Textarea
          label="Nơi phát động"
          description="Ghi như trong văn bản; có thể là một Ban Chỉ đạo."
          autosize
          {...form.getInputProps('organizerName')}
        />
        <Row>
          <OrganizationPicker
            label="Cơ quan thực hiện ở địa phương"
            {...form.getInputProps('organizationId')}
          />
          <MovementPicker
            label="Phong trào"
            known={knownOf(before?.movement)}
            {...form.getInputProps('movementId')}
          />
        </Row>
      </Part>
      <Part title="Thể lệ và thời hạn">
        <Row>
          <DateField label="Nhận bài từ ngày" {...form.getInputProps('opensOn')} />
          <DateField label="Đến hết ngày" {...form.getInputProps('closesOn')} />
        </Row>
        <DocumentPicker
          label="Văn bản thể lệ"
          known={knownOf(before?.rulesDocument)}
          {...form.getInputProps('rulesDocumentId')}
        />
        <LongText label="Thể lệ, như người dân đọc trên cổng" minRows={5} {...form.getInputProps('rules')} />
        {origin === 'own' && kind === 'writing' && (
          <NumberField label="Bài dài nhất (chữ)" {...form.getInputProps('wordsMax')} />
        )}
        {origin === 'own' && kind === 'law-quiz' && (
          <NumberField
            label="Mỗi kỳ thi bao nhiêu ngày"
            description="Để trống: cả cuộc thi là một kỳ. Mỗi người dự một lần trong một kỳ."
            {...form.getInputProps('roundDays')}
          />
        )}
      </Part>
      {origin === 'own' && <Judging action={action} />}
    </Form>
  )
}

function Judging({ action }: { action: ActionForm<TypedContest> }) {
  const { form } = action
  const { kind } = form.values
  const ties = Object.entries(TIE_RULES).filter(
    ([rule]) => rule !== (kind === 'writing' ? 'nearest-guess' : 'first-criterion'),
  )
  return (
    <>
      <LinesField
        action={action}
        list="categories"
        title="Bảng thi"
        help="Để trống khi mọi người thi chung một bảng."
        one="Bảng"
        figures={[]}
        blank={{}}
      />
      {kind === 'writing' && (
        <LinesField
          action={action}
          list="criteria"
          title="Tiêu chí chấm"
          help="Điểm các tiêu chí cộng lại đúng 100."
          one="Tiêu chí"
          figures={[{ field: 'most', label: 'Điểm tối đa' }]}
          blank={{ most: 0 }}
        />
      )}
      <LinesField
        action={action}
        list="prizes"
        title="Giải thưởng"
        help="Từ giải cao xuống giải thấp; tiền thưởng tính cho một giải."
        one="Giải"
        figures={[
          { field: 'count', label: 'Số giải' },
          { field: 'amount', label: 'Tiền thưởng' },
        ]}
        blank={{ count: 1, amount: 0 }}
      />
      <Part title="Cách xếp hạng">
        <Choose
          label="Khi cùng điểm"
          data={ties.map(([value, label]) => ({ value, label }))}
          {...form.getInputProps('tieRule')}
        />
        {kind === 'writing' && (
          <NumberField
            label="Hai giám khảo lệch nhau quá bao nhiêu điểm thì mời người thứ ba"
            {...form.getInputProps('mostApart')}
          />
        )}
      </Part>
    </>
  )
}
