/** What browsers call a picture that has no name of its own. */
const NAMELESS = /^(image\.\w+)?$/i

/**
 * Files as they were pasted, with a name for pictures that have none: two screenshots of one reply are told apart by
 * the time of their paste, as whoever reads them does.
 *
 * @param nameOf gives a picture's name by its time and its ending.
 */
export function namePasted(
  files: readonly File[],
  now: Date,
  nameOf: (time: string, ending: string) => string,
): File[] {
  let pictures = 0
  return files.map((file) => {
    if (!file.type.startsWith('image/') || !NAMELESS.test(file.name)) return file
    pictures += 1
    const time = pictures === 1 ? timeOf(now) : `${timeOf(now)}-${pictures}`
    const ending = /\.(\w+)$/.exec(file.name)?.[1] ?? file.type.slice('image/'.length)
    return new File([file], nameOf(time, ending), { type: file.type, lastModified: now.valueOf() })
  })
}

/** The device's own time, in letters that every file system takes. */
function timeOf(now: Date): string {
  const two = (value: number) => String(value).padStart(2, '0')
  const date = [now.getFullYear(), two(now.getMonth() + 1), two(now.getDate())].join('-')
  return `${date}-${[now.getHours(), now.getMinutes(), now.getSeconds()].map(two).join('')}`
}
