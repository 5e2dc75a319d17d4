/** What an earlier file said of an event. */
export interface PreviousEvent {
  readonly sequence: number
  readonly stamp: string
  /** Our own mark of what was in it. */
  readonly content: string
}

/** The events of a calendar that we wrote before, by UID. Whatever else is in the file is passed over. */
export function previousEvents(ics: string): ReadonlyMap<string, PreviousEvent> {
  const lines = ics.replace(/\r?\n[ \t]/g, '').split(/\r?\n/)
  const events = new Map<string, PreviousEvent>()
  let fields = new Map<string, string>()
  for (const line of lines) {
    const [name = '', value = ''] = splitOnce(line)
    if (name === 'BEGIN') fields = new Map()
    else if (name === 'END' && value === 'VEVENT') keep(fields, events)
    else fields.set(name, value)
  }
  return events
}

function splitOnce(line: string): [string, string] {
  const at = line.indexOf(':')
  return at === -1 ? [line, ''] : [line.slice(0, at), line.slice(at + 1)]
}

function keep(fields: ReadonlyMap<string, string>, events: Map<string, PreviousEvent>): void {
  const [uid, content, stamp] = ['UID', 'X-DREMPEL-CONTENT', 'DTSTAMP'].map((name) => fields.get(name))
  const sequence = Number(fields.get('SEQUENCE'))
  if (uid === undefined || content === undefined || stamp === undefined || !Number.isSafeInteger(sequence)) return
  events.set(uid, { sequence, stamp, content })
}
