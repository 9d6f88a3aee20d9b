import type { Database } from './database.ts'
import { Refusal } from './refusal.ts'

const OLDEST = 150_000

/** Says at the start, in a sentence, what would otherwise fail later and obscurely. */
export async function checkServer(database: Database, url: string): Promise<void> {
  const { host, pathname } = new URL(url)
  const { rows } = await database.owner
    .query(
      `select current_setting('server_version_num')::int as version, current_setting('server_version') as shown,
         current_setting('server_encoding') as encoding`,
    )
    .catch((error: Error) => {
      throw new Refusal(
        `Không kết nối được cơ sở dữ liệu ${pathname.slice(1)} ở ${host}: ${error.message}. Hãy kiểm tra DATABASE_URL, mạng và quyền đăng nhập.`,
        { cause: error },
      )
    })
  const { version, shown, encoding } = rows[0] as { version: number; shown: string; encoding: string }
  if (version < OLDEST) throw new Refusal(`Cần PostgreSQL 15 trở lên; máy chủ ${host} đang chạy ${shown}.`)
  if (encoding !== 'UTF8') {
    throw new Refusal(
      `Cơ sở dữ liệu ${pathname.slice(1)} dùng bảng mã ${encoding}. Hãy tạo lại với: create database … encoding 'UTF8' template template0.`,
    )
  }
}
