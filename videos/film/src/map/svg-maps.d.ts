/** The map comes without types. Source: the package's own `index.js`. */
declare module '@svg-maps/netherlands' {
  const map: {
    readonly viewBox: string
    readonly locations: readonly { readonly id: string; readonly name: string; readonly path: string }[]
  }
  export default map
}
