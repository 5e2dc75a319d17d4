/**
 * Loaded before the command line in tests (`--import`): this process believes that it is the moment in `CLOCK_AT`, and goes on
 * from there. So a post of next year can be sent by the real tool, which has no flag to send ahead of time.
 */
const aheadMs = Date.parse(process.env.CLOCK_AT ?? '') - Date.now()
if (Number.isNaN(aheadMs)) throw new Error('Unexpected CLOCK_AT, expected an instant such as 2027-02-09T09:05:00Z')

const RealDate = Date
globalThis.Date = new Proxy(RealDate, {
  construct: (target, args: unknown[], newTarget) =>
    Reflect.construct(target, args.length === 0 ? [target.now() + aheadMs] : args, newTarget),
  get: (target, name, receiver) =>
    name === 'now' ? () => RealDate.now() + aheadMs : Reflect.get(target, name, receiver),
})
