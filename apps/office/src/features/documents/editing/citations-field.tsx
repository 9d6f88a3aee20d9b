/** Căn cứ as printed, one document a line; each is looked for in the register, and its words stay. */
import { Button, Textarea } from '@mantine/core'
import { matchCitationsRoute } from '@guongsang/contract/documents-drafts.ts'
import { RELATION_KINDS } from '@guongsang/contract/documents-words.ts'
import { useAct } from '../../../ui/act.ts'
import { choicesOf, Choose } from '../../../ui/choose.tsx'
import { RowList } from '../../../ui/row-list.tsx'
import { called } from '../../../lib/called.ts'
import { linesOf, type ReadTie, unreadCitations } from './printed-lines.ts'

interface Props {
  text: string
  read: readonly ReadTie[]
  onText: (text: string) => void
  onRead: (ties: ReadTie[]) => void
}

export function CitationsField({ text, read, onText, onRead }: Props) {
  const match = useAct(matchCitationsRoute, {
    after: ({ matches }) =>
      onRead(
        matches.map(({ citation, kind, citedOn, document, doubt }) => ({
          citation,
          kind,
          citedOn,
          doubt,
          relatedId: document?.id ?? null,
          found: document === null ? null : `${called(document)}: ${document.title}`,
        })),
      ),
  })
  const lines = linesOf(text)
  const isStale = lines.length > 0 && unreadCitations(text, read)
  const ask = () => match.mutate({ body: { citations: lines } })
  return (
    <div>
      <Textarea
        label="Căn cứ, mỗi dòng một văn bản"
        description="Ghi nguyên văn như in: Căn cứ …; Thực hiện Kế hoạch số … ngày … của …"
        autosize
        minRows={3}
        value={text}
        onChange={(event) => onText(event.currentTarget.value)}
        onBlur={() => isStale && ask()}
      />
      {isStale && (
        <Button variant="default" size="compact-md" mt="xs" loading={match.isPending} onClick={ask}>
          Tìm trong sổ
        </Button>
      )}
      {!isStale && read.length > 0 && (
        <RowList
          rows={read.map((tie, at) => ({
            key: `${at} ${tie.citation}`,
            title: tie.citation,
            detail: [
              tie.found === null ? 'Chưa có trong sổ; nối sau cũng được.' : `Trong sổ: ${tie.found}.`,
              tie.doubt,
            ]
              .filter(Boolean)
              .join(' '),
            acts: (
              <Choose
                aria-label={`Quan hệ với ${tie.citation}`}
                size="xs"
                w={170}
                allowDeselect={false}
                data={choicesOf(RELATION_KINDS)}
                value={tie.kind}
                onChange={(kind) =>
                  onRead(
                    read.map((one, place) =>
                      place === at ? { ...one, kind: kind as typeof one.kind } : one,
                    ),
                  )
                }
              />
            ),
          }))}
        />
      )}
    </div>
  )
}
