import { constants } from 'node:fs'
import { access, chmod, copyFile, mkdir, open, readdir, readFile, rename, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { Refusal } from '../refusal.ts'
import { EngineThread } from './thread.ts'

/** The PostgreSQL inside this PGlite: another major version cannot read the folder. */
export const ENGINE_MAJOR = '18'

const PRIVATE = 0o700

/** Makes the folder ready to be opened, creating the database in it when there is none. The lock must be held. */
export async function prepareFolder(folder: string): Promise<void> {
  const draft = `${folder}.new`
  // What a first start left behind that did not live to its end.
  await rm(draft, { recursive: true, force: true })
  if (await isAbsent(folder)) {
    await createDatabase(draft)
    await rename(draft, folder)
    await syncPath(dirname(folder))
  }
  await checkMajor(folder)
  // Guard 4: files made at the first start are open to everyone; the folder is not.
  await chmod(folder, PRIVATE)
  // A process that was killed leaves it, and the engine would not start; the lock says that nobody is there.
  await rm(join(folder, 'postmaster.pid'), { force: true })
}

/**
 * Guard 2. The first files are written without fsync. They are made under another name, synced once as a whole, and
 * only then get the name under which a database is looked for: the folder is complete or not there at all.
 */
async function createDatabase(draft: string): Promise<void> {
  await makePrivate(draft)
  const thread = await EngineThread.start(draft)
  await thread.close()
  await syncTree(draft)
}

async function checkMajor(folder: string): Promise<void> {
  const major = (await readFile(join(folder, 'PG_VERSION'), 'utf8').catch(() => 'không rõ')).trim()
  if (major === ENGINE_MAJOR) return
  throw new Refusal(
    `Cơ sở dữ liệu ở ${folder} thuộc PostgreSQL ${major}, chương trình này dùng PostgreSQL ${ENGINE_MAJOR}. Hãy chạy phiên bản cũ để sao lưu hoặc chuyển sang máy chủ (npm run db:move), rồi mới nâng cấp.`,
  )
}

export const makePrivate = async (folder: string): Promise<void> => {
  await mkdir(folder, { recursive: true, mode: PRIVATE })
  await chmod(folder, PRIVATE)
}

export const isAbsent = (path: string): Promise<boolean> =>
  access(path).then(
    () => false,
    () => true,
  )

/** Copies a database folder that nobody is writing. The copy is safe only after syncTree. */
export async function copyFolder(from: string, to: string): Promise<void> {
  await makePrivate(to)
  for (const entry of await readdir(from, { withFileTypes: true })) {
    const [source, target] = [join(from, entry.name), join(to, entry.name)]
    if (entry.isDirectory()) await copyFolder(source, target)
    else if (entry.isFile() && entry.name !== 'postmaster.pid') {
      await copyFile(source, target, constants.COPYFILE_FICLONE)
    }
  }
}

export async function syncTree(folder: string): Promise<void> {
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) await syncTree(path)
    else if (entry.isFile()) await syncPath(path)
  }
  await syncPath(folder)
}

/** Windows cannot open a directory, and cannot sync a file opened for reading. */
export async function syncPath(path: string): Promise<void> {
  const handle = await open(path, process.platform === 'win32' ? 'r+' : 'r').catch(
    (error: NodeJS.ErrnoException) => {
      if (process.platform === 'win32' && (error.code === 'EISDIR' || error.code === 'EPERM')) return null
      throw error
    },
  )
  try {
    await handle?.sync()
  } finally {
    await handle?.close()
  }
}
