import { useParams } from '@tanstack/react-router'
import { ImportView } from '../../../ui/imports/import-view.tsx'
import { awardsHere } from './here.tsx'

export function AwardImportPage() {
  const { id } = useParams({ from: '/shell/khen-thuong/nhap/$id' })
  return <ImportView here={awardsHere} id={id} />
}
