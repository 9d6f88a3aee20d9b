/** The door of files. */
export { requireFile } from './require-file.ts'
export { keepPrintedFile } from './upload-file.ts'
