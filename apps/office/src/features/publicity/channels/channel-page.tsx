/** Một kênh: who keeps it, its columns, what was on the air lately. */
import { useQuery } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import { LEVELS } from '@guongsang/contract/organizations-words.ts'
import { CHANNEL_KINDS } from '@guongsang/contract/publicity-channel-words.ts'
import { type Channel, closeChannelRoute, showChannelRoute } from '@guongsang/contract/publicity-channels.ts'
import { showDay, showPeriod } from '../../../lib/format.ts'
import { read } from '../../../lib/query.ts'
import { DataTable, whole } from '../../../ui/data-table.tsx'
import { Facts } from '../../../ui/facts.tsx'
import { LinkButton, UnitLink } from '../../../ui/link.tsx'
import { Page } from '../../../ui/page.tsx'
import { Await, Empty } from '../../../ui/states.tsx'
import { StateWord } from '../../../ui/state-word.tsx'
import { Tabs } from '../../../ui/tabs.tsx'
import { Timeline } from '../../../ui/timeline.tsx'
import { BroadcastTable } from '../broadcasts/broadcast-table.tsx'
import { CloseButton } from './close-button.tsx'
import { columnColumns } from './column-columns.tsx'

const help = {
  about: 'Kênh, chuyên mục của kênh, và nhật ký phát sóng nếu là đài, loa.',
  steps: [
    'Bấm Mở chuyên mục để đặt chuyên mục mới trên kênh này.',
    'Bấm Xếp lịch để thêm kỳ phát sóng (đài, loa, báo nói, báo hình).',
  ],
  notes: ['Muốn dừng kênh thì dừng các chuyên mục của kênh trước.'],
}

export function ChannelPage() {
  const { id } = useParams({ strict: false }) as { id: string }
  const reply = useQuery(read(showChannelRoute, { params: { id } }))
  return <Await reply={reply}>{(channel) => <Shown channel={channel} />}</Await>
}

function Shown({ channel }: { channel: Channel }) {
  const { id, name, kind, level, columns, airs } = channel
  return (
    <Page
      wide
      kicker={<Link to="/kenh">Kênh tuyên truyền</Link>}
      title={name}
      state={
        <StateWord state={channel.closedOn === null ? 'done' : 'not-applicable'}>
          {channel.closedOn === null ? 'Đang dùng' : `Dừng từ ${showDay(channel.closedOn)}`}
        </StateWord>
      }
      lead={`${CHANNEL_KINDS[kind]}, ${LEVELS[level].toLowerCase()}.`}
      acts={<Acts channel={channel} />}
      help={help}
    >
      <Tabs
        label="Phần của kênh"
        tabs={[
          {
            key: 'chuyen-muc',
            label: 'Chuyên mục',
            count: columns.length,
            content: () => (
              <DataTable
                caption="Chuyên mục của kênh"
                columns={columnColumns.filter(({ key }) => key !== 'channel')}
                reply={whole(columns)}
                rowKey={(row) => row.id}
                empty={<Empty title="Kênh chưa có chuyên mục">Bấm Mở chuyên mục.</Empty>}
              />
            ),
          },
          ...(airs
            ? [
                {
                  key: 'nhat-ky',
                  label: 'Nhật ký phát sóng',
                  content: () => <BroadcastTable filter={{ channelId: id, logged: 'true' }} />,
                },
              ]
            : []),
          { key: 'thong-tin', label: 'Thông tin', content: () => <ChannelFacts channel={channel} /> },
          { key: 'dien-bien', label: 'Diễn biến', content: () => <Timeline kind="channel" id={id} /> },
        ]}
      />
    </Page>
  )
}

function Acts({ channel: { id, name, version, may } }: { channel: Channel }) {
  return (
    <>
      {may.includes('close') && (
        <CloseButton route={closeChannelRoute} what={`kênh “${name}”`} id={id} version={version} />
      )}
      {may.includes('edit') && (
        <LinkButton variant="default" to="/kenh/$id/sua" params={{ id }}>
          Sửa
        </LinkButton>
      )}
      {may.includes('open-column') && (
        <LinkButton variant="default" to="/chuyen-muc/mo-moi" search={{ kenh: id } as never}>
          Mở chuyên mục
        </LinkButton>
      )}
      {may.includes('schedule') && (
        <LinkButton to="/ky-phat-song/xep-lich" search={{ kenh: id } as never}>
          Xếp lịch
        </LinkButton>
      )}
    </>
  )
}

const ChannelFacts = ({ channel }: { channel: Channel }) => (
  <Facts
    rows={[
      [
        'Cơ quan chủ quản',
        channel.owners.map((owner) => (
          <div key={owner.id}>
            <UnitLink unit={owner} />
          </div>
        )),
      ],
      ['Tên khác', channel.otherNames.join('; ')],
      ['Địa chỉ', channel.address],
      ['Chính thống', channel.official ? 'Có' : 'Không'],
      ['Tính vào thống kê', channel.counted ? 'Có' : 'Không'],
      ['Dành cho', channel.restricted ? channel.audienceNote : 'Mọi người'],
      ['Dùng', showPeriod(channel.openedOn, channel.closedOn)],
      ['Lý do dừng', channel.closeReason ?? (channel.closedOn === null ? 'Đang dùng' : null)],
      ['Ghi chú', channel.note],
    ]}
  />
)
