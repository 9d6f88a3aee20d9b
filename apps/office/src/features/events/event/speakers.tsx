/** Người báo cáo, điển hình giao lưu hoặc được giới thiệu; what was said stands below, to be used again. */
import { Button, TextInput } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { listEventTalksRoute } from '@guongsang/contract/events-exchanges.ts'
import { addSpeakerRoute, editSpeakerRoute, removeSpeakerRoute } from '@guongsang/contract/events-life.ts'
import type { EventShown } from '@guongsang/contract/events-register.ts'
import { SPEAKER_PARTS } from '@guongsang/contract/events-words.ts'
import { showDay } from '../../../lib/format.ts'
import { read } from '../../../lib/query.ts'
import { useAct } from '../../../ui/act.ts'
import { useAsk } from '../../../ui/ask.tsx'
import { choicesOf, Choose } from '../../../ui/choose.tsx'
import { Dialog, useDialog } from '../../../ui/dialog.tsx'
import { AttachedFile } from '../../../ui/file-field.tsx'
import { FilesField } from '../../../ui/files-field.tsx'
import { Form, Row, useActionForm } from '../../../ui/form.tsx'
import { LongText } from '../../../ui/long-text.tsx'
import { NumberField } from '../../../ui/number-field.tsx'
import { OptionalText } from '../../../ui/optional-text.tsx'
import { ExemplarPicker } from '../../../ui/pickers/exemplar-picker.tsx'
import { RowList } from '../../../ui/row-list.tsx'
import { Empty } from '../../../ui/states.tsx'
import { SecondLine } from '../../../ui/second-line.tsx'
import styles from '../events.module.css'

type Speaker = EventShown['speakers'][number]

export function Speakers({ event }: { event: EventShown }) {
  const { id, speakers, may } = event
  const ask = useAsk()
  const editing = useDialog<Speaker | 'new'>()
  const remove = useAct(removeSpeakerRoute, { done: 'Đã bỏ.' })
  const mayArrange = may.includes('arrange')
  const takeOff = async ({ id: partId, name }: Speaker) => {
    const question = {
      title: 'Bỏ người báo cáo?',
      text: `${name} và lời phát biểu đã ghi sẽ bị bỏ.`,
      act: 'Bỏ',
    }
    if (await ask(question)) remove.mutate({ params: { id, partId } })
  }
  return (
    <>
      {mayArrange && (
        <div className={styles.toolbar}>
          <Button variant="default" onClick={() => editing.open('new')}>
            Thêm người báo cáo, điển hình
          </Button>
        </div>
      )}
      {speakers.length === 0 && (
        <Empty title="Chưa có ai báo cáo, giao lưu">
          Chọn điển hình để lần báo cáo được ghi vào quá trình của điển hình, và để cuộc giao lưu được tính
          trong năm.
        </Empty>
      )}
      <RowList
        rows={speakers.map((speaker) => ({
          key: speaker.id,
          title: speaker.name,
          detail: <Said speaker={speaker} />,
          ...(mayArrange && {
            acts: (
              <>
                <Button
                  variant="default"
                  size="compact-sm"
                  aria-label={`Sửa: ${speaker.name}`}
                  onClick={() => editing.open(speaker)}
                >
                  Sửa, ghi lời phát biểu
                </Button>
                <Button
                  variant="subtle"
                  color="gray"
                  size="compact-sm"
                  aria-label={`Bỏ: ${speaker.name}`}
                  onClick={() => void takeOff(speaker)}
                >
                  Bỏ
                </Button>
              </>
            ),
          }),
        }))}
      />
      <Dialog control={editing} title="Báo cáo, giao lưu" wide>
        {(one) => <SpeakerForm event={event} one={one === 'new' ? null : one} onClose={editing.close} />}
      </Dialog>
    </>
  )
}

const Said = ({ speaker: { exemplarId, part, topic, minutes, speech, fileIds } }: { speaker: Speaker }) => (
  <>
    {[SPEAKER_PARTS[part], topic, minutes !== null && `${minutes} phút`].filter(Boolean).join(' · ')}
    {exemplarId !== null && (
      <>
        {' · '}
        <Link to="/dien-hinh/$id" params={{ id: exemplarId }}>
          Xem điển hình
        </Link>
      </>
    )}
    {speech !== null && <span className={styles.speech}>{speech}</span>}
    {fileIds.map((id) => (
      <SecondLine key={id}>
        <AttachedFile id={id} />
      </SecondLine>
    ))}
  </>
)

interface FormProps {
  event: EventShown
  one: Speaker | null
  onClose: () => void
}

function SpeakerForm({ event: { id }, one, onClose }: FormProps) {
  const outcome = { done: 'Đã lưu.', quiet: true, after: onClose }
  const add = useAct(addSpeakerRoute, outcome)
  const edit = useAct(editSpeakerRoute, outcome)
  const waiting = useQuery({ ...read(listEventTalksRoute, { query: { limit: 1 } }), enabled: one === null })
    .data?.waiting
  const action = useActionForm({
    initial: {
      exemplarId: one?.exemplarId ?? null,
      part: one?.part ?? ('speaks' as const),
      name: one?.name ?? '',
      topic: one?.topic ?? null,
      minutes: one?.minutes ?? null,
      speech: one?.speech ?? null,
      fileIds: one?.fileIds ?? [],
      invitationId: null as string | null,
    },
    schema: addSpeakerRoute.body,
    guard: false,
    submit: ({ invitationId, ...typed }) =>
      one === null
        ? add.mutateAsync({ params: { id }, body: { ...typed, invitationId } })
        : edit.mutateAsync({ params: { id, partId: one.id }, body: { ...typed, version: one.version } }),
  })
  const { form } = action
  const agreed = waiting?.filter(({ isAgreed }) => isAgreed) ?? []
  return (
    <Form action={action} act="Lưu" onCancel={onClose}>
      {agreed.length > 0 && (
        <Choose
          label="Theo lời mời đã được nhận"
          clearable
          data={agreed.map((talk) => ({
            value: talk.id,
            label: `${talk.exemplar.name}: ${talk.subject}, ${showDay(talk.on)}`,
          }))}
          value={form.values.invitationId}
          error={form.errors['invitationId']}
          onChange={(invitationId) => {
            const talk = agreed.find((found) => found.id === invitationId)
            form.setFieldValue('invitationId', invitationId)
            if (talk !== undefined)
              form.setValues({ exemplarId: talk.exemplar.id, name: talk.exemplar.name, topic: talk.subject })
          }}
        />
      )}
      <ExemplarPicker
        label="Điển hình"
        known={one?.exemplarId ? { value: one.exemplarId, label: one.name } : null}
        {...form.getInputProps('exemplarId')}
      />
      <TextInput label="Tên người báo cáo, điển hình được giới thiệu" {...form.getInputProps('name')} />
      <Row>
        <Choose
          label="Phần việc"
          allowDeselect={false}
          data={choicesOf(SPEAKER_PARTS)}
          {...form.getInputProps('part')}
        />
        <NumberField label="Số phút" {...form.getInputProps('minutes')} />
      </Row>
      <OptionalText label="Chủ đề" {...form.getInputProps('topic')} />
      <LongText label="Lời phát biểu, giữ để dùng lại" minRows={6} {...form.getInputProps('speech')} />
      <FilesField label="Bài viết, trình chiếu" {...form.getInputProps('fileIds')} />
    </Form>
  )
}
