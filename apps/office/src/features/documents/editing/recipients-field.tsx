/** Nơi nhận as printed, line by line; beside it what each line was understood to mean, and a way to say it otherwise. */
import { Button, Textarea } from '@mantine/core'
import { suggestRecipientsRoute } from '@guongsang/contract/documents-drafts.ts'
import { RECIPIENT_PURPOSES } from '@guongsang/contract/documents-words.ts'
import { useAct } from '../../../ui/act.ts'
import { OrganizationPicker, useUnits } from '../../../ui/pickers/organization-picker.tsx'
import { RowList } from '../../../ui/row-list.tsx'
import { linesOf, type ReadLine, unread } from './printed-lines.ts'

interface Props {
  label: string
  description: string
  text: string
  read: readonly ReadLine[]
  onText: (text: string) => void
  onRead: (lines: ReadLine[], note: string | null) => void
}

export function RecipientsField({ label, description, text, read, onText, onRead }: Props) {
  const units = useUnits()
  const suggest = useAct(suggestRecipientsRoute, {
    after: ({ lines, drafterNote }) => onRead(lines, drafterNote),
  })
  const lines = linesOf(text)
  const isStale = lines.length > 0 && unread(text, read)
  const ask = () => suggest.mutate({ body: { lines } })
  const choose = (at: number, id: string | null) => {
    const name = units?.find((unit) => unit.id === id)?.name
    if (id === null || name === undefined) return
    const changed = read.map((line, place) =>
      place === at
        ? { ...line, targets: [{ by: 'organization' as const, id }], names: [name], unmatched: [] }
        : line,
    )
    onRead(changed, null)
  }
  return (
    <div>
      <Textarea
        label={label}
        description={description}
        autosize
        minRows={4}
        value={text}
        onChange={(event) => onText(event.currentTarget.value)}
        onBlur={() => isStale && ask()}
      />
      {isStale && (
        <Button variant="default" size="compact-md" mt="xs" loading={suggest.isPending} onClick={ask}>
          Đọc các dòng này
        </Button>
      )}
      {!isStale && read.length > 0 && (
        <RowList
          rows={read.map((line, at) => ({
            key: `${at} ${line.text}`,
            title: line.text,
            detail: (
              <>
                {meaningOf(line)}
                {line.unmatched.length > 0 && (
                  <>
                    <br />
                    <strong>Không thấy trong địa phương:</strong> {line.unmatched.join('; ')}. Để nguyên thì
                    văn thư gửi riêng.
                    <OrganizationPicker
                      label={`Gửi đến đơn vị trong hệ thống thay cho “${line.text}”`}
                      size="xs"
                      value={null}
                      onChange={(id) => choose(at, id)}
                    />
                  </>
                )}
              </>
            ),
          }))}
        />
      )}
    </div>
  )
}

/** Who a line is for and why; a line of an older draft is told again when its words change. */
function meaningOf({ purpose, mode, names }: ReadLine): string {
  if (mode === 'none') return 'Lưu, không gửi'
  return names.length === 0
    ? RECIPIENT_PURPOSES[purpose]
    : `${RECIPIENT_PURPOSES[purpose]}: ${names.join('; ')}`
}
