/**
 * jsdom's form as the bytes that a browser sends for it: the `Request` of this process knows only its own kind of form.
 */
export async function multipart(
  form: FormData,
): Promise<{ body: Uint8Array<ArrayBuffer>; type: string }> {
  const boundary = 'the-end-of-a-part'
  const parts: Uint8Array[] = []
  const say = (text: string) => parts.push(new TextEncoder().encode(text))
  for (const [name, value] of form) {
    const isFile = typeof value !== 'string'
    const file = isFile ? `; filename="${value.name}"\r\nContent-Type: ${value.type}` : ''
    say(`--${boundary}\r\nContent-Disposition: form-data; name="${name}"${file}\r\n\r\n`)
    if (isFile) parts.push(new Uint8Array(await value.arrayBuffer()))
    else say(value)
    say('\r\n')
  }
  say(`--${boundary}--\r\n`)
  const body = Uint8Array.from(Buffer.concat(parts))
  return { body, type: `multipart/form-data; boundary=${boundary}` }
}
