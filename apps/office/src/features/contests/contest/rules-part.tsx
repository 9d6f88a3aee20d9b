import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { Contest } from '@guongsang/contract/contests.ts'
import { TIE_RULES } from '@guongsang/contract/contests-words.ts'
import { LEVELS } from '@guongsang/contract/organizations-words.ts'
import { count, showDay, showPeriod } from '../../../lib/format.ts'
import { Facts } from '../../../ui/facts.tsx'
import { UnitLink } from '../../../ui/link.tsx'
import { Section } from '../../../ui/page.tsx'
import styles from '../contests.module.css'
import { money } from '../words.tsx'

/** Thể lệ: what the public reads, and what only the office needs beside it. */
export function RulesPart({ contest }: { contest: Contest }) {
  const { rules, criteria, prizes, origin } = contest
  return (
    <>
      <Facts rows={factsOf(contest)} />
      {rules !== null && (
        <Section title="Thể lệ">
          <p className={styles.text}>{rules}</p>
        </Section>
      )}
      {origin === 'own' && criteria.length > 0 && (
        <Section title="Tiêu chí chấm">
          <Facts rows={criteria.map(({ label, most }) => [label, `${most} điểm`] as const)} />
        </Section>
      )}
      {prizes.length > 0 && (
        <Section title="Giải thưởng">
          <Facts
            rows={prizes.map(
              ({ label, count: many, amount }) =>
                [label, `${count(many)} giải, ${money(amount)} một giải`] as const,
            )}
          />
        </Section>
      )}
    </>
  )
}

type Row = readonly [name: string, value: ReactNode]

function factsOf(contest: Contest): Row[] {
  const { kind, origin, movement, rulesDocument, rounds, roundDays, categories, questions } = contest
  const own: Row[] =
    origin === 'higher'
      ? []
      : [
          [
            'Bảng thi',
            categories.length === 0 ? 'Chung một bảng' : categories.map(({ label }) => label).join(', '),
          ],
          ['Khi cùng điểm', TIE_RULES[contest.tieRule]],
          ...(kind === 'writing'
            ? [
                ['Mời người thứ ba khi lệch quá', `${contest.mostApart} điểm`] as const,
                [
                  'Độ dài',
                  contest.wordsMax === null ? 'Không giới hạn' : `Nhiều nhất ${count(contest.wordsMax)} chữ`,
                ] as const,
              ]
            : [
                ['Số câu hỏi', count(questions)] as const,
                ['Kỳ thi', roundDays === null ? 'Một kỳ' : `${rounds} kỳ, mỗi kỳ ${roundDays} ngày`] as const,
              ]),
        ]
  return [
    ['Cấp', LEVELS[contest.level]],
    ['Cơ quan thực hiện', <UnitLink unit={contest.organization} />],
    ['Nhận bài', showPeriod(contest.opensOn, contest.closesOn)],
    [
      'Phong trào',
      movement && (
        <Link to="/phong-trao/$id" params={{ id: movement.id }}>
          {movement.name}
        </Link>
      ),
    ],
    [
      'Văn bản thể lệ',
      rulesDocument && (
        <Link to="/van-ban/$id" params={{ id: rulesDocument.id }}>
          {rulesDocument.name}
        </Link>
      ),
    ],
    ...own,
    ...(contest.launchedOn === null ? [] : [['Phát động', showDay(contest.launchedOn)] as const]),
    ...(contest.announcedOn === null ? [] : [['Công bố kết quả', showDay(contest.announcedOn)] as const]),
    ...(contest.prizedOn === null ? [] : [['Trao giải', showDay(contest.prizedOn)] as const]),
  ]
}
