import { Button } from '@mantine/core'
import { printEventRoute } from '@guongsang/contract/events-life.ts'
import type { EventShown } from '@guongsang/contract/events-register.ts'
import { useAct } from '../../../ui/act.ts'
import { Dialog, useDialog } from '../../../ui/dialog.tsx'
import { PrintWaited } from '../../../ui/print-dialog.tsx'

interface Props {
  event: EventShown
  part: 'programme' | 'invitees' | 'honours'
  label: string
}

/** In chương trình, danh sách khách mời, danh sách tôn vinh, as Word, to be corrected by hand where needed. */
export function PrintPart({ event: { id, may }, part, label }: Props) {
  const printing = useDialog<string>()
  const print = useAct(printEventRoute, { after: (asked) => printing.open(asked.id) })
  if (!may.includes('print')) return null
  return (
    <>
      <Button
        variant="default"
        loading={print.isPending}
        onClick={() => print.mutate({ params: { id }, body: { part, format: 'docx' } })}
      >
        {label}
      </Button>
      <Dialog control={printing} title={label}>
        {(printId) => <PrintWaited id={printId} />}
      </Dialog>
    </>
  )
}
