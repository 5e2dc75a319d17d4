/** Addresses that stand written out in a text, with `http://` or `https://`, without the marks that end a sentence. */
export function addressesIn(text: string): string[] {
  return [...text.matchAll(/https?:\/\/[^\s<>"“”]+/gi)].map(([address]) => address.replace(/[.,;:!?)\]…’']+$/u, ''))
}
