/** Độ giống: the passages of both texts beside each other; a person says what they mean. */
import { Button, Textarea } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { checkLikenessRoute, type Initiative, judgeLikenessRoute } from '@guongsang/contract/initiatives.ts'
import { LIKENESS_VERDICTS } from '@guongsang/contract/initiatives-words.ts'
import { useState } from 'react'
import { useAct } from '../../../ui/act.ts'
import { SharedPassages } from '../../../ui/shared-passages.tsx'
import { Empty } from '../../../ui/states.tsx'
import { StateWord } from '../../../ui/state-word.tsx'
import styles from '../initiatives.module.css'
import { shareText } from '../words.tsx'

type Likeness = Initiative['likenesses'][number]
type Verdict = NonNullable<Likeness['verdict']>
const colours = { copied: 'late', 'same-subject': 'soon', harmless: 'done' } as const

export function Likenesses({ initiative: { id, likenesses } }: { initiative: Initiative }) {
  const check = useAct(checkLikenessRoute, {
    done: ({ compared, found }) =>
      found.length === 0
        ? `Đã so với ${compared} sáng kiến, không có chỗ giống đáng kể.`
        : `Đã so với ${compared} sáng kiến: ${found.length} bản có đoạn giống.`,
  })
  const again = (
    <Button
      variant={likenesses.length === 0 ? 'filled' : 'default'}
      loading={check.isPending}
      onClick={() => check.mutate({ params: { id } })}
    >
      {likenesses.length === 0 ? 'So độ giống' : 'So lại'}
    </Button>
  )
  if (likenesses.length === 0)
    return (
      <Empty title="Chưa thấy chỗ giống sáng kiến nào" act={again}>
        Chương trình so với mọi sáng kiến đã nộp của địa phương, kể cả khi bản chép đã thay một số từ.
      </Empty>
    )
  return (
    <>
      {likenesses.map((likeness) => (
        <Pairs key={likeness.id} likeness={likeness} />
      ))}
      {again}
    </>
  )
}

function Pairs({ likeness }: { likeness: Likeness }) {
  const { other, passages, verdict, note, judgedBy } = likeness
  return (
    <section className={styles.likeness} aria-label={`Giống ${other.title}`}>
      <div className={styles.likenessHead}>
        <span className={styles.share}>Giống {shareText(likeness.likeness)}</span>
        <Link to="/sang-kien/$id" params={{ id: other.id }}>
          {other.title}
        </Link>
        <span className={styles.clause}>
          {other.authors}, {other.seasonLabel}
        </span>
        {verdict !== null && <StateWord state={colours[verdict]}>{LIKENESS_VERDICTS[verdict]}</StateWord>}
      </div>
      <SharedPassages passages={passages} whose={['Sáng kiến này', 'Sáng kiến đã có']} />
      {verdict === null ? (
        <Judgement id={likeness.id} />
      ) : (
        <p>
          Kết luận của {judgedBy}
          {note === null ? '.' : `: ${note}`}
        </p>
      )}
    </section>
  )
}

function Judgement({ id }: { id: string }) {
  const [note, setNote] = useState('')
  const judge = useAct(judgeLikenessRoute, { done: 'Đã ghi kết luận.' })
  const say = (verdict: Verdict) =>
    judge.mutate({ params: { id }, body: { verdict, note: note.trim() || null } })
  return (
    <>
      <Textarea
        label="Nhận xét"
        autosize
        minRows={2}
        value={note}
        onChange={(event) => setNote(event.currentTarget.value)}
      />
      <div className={styles.acts} role="group" aria-label="Kết luận">
        {(Object.keys(LIKENESS_VERDICTS) as Verdict[]).map((verdict) => (
          <Button key={verdict} variant="default" loading={judge.isPending} onClick={() => say(verdict)}>
            {LIKENESS_VERDICTS[verdict]}
          </Button>
        ))}
      </div>
    </>
  )
}
