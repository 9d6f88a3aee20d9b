/** What the local rule lays down, by its kind. */
import { useState } from 'react'
import { Button, Group, NativeSelect, Textarea, TextInput } from '@mantine/core'
import type { UseFormReturnType } from '@mantine/form'
import { GROUNDS } from '@guongsang/contract/honours.ts'
import { isDay } from '@guongsang/core/kernel/day.ts'
import { type Choice, Choose, ChooseMany, choicesOf } from '../../../ui/choose.tsx'
import { Row } from '../../../ui/form.tsx'
import { NumberField } from '../../../ui/number-field.tsx'
import { OptionalText } from '../../../ui/optional-text.tsx'
import { SUBJECTS, useAwardForms } from '../history/award-forms.ts'
import type { EnactValues } from './enact-local-rule-page.tsx'
import { type LawNames, unitOf, versionOn } from './law-names.ts'

type Subject = keyof typeof SUBJECTS
type Number = number | string | null

export type RuleValues =
  | { kind: 'threshold'; parameter: string; value: Number; loosenedBecause?: string | undefined }
  | { kind: 'condition'; award: string; route: string | null; subject: Subject; what: string }
  | { kind: 'quota'; award: string; percentMax: Number; of: string }
  | { kind: 'route'; award: string; subject: Subject; grounds: string[]; title: string; criteria: string[] }
  | { kind: 'dossier'; award: string; papers: Paper[]; copies: Number }

interface Paper {
  name: string
  when: string | null
}
const noPaper: Paper = { name: '', when: null }

export function noRule(kind: RuleValues['kind']): RuleValues {
  switch (kind) {
    case 'threshold':
      return { kind, parameter: '', value: null }
    case 'condition':
      return { kind, award: '', route: null, subject: 'individual', what: '' }
    case 'quota':
      return { kind, award: '', percentMax: null, of: '' }
    case 'route':
      return { kind, award: '', subject: 'individual', grounds: [], title: '', criteria: [] }
    case 'dossier':
      return { kind, award: '', papers: [noPaper], copies: 1 }
  }
}

interface Props {
  form: UseFormReturnType<EnactValues>
  names: LawNames
}

export function RuleFields({ form, names }: Props) {
  switch (form.values.rule.kind) {
    case 'threshold':
      return <ThresholdFields form={form} names={names} />
    case 'condition':
      return <ConditionFields form={form} names={names} />
    case 'quota':
      return <QuotaFields form={form} />
    case 'route':
      return <RouteFields form={form} />
    case 'dossier':
      return <DossierFields form={form} />
  }
}

const dayOf = (form: Props['form']) => (isDay(form.values.from) ? form.values.from : undefined)

function ThresholdFields({ form, names }: Props) {
  const rule = form.values.rule as RuleValues & { kind: 'threshold' }
  const number = names.parameters.find(({ code }) => code === rule.parameter)
  const on = dayOf(form)
  const national = number && ((on && versionOn(number, on)) || number.versions.at(-1))
  return (
    <>
      <Choose
        label="Con số của luật"
        data={names.parameters.map(({ code, name }) => ({ value: code, label: name }))}
        {...form.getInputProps('rule.parameter')}
        value={rule.parameter || null}
        onChange={(code) => form.setFieldValue('rule.parameter', code ?? '')}
      />
      <NumberField
        label={number ? `Địa phương quy định, ${unitOf(number)}` : 'Địa phương quy định'}
        description={
          national && `Quốc gia: ${national.text}${national.citation ? `, ${national.citation}` : ''}.`
        }
        {...form.getInputProps('rule.value')}
      />
      <OptionalText
        label="Luật nào cho phép thấp hơn"
        description="Chỉ ghi khi quy định thấp hơn quốc gia. Không ghi thì không áp dụng được."
        {...form.getInputProps('rule.loosenedBecause')}
        value={rule.loosenedBecause ?? ''}
        onChange={(text) => form.setFieldValue('rule.loosenedBecause', text ?? undefined)}
      />
    </>
  )
}

function ConditionFields({ form, names }: Props) {
  const { award, route } = form.values.rule as RuleValues & { kind: 'condition' }
  const ways: Choice[] = names.routes
    .filter(({ code }) => code.startsWith(`${award}:`))
    .map(({ code, name }) => ({ value: code.slice(award.length + 1), label: name }))
  return (
    <>
      <SubjectAndAward form={form} />
      {ways.length > 0 && (
        <Choose
          label="Đường xét"
          description="Để trống là mọi đường xét của đối tượng này."
          placeholder="Mọi đường xét"
          clearable
          data={ways}
          {...form.getInputProps('rule.route')}
          value={route}
          onChange={(value) => form.setFieldValue('rule.route', value)}
        />
      )}
      <Textarea
        label="Tiêu chuẩn thêm"
        description="Viết tiếp câu “Người có trách nhiệm xác nhận: …”"
        {...form.getInputProps('rule.what')}
      />
    </>
  )
}

