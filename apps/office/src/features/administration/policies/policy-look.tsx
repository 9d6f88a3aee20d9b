/** One thing that can be done: which roles may, and how far. */
import { roleFacts } from '@guongsang/contract/roles.ts'
import { RowList } from '../../../ui/row-list.tsx'
import { SidePanel } from '../../../ui/side-panel.tsx'
import { holdersOf } from './policy-rows.ts'
import { type Policy, REACHES } from './reaches.ts'

export const PolicyLook = ({ policy, onClose }: { policy: Policy; onClose: () => void }) => (
  <SidePanel kicker="Ai được làm" title={policy.label} onClose={onClose}>
    <RowList
      rows={holdersOf(policy).map(({ role, reach }) => ({
        key: role,
        title: roleFacts(role).name,
        detail: REACHES[reach],
      }))}
    />
  </SidePanel>
)
