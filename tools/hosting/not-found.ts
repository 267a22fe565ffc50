/**
 * What a host says of an address where nothing is. Cloudflare Pages takes a site without a top-level `404.html` for one
 * page with many addresses, and answers for all of them with its document, for a script that is gone, too (its “Serving
 * Pages”, “Single-page application rendering”). Nothing here runs, and nothing is loaded.
 */
export const NOT_FOUND_PAGE = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta http-equiv="Content-Security-Policy" content="default-src 'none'">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="color-scheme" content="light dark">
    <title>This address has no page</title>
  </head>
  <body>
    <h1>This address has no page</h1>
    <p>Open the menu item in DeskDirector again. If this comes back, tell your administrator.</p>
  </body>
</html>
`
