/** What the nation's law says of the same thing on the day a local rule begins: a reader sees both sides at once. */
import { useQuery } from '@tanstack/react-query'
import { getLawEntryRoute } from '@guongsang/contract/honours-law.ts'
import { read } from '../../../lib/query.ts'
import { Facts } from '../../../ui/facts.tsx'
import { Await } from '../../../ui/states.tsx'
import { VersionFacts } from '../law/version-facts.tsx'
import { type LawNames, versionOn } from './law-names.ts'
import type { RuleBody } from './rule-words.ts'

interface Props {
  rule: RuleBody
  on: string
  names: LawNames
}

export function NationalLaw({ rule, on, names }: Props) {
  if (rule.kind === 'dossier') return <Papers award={rule.award} on={on} />
  if (rule.kind !== 'threshold') return <Ways award={rule.award} on={on} names={names} />
  const number = names.parameters.find(({ code }) => code === rule.parameter)
  const version = number && versionOn(number, on)
  return version === undefined ? (
    <p>Quy định quốc gia không có con số này vào ngày bắt đầu hiệu lực.</p>
  ) : (
    <VersionFacts version={{ ...version, text: `Quy định quốc gia: ${version.text}.` }} />
  )
}

/** The papers the nation's law asks for. */
function Papers({ award, on }: { award: string; on: string }) {
  const reply = useQuery(read(getLawEntryRoute, { query: { code: `dossier-${award}` } }))
  return (
    <Await reply={reply}>
      {({ rows: [entry] }) => {
        const version = entry && versionOn(entry, on)
        return version === undefined ? (
          <p>Quy định quốc gia không nêu giấy tờ của hình thức này vào ngày bắt đầu hiệu lực.</p>
        ) : (
          <VersionFacts version={{ ...version, text: `Quy định quốc gia: ${version.text}.` }} />
        )
      }}
    </Await>
  )
}

/** By which ways the nation's law gives the award. */
function Ways({ award, on, names }: Omit<Props, 'rule'> & { award: string }) {
  const ways = names.routes.flatMap((way) => {
    const version = way.code.startsWith(`${award}:`) ? versionOn(way, on) : undefined
    return version === undefined ? [] : [[way.name, version.citation] as const]
  })
  return ways.length === 0 ? (
    <p>Chương trình chưa có tiêu chuẩn quốc gia của hình thức này vào ngày bắt đầu hiệu lực.</p>
  ) : (
    <>
      <p>Đường xét của quy định quốc gia:</p>
      <Facts rows={ways} />
    </>
  )
}
