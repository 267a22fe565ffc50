/** Why connect can't go on, in words for whoever runs it; ends the run with `exitCode`. */
export class Trouble extends Error {
  override readonly name = 'Trouble'
  readonly exitCode: 1 | 2
  constructor(message: string, exitCode: 1 | 2 = 1) {
    super(message)
    this.exitCode = exitCode
  }
}
