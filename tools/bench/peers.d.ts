/** The peers that bring no types of their own, as far as the bench uses them. */

declare module 'mark.js' {
  class Mark {
    constructor(context: Element)
    markRegExp(expression: RegExp, options: { readonly exclude?: readonly string[]; readonly done?: (marks: number) => void }): void
  }

  export = Mark
}

declare module 'findandreplacedomtext' {
  function findAndReplaceDOMText(
    context: Element,
    options: {
      readonly find: RegExp
      readonly wrap: string
      readonly preset?: 'prose'
      readonly filterElements?: (element: Element) => boolean
    },
  ): unknown

  export = findAndReplaceDOMText
}
