import type { Selectable } from 'kysely'
import type { FileFormat } from './inspect.ts'
import type { PictureSize } from './pictures.ts'

export interface FileTable {
  locality_id: string
  id: string
  organization_id: string | null
  name: string
  name_fold: string
  purpose: string
  format: FileFormat
  media_type: string
  size_bytes: number
  sha256: string
  storage_key: string
  text_state: 'none' | 'waiting' | 'done' | 'scanned' | 'failed'
  created_at: Date
  created_by: string | null
  created_by_name: string
  deleted_at: Date | null
  deleted_by: string | null
  deleted_reason: string | null
}
export type FileRow = Selectable<FileTable>

export interface FileTextTable {
  locality_id: string
  file_id: string
  content: string
  content_fold: string
  extracted_at: Date
}

/** One size of a photograph that is shown. */
export interface PictureTable {
  locality_id: string
  file_id: string
  size: PictureSize
  storage_key: string
  width: number
  height: number
  size_bytes: number
}

declare module '../database/tables.ts' {
  interface Tables {
    'platform.files': FileTable
    'platform.file_texts': FileTextTable
    'platform.pictures': PictureTable
  }
}
