/** What a unit answered, under the headings of the outline it answered, and the way to have it on paper. */
import { Button } from '@mantine/core'
import type { ItemShown } from '@guongsang/contract/plans-obligations.ts'
import { type AnswerShown, printReportRoute } from '@guongsang/contract/plans-outlines.ts'
import { useAct } from '../../../ui/act.ts'
import { Dialog, useDialog } from '../../../ui/dialog.tsx'
import { AttachedFile } from '../../../ui/file-field.tsx'
import { Section } from '../../../ui/page.tsx'
import { PrintWaited } from '../../../ui/print-dialog.tsx'
import styles from './report-fields.module.css'

export function ReportAnswers({ submission }: { submission: ItemShown['submissions'][number] | undefined }) {
  const printing = useDialog<string>()
  const print = useAct(printReportRoute, { after: (asked) => printing.open(asked.id) })
  if (submission === undefined || submission.answers.length === 0) return null
  const params = { id: submission.id }
  return (
    <Section
      title="Báo cáo theo đề cương"
      acts={
        <Button
          variant="default"
          loading={print.isPending}
          onClick={() => print.mutate({ params, body: { format: 'docx' } })}
        >
          In báo cáo
        </Button>
      }
    >
      {submission.answers.map((answer, at) => (
        <div key={answer.key} className={styles.answer}>
          <h3>
            {at + 1}. {answer.heading}
          </h3>
          <Said answer={answer} />
          {answer.files.map(({ id }) => (
            <p key={id} className={styles.text}>
              Minh chứng: <AttachedFile id={id} />
            </p>
          ))}
        </div>
      ))}
      <Dialog control={printing} title="In báo cáo">
        {(id) => <PrintWaited id={id} />}
      </Dialog>
    </Section>
  )
}

function Said({ answer: { heading, columns, rows, text } }: { answer: AnswerShown }) {
  if (rows.length === 0) return <p className={styles.text}>{text ?? 'Chưa trả lời.'}</p>
  return (
    <div className={styles.scroll}>
      <table className={styles.table} aria-label={heading}>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, at) => (
            // oxlint-disable-next-line react/no-array-index-key
            <tr key={at}>
              {columns.map((column, cell) => (
                <td key={column}>{row[cell]}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
