/** Phát hành: exactly who will receive it, where it is to be published, and who has duties but is not among them. */
import { useState } from 'react'
import { Button, Checkbox, Group } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import {
  type IssuePreview,
  issueDocumentRoute,
  previewIssueRoute,
} from '@guongsang/contract/documents-flow.ts'
import type { RegisteredDocument } from '@guongsang/contract/documents-register.ts'
import { read } from '../../../lib/query.ts'
import { useAct } from '../../../ui/act.ts'
import { Await } from '../../../ui/states.tsx'
import { called } from '../../../lib/called.ts'
import styles from './issue-dialog.module.css'

interface Props {
  document: RegisteredDocument
  onClose: () => void
}

export function IssueDialog({ document, onClose }: Props) {
  const reply = useQuery({
    ...read(previewIssueRoute, { params: { id: document.id } }),
    // What is shown is what will be sent: never an answer of some minutes ago.
    staleTime: 0,
  })
  return (
    <Await reply={reply}>
      {(preview) => <Confirm document={document} preview={preview} onClose={onClose} />}
    </Await>
  )
}

function Confirm({ document, preview, onClose }: Props & { preview: IssuePreview }) {
  const [alsoTo, setAlsoTo] = useState(true)
  const issue = useAct(issueDocumentRoute, {
    done: ({ delivered, publishing }) =>
      `Đã phát hành: gửi ${delivered} nơi${publishing > 0 ? `, ${publishing} việc đăng` : ''}.`,
    after: onClose,
  })
  const { missing, lines } = preview
  const go = () =>
    issue.mutate({
      params: { id: document.id },
      body: { alsoTo: alsoTo ? missing.map(({ id }) => id) : [], missingAccepted: !alsoTo },
    })
  return (
    <>
      <p>
        {called(document)} sẽ gửi đến <strong>{preview.receivers} đơn vị</strong>
        {preview.publishing.length > 0 && <>; đăng: {preview.publishing.join(', ')}</>}.
      </p>
      {[...preview.obstacles, ...preview.warnings].map((warning) => (
        <p key={warning} role="note">
          <strong>Lưu ý:</strong> {warning}
        </p>
      ))}
      <ul className={styles.lines}>
        {lines.map((line, at) => (
          <li key={at}>
            <Line line={line} />
          </li>
        ))}
      </ul>
      {preview.replaces.length > 0 && (
        <p>Ghi bị thay thế: {preview.replaces.map((row) => called(row)).join('; ')}.</p>
      )}
      {missing.length > 0 && (
        <Checkbox
          mb="md"
          checked={alsoTo}
          onChange={(event) => setAlsoTo(event.currentTarget.checked)}
          label={`Gửi thêm cho ${missing.length} đơn vị có nhiệm vụ nhưng không có trong Nơi nhận`}
          description={missing.map(({ name }) => name).join('; ')}
        />
      )}
      <Group justify="flex-end">
        <Button variant="default" onClick={onClose}>
          Thôi
        </Button>
        <Button disabled={preview.obstacles.length > 0} loading={issue.isPending} onClick={go}>
          Phát hành
        </Button>
      </Group>
    </>
  )
}

/** How many are told before a fold hides the rest. */
const FEW = 3

function Line({ line }: { line: IssuePreview['lines'][number] }) {
  const names = line.receivers.map(({ organization, people }) =>
    people.length === 0 ? organization.name : `${organization.name} (${people.join('; ')})`,
  )
  const what = line.archive
    ? 'Lưu, không gửi'
    : line.channels.length > 0
      ? 'Tạo việc đăng'
      : line.outside.length > 0 && names.length === 0
        ? 'Ngoài hệ thống: văn thư gửi riêng'
        : `${names.length} đơn vị`
  return (
    <>
      <span className={styles.text}>{line.text}</span> <span className={styles.what}>{what}</span>
      {names.length > 0 &&
        (names.length <= FEW ? (
          <span className={styles.names}>{names.join('; ')}</span>
        ) : (
          <details className={styles.names}>
            <summary>
              {names.slice(0, FEW).join('; ')} và {names.length - FEW} nơi khác
            </summary>
            {names.slice(FEW).join('; ')}
          </details>
        ))}
      {line.outside.length > 0 && names.length > 0 && (
        <span className={styles.names}>Ngoài hệ thống: {line.outside.join('; ')}</span>
      )}
      {line.warnings.map((warning) => (
        <span key={warning} className={styles.names} role="note">
          {warning}
        </span>
      ))}
    </>
  )
}
