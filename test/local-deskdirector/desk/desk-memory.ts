/** A file as it was uploaded. */
export interface StoredFile {
  readonly name: string
  readonly type: string
  readonly bytes: Uint8Array<ArrayBuffer>
}

/** What the desk remembers beside its tickets. */
export interface DeskMemory {
  /** Uploaded files by the id of their attachment. */
  readonly files: Map<string, StoredFile>
  /** When a person last read a ticket, by person and ticket. */
  readonly readMarks: Map<string, string>
}

/** A memory with nothing in it. */
export function createDeskMemory(): DeskMemory {
  return { files: new Map(), readMarks: new Map() }
}
