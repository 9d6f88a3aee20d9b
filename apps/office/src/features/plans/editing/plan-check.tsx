import { useQuery } from '@tanstack/react-query'
import { checkPlanRoute } from '@guongsang/contract/plans-flow.ts'
import { OWES } from '@guongsang/contract/plans-words.ts'
import { read } from '../../../lib/query.ts'
import { Section } from '../../../ui/page.tsx'
import { RowList } from '../../../ui/row-list.tsx'
import { StateWord } from '../../../ui/state-word.tsx'
import { Await } from '../../../ui/states.tsx'

/** What the officer should see before issuing: warnings, and how many units and items each duty will make. */
export function PlanCheck({ planId }: { planId: string }) {
  const reply = useQuery(read(checkPlanRoute, { params: { id: planId } }))
  return (
    <Await reply={reply}>
      {({ warnings, duties }) => (
        <>
          <Section title="Cần xem lại">
            {warnings.length === 0 && <StateWord state="done">Không thấy điều gì cần xem lại</StateWord>}
            <RowList
              rows={warnings.map(({ code, sentence, objectId }) => ({
                key: `${code}${objectId ?? ''}${sentence}`,
                title: sentence,
              }))}
            />
          </Section>
          <Section title="Khi ban hành">
            {duties.length === 0 && <p>Kế hoạch chưa giao nghĩa vụ định kỳ nào.</p>}
            <RowList
              rows={duties.map(({ ruleId, title, owes, units, items }) => ({
                key: ruleId,
                title,
                detail: `${OWES[owes]}: ${units} đơn vị, ${items} việc theo kỳ`,
              }))}
            />
          </Section>
        </>
      )}
    </Await>
  )
}
