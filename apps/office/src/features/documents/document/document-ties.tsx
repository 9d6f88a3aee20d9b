/** Quan hệ: what this document says of others, and what others say of it; a citation without its document can be linked. */
import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { type RegisteredDocument } from '@guongsang/contract/documents-register.ts'
import { linkRelationRoute } from '@guongsang/contract/documents-drafts.ts'
import { listOriginTasksRoute } from '@guongsang/contract/plans-tasks.ts'
import { RELATION_KINDS, RELATION_KINDS_BACK } from '@guongsang/contract/documents-words.ts'
import { read } from '../../../lib/query.ts'
import { useMay } from '../../../lib/session.ts'
import { called } from '../../../lib/called.ts'
import { useAct } from '../../../ui/act.ts'
import { Dialog, useDialog } from '../../../ui/dialog.tsx'
import { Form, useActionForm } from '../../../ui/form.tsx'
import { OptionalText } from '../../../ui/optional-text.tsx'
import { Section } from '../../../ui/page.tsx'
import { RowList } from '../../../ui/row-list.tsx'
import { Empty } from '../../../ui/states.tsx'
import { DocumentPicker } from '../../../ui/pickers/document-picker.tsx'
import { DocumentLink, DocumentWord } from '../words.tsx'

type Tie = RegisteredDocument['relations'][number]

export function DocumentTies({ document }: { document: RegisteredDocument }) {
  const linking = useDialog<Tie>()
  const mayLink = document.may.includes('link')
  const { relations, relatedBy } = document
  return (
    <>
      <Section title="Văn bản này dẫn">
        {relations.length === 0 ? (
          <Empty title="Không dẫn văn bản nào">Căn cứ ghi khi soạn dự thảo.</Empty>
        ) : (
          <RowList
            rows={relations.map((tie) => ({
              key: tie.id,
              title: (
                <>
                  {RELATION_KINDS[tie.kind]}:{' '}
                  {tie.related === null ? tie.citation : <DocumentLink document={tie.related} whole />}
                </>
              ),
              state: tie.related !== null && <DocumentWord state={tie.related.state} />,
              detail: [
                tie.related === null ? 'Chưa nối với văn bản trong sổ.' : `Như in: ${tie.citation}`,
                tie.doubt,
              ]
                .filter(Boolean)
                .join(' '),
              acts: mayLink && (
                <Button variant="subtle" size="compact-sm" onClick={() => linking.open(tie)}>
                  {tie.related === null ? 'Nối' : 'Nối lại'}
                </Button>
              ),
            }))}
          />
        )}
      </Section>
      <Section title="Văn bản khác dẫn đến">
        {relatedBy.length === 0 ? (
          <Empty title="Chưa có văn bản nào dẫn đến">Văn bản khác dẫn đến thì hiện ở đây.</Empty>
        ) : (
          <RowList
            rows={relatedBy.map((tie) => ({
              key: tie.id,
              title: (
                <>
                  {RELATION_KINDS_BACK[tie.kind]}: <DocumentLink document={tie.document} whole />
                </>
              ),
              state: <DocumentWord state={tie.document.state} />,
              detail: `Như in: ${tie.citation}`,
            }))}
          />
        )}
      </Section>
      <OriginTasks documentId={document.id} />
      <Dialog control={linking} title="Nối câu dẫn với văn bản trong sổ">
        {(tie) => <LinkForm tie={tie} onClose={linking.close} />}
      </Dialog>
    </>
  )
}

/** The tasks of plans that this document is the product of. */
function OriginTasks({ documentId }: { documentId: string }) {
  const may = useMay()
  const query = { objectKind: 'document' as const, objectId: documentId }
  const reply = useQuery({ ...read(listOriginTasksRoute, { query }), enabled: may('can-view-plans') })
  const rows = reply.data?.rows ?? []
  if (rows.length === 0) return null
  return (
    <Section title="Sản phẩm của nhiệm vụ">
      <RowList
        rows={rows.map(({ taskId, title, planTitle }) => ({
          key: taskId,
          title: (
            <Link to="/nhiem-vu/$id" params={{ id: taskId }}>
              {title}
            </Link>
          ),
          detail: planTitle,
        }))}
      />
    </Section>
  )
}

function LinkForm({ tie, onClose }: { tie: Tie; onClose: () => void }) {
  const save = useAct(linkRelationRoute, { quiet: true, done: 'Đã nối.', after: onClose })
  const action = useActionForm({
    initial: { relatedId: tie.relatedId, doubt: tie.doubt },
    schema: linkRelationRoute.body,
    submit: (body) => save.mutateAsync({ params: { id: tie.id }, body }),
    guard: false,
  })
  const { form } = action
  const known = tie.related && {
    value: tie.related.id,
    label: `${called(tie.related)}: ${tie.related.title}`,
  }
  return (
    <Form action={action} act="Nối" onCancel={onClose}>
      <p>{tie.citation}</p>
      <DocumentPicker label="Văn bản trong sổ" known={known} {...form.getInputProps('relatedId')} />
      <OptionalText label="Chỗ nghi ngờ (nếu có)" {...form.getInputProps('doubt')} />
    </Form>
  )
}
