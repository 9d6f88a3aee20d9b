/** Mở địa phương: its name and level; what it is called in addresses is proposed from the name. */
import { useState } from 'react'
import { NativeSelect, TextInput } from '@mantine/core'
import { createLocalityRoute } from '@guongsang/contract/organizations-localities.ts'
import { useAct } from '../../../ui/act.ts'
import { choicesOf } from '../../../ui/choose.tsx'
import { Form, Row, useActionForm } from '../../../ui/form.tsx'
import { OptionalText } from '../../../ui/optional-text.tsx'
import {
  firstKindOf,
  kindsOf,
  levelName,
  LOCALITY_LEVELS,
  type LocalityLevel,
  suggestSlug,
} from './levels.ts'

interface Values extends Record<string, unknown> {
  name: string
  level: LocalityLevel
  jurisdictionKind: string
  parentName: string | null
  slug: string
}

export function CreateLocality({ onClose }: { onClose: () => void }) {
  const [slugTyped, setSlugTyped] = useState(false)
  const create = useAct(createLocalityRoute, {
    quiet: true,
    done: ({ fullName }) => `Đã mở ${fullName}. Tiếp theo: làm việc tại đó và lập tài khoản.`,
    after: onClose,
  })
  const action = useActionForm<Values>({
    initial: {
      name: '',
      level: 'commune',
      jurisdictionKind: firstKindOf('commune'),
      parentName: null,
      slug: '',
    },
    schema: createLocalityRoute.body,
    submit: (body) => create.mutateAsync({ body }),
    guard: false,
  })
  const { form } = action
  const { name, level, jurisdictionKind } = form.values
  const kinds = kindsOf(level)
  return (
    <Form action={action} act="Mở địa phương" onCancel={onClose}>
      <Row>
        <NativeSelect
          label="Cấp"
          data={LOCALITY_LEVELS.map((value) => ({ value, label: levelName(value) }))}
          {...form.getInputProps('level')}
          onChange={(event) => {
            const chosen = event.currentTarget.value as LocalityLevel
            form.setValues({ level: chosen, jurisdictionKind: firstKindOf(chosen) })
            if (chosen === 'province') form.setFieldValue('parentName', null)
          }}
        />
        <NativeSelect
          label="Loại địa bàn"
          data={choicesOf(kinds)}
          {...form.getInputProps('jurisdictionKind')}
        />
      </Row>
      <TextInput
        label="Tên, không kèm loại"
        description={
          name.trim() === '' ? 'Ví dụ: Diên Khánh' : `Tên đầy đủ: ${kinds[jurisdictionKind]} ${name.trim()}`
        }
        data-autofocus
        {...form.getInputProps('name')}
        onChange={(event) => {
          form.setFieldValue('name', event.currentTarget.value)
          if (!slugTyped) form.setFieldValue('slug', suggestSlug(event.currentTarget.value))
        }}
      />
      {level !== 'province' && (
        <OptionalText
          label="Thuộc"
          description="Tên đầy đủ của tỉnh, huyện cấp trên, ví dụ: Tỉnh Khánh Hòa"
          {...form.getInputProps('parentName')}
        />
      )}
      <TextInput
        label="Tên ngắn"
        description={`Trang công khai: ${window.location.host}/${form.values.slug || '…'}. Tên đăng nhập bắt đầu bằng ${form.values.slug || '…'}. Không đổi được về sau.`}
        autoCapitalize="none"
        spellCheck={false}
        {...form.getInputProps('slug')}
        onChange={(event) => {
          setSlugTyped(true)
          form.setFieldValue('slug', event.currentTarget.value)
        }}
      />
    </Form>
  )
}
