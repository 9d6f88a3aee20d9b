/** The questions of the outline, each with its field: words, or a table that grows by rows; and the files that prove it. */
import { Button, Group, Input, Textarea, TextInput } from '@mantine/core'
import type { UseFormReturnType } from '@mantine/form'
import type { ItemShown } from '@guongsang/contract/plans-obligations.ts'
import type { ReportAnswer, ReportQuestion } from '@guongsang/contract/plans-outlines.ts'
import { FilesField } from '../../../ui/files-field.tsx'
import { Part } from '../../../ui/form.tsx'
import styles from './report-fields.module.css'

export interface Answered extends Record<string, unknown> {
  answers: ReportAnswer[]
}

interface Props<V extends Answered> {
  item: ItemShown
  form: UseFormReturnType<V>
  disabled: boolean
}

/** One for each question, with what was written before. */
export const answersOf = (
  { outline }: ItemShown,
  going: ItemShown['submissions'][number] | undefined,
): ReportAnswer[] =>
  (outline?.questions ?? []).map(({ key }) => {
    const before = going?.answers.find((one) => one.key === key)
    return {
      key,
      text: before?.text ?? null,
      rows: before?.rows ?? [],
      fileIds: (before?.files ?? []).map(({ id }) => id),
    }
  })

export function ReportFields<V extends Answered>({ item, form, disabled }: Props<V>) {
  const { outline } = item
  if (outline === null) return null
  /** Of what was saved: what is being written now is not held against it. */
  const lackOf = (at: number, part: string) =>
    form.isDirty(`answers.${at}`)
      ? undefined
      : item.lacks.find(({ field }) => field === `answers.${at}.${part}`)?.message
  return (
    <Part
      title="Trả lời theo đề cương"
      {...(outline.document && { help: `Đề cương của ${outline.document.name}.` })}
    >
      {outline.questions.map((question, at) => (
        <Field
          key={question.key}
          question={question}
          ordinal={at + 1}
          answer={form.values.answers[at]!}
          errorOf={(part) => form.errors[`answers.${at}.${part}`] ?? lackOf(at, part)}
          disabled={disabled}
          onChange={(answer) =>
            form.setValues({
              answers: form.values.answers.map((one, nth) => (nth === at ? answer : one)),
            } as Partial<V>)
          }
        />
      ))}
    </Part>
  )
}

interface FieldProps {
  question: ReportQuestion
  ordinal: number
  answer: ReportAnswer
  errorOf: (part: 'text' | 'rows' | 'fileIds') => React.ReactNode
  disabled: boolean
  onChange: (answer: ReportAnswer) => void
}

function Field({ question, ordinal, answer, errorOf, disabled, onChange }: FieldProps) {
  const { heading, kind, required, evidence } = question
  const label = `${ordinal}. ${heading}${required ? '' : ' (nếu có)'}`
  return (
    <>
      {kind === 'text' ? (
        <Textarea
          label={label}
          autosize
          minRows={3}
          disabled={disabled}
          error={errorOf('text')}
          value={answer.text ?? ''}
          onChange={({ currentTarget: { value } }) => onChange({ ...answer, text: value })}
        />
      ) : (
        <Input.Wrapper label={label} labelElement="div" error={errorOf('rows')}>
          <TableField question={question} answer={answer} disabled={disabled} onChange={onChange} />
        </Input.Wrapper>
      )}
      {evidence && (
        <FilesField
          label={`Minh chứng cho mục ${ordinal}`}
          value={answer.fileIds}
          disabled={disabled}
          error={errorOf('fileIds')}
          onChange={(fileIds) => onChange({ ...answer, fileIds })}
        />
      )}
    </>
  )
}

function TableField({
  question: { columns },
  answer,
  disabled,
  onChange,
}: Pick<FieldProps, 'question' | 'answer' | 'disabled' | 'onChange'>) {
  const { rows } = answer
  const write = (at: number, column: number, value: string) =>
    onChange({
      ...answer,
      rows: rows.map((row, nth) =>
        nth === at ? columns.map((_, cell) => (cell === column ? value : (row[cell] ?? ''))) : row,
      ),
    })
  return (
    <>
      {rows.map((row, at) => (
        // Rows have no name of their own: their place is what tells them apart.
        // oxlint-disable-next-line react/no-array-index-key
        <div key={at} className={styles.row}>
          {columns.map((column, cell) => (
            <TextInput
              key={column}
              label={column}
              disabled={disabled}
              value={row[cell] ?? ''}
              onChange={({ currentTarget: { value } }) => write(at, cell, value)}
            />
          ))}
          {!disabled && (
            <Button
              variant="subtle"
              color="gray"
              aria-label={`Bỏ dòng ${at + 1}`}
              onClick={() => onChange({ ...answer, rows: rows.filter((_, nth) => nth !== at) })}
            >
              Bỏ dòng
            </Button>
          )}
        </div>
      ))}
      {!disabled && (
        <Group mt="xs">
          <Button
            variant="default"
            onClick={() => onChange({ ...answer, rows: [...rows, columns.map(() => '')] })}
          >
            Thêm dòng
          </Button>
        </Group>
      )}
    </>
  )
}
