/** The whole ballot before it is sent; each line opens again. */
import { Button } from '@mantine/core'
import { RowList } from '../../../ui/row-list.tsx'
import { StateWord } from '../../../ui/state-word.tsx'
import { type Filled, isFilled } from './filled-ballot.ts'

interface Props {
  lines: readonly { nominationId: string; title: string }[]
  filled: Filled
  onOpen: (at: number) => void
}

export const BallotReview = ({ lines, filled, onOpen }: Props) => (
  <RowList
    rows={lines.map(({ nominationId, title }, at) => {
      const given = filled[nominationId]
      return {
        key: nominationId,
        title,
        state: !isFilled(given) ? (
          <StateWord state="soon">Chưa chấm</StateWord>
        ) : given?.score === null ? (
          `Không chấm: ${given.aside}`
        ) : (
          `${given?.score} điểm`
        ),
        acts: (
          <Button
            variant="default"
            size="compact-sm"
            aria-label={`Chấm lại ${title}`}
            onClick={() => onOpen(at)}
          >
            Chấm lại
          </Button>
        ),
      }
    })}
  />
)
