/** Made by the build from `site.json` (tools/build/site-plugin.ts). */
declare module 'virtual:site' {
  /** The deployer's file, checked and resolved. */
  export const site: import('./deskdirector/site').Site
}

declare module 'virtual:first-screen' {
  /** As much of it as the boot script needs: the instances, and the bindings of the first screen. */
  export const site: Pick<import('./deskdirector/site').Site, 'instances'> & {
    readonly profiles: Readonly<
      Record<string, Omit<import('./deskdirector/site').Profile, 'vocabulary'>>
    >
  }
}
