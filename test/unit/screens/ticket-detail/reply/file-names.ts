import { screen, within } from '@testing-library/react'

/** The files that go along with a reply, on the screen. */
export const list = () => screen.getByRole('list', { name: 'Files to send' })

/** Their names. */
export const names = () =>
  within(list())
    .getAllByRole('listitem')
    .map((item) => item.querySelector('bdi')?.textContent)

/** The names of files that the instance has. */
export const namesOf = (files: readonly { readonly name: string }[] = []) =>
  files.map(({ name }) => name)
