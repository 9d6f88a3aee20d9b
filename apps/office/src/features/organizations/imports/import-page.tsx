import { useParams } from '@tanstack/react-router'
import { ImportView } from '../../../ui/imports/import-view.tsx'
import { directoryHere } from './here.tsx'

export function ImportPage() {
  const { id } = useParams({ from: '/shell/nhap-du-lieu/$id' })
  return <ImportView here={directoryHere} id={id} />
}
