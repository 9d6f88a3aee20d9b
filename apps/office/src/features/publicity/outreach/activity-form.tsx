/** Ghi, sửa hoạt động: what is asked follows the form chosen; a talk asks for its speaker. */
import { NativeSelect, Switch, Textarea } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import {
  type Activity,
  editActivityRoute,
  listSpeakersRoute,
  logActivityRoute,
} from '@guongsang/contract/publicity-outreach.ts'
import { ACTIVITY_KINDS } from '@guongsang/contract/publicity-outreach-words.ts'
import { readList } from '../../../lib/query.ts'
import { useAccount, useSession } from '../../../lib/session.ts'
import { useAct } from '../../../ui/act.ts'
import { ChooseMany, choicesOf } from '../../../ui/choose.tsx'
import { DateField } from '../../../ui/date-field.tsx'
import { FilesField } from '../../../ui/files-field.tsx'
import { Form, Row, useActionForm } from '../../../ui/form.tsx'
import { LongText } from '../../../ui/long-text.tsx'
import { NumberField } from '../../../ui/number-field.tsx'
import { OptionalText } from '../../../ui/optional-text.tsx'
import { ExemplarPicker } from '../../../ui/pickers/exemplar-picker.tsx'
import { MovementPicker } from '../../../ui/pickers/movement-picker.tsx'
import { OrganizationPicker } from '../../../ui/pickers/organization-picker.tsx'
import { usePublicityLabels } from '../../../ui/pickers/publicity-labels.ts'
import { RemoteChoose, type RemoteChoice, type RemoteProps } from '../../../ui/remote-choose.tsx'

/** With number and place: văn nghệ, hội thi, hội diễn, cổ động. */
const counted: readonly string[] = ['culture', 'performance', 'contest', 'festival', 'visual']

interface Props {
  activity: Activity | null
  onClose: () => void
}

export function ActivityForm({ activity, onClose }: Props) {
  const log = useAct(logActivityRoute, { quiet: true, done: 'Đã ghi hoạt động.', after: onClose })
  const edit = useAct(editActivityRoute, { quiet: true, done: 'Đã lưu.', after: onClose })
  const action = useActionForm({
    initial: useTyped(activity),
    schema: logActivityRoute.body,
    submit: (values) => {
      const body = logActivityRoute.body.parse(values)
      return activity === null
        ? log.mutateAsync({ body })
        : edit.mutateAsync({ params: { id: activity.id }, body: { ...body, version: activity.version } })
    },
    guard: false,
  })
  const { form } = action
  const isTalk = form.values.kind === 'talk'
  const isCounted = counted.includes(form.values.kind)
  return (
    <Form action={action} act="Lưu" onCancel={onClose}>
      <Row>
        <NativeSelect
          label="Hình thức"
          data={choicesOf(ACTIVITY_KINDS)}
          {...form.getInputProps('kind')}
          onChange={({ currentTarget: { value } }) => {
            form.setFieldValue('kind', value as Activity['kind'])
            if (value !== 'talk') form.setFieldValue('memberId', null)
          }}
        />
        <DateField label={isCounted ? 'Từ ngày' : 'Ngày'} {...form.getInputProps('heldOn')} />
        {isCounted && <DateField label="Đến ngày" {...form.getInputProps('until')} />}
      </Row>
      <OrganizationPicker label="Cơ quan, đơn vị thực hiện" {...form.getInputProps('organizationId')} />
      {isTalk && (
        <SpeakerPicker
          label="Báo cáo viên, tuyên truyền viên"
          known={
            activity?.speaker ? { value: activity.speaker.memberId, label: activity.speaker.name } : null
          }
          {...form.getInputProps('memberId')}
        />
      )}
      <Textarea label="Nội dung" autosize minRows={2} {...form.getInputProps('content')} />
      <Row>
        <ChooseMany
          label="Đối tượng"
          data={usePublicityLabels('audience')}
          {...form.getInputProps('audiences')}
        />
        <ChooseMany
          label="Chủ đề tuyên truyền"
          data={usePublicityLabels('topic')}
          {...form.getInputProps('topics')}
        />
      </Row>
      <Row>
        <OptionalText label="Địa điểm" {...form.getInputProps('place')} />
        {isCounted && (
          <NumberField
            label="Số lượng"
            description="Số tiết mục, số buổi, số băng rôn, pa nô"
            {...form.getInputProps('quantity')}
          />
        )}
      </Row>
      <Row>
        <NumberField label="Số người" {...form.getInputProps('reached')} />
        <NumberField
          label="Trong đó đoàn viên, hội viên"
          description="Mặt trận, đoàn thể ghi"
          {...form.getInputProps('membersReached')}
        />
      </Row>
      <Row>
        <MovementPicker
          label="Phong trào"
          known={
            activity?.movements[0]
              ? { value: activity.movements[0].id, label: activity.movements[0].name }
              : null
          }
          value={form.values.movementIds[0] ?? null}
          onChange={(id) => form.setFieldValue('movementIds', id === null ? [] : [id])}
          error={form.errors['movementIds']}
        />
        <ExemplarPicker
          label="Điển hình được nêu"
          known={
            activity?.exemplars[0]
              ? { value: activity.exemplars[0].id, label: activity.exemplars[0].name }
              : null
          }
          value={form.values.exemplarIds[0] ?? null}
          onChange={(id) => form.setFieldValue('exemplarIds', id === null ? [] : [id])}
          error={form.errors['exemplarIds']}
        />
      </Row>
      <Switch
        label="Học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh"
        {...form.getInputProps('followsHoChiMinh', { type: 'checkbox' })}
      />
      <LongText label="Ghi chú" {...form.getInputProps('note')} />
      <FilesField label="Ảnh, danh sách, văn bản kèm theo" {...form.getInputProps('fileIds')} />
    </Form>
  )
}

function useTyped(activity: Activity | null) {
  const { organization } = useAccount()
  const { today } = useSession()
  const ids = (list: readonly { id: string }[] = []) => list.map(({ id }) => id)
  const codes = (list: readonly { code: string }[] = []) => list.map(({ code }) => code)
  return {
    kind: activity?.kind ?? ('meeting' as Activity['kind']),
    organizationId: activity?.organization.id ?? organization?.id ?? '',
    content: activity?.content ?? '',
    heldOn: activity?.heldOn ?? today,
    until: activity?.until ?? null,
    place: activity?.place ?? null,
    memberId: activity?.speaker?.memberId ?? null,
    topics: codes(activity?.topics),
    audiences: codes(activity?.audiences),
    quantity: activity?.quantity ?? null,
    reached: activity?.reached ?? null,
    membersReached: activity?.membersReached ?? null,
    followsHoChiMinh: activity?.followsHoChiMinh ?? false,
    movementIds: ids(activity?.movements),
    exemplarIds: ids(activity?.exemplars),
    eventId: activity?.event?.id ?? null,
    note: activity?.note ?? null,
    fileIds: activity?.fileIds ?? [],
  }
}

const SpeakerPicker = (props: RemoteProps) => <RemoteChoose useAnswer={useSpeakers} {...props} />

function useSpeakers(q: string): RemoteChoice[] | undefined {
  const reply = useQuery(readList(listSpeakersRoute, { query: { q, limit: 20 } }))
  return reply.data?.rows.map(({ memberId, person, kind, place }) => ({
    value: memberId,
    label: person.name,
    detail: [kind.label, place].filter(Boolean).join(', '),
  }))
}
