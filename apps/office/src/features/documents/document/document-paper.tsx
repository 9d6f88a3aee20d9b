/** The document as its paper reads: head, bases, text, Nơi nhận beside the signature. */
import type { RegisteredDocument } from '@guongsang/contract/documents-register.ts'
import {
  CONFIDENTIALITIES,
  DOCUMENT_KINDS,
  type DocumentBlock,
  URGENCIES,
} from '@guongsang/contract/documents-words.ts'
import { showDay, showPeriod } from '../../../lib/format.ts'
import { Facts } from '../../../ui/facts.tsx'
import styles from './document-paper.module.css'

export function DocumentPaper({ document }: { document: RegisteredDocument }) {
  const { head, signature } = document
  // What is cited in the text itself stands there, not above it.
  const bases = document.relations.filter(
    ({ kind, citation }) => kind === 'basis' || kind === 'implements' || /^tiếp tục/iu.test(citation),
  )
  return (
    <>
      <article className={styles.paper} aria-label={`${DOCUMENT_KINDS[document.kind]}: ${document.title}`}>
        <header className={styles.head}>
          <div>
            {head.superiorBody !== null && <p className={styles.superior}>{head.superiorBody}</p>}
            <p className={styles.body}>{head.issuingBody}</p>
            <p>{head.numberLine}</p>
            {document.kind === 'letter' && <p className={styles.about}>V/v {document.title}</p>}
          </div>
          <div>
            <p className={styles.nation}>CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM</p>
            <p className={styles.motto}>Độc lập - Tự do - Hạnh phúc</p>
            {head.placeAndDate !== null && <p className={styles.date}>{head.placeAndDate}</p>}
          </div>
        </header>
        {document.kind !== 'letter' && (
          <>
            <p className={styles.kind}>{DOCUMENT_KINDS[document.kind].toUpperCase()}</p>
            <p className={styles.title}>{document.title}</p>
          </>
        )}
        {document.addressedTo.length > 0 && (
          <p>Kính gửi: {document.addressedTo.map(({ text }) => text).join('; ')}</p>
        )}
        {bases.map((one) => (
          <p key={one.id} className={styles.basis}>
            {one.citation};
          </p>
        ))}
        {document.body.map((block, at) => (
          // Blocks have no name of their own and never change places here.
          <Block key={at} block={block} />
        ))}
        {document.printedText?.split('\n').map((line, at) => (
          <p key={at}>{line}</p>
        ))}
        <footer className={styles.foot}>
          <div>
            {document.recipients.length > 0 && (
              <>
                <p className={styles.recipients}>Nơi nhận:</p>
                <ul>
                  {document.recipients.map(({ id, text }) => (
                    <li key={id}>{text}</li>
                  ))}
                </ul>
              </>
            )}
          </div>
          <div className={styles.signature}>
            {head.signatureLines.map((line) => (
              <p key={line}>{line}</p>
            ))}
            <p className={styles.name}>
              {signature.name ?? (document.state === 'issued' ? 'không in tên' : '')}
            </p>
          </div>
        </footer>
      </article>
      <Facts rows={factsOf(document)} />
    </>
  )
}

function Block({ block }: { block: DocumentBlock }) {
  if (block.block === 'table')
    return (
      <table className={styles.table}>
        <thead>
          <tr>
            {block.columns.map(({ header }) => (
              <th key={header}>{header}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {block.rows.map((row, at) => (
            <tr key={at}>
              {'heading' in row ? (
                <th colSpan={block.columns.length}>{row.heading}</th>
              ) : (
                row.cells.map((cell, place) => <td key={place}>{wordsOf(cell)}</td>)
              )}
            </tr>
          ))}
        </tbody>
      </table>
    )
  const ordinal = block.ordinal === undefined ? '' : `${block.ordinal} `
  return block.block === 'heading' ? (
    <p className={styles.heading}>{`${ordinal}${block.text}`}</p>
  ) : (
    <p>{`${ordinal}${wordsOf(block.text)}`}</p>
  )
}

const wordsOf = (words: string | { text: string }[]): string =>
  typeof words === 'string' ? words : words.map(({ text }) => text).join('')

const factsOf = (document: RegisteredDocument) => {
  const rows: (readonly [string, string])[] = [
    ['Hiệu lực', showPeriod(document.effectiveFrom, document.effectiveTo)],
    ['Phổ biến', CONFIDENTIALITIES[document.confidentiality]],
    ['Độ khẩn', URGENCIES[document.urgency]],
  ]
  if (document.shortName !== null) rows.push(['Gọi tắt', document.shortName])
  if (document.drafterNote !== null) rows.push(['Ghi bút của người soạn', document.drafterNote])
  for (const task of document.publishing)
    rows.push([
      `Đăng ${task.channel}`,
      task.state === 'open'
        ? 'Chưa đăng'
        : task.state === 'done'
          ? `Đã đăng ngày ${showDay(task.publishedOn ?? '')}${task.address === null ? '' : `, ${task.address}`}`
          : `Không đăng: ${task.reason ?? ''}`,
    ])
  return rows
}
