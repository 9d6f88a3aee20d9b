/** A value made of several: each on its own line, one more below. */
import type { ReactNode } from 'react'
import { ActionIcon, Button } from '@mantine/core'
import { Icon } from '../../../ui/icon.tsx'
import styles from './value-form.module.css'

export interface ValueFieldProps {
  help: string
  error: ReactNode
  /** What is wrong with one of several, at its place. */
  errorAt?: (index: number) => ReactNode
  /** What useForm gives for the field. */
  field: { value?: unknown; onChange?: (value: unknown) => void; 'data-path'?: string }
}

interface Props<Item> extends ValueFieldProps {
  legend: string
  /** The verb of the button below: 'Thêm ngày'. */
  add: string
  fresh: Item
  /** Said of the button that takes a line away. */
  removes: (index: number) => string
  line: (item: Item, index: number, change: (item: Item) => void, error: ReactNode) => ReactNode
}

export function ValueList<Item>(props: Props<Item>) {
  const { legend, add, fresh, removes, line, help, error, errorAt, field } = props
  const items = (Array.isArray(field.value) ? field.value : []) as Item[]
  const give = (next: Item[]) => field.onChange?.(next)
  return (
    <fieldset className={styles.group} data-path={field['data-path']} tabIndex={-1}>
      <legend className={styles.legend}>{legend}</legend>
      <p className={styles.help}>{help}</p>
      <div className={styles.items}>
        {items.map((item, index) => (
          // A line has no name of its own: its place is what it is.
          <div key={index} className={styles.item} data-path={`${field['data-path']}.${index}`} tabIndex={-1}>
            {line(
              item,
              index,
              (changed) => give(items.map((one, at) => (at === index ? changed : one))),
              errorAt?.(index),
            )}
            <ActionIcon
              variant="subtle"
              color="gray"
              size={36}
              aria-label={removes(index)}
              onClick={() => give(items.filter((_, at) => at !== index))}
            >
              <Icon name="close" size={16} />
            </ActionIcon>
          </div>
        ))}
        <Button
          variant="default"
          size="compact-sm"
          leftSection={<Icon name="plus" size={14} />}
          onClick={() => give([...items, fresh])}
        >
          {add}
        </Button>
      </div>
      {error && (
        <p className={styles.error} role="alert">
          {error}
        </p>
      )}
    </fieldset>
  )
}
