/** Made by the build from `site.json` (tools/build/site-plugin.ts). */
declare module 'virtual:site' {
  /** The deployer's file, checked and resolved. */
  export const site: import('./deskdirector/site').Site
}

declare module 'virtual:first-screen' {
  /** As much of it as the boot script needs. */
  export const site: import('./deskdirector/first-calls').FirstScreen
}
