/** How wide, and in which colours, the page is looked at for faults. */
export const looks = [
  { colorScheme: 'light', width: 1280 },
  { colorScheme: 'dark', width: 1280 },
  { colorScheme: 'light', width: 380 },
  { colorScheme: 'dark', width: 380 },
] as const
