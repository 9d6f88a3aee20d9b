/** Ghi văn bản do nơi khác ban hành: one that came in and enters the book, or a basis for everybody's library. */
import { SegmentedControl, Textarea, TextInput } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useNavigate, useParams } from '@tanstack/react-router'
import { type RegisteredDocument, showDocumentRoute } from '@guongsang/contract/documents-register.ts'
import { correctDocumentRecordRoute, recordDocumentRoute } from '@guongsang/contract/documents-drafts.ts'
import { DOCUMENT_KINDS } from '@guongsang/contract/documents-words.ts'
import { call } from '../../../lib/call.ts'
import { read } from '../../../lib/query.ts'
import { useSession } from '../../../lib/session.ts'
import { useAct } from '../../../ui/act.ts'
import { choicesOf, Choose } from '../../../ui/choose.tsx'
import { DateField } from '../../../ui/date-field.tsx'
import { type ActionForm, Form, Row, useActionForm } from '../../../ui/form.tsx'
import { OptionalText } from '../../../ui/optional-text.tsx'
import { Page } from '../../../ui/page.tsx'
import { Await } from '../../../ui/states.tsx'
import { called } from '../../../lib/called.ts'
import { CitationsField } from './citations-field.tsx'
import type { ReadTie } from './printed-lines.ts'

interface Values extends Record<string, unknown> {
  direction: 'incoming' | 'external'
  kind: keyof typeof DOCUMENT_KINDS
  issuerName: string
  reference: string | null
  issuedOn: string | null
  title: string
  effectiveFrom: string | null
  effectiveTo: string | null
  receivedOn: string | null
  doubt: string | null
  citationsText: string
  relations: ReadTie[]
}

const help = {
  about: 'Ghi một văn bản do nơi khác ban hành.',
  steps: [
    'Văn bản đến: vào sổ văn bản đến của đơn vị với số kế tiếp.',
    'Văn bản căn cứ: luật, nghị định, chỉ thị… mọi đơn vị cùng xem và dẫn.',
    'Số, ký hiệu ghi nguyên như in: 34-CT/TW, 98/2023/NĐ-CP.',
  ],
  notes: ['Văn bản đã có trong sổ thì không ghi lần nữa.'],
}

const facts = ({ citationsText: _text, relations, ...values }: Values) => ({
  ...values,
  relations: relations.map(({ found: _found, ...tie }) => tie),
})

export function RecordDocumentPage() {
  const { today } = useSession()
  const navigate = useNavigate()
  const action = useActionForm<Values>({
    initial: {
      direction: 'incoming',
      kind: 'letter',
      issuerName: '',
      reference: null,
      issuedOn: null,
      title: '',
      effectiveFrom: null,
      effectiveTo: null,
      receivedOn: today,
      doubt: null,
      citationsText: '',
      relations: [],
    },
    schema: recordDocumentRoute.body,
    submit: async (values) => {
      const receivedOn = values.direction === 'incoming' ? values.receivedOn : null
      const { id } = await call(recordDocumentRoute, { body: { ...facts(values), receivedOn } })
      await navigate({ to: '/van-ban/$id', params: { id } })
    },
  })
  return (
    <Page title="Ghi văn bản đến, văn bản căn cứ" help={help}>
      <RecordForm action={action} act="Ghi vào sổ" isNew />
    </Page>
  )
}

export function CorrectDocumentPage() {
  const { id } = useParams({ strict: false }) as { id: string }
  const reply = useQuery(read(showDocumentRoute, { params: { id } }))
  return <Await reply={reply}>{(document) => <Correct key={document.version} document={document} />}</Await>
}

function Correct({ document }: { document: RegisteredDocument }) {
  const navigate = useNavigate()
  const save = useAct(correctDocumentRecordRoute, { quiet: true, done: 'Đã sửa.' })
  const { id, version, signature, shortName, urgency, confidentiality, printedText } = document
  const action = useActionForm<Values>({
    initial: {
      direction: document.direction === 'incoming' ? 'incoming' : 'external',
      kind: document.kind,
      issuerName: document.issuer.name,
      reference: document.reference,
      issuedOn: document.issuedOn,
      title: document.title,
      effectiveFrom: document.effectiveFrom,
      effectiveTo: document.effectiveTo,
      receivedOn: null,
      doubt: document.doubt,
      citationsText: document.relations.map(({ citation }) => citation).join('\n'),
      relations: document.relations.map(({ citation, kind, citedOn, doubt, relatedId, related }) => ({
        citation,
        kind,
        citedOn,
        doubt,
        relatedId,
        found: related === null ? null : `${called(related)}: ${related.title}`,
      })),
    },
    schema: correctDocumentRecordRoute.body.omit({ version: true }),
    submit: async (values) => {
      const { direction: _direction, receivedOn: _received, ...body } = facts(values)
      const kept = {
        issuerId: document.issuer.id,
        signature,
        shortName,
        urgency,
        confidentiality,
        printedText,
      }
      await save.mutateAsync({ params: { id }, body: { ...kept, ...body, version } })
      await navigate({ to: '/van-ban/$id', params: { id } })
    },
  })
  return (
    <Page title={`Sửa thông tin: ${document.title}`} help={help}>
      <RecordForm action={action} act="Lưu" />
    </Page>
  )
}

function RecordForm({
  action,
  act,
  isNew = false,
}: {
  action: ActionForm<Values>
  act: string
  isNew?: boolean
}) {
  const { form } = action
  const { values } = form
  return (
    <Form action={action} act={act}>
      {isNew && (
        <SegmentedControl
          aria-label="Văn bản đến hay văn bản căn cứ"
          data={[
            { value: 'incoming', label: 'Văn bản đến' },
            { value: 'external', label: 'Văn bản căn cứ' },
          ]}
          {...form.getInputProps('direction')}
        />
      )}
      <Row>
        <Choose
          label="Loại văn bản"
          searchable
          data={choicesOf(DOCUMENT_KINDS)}
          {...form.getInputProps('kind')}
        />
        <TextInput label="Nơi ban hành" {...form.getInputProps('issuerName')} />
      </Row>
      <Row>
        <OptionalText label="Số, ký hiệu như in" {...form.getInputProps('reference')} />
        <DateField label="Ngày văn bản" {...form.getInputProps('issuedOn')} />
      </Row>
      <Textarea label="Trích yếu" autosize minRows={2} {...form.getInputProps('title')} />
      {isNew && values.direction === 'incoming' && (
        <DateField label="Ngày đến" {...form.getInputProps('receivedOn')} />
      )}
      <Row>
        <DateField label="Có hiệu lực từ" {...form.getInputProps('effectiveFrom')} />
        <DateField label="Đến hết ngày" {...form.getInputProps('effectiveTo')} />
      </Row>
      <CitationsField
        text={values.citationsText}
        read={values.relations}
        onText={(citationsText) =>
          form.setValues({ citationsText, ...(citationsText.trim() === '' && { relations: [] }) })
        }
        onRead={(relations) => form.setValues({ relations })}
      />
      <OptionalText label="Chỗ nghi ngờ trên bản in (nếu có)" {...form.getInputProps('doubt')} />
    </Form>
  )
}
