/** Whether a drag or a clipboard holds files; what they are is told only when they are let go. */
export function hasFiles(data: DataTransfer): boolean {
  return Array.from(data.types).includes('Files')
}

/** Files without the folders among them, which a browser hands over as files that can't be read. */
export function droppedFiles(data: DataTransfer): File[] {
  const items = Array.from(data.items ?? []).filter(({ kind }) => kind === 'file')
  if (items.length === 0) return Array.from(data.files)
  return items.flatMap((item) => {
    const file = item.webkitGetAsEntry?.()?.isDirectory === true ? null : item.getAsFile()
    return file === null ? [] : [file]
  })
}

/**
 * The files of a paste. A spreadsheet or a word processor puts a picture of the text beside the text, in plain and
 * in rich form: that is a paste of text, and has none.
 */
export function pastedFiles(data: DataTransfer): File[] {
  const types = Array.from(data.types)
  const isText = types.includes('text/plain') && types.includes('text/html')
  return isText ? [] : Array.from(data.files)
}
