import { StateWord } from '../../ui/state-word.tsx'
import styles from './marks.module.css'

interface Props {
  marks: readonly { standardId: string; text: string; met: boolean; evidence: string | null }[]
}

/** The standards as somebody marked them. */
export const MarksList = ({ marks }: Props) => (
  <ul className={styles.marks}>
    {marks.map(({ standardId, text, met, evidence }) => (
      <li key={standardId}>
        <StateWord state={met ? 'done' : 'soon'}>{met ? 'Đạt' : 'Chưa đạt'}</StateWord>
        <span>
          {text}
          {evidence !== null && <span className={styles.evidence}>{evidence}</span>}
        </span>
      </li>
    ))}
  </ul>
)
