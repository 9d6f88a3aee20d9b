import { DatabaseSync } from 'node:sqlite'
import { Refusal } from '../refusal.ts'

const BUSY = 5

/**
 * Guard 3. Two processes on one folder destroy it, and PGlite does not notice. A file lock of the operating system
 * dies with its holder, however it dies, so nothing is ever left to be cleared by hand. Gives the way to let go.
 */
export function lockFolder(folder: string): () => void {
  const file = new DatabaseSync(`${folder}.lock`)
  try {
    file.exec('pragma locking_mode = exclusive; begin exclusive')
  } catch (error) {
    file.close()
    if ((error as { errcode?: number }).errcode !== BUSY) throw error
    throw new Refusal(
      `Thư mục dữ liệu ${folder} đang được một chương trình Gương Sáng khác dùng. Hãy dừng chương trình kia (nhấn Ctrl-C ở cửa sổ của nó) rồi chạy lại, hoặc đặt DATA_DIR sang một thư mục khác.`,
      { cause: error },
    )
  }
  return () => file.close()
}
