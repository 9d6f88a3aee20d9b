/** Decisions with their certificates, sessions, where it was presented, who took it over. */
import { Button, TextInput, Textarea } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { printCertificatesRoute } from '@guongsang/contract/initiatives-councils.ts'
import type { Initiative } from '@guongsang/contract/initiatives.ts'
import { addInitiativeReplicationRoute } from '@guongsang/contract/initiatives-sharing.ts'
import { WORK_SCOPES } from '@guongsang/contract/initiatives-words.ts'
import { showDay } from '../../../lib/format.ts'
import { useAct } from '../../../ui/act.ts'
import { DateField } from '../../../ui/date-field.tsx'
import { Dialog, useDialog } from '../../../ui/dialog.tsx'
import { Form, useActionForm } from '../../../ui/form.tsx'
import { UnitLink } from '../../../ui/link.tsx'
import { Section } from '../../../ui/page.tsx'
import { OrganizationPicker } from '../../../ui/pickers/organization-picker.tsx'
import { PrintDialog } from '../../../ui/print-dialog.tsx'
import { StateWord } from '../../../ui/state-word.tsx'
import { Recognize } from '../council/recognize.tsx'
import styles from '../initiatives.module.css'

export function Aftermath({ initiative }: { initiative: Initiative }) {
  const { id, title, recognitions, sessions, shared, replications, may } = initiative
  const replicating = useDialog()
  const widening = useDialog()
  return (
    <>
      <Section
        title="Quyết định công nhận"
        acts={
          may.includes('recognize') && (
            <Button variant="default" size="compact-sm" onClick={() => widening.open(true)}>
              Ghi phạm vi rộng hơn do cấp trên công nhận
            </Button>
          )
        }
      >
        {recognitions.length === 0 && <p>Chưa có quyết định công nhận.</p>}
        {recognitions.map((recognition) => (
          <Recognition key={recognition.id} recognition={recognition} canPrint={may.includes('print')} />
        ))}
      </Section>
      {sessions.length > 0 && (
        <Section title="Phiên họp Hội đồng">
          {sessions.map((session) => (
            <p key={session.id}>
              <Link to="/hoi-dong-sang-kien/$id" params={{ id: session.id }}>
                {session.name}
              </Link>
              {session.heldOn !== null && `, ngày ${showDay(session.heldOn)}`}{' '}
              {session.result !== null && (
                <StateWord state={session.result === 'passed' ? 'done' : 'not-applicable'}>
                  {session.result === 'passed' ? 'Đạt' : 'Không đạt'}
                </StateWord>
              )}
            </p>
          ))}
        </Section>
      )}
      <Section
        title="Nơi áp dụng lại"
        acts={
          may.includes('replicate') && (
            <Button variant="default" size="compact-sm" onClick={() => replicating.open(true)}>
              Ghi nơi áp dụng lại
            </Button>
          )
        }
      >
        {replications.length === 0 && <p>Chưa ghi nơi áp dụng lại.</p>}
        {replications.map((one) => (
          <p key={one.id} className={styles.story}>
            {one.organization === null ? one.byName : <UnitLink unit={one.organization} />}, từ ngày{' '}
            {showDay(one.since)}
            {one.result !== null && `. ${one.result}`}
          </p>
        ))}
      </Section>
      {shared.length > 0 && (
        <Section title="Đã giới thiệu, phổ biến">
          {shared.map((one) => (
            <p key={`${one.activityId} ${one.holderName}`}>
              {one.form} ngày {showDay(one.heldOn)}: {one.holderName}
            </p>
          ))}
        </Section>
      )}
      <Dialog control={replicating} title="Nơi áp dụng lại">
        {() => <ReplicationForm id={id} onClose={replicating.close} />}
      </Dialog>
      <Dialog control={widening} title="Phạm vi ảnh hưởng do cấp trên công nhận">
        {() => (
          <Recognize chosen={[{ id, title }]} sessionId={null} scope="bo_tinh" onClose={widening.close} />
        )}
      </Dialog>
    </>
  )
}

function Recognition({
  recognition: { id, scope, effectText, decisionNumber, decidedOn, decidedBy, certificateNumber },
  canPrint,
}: {
  recognition: Initiative['recognitions'][number]
  canPrint: boolean
}) {
  const printing = useDialog()
  const print = useAct(printCertificatesRoute, { quiet: true })
  return (
    <div className={styles.story}>
      <strong>{WORK_SCOPES[scope]}</strong>: Quyết định số {decisionNumber} ngày {showDay(decidedOn)} của{' '}
      {decidedBy}
      {certificateNumber !== null && `, giấy chứng nhận số ${certificateNumber}`}.
      {effectText !== null && <p className={styles.facts}>{effectText}</p>}
      {canPrint && (
        <div className={styles.acts}>
          <Button variant="default" size="compact-sm" onClick={() => printing.open(true)}>
            In giấy chứng nhận
          </Button>
        </div>
      )}
      <PrintDialog
        control={printing}
        title="Giấy chứng nhận sáng kiến"
        numbered
        print={async ({ number: _, ...asked }) =>
          (await print.mutateAsync({ body: { ...asked, recognitionIds: [id] } })).prints[0]!
        }
      />
    </div>
  )
}

function ReplicationForm({ id, onClose }: { id: string; onClose: () => void }) {
  const done = useAct(addInitiativeReplicationRoute, { done: 'Đã ghi.', after: onClose, quiet: true })
  const action = useActionForm({
    initial: { organizationId: null as string | null, byName: '', since: null as string | null, result: '' },
    schema: addInitiativeReplicationRoute.body,
    submit: (body) =>
      done.mutateAsync({ params: { id }, body: addInitiativeReplicationRoute.body.parse(body) }),
    guard: false,
  })
  const { form } = action
  return (
    <Form action={action} act="Lưu" onCancel={onClose}>
      <OrganizationPicker label="Đơn vị áp dụng" {...form.getInputProps('organizationId')} />
      <TextInput label="Nơi hoặc người áp dụng" {...form.getInputProps('byName')} />
      <DateField label="Từ ngày" {...form.getInputProps('since')} />
      <Textarea label="Kết quả" autosize minRows={3} {...form.getInputProps('result')} />
    </Form>
  )
}
