/** One nominee: what was done, then the points. */
import { useState } from 'react'
import { Button, TextInput } from '@mantine/core'
import type { showBallotRoute } from '@guongsang/contract/exemplars-votes.ts'
import type { Ok } from '@guongsang/contract/route.ts'
import type { Given } from './filled-ballot.ts'
import styles from './ballot.module.css'

type Line = Ok<typeof showBallotRoute>['lines'][number]

interface Props {
  line: Line
  given: Given | undefined
  onGive: (given: Given) => void
  onNext: () => void
}

const points = [10, 9, 8, 7, 6, 5, 4, 3, 2, 1, 0]

export function BallotLine({ line, given, onGive, onNext }: Props) {
  const [aside, setAside] = useState(given?.aside !== null && given?.aside !== undefined)
  const { title, subjectName, organization, achievement, conflict } = line
  return (
    <article className={styles.line}>
      <h2>{title}</h2>
      <p className={styles.who}>
        {subjectName === title ? '' : `${subjectName}, `}
        {organization.name}
      </p>
      <p className={styles.achievement}>{achievement}</p>
      {conflict !== null ? (
        <p role="note" className={styles.conflict}>
          Anh chị không chấm điển hình này: {conflict}
        </p>
      ) : (
        <>
          <div className={styles.points} role="group" aria-label="Điểm">
            {points.map((point) => (
              <button
                key={point}
                type="button"
                aria-pressed={given?.score === point}
                onClick={() => {
                  setAside(false)
                  onGive({ score: point, aside: null })
                  onNext()
                }}
              >
                {point}
              </button>
            ))}
          </div>
          {aside ? (
            <TextInput
              label="Vì sao không tham gia chấm"
              description="Người thân, cùng đơn vị, cùng làm."
              value={given?.aside ?? ''}
              onChange={({ currentTarget: { value } }) => onGive({ score: null, aside: value })}
            />
          ) : (
            <Button
              variant="subtle"
              color="gray"
              onClick={() => {
                setAside(true)
                onGive({ score: null, aside: '' })
              }}
            >
              Không tham gia chấm
            </Button>
          )}
        </>
      )}
    </article>
  )
}
