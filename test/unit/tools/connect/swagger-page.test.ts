import { expect, it } from 'vitest'
import { readSwaggerPage } from '../../../../tools/connect/swagger-page'

it('takes no script, style or sample for a document', () => {
  const page = `<link href="./swagger-ui.css"><script src="./swagger-ui-bundle.js"></script>
    <script>SwaggerUIBundle({ url: "https://petstore.swagger.io/v2/swagger.json", dom_id: '#swagger-ui' })</script>`
  expect(readSwaggerPage(page).documents).toEqual([])
})
