/**
 * Name of a planned post where no slash may stand: of a file, of a place in a page. Two hyphens stand for the slash: the id of a
 * post has no two hyphens side by side, so `a/b-c` and `a-b/c` never share a name.
 */
export const nameOfKey = (key: string): string => key.replace('/', '--')

/** The key behind such a name. */
export const keyOfName = (name: string): string => name.replace('--', '/')
