/** Đánh giá, xác nhận: surveys with their marks, the truth check, the word of the subject, and what publication still lacks. */
import { Button } from '@mantine/core'
import { CONCLUSIONS, CONFIRMATION_PURPOSES, SURVEY_KINDS } from '@guongsang/contract/exemplars-words.ts'
import type { Exemplar } from '@guongsang/contract/exemplars.ts'
import { showDay } from '../../../lib/format.ts'
import { Dialog, useDialog } from '../../../ui/dialog.tsx'
import { AttachedFile } from '../../../ui/file-field.tsx'
import { Section } from '../../../ui/page.tsx'
import { RowList } from '../../../ui/row-list.tsx'
import { StateWord } from '../../../ui/state-word.tsx'
import { Empty } from '../../../ui/states.tsx'
import { type Survey, SurveyForm } from '../acts/survey-form.tsx'
import { MarksList } from '../marks-list.tsx'
import styles from './exemplar.module.css'

export function Judged({ exemplar }: { exemplar: Exemplar }) {
  const dialog = useDialog<Survey>()
  const { surveys, confirmations } = exemplar
  const mayEdit = exemplar.may.includes('survey')
  return (
    <>
      {surveys.length === 0 && confirmations.length === 0 && (
        <Empty title="Chưa ai khảo sát">
          Bấm Ghi thêm để lên lịch khảo sát, hoặc ghi kết quả đã xem. Công khai được khi có người kiểm chứng
          sự thật và người trong cuộc đồng ý.
        </Empty>
      )}
      {surveys.map((survey) => (
        <article key={survey.id} className={styles.survey}>
          <header>
            <h2>
              {SURVEY_KINDS[survey.kind]}
              {survey.heldOn !== null
                ? `, ngày ${showDay(survey.heldOn)}`
                : survey.plannedOn !== null && `, dự kiến ${showDay(survey.plannedOn)}`}
            </h2>
            <SurveyWord survey={survey} />
            {mayEdit && survey.state !== 'called-off' && (
              <Button variant="default" size="compact-sm" onClick={() => dialog.open(survey)}>
                {survey.state === 'planned' ? 'Ghi kết quả' : 'Sửa'}
              </Button>
            )}
          </header>
          <p className={styles.detail}>
            {[survey.checkerName && `Người kiểm chứng: ${survey.checkerName}`, survey.team, survey.place]
              .filter(Boolean)
              .join(' · ')}
          </p>
          {survey.findings !== null && <p className={styles.findings}>{survey.findings}</p>}
          {survey.marks.length > 0 && <MarksList marks={survey.marks} />}
          {survey.fileIds.map((id) => (
            <p key={id}>
              <AttachedFile id={id} />
            </p>
          ))}
        </article>
      ))}
      {confirmations.length > 0 && (
        <Section title="Người trong cuộc">
          <RowList
            rows={confirmations.map(
              ({ purpose, ofFormerPhoto, agreed, givenOn, how, recordedAt, recordedBy }) => ({
                key: `${purpose}${recordedAt}`,
                title: `${CONFIRMATION_PURPOSES[purpose]}${ofFormerPhoto ? ' (ảnh trước)' : ''}`,
                state: (
                  <StateWord state={agreed ? 'done' : 'late'}>{agreed ? 'Đồng ý' : 'Không đồng ý'}</StateWord>
                ),
                detail: `${showDay(givenOn)} · ${how} · ${recordedBy} ghi`,
              }),
            )}
          />
        </Section>
      )}
      <Dialog control={dialog} title="Kết quả" wide>
        {(survey) => <SurveyForm exemplar={exemplar} survey={survey} onClose={dialog.close} />}
      </Dialog>
    </>
  )
}

function SurveyWord({ survey: { state, conclusion } }: { survey: Survey }) {
  if (state === 'planned') return <StateWord state="waiting">Đã lên lịch</StateWord>
  if (state === 'called-off') return <StateWord state="not-applicable">Thôi không làm</StateWord>
  if (conclusion === null) return <StateWord state="soon">Chưa kết luận</StateWord>
  const good = conclusion === 'meets' || conclusion === 'still-exemplary'
  return <StateWord state={good ? 'done' : 'soon'}>{CONCLUSIONS[conclusion]}</StateWord>
}
