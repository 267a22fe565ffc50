/** The frame around a page's content: a menu at the side in the portal, along the top in TECH. */
export const shellStyles = `
.shell { display: grid; height: 100dvh; grid-template: auto 1fr / 220px minmax(0, 1fr); grid-template-areas: 'brand top' 'menu main' }
.brand { grid-area: brand; padding: 16px 20px; font-weight: 680; font-size: 1.05rem; display: flex; gap: 10px; align-items: center; white-space: nowrap }
.brand i { flex: none; width: 12px; height: 18px; border-radius: 6px 6px 3px 3px; background: radial-gradient(circle at 50% 62%, #ffe6ae 0 22%, #f0a03c 60%) }
.brand span { color: var(--quiet); font-weight: 480 }
.menu { grid-area: menu; display: flex; flex-direction: column; gap: 2px; padding: 6px 12px }
.menu a { display: flex; gap: 10px; align-items: center; padding: 8px 12px; border-radius: 8px; color: inherit; text-decoration: none }
.menu a:hover { background: color-mix(in srgb, var(--ink) 7%, transparent) }
.menu a[aria-current] { background: var(--wash); color: var(--amber); font-weight: 580 }
.menu svg { width: 18px; height: 18px; fill: none; stroke: currentColor; stroke-width: 1.7; stroke-linecap: round; stroke-linejoin: round; flex: none }
.top { grid-area: top; min-width: 0; display: flex; justify-content: flex-end; padding: 10px 16px }
.who { display: flex; gap: 8px; align-items: center; min-width: 0 }
.who label { white-space: nowrap }
.who select { min-width: 0; width: 17rem; text-overflow: ellipsis }
.main { grid-area: main; min-width: 0; min-height: 0; overflow: auto; padding: 24px 28px; background: var(--sheet); border-top: 1px solid var(--line); border-inline-start: 1px solid var(--line); border-start-start-radius: 14px }
.main.filled { padding: 0; display: grid; grid-template-rows: auto 1fr; overflow: hidden }
iframe { border: 0; width: 100%; height: 100%; display: block; grid-row: 2 }
.figures { display: flex; flex-wrap: wrap; gap: 12px; margin: 18px 0 0 }
.figures div { border: 1px solid var(--line); border-radius: 12px; padding: 12px 18px; min-width: 9rem }
.figures b { display: block; font-size: 1.6rem; font-weight: 620; font-variant-numeric: tabular-nums }
.rows { list-style: none; margin: 0; padding: 0; max-width: 60rem }
.rows li { display: grid; grid-template-columns: 5rem minmax(0, 1fr) auto; gap: 12px; padding: 9px 0; border-bottom: 1px solid var(--line) }
.rows bdi { overflow: hidden; text-overflow: ellipsis; white-space: nowrap }
.facts { display: grid; grid-template-columns: max-content 1fr; gap: 6px 24px; margin: 18px 0 }
.facts dt { color: var(--quiet) }
.facts dd { margin: 0; unicode-bidi: plaintext }
.tabs { display: flex; gap: 18px; padding: 10px 24px 0; border-bottom: 1px solid var(--line) }
.main:not(.filled) > .tabs { margin: -24px -28px 20px }
.tabs a { padding: 6px 0 8px; color: inherit; text-decoration: none; border-bottom: 2px solid transparent }
.tabs a[aria-current] { border-color: var(--amber); font-weight: 580 }
.tech { grid-template: auto 1fr / auto minmax(0, 1fr) auto; grid-template-areas: 'brand menu top' 'main main main' }
.tech .brand, .tech .menu, .tech .top { background: var(--night); color: #f3ece0 }
.tech .brand span, .tech .who label { color: #b9c2c9 }
.tech .who select { color: var(--ink) }
.tech .menu { flex-direction: row; align-items: center }
.tech .menu a[aria-current] { background: #3a4a58; color: #ffd9a0 }
.tech .main { border: 0; border-radius: 0 }
@media (max-width: 720px) {
  .shell, .tech { grid-template: auto auto 1fr / auto minmax(0, 1fr); grid-template-areas: 'brand top' 'menu menu' 'main main' }
  .brand span, .who label { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%) }
  .brand { padding: 10px 14px }
  .menu { flex-direction: row; overflow-x: auto; padding: 0 8px 6px }
  .menu a { padding: 6px 10px }
  .main { padding: 18px 16px; border-inline-start: 0; border-radius: 0 }
  .main:not(.filled) > .tabs { margin: -18px -16px 16px }
  .rows li { grid-template-columns: 4rem minmax(0, 1fr) }
  .rows li > :last-child { grid-column: 2 }
}`