function QuotaFields({ form }: { form: Props['form'] }) {
  return (
    <>
      <AwardField form={form} />
      <Row>
        <NumberField label="Không quá, %" {...form.getInputProps('rule.percentMax')} />
        <TextInput
          label="Của số nào"
          placeholder="số cá nhân đạt Lao động tiên tiến"
          {...form.getInputProps('rule.of')}
        />
      </Row>
    </>
  )
}

function RouteFields({ form }: { form: Props['form'] }) {
  const { grounds } = form.values.rule as RuleValues & { kind: 'route' }
  return (
    <>
      <SubjectAndAward form={form} />
      <TextInput
        label="Tên gọi"
        placeholder="Kỷ niệm chương “Vì sự nghiệp xây dựng và phát triển tỉnh”"
        {...form.getInputProps('rule.title')}
      />
      <ChooseMany
        label="Loại khen thưởng"
        data={choicesOf(GROUNDS)}
        {...form.getInputProps('rule.grounds')}
        value={grounds}
        onChange={(chosen) => form.setFieldValue('rule.grounds', chosen)}
      />
      <CriteriaField form={form} />
    </>
  )
}

function DossierFields({ form }: { form: Props['form'] }) {
  const { papers } = form.values.rule as RuleValues & { kind: 'dossier' }
  const set = (next: Paper[]) => form.setFieldValue('rule.papers', next)
  return (
    <>
      <AwardField form={form} />
      <NumberField label="Số bộ hồ sơ" {...form.getInputProps('rule.copies')} />
      {papers.map((_, at) => (
        // A paper has no name of its own yet: its place is what it is.
        <Row key={at}>
          <TextInput label={`Giấy tờ ${at + 1}`} {...form.getInputProps(`rule.papers.${at}.name`)} />
          <OptionalText
            label="Chỉ khi"
            description="Để trống là luôn cần."
            {...form.getInputProps(`rule.papers.${at}.when`)}
          />
        </Row>
      ))}
      <Group gap="sm">
        <Button variant="default" size="compact-sm" onClick={() => set([...papers, noPaper])}>
          Thêm giấy tờ
        </Button>
        {papers.length > 1 && (
          <Button variant="subtle" color="gray" size="compact-sm" onClick={() => set(papers.slice(0, -1))}>
            Bỏ giấy tờ {papers.length}
          </Button>
        )}
      </Group>
    </>
  )
}

/** A line is a criterion, so that a list can be pasted from the text. */
function CriteriaField({ form }: { form: Props['form'] }) {
  const [text, setText] = useState('')
  const wrong = Object.entries(form.errors).find(([path]) => path.startsWith('rule.criteria'))
  return (
    <Textarea
      label="Tiêu chuẩn"
      description="Mỗi dòng một tiêu chuẩn; chép từ văn bản rồi dán vào đây cũng được."
      minRows={4}
      {...form.getInputProps('rule.criteria')}
      error={wrong?.[1]}
      value={text}
      onChange={(event) => {
        const typed = event.currentTarget.value
        setText(typed)
        const lines = typed
          .split('\n')
          .map((line) => line.replace(/^\s*(?:[-–+•]|[\da-zđ]{1,2}[.)])\s+/, '').trim())
        form.setFieldValue(
          'rule.criteria',
          lines.filter((line) => line !== ''),
        )
      }}
    />
  )
}

const SubjectAndAward = ({ form }: { form: Props['form'] }) => {
  const { subject } = form.values.rule as RuleValues & { kind: 'route' | 'condition' }
  return (
    <Row>
      <NativeSelect label="Đối tượng" data={choicesOf(SUBJECTS)} {...form.getInputProps('rule.subject')} />
      <AwardField form={form} subject={subject} />
    </Row>
  )
}

function AwardField({ form, subject }: { form: Props['form']; subject?: Subject }) {
  const forms = useAwardForms({ ...(subject && { subject }), on: dayOf(form) ?? null })
  const { award } = form.values.rule as RuleValues & { kind: 'quota' }
  return (
    <Choose
      label="Danh hiệu, hình thức"
      data={forms}
      {...form.getInputProps('rule.award')}
      value={award || null}
      onChange={(code) => {
        form.setFieldValue('rule.award', code ?? '')
        if (form.values.rule.kind === 'condition') form.setFieldValue('rule.route', null)
      }}
    />
  )
}
