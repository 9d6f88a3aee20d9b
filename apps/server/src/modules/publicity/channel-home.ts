/** What channels add to "Việc của tôi": broadcasts that wait for approval, those on the air without a log, short columns. */
import { yearOf } from '@guongsang/core/kernel/day.ts'
import { may } from '../../platform/auth/policy.ts'
import { registerHomeProvider } from '../../platform/home.ts'
import type { Asking } from './asking.ts'
import { countWaiting } from './broadcast-queries.ts'
import { canApproveBroadcasts, canEditBroadcasts } from './channel-policy.ts'
import { boardRows } from './show-month-board.ts'
import type { Tx } from '../../platform/database/database.ts'

registerHomeProvider({
  name: 'channels',
  async list(tx, { actor, today }) {
    const { localityId } = actor
    if (localityId === null) return []
    const asking = { localityId, actor, today }
    const toApprove = await countWaiting(tx, asking, 'edited', canApproveBroadcasts)
    const toLog = await countWaiting(tx, asking, 'aired', canEditBroadcasts)
    return [
      ...(toApprove === 0
        ? []
        : [
            {
              object: 'broadcasts/edited',
              band: 'waiting' as const,
              menu: 'ky-phat-song',
              many: toApprove,
              kind: 'Phát sóng',
              title: `${toApprove} kỳ phát sóng chờ duyệt`,
              href: '/van-phong/ky-phat-song?trangthai=edited',
            },
          ]),
      ...(toLog === 0
        ? []
        : [
            {
              object: 'broadcasts/aired',
              band: 'waiting' as const,
              menu: 'ky-phat-song',
              many: toLog,
              kind: 'Phát sóng',
              title: `${toLog} kỳ đã phát chưa ghi nhật ký`,
              href: '/van-phong/ky-phat-song?trangthai=aired',
            },
          ]),
      ...(await shortColumns(tx, asking)),
    ]
  },
})

/** Of the whole locality, for whoever may schedule in all of it. */
async function shortColumns(tx: Tx, asking: Asking) {
  const { actor, localityId, today } = asking
  if (!may(actor, canEditBroadcasts, { localityId })) return []
  const rows = await boardRows(tx, asking, yearOf(today))
  return rows.flatMap(({ column, lead, cells }) =>
    cells
      .filter(({ standing }) => standing === 'warning')
      .map(({ key, sentence }) => ({
        object: `cadence/${column.id}/${key}`,
        band: 'owe' as const,
        menu: 'bang-thang',
        kind: 'Chuyên mục',
        title: `“${column.name}”: ${sentence}`,
        place: lead.name,
        href: '/van-phong/bang-thang',
      })),
  )
}
