/** What a promise gives; `otherwise` where it fails, or takes longer than so many ms. */
export function within<Result>(
  ms: number,
  promise: Promise<Result>,
  otherwise: Result,
): Promise<Result> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, ms, otherwise)
    promise.then(resolve, () => resolve(otherwise)).finally(() => clearTimeout(timer))
  })
}
