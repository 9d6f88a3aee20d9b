/** Two columns: the text at the left, the proposals at the right; on a narrow screen one after the other by a switch. */
import { useRef, useState } from 'react'
import { SegmentedControl } from '@mantine/core'
import { HeadFields, SignatureFields } from './read-head.tsx'
import { BasisProposals, RecipientProposals, Unread } from './read-papers.tsx'
import { DutyProposals } from './read-duties.tsx'
import { PlaceList } from './read-places.tsx'
import { ProposalGroup } from './proposal.tsx'
import { TaskProposals } from './read-tasks.tsx'
import {
  addTaskFrom,
  choosePlace,
  drop,
  isKept,
  keyOf,
  type ReadDuty,
  type ReadingDraft,
  type ReadTask,
  take,
} from './reading-draft.ts'
import { SourceText } from './source-text.tsx'
import styles from './reading-desk.module.css'

interface Props {
  draft: ReadingDraft
  onChange: (draft: ReadingDraft) => void
}

export function ReadingDesk({ draft, onChange }: Props) {
  const [looked, setLooked] = useState<number | null>(null)
  const [side, setSide] = useState<'text' | 'proposals'>('proposals')
  const proposals = useRef<HTMLDivElement>(null)
  const lookAtLine = (line: number) => {
    setLooked(line)
    setSide('text')
  }
  const lookAtProposal = (line: number) => {
    const found = proposalAt(proposals.current, line)
    setLooked(found?.line ?? line)
    if (found === null) return
    setSide('proposals')
    found.element.closest('details')?.setAttribute('open', '')
    requestAnimationFrame(() => scrollTo(proposals.current, found.element))
  }
  return (
    <>
      <SegmentedControl
        className={styles.switch ?? ''}
        fullWidth
        aria-label="Phần đang xem"
        value={side}
        onChange={(value) => setSide(value as typeof side)}
        data={[
          { value: 'proposals', label: 'Đề xuất' },
          { value: 'text', label: 'Văn bản' },
        ]}
      />
      <div className={styles.columns} data-side={side}>
        <div className={styles.text}>
          <SourceText draft={draft} looked={looked} onLook={lookAtProposal} />
        </div>
        <div ref={proposals} className={styles.proposals} tabIndex={0} role="group" aria-label="Đề xuất">
          <Proposals draft={draft} onChange={onChange} looked={looked} onLook={lookAtLine} />
        </div>
      </div>
    </>
  )
}

/** In two columns the right one moves; on a narrow screen, where it does not scroll by itself, the page. */
function scrollTo(list: HTMLElement | null, element: HTMLElement) {
  if (list === null || list.scrollHeight <= list.clientHeight) element.scrollIntoView({ block: 'center' })
  else list.scrollTop = element.offsetTop - list.clientHeight / 3
}

/** The proposal of the line, else the last one above it: a long item was read from its first line. */
function proposalAt(list: HTMLElement | null, line: number): { element: HTMLElement; line: number } | null {
  const all = [...(list?.querySelectorAll<HTMLElement>('[data-line]') ?? [])].map((element) => ({
    element,
    line: Number(element.getAttribute('data-line')),
  }))
  const above = all.filter((one) => one.line <= line).sort((a, b) => b.line - a.line)
  return above[0] !== undefined && line - above[0].line <= 3 ? above[0] : null
}

interface Looks extends Props {
  looked: number | null
  onLook: (line: number) => void
}

function Proposals({ draft, onChange, looked, onLook }: Looks) {
  const { read, tasks, duties, places } = draft
  const acts = {
    draft,
    looked,
    onLook,
    onDrop: (key: string) => onChange(drop(draft, key)),
    onTake: (key: string) => onChange(take(draft, key)),
  }
  const head = {
    draft,
    looked,
    onLook,
    onChange: (next: ReadingDraft['head']) => onChange({ ...draft, head: next }),
  }
  const warnings = read.warnings.filter((_, at) => isKept(draft, keyOf('chua-hieu', at)))
  const unmatched = Object.values(places).filter(({ choice }) => choice === null).length
  const keptOf = (some: readonly { key: string }[]) => some.filter(({ key }) => isKept(draft, key)).length
  const replace = <T extends ReadTask | ReadDuty>(some: readonly T[], next: T): T[] =>
    some.map((one) => (one.key === next.key ? next : one))
  return (
    <>
      {warnings.length > 0 && (
        <ProposalGroup title="Chưa hiểu và cần xem" count={`${warnings.length}`}>
          <Unread {...acts} onAddTask={(line, key) => onChange(drop(addTaskFrom(draft, line), key))} />
        </ProposalGroup>
      )}
      <ProposalGroup title="Phần đầu" count="">
        <HeadFields {...head} />
      </ProposalGroup>
      <ProposalGroup title="Căn cứ" count={`${read.bases.length}`} open={false}>
        <BasisProposals {...acts} />
      </ProposalGroup>
      <ProposalGroup
        title="Đơn vị"
        count={unmatched > 0 ? `${unmatched} tên chưa khớp` : `${Object.keys(places).length}`}
        open={unmatched > 0}
      >
        <PlaceList draft={draft} onChoose={(text, choice) => onChange(choosePlace(draft, text, choice))} />
      </ProposalGroup>
      <ProposalGroup title="Nhiệm vụ" count={`lấy ${keptOf(tasks)} trên ${tasks.length}`}>
        <TaskProposals {...acts} onEdit={(task) => onChange({ ...draft, tasks: replace(tasks, task) })} />
      </ProposalGroup>
      <ProposalGroup title="Nghĩa vụ" count={`lấy ${keptOf(duties)} trên ${duties.length}`}>
        <DutyProposals {...acts} onEdit={(duty) => onChange({ ...draft, duties: replace(duties, duty) })} />
      </ProposalGroup>
      <ProposalGroup title="Nơi nhận" count={`${read.recipients.length}`} open={false}>
        <RecipientProposals {...acts} />
      </ProposalGroup>
      <ProposalGroup title="Chữ ký" count="" open={false}>
        <SignatureFields {...head} />
      </ProposalGroup>
    </>
  )
}
