import { Button, Group, Input } from '@mantine/core'
import { DocumentPicker } from '../../../ui/pickers/document-picker.tsx'

interface Titled {
  id: string
  title: string
}
interface Props {
  label: string
  chosen: readonly Titled[]
  onChange: (chosen: Titled[]) => void
}

/** Several documents of the register, each with the way out again. */
export const DocumentsField = ({ label, chosen, onChange }: Props) => (
  <Input.Wrapper label={label} labelElement="div">
    {chosen.map(({ id, title }) => (
      <Group key={id} gap="sm" wrap="nowrap">
        <span>{title}</span>
        <Button
          variant="subtle"
          color="gray"
          size="compact-sm"
          aria-label={`Bỏ ${title}`}
          onClick={() => onChange(chosen.filter((one) => one.id !== id))}
        >
          Bỏ
        </Button>
      </Group>
    ))}
    <DocumentPicker
      key={chosen.length}
      aria-label={`Thêm: ${label}`}
      onChange={(id, option) => {
        if (id === null || option === null || chosen.some((one) => one.id === id)) return
        onChange([...chosen, { id, title: option.label }])
      }}
    />
  </Input.Wrapper>
)
