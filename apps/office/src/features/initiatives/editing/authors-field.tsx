/** Tác giả và tỷ lệ đóng góp: people of the register or only named; the sum is said while one types. */
import { Button, TextInput } from '@mantine/core'
import type { UseFormReturnType } from '@mantine/form'
import { Part } from '../../../ui/form.tsx'
import { NumberField } from '../../../ui/number-field.tsx'
import { OptionalText } from '../../../ui/optional-text.tsx'
import { PersonPicker } from '../../../ui/pickers/person-picker.tsx'
import styles from '../initiatives.module.css'
import { percentText } from '../words.tsx'
import { emptyAuthor, type TypedInitiative } from './typed-initiative.ts'

export function AuthorsField({ form }: { form: UseFormReturnType<TypedInitiative> }) {
  const { authors } = form.values
  const sum = authors.reduce((total, { sharePercent }) => total + Math.round(Number(sharePercent) * 100), 0)
  return (
    <Part title="Tác giả" help="Chọn người trong danh sách, hoặc chỉ ghi họ tên người ngoài danh sách.">
      <PersonPicker
        key={authors.length}
        label="Thêm tác giả từ danh sách người"
        onChange={(id, option) => {
          if (id === null || option === null || authors.some(({ personId }) => personId === id)) return
          const named = authors.filter(({ name }) => name !== '')
          const author = { ...emptyAuthor, personId: id, name: option.label }
          form.setFieldValue('authors', [...named, author].map(evenly))
        }}
      />
      {authors.map((author, at) => (
        <div key={author.personId ?? `named-${at}`} className={styles.row}>
          <TextInput
            label="Họ và tên"
            readOnly={author.personId !== null}
            {...form.getInputProps(`authors.${at}.name`)}
          />
          <OptionalText label="Nơi công tác, nơi ở" {...form.getInputProps(`authors.${at}.place`)} />
          <NumberField label="Tỷ lệ (%)" {...form.getInputProps(`authors.${at}.sharePercent`)} />
          <Button
            variant="default"
            disabled={authors.length === 1}
            aria-label={`Bỏ tác giả ${author.name}`}
            onClick={() =>
              form.setFieldValue(
                'authors',
                authors.filter((_, index) => index !== at),
              )
            }
          >
            Bỏ
          </Button>
        </div>
      ))}
      <p role="status">
        Cộng lại {percentText(sum / 100)}
        {sum === 10_000 ? ', đủ.' : ', phải đúng 100% khi nộp.'}
      </p>
      <Button
        variant="default"
        style={{ alignSelf: 'start' }}
        onClick={() => form.setFieldValue('authors', [...authors, { ...emptyAuthor, sharePercent: 0 }])}
      >
        Thêm người ngoài danh sách
      </Button>
    </Part>
  )
}

/** The same for each to begin with; what does not divide falls to the first. */
function evenly<A extends { sharePercent: number }>(author: A, at: number, all: readonly A[]): A {
  const each = Math.floor(10_000 / all.length)
  return { ...author, sharePercent: (at === 0 ? 10_000 - each * (all.length - 1) : each) / 100 }
}
