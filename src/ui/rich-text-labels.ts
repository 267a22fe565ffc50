/** The words rich text puts between other people's words; `ui` has none of its own. */
export interface RichTextLabels {
  showPicture(host: string): string
  showAllPictures(count: number): string
  /** Stands for a picture that is never shown, such as one that travelled inside a mail. */
  readonly noPicture: string
  readonly pictureFailed: string
  readonly showQuoted: string
  /** Names a table that scrolls by itself. */
  readonly table: string
}
