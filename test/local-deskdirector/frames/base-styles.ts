import { shellStyles } from './shell-styles'

/** Type, colour and the parts every page of the instance is made of. The look is our own, not DeskDirector's. */
export const baseStyles = `
:root {
  color-scheme: light dark;
  --ground: light-dark(#f4f2ee, #161513);
  --sheet: light-dark(#fffefb, #201e1b);
  --line: light-dark(#e2ddd3, #37332d);
  --ink: light-dark(#26221c, #ece7de);
  --quiet: light-dark(#6b6356, #a89f90);
  --amber: light-dark(#9a4f06, #f0a95a);
  --wash: light-dark(#fbeeda, #392813);
  --night: #22303c;
}
* { box-sizing: border-box }
body { margin: 0; background: var(--ground); color: var(--ink); font: 15px/1.5 system-ui, sans-serif }
h1 { font-size: 1.5rem; line-height: 1.25; font-weight: 640; margin: 0 0 .4em; text-wrap: balance }
h2 { font-size: 1.05rem; font-weight: 620; margin: 2em 0 .6em }
h3 { font-size: 1rem; margin: 0 0 .4em }
p { margin: 0 0 .8em; max-width: 70ch }
a { color: var(--amber); text-underline-offset: .2em }
:focus-visible { outline: 2px solid var(--amber); outline-offset: 2px }
code { font: .92em ui-monospace, monospace; overflow-wrap: anywhere }
bdi { unicode-bidi: isolate }
.quiet { color: var(--quiet) }
.card { background: var(--sheet); border: 1px solid var(--line); border-radius: 12px; padding: 18px 20px; margin: 0 0 14px }
.reading { max-width: 60rem; margin: 0 auto; padding: 28px 20px 60px }
.wide { overflow-x: auto }
table { border-collapse: collapse; width: 100% }
th { text-align: start; font-weight: 560; color: var(--quiet) }
th, td { padding: 6px 16px 6px 0; border-bottom: 1px solid var(--line); vertical-align: top }
td code { white-space: nowrap }
.verb { color: var(--amber); font-weight: 700 }
button, select, input, textarea {
  font: inherit; color: inherit; background: var(--sheet);
  border: 1px solid var(--line); border-radius: 8px; padding: 7px 10px; max-width: 100%;
}
button { background: var(--amber); border-color: transparent; color: light-dark(#fff, #1d1204); font-weight: 580; cursor: pointer }
button.second { background: none; border-color: var(--line); color: inherit }
fieldset { border: 1px solid var(--line); border-radius: 12px; background: var(--sheet); padding: 14px 20px 18px; margin: 0 0 16px }
legend { font-weight: 620; padding: 0 6px }
.field { display: grid; gap: 4px; margin: 10px 0 }
.check { display: flex; gap: 10px; align-items: baseline; margin: 7px 0 }
.check input { accent-color: var(--amber) }
.notice { background: var(--wash); border-radius: 8px; padding: 8px 14px; margin: 0 0 16px }
${shellStyles}`
