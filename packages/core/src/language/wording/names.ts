/** Official names and titles that may stand as they are, whatever words are in them. Found in any case, also over a line break. */
export const officialNames: readonly string[] = [
  'Over de drempel – bewonersinitiatieven strijden tegen eenzaamheid',
  'bewonersinitiatieven strijden tegen eenzaamheid',
  'Betrokken Buurten tegen Eenzaamheid',
  'Eén tegen eenzaamheid',
  'Week tegen de Eenzaamheid',
  'Week tegen Eenzaamheid',
  'Nationale Coalitie tegen Eenzaamheid',
  'Coalitie Erbij',
  'Versterking aanpak eenzaamheid',
]
