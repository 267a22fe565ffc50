/** The network of one instance, whose Swagger page names these documents on its own origin; each answers when asked. */
export function swaggerInstance(
  documents: Readonly<Record<string, () => object | Response>>,
): typeof fetch {
  const urls = Object.keys(documents).map((url) => ({ url }))
  const page = `<script>SwaggerUIBundle(${JSON.stringify({ urls })})</script>`
  return (input) => {
    const { pathname } = new URL(input instanceof Request ? input.url : String(input))
    if (pathname === '/swagger') return Promise.resolve(new Response(page))
    const answer = documents[pathname]?.() ?? new Response('', { status: 404 })
    return Promise.resolve(answer instanceof Response ? answer : Response.json(answer))
  }
}
