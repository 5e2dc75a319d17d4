/** What came of reading a part of a request: its value, or the refusal to answer with. */
export type Read<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly answer: Response }
