/** Một đính chính: claim, facts and answer; who may gives it out, adds to it, says where else it was told. */
import { Button, Textarea, TextInput } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import * as contract from '@guongsang/contract/opinions-corrections.ts'
import { CORRECTION_STATES, CORRECTION_SUBJECTS } from '@guongsang/contract/opinions-words.ts'
import type { Ok } from '@guongsang/contract/route.ts'
import { showDay } from '../../../lib/format.ts'
import { read } from '../../../lib/query.ts'
import { useSession } from '../../../lib/session.ts'
import { useAct } from '../../../ui/act.ts'
import { useAsk } from '../../../ui/ask.tsx'
import { DateField } from '../../../ui/date-field.tsx'
import { Dialog, useDialog } from '../../../ui/dialog.tsx'
import { Facts } from '../../../ui/facts.tsx'
import { AttachedFile } from '../../../ui/file-field.tsx'
import { Form, Row, useActionForm } from '../../../ui/form.tsx'
import { UnitLink } from '../../../ui/link.tsx'
import { OptionalText } from '../../../ui/optional-text.tsx'
import { Page, Section } from '../../../ui/page.tsx'
import { StateWord } from '../../../ui/state-word.tsx'
import { Loading, Trouble } from '../../../ui/states.tsx'
import { Timeline } from '../../../ui/timeline.tsx'
import { CorrectionForm } from './correction-form.tsx'
import { colours } from './correction-words.ts'

type Correction = Ok<typeof contract.showCorrectionRoute>

const help = {
  about: 'Một điều nói chưa đúng và lời trả lời công khai của cơ quan.',
  steps: ['Chưa công bố: sửa, hoặc bỏ kèm lý do.', 'Đã công bố: bổ sung, ghi nơi đã đăng, rồi đóng.'],
  notes: ['Lời đã công bố giữ nguyên trên cổng, cả khi đã đóng.'],
}

export function CorrectionPage() {
  const { id } = useParams({ strict: false }) as { id: string }
  const reply = useQuery(read(contract.showCorrectionRoute, { params: { id } }))
  if (reply.data === undefined)
    return reply.error ? <Trouble error={reply.error} onRetry={() => void reply.refetch()} /> : <Loading />
  const correction = reply.data
  const { title, state, subjectKind, subjectName, organization, publishedOn, places, amendments } = correction
  return (
    <Page
      kicker={`Đính chính về ${CORRECTION_SUBJECTS[subjectKind].toLowerCase()}`}
      title={title}
      state={<StateWord state={colours[state]}>{CORRECTION_STATES[state]}</StateWord>}
      lead={
        <>
          {subjectName}, <UnitLink unit={organization} />
          {publishedOn !== null && ` trả lời ngày ${showDay(publishedOn)}`}
        </>
      }
      acts={<Acts correction={correction} />}
      help={help}
    >
      {correction.stateReason !== null && <p role="note">{correction.stateReason}</p>}
      <Facts
        rows={[
          ['Điều nói sai', <Told text={correction.claim} />],
          ['Biết ngày', showDay(correction.seenOn)],
          ['Sự thật đã kiểm chứng', <Told text={correction.facts} />],
          ['Căn cứ', correction.evidence.map((file) => <AttachedFile key={file.id} id={file.id} />)],
          ['Lời trả lời', <Told text={correction.answer} />],
          ...amendments.map(({ text, on, by }) => [`Bổ sung ${showDay(on)}`, `${text} (${by})`] as const),
        ]}
      />
      {places.length > 0 && (
        <Section title="Nơi đã đăng, phát">
          <Facts
            rows={places.map(
              ({ channel, address, toldOn, by }) =>
                [channel, [showDay(toldOn), address, by].filter(Boolean).join(', ')] as const,
            )}
          />
        </Section>
      )}
      <Section title="Diễn biến">
        <Timeline kind="correction" id={correction.id} />
      </Section>
    </Page>
  )
}

const Told = ({ text }: { text: string }) => <span style={{ whiteSpace: 'pre-line' }}>{text}</span>

