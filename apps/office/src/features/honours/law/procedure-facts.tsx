/** Thủ tục of one award: who submits and decides, the papers, the steps, the days. */
import type { AwardProcedure } from '@guongsang/contract/honours-law-awards.ts'
import { count } from '../../../lib/format.ts'
import { Facts } from '../../../ui/facts.tsx'
import { Section } from '../../../ui/page.tsx'
import { RowList } from '../../../ui/row-list.tsx'
import { Said } from './said.tsx'
import styles from './law.module.css'

export function ProcedureFacts({ procedure }: { procedure: AwardProcedure }) {
  const { steps, submits, decides, papers, copies, dossier, limits, vote, publicity, occasion } = procedure
  return (
    <>
      <Section title="Các bước">
        {steps.length === 0 ? (
          <p>Chưa có quy định về các bước.</p>
        ) : (
          <ol className={styles.steps}>
            {steps.map((step, at) => (
              <li key={at}>{step}</li>
            ))}
          </ol>
        )}
      </Section>
      <Section title={copies === null ? 'Hồ sơ' : `Hồ sơ: ${count(copies)} bộ`}>
        {papers.length > 0 && (
          <RowList
            rows={papers.map(({ name, when, template }) => ({
              key: name,
              title: name,
              detail: [when, template].filter(Boolean).join(' · '),
            }))}
          />
        )}
        <p>
          {/* The papers say it one by one. */}
          <Said said={papers.length > 0 ? { ...dossier, text: '' } : dossier} />
        </p>
      </Section>
      <Section title="Ai trình, ai quyết định, bao lâu">
        <Facts
          rows={[
            ['Trình', <Said key="submits" said={submits} />],
            ['Quyết định', <Said key="decides" said={decides} />],
            ...limits.map(({ name, said }, at) => [name, <Said key={at} said={said} />] as const),
            ['Bỏ phiếu', <Said key="vote" said={vote} />],
            ...publicity.map(
              (said, at) =>
                [
                  at === 0 ? 'Công khai, lấy ý kiến' : `Công khai, lấy ý kiến (${at + 1})`,
                  <Said key={at} said={said} />,
                ] as const,
            ),
            ['Dịp trao tặng', <Said key="occasion" said={occasion} />],
          ]}
        />
      </Section>
    </>
  )
}
