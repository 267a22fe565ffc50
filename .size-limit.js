import { readdirSync, readFileSync } from 'node:fs'

const first = readdirSync('.cache/first-load/first')
const late = readdirSync('dist/assets').filter(
  (file) => file.endsWith('.js') && !first.includes(file),
)

/** The site and the first calls spelled out of it: an owner's own profiles are theirs, and so is what they weigh. */
const [{ profiles }] = JSON.parse(readFileSync('.cache/first-load/site.json', 'utf8'))
const siteLimit = `${1 + Object.keys(profiles).length} kB`

/** The words that a launch waits for in another language than English, each in a file of its name. */
const languages = late.filter((file) => /^[a-z]{2}-[\w-]{6}\.js$/.test(file))

/** What a launch costs, compressed. The build leaves the parts of the first load in `.cache/first-load`. */
export default [
  { name: 'Initial JS', path: '.cache/first-load/first/*.js', limit: '105 kB', gzip: true },
  ...languages.map((file) => ({
    name: `Initial JS, with the words of ${file.slice(0, 2)}`,
    path: ['.cache/first-load/first/*.js', 'dist/assets/plural-*.js', `dist/assets/${file}`],
    limit: '123 kB',
    gzip: true,
  })),
  {
    name: 'JS until the whole list stands',
    path: ['.cache/first-load/first/*.js', 'dist/assets/around-*.js'],
    limit: '119 kB',
    gzip: true,
  },
  { name: 'Boot script, inlined', path: '.cache/first-load/boot.js', limit: '3 kB', gzip: true },
  { name: 'Site, inlined', path: '.cache/first-load/site.json', limit: siteLimit, gzip: true },
  { name: 'CSS, inlined', path: '.cache/first-load/styles.css', limit: '8 kB', gzip: true },
  ...late.map((file) => ({
    name: `Late: ${file.replace(/-[\w-]{6}\.js$/, '')}`,
    path: `dist/assets/${file}`,
    limit: '45 kB',
    gzip: true,
  })),
]
