/** Bảng thi, tiêu chí, giải thưởng: a few lines, each with a name and its figures. */
import { Button, TextInput } from '@mantine/core'
import { NumberField } from '../../../ui/number-field.tsx'
import { Part } from '../../../ui/form.tsx'
import type { ActionForm } from '../../../ui/form.tsx'
import styles from '../contests.module.css'
import type { TypedContest } from './typed-contest.ts'

type List = 'categories' | 'criteria' | 'prizes'

interface Props {
  action: ActionForm<TypedContest>
  list: List
  title: string
  help: string
  /** 'Tiêu chí'. */
  one: string
  figures: readonly { field: 'most' | 'count' | 'amount'; label: string }[]
  blank: Readonly<Record<string, string | number>>
}

export function LinesField({ action: { form }, list, title, help, one, figures, blank }: Props) {
  const lines = form.values[list]
  return (
    <Part title={title} help={help}>
      {typeof form.errors[list] === 'string' && <p role="alert">{form.errors[list]}</p>}
      {lines.map((_, at) => (
        <div key={at} className={styles.lines} data-narrow={figures.length < 2 || undefined}>
          <TextInput label={`${one} ${at + 1}`} {...form.getInputProps(`${list}.${at}.label`)} />
          {figures.map(({ field, label }) => (
            <NumberField key={field} label={label} {...form.getInputProps(`${list}.${at}.${field}`)} />
          ))}
          <Button
            variant="default"
            aria-label={`Bỏ ${one.toLowerCase()} ${at + 1}`}
            onClick={() => form.removeListItem(list, at)}
          >
            Bỏ
          </Button>
        </div>
      ))}
      <div>
        <Button
          variant="default"
          onClick={() => form.insertListItem(list, { code: '', label: '', ...blank })}
        >
          Thêm {one.toLowerCase()}
        </Button>
      </div>
    </Part>
  )
}
