/** Quy định của một danh hiệu, hình thức on a day: its ways and conditions, its procedure, what changed, situations. */
import { useQuery } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import { type AwardLaw, getAwardLawRoute } from '@guongsang/contract/honours-law-awards.ts'
import { showDay } from '../../../lib/format.ts'
import { read } from '../../../lib/query.ts'
import { useSession } from '../../../lib/session.ts'
import { AsOf, AsOfNote, useAsOf } from '../../../ui/as-of.tsx'
import { Page } from '../../../ui/page.tsx'
import { Await } from '../../../ui/states.tsx'
import { Tabs } from '../../../ui/tabs.tsx'
import { AwardRules } from './award-rules.tsx'
import { ModelledWord } from './pack-in-force.tsx'
import { ChangeTable } from './procedure-changes.tsx'
import { ProcedureFacts } from './procedure-facts.tsx'
import { Situations } from './situations.tsx'

const help = {
  about:
    'Một danh hiệu, hình thức theo luật của một ngày: các đường xét và tiêu chuẩn, thủ tục, điều đã đổi, tình huống mẫu.',
  steps: [
    'Bấm một tiêu chuẩn để đọc mọi phiên bản, mức tin cậy và nơi đã đọc.',
    'Đổi ngày để xem quy định của ngày khác.',
  ],
  notes: ['Tiêu chuẩn ghi “của địa phương” lấy từ màn hình Quy định của địa phương.'],
}

export function AwardLawPage() {
  const { code } = useParams({ from: '/shell/luat/khen-thuong/$code' })
  const { today } = useSession()
  const on = useAsOf() ?? today
  const reply = useQuery(read(getAwardLawRoute, { params: { code }, query: { on } }))
  return <Await reply={reply}>{(law) => <Shown law={law} />}</Await>
}

function Shown({ law }: { law: AwardLaw }) {
  const { name, pack, on, procedure, changes, situations, awardCode } = law
  return (
    <Page
      wide
      kicker={<Link to="/luat">Luật và danh mục</Link>}
      title={name}
      state={pack && <ModelledWord modelled={pack.modelled} />}
      lead={`${law.citation}. ${pack ? `Theo ${pack.title}` : 'Không có luật áp dụng'}, ngày ${showDay(on)}.`}
      acts={<AsOf label="Luật trên ngày" />}
      help={help}
    >
      <AsOfNote />
      <Tabs
        label={name}
        tabs={[
          { key: 'tieu-chuan', label: 'Tiêu chuẩn', content: () => <AwardRules law={law} /> },
          { key: 'thu-tuc', label: 'Thủ tục', content: () => <ProcedureFacts procedure={procedure} /> },
          {
            key: 'thay-doi',
            label: 'Thủ tục đã đổi',
            count: changes.length,
            content: () => <ChangeTable reply={whole(changes)} />,
          },
          {
            key: 'tinh-huong',
            label: 'Tình huống mẫu',
            count: situations,
            content: () => <Situations code={awardCode} />,
          },
        ]}
      />
    </Page>
  )
}

/** What is already here, as a list takes it. */
const whole = <Row,>(rows: readonly Row[]) => ({
  data: { rows },
  error: null,
  isPending: false,
  refetch: () => undefined,
})
