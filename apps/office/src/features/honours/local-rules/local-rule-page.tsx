/** Một quy định của địa phương: its text, its article and file, and what it changes of the nation's law. */
import type { ReactNode } from 'react'
import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import { GROUNDS } from '@guongsang/contract/honours.ts'
import {
  getLocalRuleRoute,
  LOCAL_REMARKS,
  LOCAL_RULE_KINDS,
  type LocalRule,
} from '@guongsang/contract/honours-overlays.ts'
import { count, showMoment, showPeriod } from '../../../lib/format.ts'
import { read } from '../../../lib/query.ts'
import { useMay, useSession } from '../../../lib/session.ts'
import { Dialog, useDialog } from '../../../ui/dialog.tsx'
import { Facts } from '../../../ui/facts.tsx'
import { AttachedFile } from '../../../ui/file-field.tsx'
import { Page, Section } from '../../../ui/page.tsx'
import { StateWord } from '../../../ui/state-word.tsx'
import { Await, Loading } from '../../../ui/states.tsx'
import { SUBJECTS } from '../history/award-forms.ts'
import { EndLocalRule } from './end-local-rule.tsx'
import { type LawNames, useLawNames } from './law-names.ts'
import { NationalLaw } from './national-law.tsx'
import { aboutWhat, lastDayOf, REMARK_STATES, stateOf } from './rule-words.ts'
import styles from './local-rules.module.css'

const help = {
  about: 'Một quy định của địa phương, văn bản của nó, và nó thay đổi gì so với quy định quốc gia.',
  steps: [
    'Đối chiếu câu chữ với tệp văn bản đã ký.',
    'Khi có văn bản thay thế, bấm Kết thúc và ghi ngày cuối còn hiệu lực, rồi ghi quy định mới.',
  ],
  notes: ['Quy định đã ghi không sửa được: ghi nhầm thì bỏ vì ghi nhầm rồi ghi lại.'],
}

export function LocalRulePage() {
  const { id } = useParams({ from: '/shell/quy-dinh-dia-phuong/$id' })
  const reply = useQuery(read(getLocalRuleRoute, { params: { id } }))
  const names = useLawNames()
  return (
    <Await reply={reply}>
      {(rule) => (names === undefined ? <Loading /> : <Shown rule={rule} names={names} />)}
    </Await>
  )
}

function Shown({ rule, names }: { rule: LocalRule; names: LawNames }) {
  const { today } = useSession()
  const mayEnact = useMay()('can-enact-local-rules')
  const ending = useDialog()
  const { state, word } = stateOf(rule, today)
  return (
    <Page
      kicker={<Link to="/quy-dinh-dia-phuong">Quy định của địa phương</Link>}
      title={aboutWhat(rule.rule, names)}
      state={<StateWord state={state}>{word}</StateWord>}
      lead={rule.says}
      acts={
        mayEnact &&
        rule.ended === null && (
          <Button variant="default" onClick={() => ending.open(true)}>
            Kết thúc
          </Button>
        )
      }
      help={help}
    >
      <Warnings rule={rule} />
      <Facts
        rows={[
          ['Loại', LOCAL_RULE_KINDS[rule.rule.kind]],
          ['Điều khoản', rule.citation],
          ['Hiệu lực', showPeriod(rule.from, lastDayOf(rule))],
          ...criteriaOf(rule),
          ['Tệp văn bản', rule.file && <AttachedFile key="file" id={rule.file.id} />],
          ['Ghi vào hệ thống', `${rule.recordedBy}, ${showMoment(rule.recordedAt)}`],
          ...(rule.ended === null ? [] : [['Lý do kết thúc', rule.ended.reason] as const]),
        ]}
      />
      <Section title="So với quy định quốc gia">
        <p>
          <StateWord state={REMARK_STATES[rule.remark.kind]}>{LOCAL_REMARKS[rule.remark.kind]}</StateWord>
        </p>
        <p>{rule.remark.sentence}</p>
        <NationalLaw rule={rule.rule} on={rule.from} names={names} />
      </Section>
      <Dialog control={ending} title="Kết thúc quy định của địa phương">
        {() => <EndLocalRule rule={rule} onClose={ending.close} />}
      </Dialog>
    </Page>
  )
}

/** What an official must know before relying on it. */
function Warnings({ rule: { checked, remark } }: { rule: LocalRule }) {
  const warnings = [
    !checked &&
      'Chưa ai đối chiếu với văn bản đã ký, nên quy định này chưa quyết định điều gì khi xét khen thưởng.',
    remark.kind === 'loosened' &&
      'Quy định này nới lỏng so với quy định quốc gia. Mỗi lần xét dựa vào nó, hãy kiểm tra căn cứ cho phép.',
    remark.kind === 'refused' &&
      'Quy định này hiện không áp dụng được: quy định quốc gia đã đổi, hoặc không cho phép.',
  ].filter((warning) => warning !== false)
  return warnings.map((warning) => (
    <p key={warning} className={styles.warning} role="note">
      {warning}
    </p>
  ))
}

function criteriaOf({ rule }: LocalRule): (readonly [string, ReactNode])[] {
  switch (rule.kind) {
    case 'threshold':
      return rule.loosenedBecause === undefined ? [] : [['Căn cứ nới lỏng', rule.loosenedBecause]]
    case 'condition':
      return [
        ['Đối tượng', SUBJECTS[rule.subject]],
        ['Tiêu chuẩn thêm', rule.what],
      ]
    case 'quota':
      return []
    case 'route':
      return [
        ['Đối tượng', SUBJECTS[rule.subject]],
        ['Loại khen thưởng', rule.grounds.map((ground) => GROUNDS[ground]).join(', ')],
        [
          'Tiêu chuẩn',
          <ul key="criteria" className={styles.list}>
            {rule.criteria.map((criterion) => (
              <li key={criterion}>{criterion}</li>
            ))}
          </ul>,
        ],
      ]
    case 'dossier':
      return [
        ['Số bộ hồ sơ', count(rule.copies)],
        [
          'Giấy tờ',
          <ul key="papers" className={styles.list}>
            {rule.papers.map(({ name, when }) => (
              <li key={name}>{when === null ? name : `${name}: ${when}`}</li>
            ))}
          </ul>,
        ],
      ]
  }
}
