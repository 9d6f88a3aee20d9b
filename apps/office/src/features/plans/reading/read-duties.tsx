/** Nghĩa vụ as read: who owes what by when; of a sentence that is also a task, one is kept. */
import { addDutyRoute } from '@guongsang/contract/plans-obligations.ts'
import { COUNTING_SPANS, OWES, STRENGTHS } from '@guongsang/contract/plans-words.ts'
import { Dialog, useDialog } from '../../../ui/dialog.tsx'
import { Form, useActionForm } from '../../../ui/form.tsx'
import { DutyFields } from '../duties/duty-fields.tsx'
import type { Duty } from '../duties/typed-duty.ts'
import { Proposal } from './proposal.tsx'
import { isKept, type ReadDuty, type ReadingDraft } from './reading-draft.ts'
import type { Acts } from './read-tasks.tsx'
import styles from './proposal.module.css'

export function DutyProposals({ onEdit, ...acts }: Acts & { onEdit: (duty: ReadDuty) => void }) {
  const { draft } = acts
  const dialog = useDialog<ReadDuty>()
  return (
    <>
      <ul className={styles.list}>
        {draft.duties.map((duty) => (
          <Proposal
            key={duty.key}
            {...acts}
            line={duty.line}
            confidence={duty.confidence}
            kept={isKept(draft, duty.key)}
            name={`nghĩa vụ ở dòng ${duty.line}`}
            title={duty.typed.title}
            note={
              duty.sameAs !== null && isKept(draft, duty.key) && !isKept(draft, duty.sameAs)
                ? 'Câu này cũng được đọc thành nhiệm vụ; đang giữ là nghĩa vụ.'
                : undefined
            }
            onDrop={() => acts.onDrop(duty.key)}
            onTake={() => acts.onTake(duty.key)}
            onEdit={() => dialog.open(duty)}
          >
            <strong>{duty.inWords ?? `${COUNTING_SPANS[duty.typed.rule.span]}, hạn như đã sửa`}</strong>
            {' · '}
            {OWES[duty.typed.owes]}
            {duty.typed.strength !== 'order' && ` · ${STRENGTHS[duty.typed.strength]}`}
            <br />
            {bearersText(duty, draft)}
            {duty.except !== null && ` · Văn bản trừ: ${duty.except}`}
          </Proposal>
        ))}
      </ul>
      <Dialog control={dialog} title="Sửa nghĩa vụ" wide>
        {(duty) => (
          <DutyForm
            initial={duty.typed}
            save={(typed) => {
              onEdit({ ...duty, typed, inWords: null, confidence: 'sure' })
              dialog.close()
            }}
            close={dialog.close}
          />
        )}
      </Dialog>
    </>
  )
}

function bearersText({ bearers, typed }: ReadDuty, draft: ReadingDraft) {
  const settled = typed.groupId !== null || typed.organizationIds.length > 0
  const said = bearers.map((text) => draft.places[text]?.choice?.name ?? text)
  if (!settled)
    return <span className={styles.lack}>Chưa rõ ai phải làm{said.length > 0 && `: ${said.join('; ')}`}</span>
  return `Ai phải làm: ${said.length > 0 ? said.join('; ') : 'như đã chọn'}`
}

function DutyForm({
  initial,
  save,
  close,
}: {
  initial: Duty
  save: (duty: Duty) => void
  close: () => void
}) {
  const action = useActionForm<Duty>({
    initial,
    schema: addDutyRoute.body,
    guard: false,
    submit: async (values) => save(values),
  })
  return (
    <Form action={action} act="Lưu" onCancel={close}>
      <DutyFields action={action} />
    </Form>
  )
}
