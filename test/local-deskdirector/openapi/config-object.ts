import type { ListedDocument } from './documents'

const escapes: Readonly<Record<string, string>> = {
  "'": '\\u0027',
  '<': '\\u003C',
  '>': '\\u003E',
  '&': '\\u0026',
}

/**
 * The line that tells Swagger UI where the documents are, as Swashbuckle puts it into its page: JSON inside of a
 * JavaScript text (domaindrivendev/Swashbuckle.AspNetCore, SwaggerUI/index.html, with the options it has by itself).
 */
export function configObjectScript(documents: readonly ListedDocument[]): string {
  const config = {
    urls: documents.map(({ url, name }) => ({ url, name })),
    deepLinking: false,
    persistAuthorization: false,
    displayOperationId: false,
    defaultModelsExpandDepth: 1,
    defaultModelExpandDepth: 1,
    defaultModelRendering: 'example',
    displayRequestDuration: false,
    docExpansion: 'list',
    showExtensions: false,
    showCommonExtensions: false,
    supportedSubmitMethods: ['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace'],
    tryItOutEnabled: false,
  }
  const json = JSON.stringify(config).replace(/['<>&]/g, (sign) => escapes[sign] ?? sign)
  return `var configObject = JSON.parse('${json}');`
}
