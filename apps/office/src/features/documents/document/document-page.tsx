/** Một văn bản: its head as on paper, what it stands on, who received it, its files, and what can be done now. */
import { useEffect } from 'react'
import { useQuery } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import { openDeliveryRoute } from '@guongsang/contract/documents-deliveries.ts'
import { type RegisteredDocument, showDocumentRoute } from '@guongsang/contract/documents-register.ts'
import { DOCUMENT_KINDS } from '@guongsang/contract/documents-words.ts'
import { showMoment } from '../../../lib/format.ts'
import { read } from '../../../lib/query.ts'
import { called } from '../../../lib/called.ts'
import { useAct } from '../../../ui/act.ts'
import { Page } from '../../../ui/page.tsx'
import { Await } from '../../../ui/states.tsx'
import { Tabs } from '../../../ui/tabs.tsx'
import { Timeline } from '../../../ui/timeline.tsx'
import { DeliveryWord, DocumentWord } from '../words.tsx'
import { DocumentActs } from './document-acts.tsx'
import { DocumentFiles } from './document-files.tsx'
import { DocumentPaper } from './document-paper.tsx'
import { DocumentRecipients } from './document-recipients.tsx'
import { DocumentRollout } from './document-rollout.tsx'
import { DocumentTies } from './document-ties.tsx'

const help = {
  about: 'Một văn bản trong sổ, từ dự thảo đến khi các nơi nhận triển khai.',
  steps: [
    'Các nút phía trên là việc anh chị làm được lúc này: trình, ký, cấp số, phát hành, tiếp nhận.',
    'Quan hệ: văn bản này căn cứ vào đâu, và văn bản nào dẫn đến nó; bấm để đi tiếp.',
    'Triển khai: văn bản ban hành để thực hiện, hội nghị, tập huấn, và đơn vị đã được triển khai đến.',
    'Nơi nhận: từng dòng gửi mấy nơi, bao nhiêu nơi đã mở, đã tiếp nhận.',
  ],
  notes: ['Đã ký thì nội dung không sửa được; câu dẫn và ngày in sai được giữ nguyên, có ghi chú bên cạnh.'],
}

export function DocumentPage() {
  const { id } = useParams({ strict: false }) as { id: string }
  const reply = useQuery(read(showDocumentRoute, { params: { id } }))
  return <Await reply={reply}>{(document) => <Shown document={document} />}</Await>
}

function Shown({ document }: { document: RegisteredDocument }) {
  useOpened(document.ownDelivery)
  return (
    <Page
      wide
      kicker={<Link to="/van-ban">Văn bản</Link>}
      title={document.title}
      state={<DocumentWord state={document.state} />}
      lead={<Lead document={document} />}
      acts={<DocumentActs document={document} />}
      help={help}
    >
      {document.warnings.map((warning) => (
        <p key={warning} role="note">
          <strong>Lưu ý:</strong> {warning}
        </p>
      ))}
      <Tabs
        label="Phần của văn bản"
        tabs={[
          { key: 'van-ban', label: 'Văn bản', content: () => <DocumentPaper document={document} /> },
          {
            key: 'quan-he',
            label: 'Quan hệ',
            count: document.relations.length + document.relatedBy.length,
            content: () => <DocumentTies document={document} />,
          },
          ...(document.isCarriedOut
            ? [
                {
                  key: 'trien-khai',
                  label: 'Triển khai',
                  content: () => <DocumentRollout document={document} />,
                },
              ]
            : []),
          {
            key: 'noi-nhan',
            label: 'Nơi nhận',
            count: document.recipients.length,
            content: () => <DocumentRecipients document={document} />,
          },
          {
            key: 'tep',
            label: 'Tệp',
            count: document.files.length,
            content: () => <DocumentFiles document={document} />,
          },
          {
            key: 'dien-bien',
            label: 'Diễn biến',
            content: () => <Timeline kind="document" id={document.id} />,
          },
        ]}
      />
    </Page>
  )
}

function Lead({ document }: { document: RegisteredDocument }) {
  const { ownDelivery } = document
  const name = document.reference === null ? `${DOCUMENT_KINDS[document.kind]}, chưa có số` : called(document)
  return (
    <>
      {name}, của {document.issuer.name}. Đơn vị giữ: {document.organization.name}; người soạn:{' '}
      {document.drafter}.
      {ownDelivery !== null && (
        <>
          {' '}
          Gửi đến {ownDelivery.organization.name} lúc {showMoment(ownDelivery.sentAt)}:{' '}
          <DeliveryWord state={ownDelivery.state} />
        </>
      )}
    </>
  )
}

/** Looking at it for the first time is what 'đã mở' means; the first time counts, so once more does no harm. */
function useOpened(delivery: RegisteredDocument['ownDelivery']) {
  const { mutate } = useAct(openDeliveryRoute, { quiet: true })
  const waiting = delivery?.state === 'sent' ? delivery.id : null
  useEffect(() => {
    if (waiting !== null) mutate({ params: { id: waiting } })
  }, [waiting, mutate])
}