function Acts({ correction }: { correction: Correction }) {
  const ask = useAsk()
  const params = { id: correction.id }
  const { version, may } = correction
  const publish = useAct(contract.publishCorrectionRoute, { done: 'Đã công bố trên cổng.' })
  const close = useAct(contract.closeCorrectionRoute, { done: 'Đã đóng.' })
  const drop = useAct(contract.dropCorrectionRoute, { done: 'Đã bỏ.' })
  const editing = useDialog()
  const amending = useDialog()
  const telling = useDialog()
  const askThen = async (question: Parameters<typeof ask>[0], then: (reason: string | null) => void) => {
    const answer = await ask(question)
    if (answer) then(answer.reason || null)
  }
  return (
    <>
      {may.includes('publish') && (
        <Button
          onClick={() =>
            void askThen(
              {
                title: 'Công bố đính chính',
                text: 'Lời trả lời hiện ngay trên cổng dưới tên cơ quan. Công bố rồi thì không sửa được, chỉ bổ sung.',
                act: 'Công bố',
              },
              () => publish.mutate({ params, body: { version } }),
            )
          }
        >
          Công bố
        </Button>
      )}
      {may.includes('edit') && (
        <Button variant="default" onClick={() => editing.open(true)}>
          Sửa
        </Button>
      )}
      {may.includes('tell') && (
        <Button variant="default" onClick={() => telling.open(true)}>
          Ghi nơi đã đăng
        </Button>
      )}
      {may.includes('amend') && (
        <Button variant="default" onClick={() => amending.open(true)}>
          Bổ sung
        </Button>
      )}
      {may.includes('close') && (
        <Button
          variant="default"
          onClick={() =>
            void askThen(
              { title: 'Đóng đính chính', text: 'Cổng vẫn giữ lời trả lời.', act: 'Đóng đính chính' },
              (reason) => close.mutate({ params, body: { version, reason } }),
            )
          }
        >
          Đóng
        </Button>
      )}
      {may.includes('drop') && (
        <Button
          variant="default"
          onClick={() =>
            void askThen(
              {
                title: 'Bỏ đính chính',
                text: 'Không trả lời điều này nữa. Việc bỏ và lý do được giữ lại.',
                act: 'Bỏ đính chính',
                reason: 'Vì sao không trả lời?',
              },
              (reason) => drop.mutate({ params, body: { version, reason } }),
            )
          }
        >
          Bỏ
        </Button>
      )}
      <Dialog control={editing} title="Sửa đính chính" wide>
        {() => <CorrectionForm correction={correction} onClose={editing.close} />}
      </Dialog>
      <Dialog control={amending} title="Bổ sung lời trả lời">
        {() => <AmendForm correction={correction} onClose={amending.close} />}
      </Dialog>
      <Dialog control={telling} title="Nơi đã đăng, phát">
        {() => <TellForm correction={correction} onClose={telling.close} />}
      </Dialog>
    </>
  )
}

interface FormProps {
  correction: Correction
  onClose: () => void
}

function AmendForm({ correction: { id, version }, onClose }: FormProps) {
  const amend = useAct(contract.amendCorrectionRoute, { quiet: true, done: 'Đã bổ sung.', after: onClose })
  const action = useActionForm({
    initial: { text: '' },
    schema: contract.amendCorrectionRoute.body.omit({ version: true }),
    submit: (body) => amend.mutateAsync({ params: { id }, body: { ...body, version } }),
    guard: false,
  })
  return (
    <Form action={action} act="Bổ sung" onCancel={onClose}>
      <Textarea
        label="Lời bổ sung"
        description="Hiện trên cổng, sau lời trả lời đã có."
        autosize
        minRows={3}
        data-autofocus
        {...action.form.getInputProps('text')}
      />
    </Form>
  )
}

function TellForm({ correction: { id, version }, onClose }: FormProps) {
  const { today } = useSession()
  const tell = useAct(contract.tellCorrectionRoute, { quiet: true, done: 'Đã ghi.', after: onClose })
  const action = useActionForm({
    initial: { channel: '', address: null as string | null, toldOn: today as string },
    schema: contract.tellCorrectionRoute.body.omit({ version: true }),
    submit: (body) => tell.mutateAsync({ params: { id }, body: { ...body, version } }),
    guard: false,
  })
  const { form } = action
  return (
    <Form action={action} act="Ghi" onCancel={onClose}>
      <Row>
        <TextInput label="Kênh" data-autofocus {...form.getInputProps('channel')} />
        <DateField label="Ngày đăng, phát" {...form.getInputProps('toldOn')} />
      </Row>
      <OptionalText label="Địa chỉ trang, số báo, giờ phát" {...form.getInputProps('address')} />
    </Form>
  )
}
