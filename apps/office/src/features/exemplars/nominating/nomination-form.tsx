/** Trích ngang thành tích: the columns of the usual table, the standards, the minutes of the unit's own selection. */
import { NativeSelect, Textarea } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import {
  editNominationRoute,
  nominateRoute,
  type NominationShown,
} from '@guongsang/contract/exemplars-rounds.ts'
import { listExemplarsRoute } from '@guongsang/contract/exemplars.ts'
import { NOMINATION_LINES } from '@guongsang/contract/exemplars-words.ts'
import type { ItemShown } from '@guongsang/contract/plans-obligations.ts'
import { readList } from '../../../lib/query.ts'
import { useAct } from '../../../ui/act.ts'
import { choicesOf } from '../../../ui/choose.tsx'
import { DateField } from '../../../ui/date-field.tsx'
import { FileField } from '../../../ui/file-field.tsx'
import { Form, Part, Row, useActionForm } from '../../../ui/form.tsx'
import { NumberField } from '../../../ui/number-field.tsx'
import { OptionalText } from '../../../ui/optional-text.tsx'
import { RemoteChoose } from '../../../ui/remote-choose.tsx'
import { type Mark, MarksField } from '../marks-field.tsx'

type Values = {
  exemplarId: string
  line: NominationShown['line']
  brief: NominationShown['brief']
  marks: Mark[]
  minutesOn: string | null
  minutesVotesFor: number | null
  minutesVotesAll: number | null
  minutesFileId: string | null
}

const noBrief = { birthYear: null, gender: null, post: null, place: null, achievement: '' }

const valuesOf = (one: NominationShown | null): Values => ({
  exemplarId: one?.exemplar.id ?? '',
  line: one?.line ?? 'unit',
  brief: one?.brief ?? noBrief,
  marks: one?.marks.map(({ standardId, met, evidence }) => ({ standardId, met, evidence })) ?? [],
  minutesOn: one?.minutes.on ?? null,
  minutesVotesFor: one?.minutes.votesFor ?? null,
  minutesVotesAll: one?.minutes.votesAll ?? null,
  minutesFileId: one?.minutes.fileId ?? null,
})

interface Props {
  item: ItemShown
  /** Null: a new one. */
  nomination: NominationShown | null
  onClose: () => void
}

export function NominationForm({ item, nomination, onClose }: Props) {
  const outcome = { quiet: true, done: 'Đã lưu trích ngang.', after: onClose }
  const add = useAct(nominateRoute, outcome)
  const edit = useAct(editNominationRoute, outcome)
  const exemplars = useExemplars(item.organization.id)
  const action = useActionForm<Values>({
    initial: valuesOf(nomination),
    schema: nominateRoute.body,
    submit: ({ exemplarId, ...body }): Promise<unknown> =>
      nomination === null
        ? add.mutateAsync({ params: { id: item.id }, body: { ...body, exemplarId } })
        : edit.mutateAsync({ params: { id: nomination.id }, body: { ...body, version: nomination.version } }),
    guard: false,
  })
  const { form } = action
  const chosen = exemplars.data?.rows.find(({ id }) => id === form.values.exemplarId)
  const isPerson = (nomination?.exemplar.subjectKind ?? chosen?.subject.kind) === 'person'
  return (
    <Form action={action} act="Lưu" onCancel={onClose}>
      {nomination === null ? <ExemplarChoice item={item} form={form} /> : <p>{nomination.exemplar.title}</p>}
      <Part title="Trích ngang">
        {isPerson && (
          <Row>
            <NumberField label="Năm sinh" {...form.getInputProps('brief.birthYear')} />
            <NativeSelect
              label="Giới tính"
              data={[
                { value: '', label: 'Chưa ghi' },
                { value: 'male', label: 'Nam' },
                { value: 'female', label: 'Nữ' },
              ]}
              value={form.values.brief.gender ?? ''}
              onChange={({ currentTarget: { value } }) =>
                form.setFieldValue('brief.gender', (value || null) as Values['brief']['gender'])
              }
            />
          </Row>
        )}
        <Row>
          <OptionalText label="Chức vụ, nghề nghiệp" {...form.getInputProps('brief.post')} />
          <OptionalText label="Nơi ở, nơi công tác" {...form.getInputProps('brief.place')} />
        </Row>
        <Textarea
          label="Tóm tắt thành tích"
          autosize
          minRows={4}
          {...form.getInputProps('brief.achievement')}
        />
        <NativeSelect
          label="Tuyến giới thiệu"
          data={choicesOf(NOMINATION_LINES)}
          {...form.getInputProps('line')}
        />
      </Part>
      <Part title="Tiêu chuẩn" help="Đánh dấu tiêu chuẩn đạt, ghi căn cứ.">
        <MarksField
          organizationId={item.organization.id}
          subjectKind={nomination?.exemplar.subjectKind ?? chosen?.subject.kind ?? 'person'}
          fields={chosen?.fields.map(({ code }) => code) ?? []}
          value={form.values.marks}
          onChange={(marks) => form.setFieldValue('marks', marks)}
        />
      </Part>
      <Part title="Bình xét tại đơn vị">
        <Row>
          <DateField label="Ngày họp" {...form.getInputProps('minutesOn')} />
          <NumberField label="Phiếu đồng ý" {...form.getInputProps('minutesVotesFor')} />
          <NumberField label="Tổng số phiếu" {...form.getInputProps('minutesVotesAll')} />
        </Row>
        <FileField label="Biên bản" {...form.getInputProps('minutesFileId')} />
      </Part>
    </Form>
  )
}

/** The unit's own exemplars: what is put forward is in the registry first. */
const useExemplars = (organizationId: string, q = '') =>
  useQuery(
    readList(listExemplarsRoute, {
      query: { withinId: organizationId, limit: 50, ...(q.trim() === '' ? {} : { q }) },
    }),
  )

interface ChoiceProps {
  item: ItemShown
  form: ReturnType<typeof useActionForm<Values>>['form']
}

function ExemplarChoice({ item, form }: ChoiceProps) {
  const useAnswer = (q: string) =>
    useExemplars(item.organization.id, q).data?.rows.map(({ id, title, subject }) => ({
      value: id,
      label: title,
      detail: subject.name === title ? '' : subject.name,
    }))
  return (
    <RemoteChoose
      label="Điển hình của đơn vị"
      description="Chưa có trong danh sách thì ghi ở Điển hình tiên tiến, Ghi nhân tố mới."
      useAnswer={useAnswer}
      {...form.getInputProps('exemplarId')}
      onChange={(id) => form.setFieldValue('exemplarId', id ?? '')}
    />
  )
}
