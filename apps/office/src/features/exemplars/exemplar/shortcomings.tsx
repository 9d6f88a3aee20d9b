/** Mặt còn hạn chế: never public, not even within the authorities; each with its remedy until it is done. */
import { Button } from '@mantine/core'
import type { Exemplar } from '@guongsang/contract/exemplars.ts'
import { showDay } from '../../../lib/format.ts'
import { Dialog, useDialog } from '../../../ui/dialog.tsx'
import { RowList } from '../../../ui/row-list.tsx'
import { StateWord } from '../../../ui/state-word.tsx'
import { Empty } from '../../../ui/states.tsx'
import { type Shortcoming, ShortcomingForm } from '../acts/shortcoming-form.tsx'
import styles from './exemplar.module.css'

interface Props {
  exemplar: Exemplar
  shortcomings: readonly Shortcoming[]
}

export function Shortcomings({ exemplar, shortcomings }: Props) {
  const dialog = useDialog<Shortcoming>()
  const mayWrite = exemplar.may.includes('add-shortcoming')
  return (
    <>
      <p className={styles.detail}>Chỉ đơn vị và cơ quan thường trực xem; không bao giờ công khai.</p>
      {shortcomings.length === 0 ? (
        <Empty title="Chưa ghi mặt hạn chế nào">Bấm Ghi thêm để ghi điều cần khắc phục và ai giúp.</Empty>
      ) : (
        <RowList
          rows={shortcomings.map((one) => ({
            key: one.id,
            title: one.text,
            state:
              one.doneOn === null ? (
                <StateWord state="soon">Đang khắc phục</StateWord>
              ) : (
                <StateWord state="done">Đã khắc phục {showDay(one.doneOn)}</StateWord>
              ),
            detail: [one.remedy, one.inCharge, one.dueOn && `trước ${showDay(one.dueOn)}`]
              .filter(Boolean)
              .join(' · '),
            acts: mayWrite && (
              <Button variant="default" size="compact-sm" onClick={() => dialog.open(one)}>
                Sửa
              </Button>
            ),
          }))}
        />
      )}
      <Dialog control={dialog} title="Mặt còn hạn chế">
        {(one) => <ShortcomingForm exemplarId={exemplar.id} shortcoming={one} onClose={dialog.close} />}
      </Dialog>
    </>
  )
}
