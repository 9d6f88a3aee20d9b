/** The door of files. */
export { fileNames } from './queries.ts'
export { findUsableFile } from './require-file.ts'
export { keepPrintedFile } from './upload-file.ts'
export { isUsablePicture, keptPicture, pictureShapes, type PictureShape } from './pictures.ts'
export { keptFile, keptFiles } from './open-kept-file.ts'
export { readLines } from './read-lines.ts'
