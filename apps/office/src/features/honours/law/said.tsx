/** An answer of the law with its clause: what is not sure says so and why. */
import type { AwardProcedure } from '@guongsang/contract/honours-law-awards.ts'
import { SAID_KINDS } from '@guongsang/contract/honours-law-awards.ts'
import { StateWord } from '../../../ui/state-word.tsx'
import styles from './law.module.css'

type SaidValue = AwardProcedure['submits']

export const Said = ({ said: { kind, text, citation, note } }: { said: SaidValue }) => (
  <>
    {text}
    {citation !== null && <span className={styles.under}>{citation}</span>}
    {kind !== 'known' && (
      <span className={styles.under}>
        <StateWord state={kind === 'unconfirmed' ? 'soon' : 'late'}>{SAID_KINDS[kind]}</StateWord>
      </span>
    )}
    {note !== null && <span className={styles.under}>{note}</span>}
  </>
)
