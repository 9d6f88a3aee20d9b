import { useQuery } from '@tanstack/react-query'
import { CHANNEL_KINDS } from '@guongsang/contract/publicity-channel-words.ts'
import { listChannelsRoute, listColumnsRoute } from '@guongsang/contract/publicity-channels.ts'
import { readList } from '../../lib/query.ts'
import { RemoteChoose, type RemoteProps } from '../remote-choose.tsx'

/** Chọn kênh tuyên truyền: those open today; the kind tells two of one name apart. */
export const ChannelPicker = (props: RemoteProps) => <RemoteChoose useAnswer={useChannels} {...props} />

function useChannels(q: string) {
  const reply = useQuery(readList(listChannelsRoute, { query: { q, limit: 20 } }))
  return reply.data?.rows.map(({ id, name, kind, owners }) => ({
    value: id,
    label: name,
    detail: [CHANNEL_KINDS[kind], owners[0]?.name].filter(Boolean).join(', '),
  }))
}

/** Chọn chuyên mục, of one channel when it is known. */
export function ColumnPicker({ channelId, ...props }: RemoteProps & { channelId: string | null }) {
  const useColumns = (q: string) => {
    const query = { q, limit: 20, ...(channelId !== null && { channelId }) }
    return useQuery(readList(listColumnsRoute, { query })).data?.rows.map(({ id, name, channel }) => ({
      value: id,
      label: name,
      detail: channel.name,
    }))
  }
  return <RemoteChoose key={channelId} useAnswer={useColumns} {...props} />
}
