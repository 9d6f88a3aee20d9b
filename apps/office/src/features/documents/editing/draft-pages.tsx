/** Soạn văn bản mới, sửa dự thảo. */
import { useQuery } from '@tanstack/react-query'
import { useNavigate, useParams } from '@tanstack/react-router'
import { type RegisteredDocument, showDocumentRoute } from '@guongsang/contract/documents-register.ts'
import { createDocumentRoute, editDocumentRoute } from '@guongsang/contract/documents-drafts.ts'
import { call } from '../../../lib/call.ts'
import { read } from '../../../lib/query.ts'
import { useAccount } from '../../../lib/session.ts'
import { useAct } from '../../../ui/act.ts'
import { useActionForm } from '../../../ui/form.tsx'
import { Page } from '../../../ui/page.tsx'
import { Await } from '../../../ui/states.tsx'
import { called } from '../../../lib/called.ts'
import { draftBody, DraftForm, type DraftValues } from './draft-form.tsx'
import { type ReadLine, textOf } from './printed-lines.ts'

const help = {
  about: 'Soạn dự thảo văn bản: trích yếu, căn cứ, lời văn, người ký, Nơi nhận.',
  steps: [
    'Căn cứ và Nơi nhận: ghi nguyên văn, mỗi dòng một mục; chương trình đọc và nối với sổ, với đơn vị.',
    'Dòng nào chưa hiểu thì có ghi chú; chọn đơn vị hoặc để nguyên.',
    'Lưu rồi Trình ký. Số và ngày do văn thư cấp sau khi ký.',
  ],
  notes: ['Dự thảo chỉ người của đơn vị xem được cho đến khi trình.'],
}

/** What the routes check of the form; texts that stand for lines are checked by what was read from them. */
const checked = createDocumentRoute.body.pick({ kind: true, issuerId: true, title: true, signature: true })

export function CreateDocumentPage() {
  const { organization } = useAccount()
  const navigate = useNavigate()
  const action = useActionForm<DraftValues>({
    initial: {
      kind: 'letter',
      issuerId: organization?.id ?? '',
      title: '',
      shortName: null,
      place: null,
      confidentiality: 'open',
      urgency: 'normal',
      signature: { capacity: null, behalfOf: null, post: null, name: null },
      bodyText: '',
      kept: null,
      addressedText: '',
      addressed: [],
      recipientsText: '',
      recipients: [],
      citationsText: '',
      relations: [],
      drafterNote: null,
    },
    schema: checked,
    submit: async (values) => {
      const { id } = await call(createDocumentRoute, { body: draftBody(values) })
      await navigate({ to: '/van-ban/$id', params: { id } })
    },
  })
  return (
    <Page title="Soạn văn bản" lead="Dự thảo; số và ngày do văn thư cấp sau khi ký." help={help}>
      <DraftForm action={action} act="Lưu dự thảo" />
    </Page>
  )
}

export function EditDocumentPage() {
  const { id } = useParams({ strict: false }) as { id: string }
  const reply = useQuery(read(showDocumentRoute, { params: { id } }))
  return <Await reply={reply}>{(document) => <Edit key={document.version} document={document} />}</Await>
}

/** Lines as they were kept: what each was called is not kept with them, and is told again when they are read anew. */
const asRead = (line: RegisteredDocument['addressedTo'][number]): ReadLine => ({
  text: line.text,
  purpose: line.purpose,
  mode: line.mode,
  targets: line.targets,
  names: [],
  unmatched: [],
})

function Edit({ document }: { document: RegisteredDocument }) {
  const navigate = useNavigate()
  const save = useAct(editDocumentRoute, { quiet: true, done: 'Đã lưu dự thảo.' })
  const { id, version, kind, title, shortName, place, confidentiality, urgency, signature, drafterNote } =
    document
  const text = textOf(document.body)
  const action = useActionForm<DraftValues>({
    initial: {
      kind,
      issuerId: document.issuer.id ?? '',
      title,
      shortName,
      place,
      confidentiality,
      urgency,
      signature,
      bodyText: text ?? '',
      kept: text === null ? document.body : null,
      addressedText: document.addressedTo.map((line) => line.text).join('\n'),
      addressed: document.addressedTo.map(asRead),
      recipientsText: document.recipients.map((line) => line.text).join('\n'),
      recipients: document.recipients.map(asRead),
      citationsText: document.relations.map(({ citation }) => citation).join('\n'),
      relations: document.relations.map(({ citation, kind: tie, citedOn, doubt, relatedId, related }) => ({
        citation,
        kind: tie,
        citedOn,
        doubt,
        relatedId,
        found: related === null ? null : `${called(related)}: ${related.title}`,
      })),
      drafterNote,
    },
    schema: checked,
    submit: async (values) => {
      await save.mutateAsync({ params: { id }, body: { ...draftBody(values), version } })
      await navigate({ to: '/van-ban/$id', params: { id } })
    },
  })
  return (
    <Page title={`Sửa dự thảo: ${title}`} help={help}>
      <DraftForm action={action} act="Lưu dự thảo" />
    </Page>
  )
}
