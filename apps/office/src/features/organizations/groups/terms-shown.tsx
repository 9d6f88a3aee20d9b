import { Facts } from '../../../ui/facts.tsx'
import type { Group } from './group-page.tsx'
import { useTermWords } from './term-list.tsx'

/** The expression, read only. */
export function TermsShown({ expression }: { expression: Group['expression'] }) {
  const words = useTermWords()
  return (
    <Facts
      rows={[
        ['Gồm', expression.include.map(words).join('; ')],
        ['Trừ', expression.exclude.map(words).join('; ') || 'Không trừ ai'],
      ]}
    />
  )
}
