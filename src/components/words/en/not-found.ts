/** The page for an address that leads nowhere, in English. */
export const notFound = {
  title: 'This page does not exist',
  intro: 'The address may be old or mistyped. These articles are the latest:',
  moved: 'This article has moved',
  withdrawn: 'This article was withdrawn',
  withdrawnOn: (day: string): string => `What stood here was taken out on ${day}.`,
  latest: 'The latest articles',
}
