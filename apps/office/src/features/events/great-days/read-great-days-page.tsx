/** Đọc danh mục ngày lễ lớn: pasted, read line by line, checked by the officer, then kept. */
import { Button, Checkbox, Textarea, TextInput } from '@mantine/core'
import { Link, useNavigate } from '@tanstack/react-router'
import { keepGreatDaysRoute, readGreatDaysRoute } from '@guongsang/contract/events-exchanges.ts'
import type { Ok } from '@guongsang/contract/route.ts'
import { useState } from 'react'
import { count } from '../../../lib/format.ts'
import { useSession } from '../../../lib/session.ts'
import { yearOfDay } from '../../../lib/year.ts'
import { useAct } from '../../../ui/act.ts'
import { Form, useActionForm } from '../../../ui/form.tsx'
import { Page, Section } from '../../../ui/page.tsx'
import { DocumentPicker } from '../../../ui/pickers/document-picker.tsx'
import { RowList } from '../../../ui/row-list.tsx'
import { StateWord } from '../../../ui/state-word.tsx'
import { YearField } from '../../../ui/year-field.tsx'
import styles from '../events.module.css'

type Read = Ok<typeof readGreatDaysRoute>

const help = {
  about: 'Dán phần liệt kê ngày lễ lớn của văn bản; chương trình đọc, người ghi quyết định.',
  steps: ['Chọn năm, dán văn bản, bấm Đọc.', 'Bỏ dấu ở dòng đọc sai, ghi tên văn bản, bấm Ghi danh mục.'],
  notes: ['Dòng không có ngày được nêu riêng, không mất dòng nào.'],
}

export function ReadGreatDaysPage() {
  const { today } = useSession()
  const [year, setYear] = useState(yearOfDay(today))
  const [text, setText] = useState('')
  const [found, setFound] = useState<Read | null>(null)
  const read = useAct(readGreatDaysRoute, { after: setFound })
  return (
    <Page
      kicker={<Link to="/ngay-le-lon">Ngày lễ lớn của năm</Link>}
      title="Đọc danh mục ngày lễ lớn"
      lead="Chưa ghi gì cho đến khi bấm Ghi danh mục."
      help={help}
    >
      <YearField value={year} onChange={setYear} />
      <Textarea
        label="Phần liệt kê của văn bản"
        autosize
        minRows={6}
        maxRows={18}
        value={text}
        onChange={(event) => {
          setText(event.currentTarget.value)
          setFound(null)
        }}
      />
      <div className={styles.acts}>
        <Button
          variant={found === null ? 'filled' : 'default'}
          disabled={text.trim() === ''}
          loading={read.isPending}
          onClick={() => read.mutate({ body: { text, year } })}
        >
          Đọc
        </Button>
      </div>
      {found !== null && <Found key={read.submittedAt} found={found} text={text} year={year} />}
    </Page>
  )
}

function Found({ found: { days, unread }, text, year }: { found: Read; text: string; year: number }) {
  const navigate = useNavigate()
  const keep = useAct(keepGreatDaysRoute, {
    done: ({ added, known }) => `Đã ghi danh mục: thêm ${count(added)} ngày, ${count(known)} ngày đã có.`,
    quiet: true,
    after: () => void navigate({ to: '/ngay-le-lon', search: { nam: year } as never }),
  })
  const action = useActionForm({
    initial: {
      year,
      text,
      source: '',
      documentId: null as string | null,
      lines: days.map(({ line }) => line),
    },
    schema: keepGreatDaysRoute.body,
    submit: (body) => keep.mutateAsync({ body }),
  })
  const { form } = action
  const { lines } = form.values
  const tick = (line: number, on: boolean) =>
    form.setFieldValue('lines', on ? [...lines, line] : lines.filter((one) => one !== line))
  return (
    <Form action={action} act="Ghi danh mục">
      <Section title={`Đọc được ${count(days.length)} ngày`}>
        <RowList
          rows={days.map((day) => ({
            key: String(day.line),
            title: (
              <Checkbox
                label={`${day.dateOfMonth}/${day.month}${day.basedOn === null ? '' : `/${day.basedOn.slice(0, 4)}`}: ${day.name}`}
                checked={lines.includes(day.line)}
                onChange={(event) => tick(day.line, event.currentTarget.checked)}
              />
            ),
            state: day.known !== null && <StateWord state="done">Đã có</StateWord>,
            detail: [day.printed, day.doubt].filter(Boolean).join(' '),
          }))}
        />
      </Section>
      {unread.length > 0 && (
        <Section title="Dòng không đọc ra ngày">
          <RowList rows={unread.map(({ line, text: words }) => ({ key: String(line), title: words }))} />
        </Section>
      )}
      <TextInput
        label="Văn bản ban hành danh mục"
        placeholder="Kế hoạch số 77-KH/HU ngày 28/01/2022 của Ban Thường vụ Huyện ủy"
        {...form.getInputProps('source')}
      />
      <DocumentPicker label="Văn bản trong sổ" {...form.getInputProps('documentId')} />
    </Form>
  )
}
