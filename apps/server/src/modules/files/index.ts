/** The door of files. */
export { findUsableFile } from './require-file.ts'
export { keepPrintedFile } from './upload-file.ts'
