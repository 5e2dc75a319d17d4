/** One number of a table as an arc: what flows through it is the number. */
export interface Arc {
  readonly from: number
  readonly to: number
  /** The true number. */
  readonly count: number
  /** What a reader knows of it when it is hidden: at least this. */
  readonly lowest: number
}

/**
 * A set of numbers in which everything that flows into a node flows out of it, so every sum of the table holds.
 * `arcsOf[node]` are the arcs that touch the node.
 */
export interface Network {
  readonly arcs: readonly Arc[]
  readonly arcsOf: readonly (readonly number[])[]
}

/** A network of so many nodes with these arcs. */
export function networkOf(nodeCount: number, arcs: readonly Arc[]): Network {
  const arcsOf = Array.from({ length: nodeCount }, (): number[] => [])
  for (const [index, { from, to }] of arcs.entries()) {
    arcsOf[from]?.push(index)
    arcsOf[to]?.push(index)
  }
  return { arcs, arcsOf }
}

/** What it costs to let a number vary. `Infinity`: it may not. */
export type CostOf = (arc: number) => number

/** A chain of numbers that can change together without changing a sum, and by how much at most. */
export interface Chain {
  readonly arcs: readonly { readonly arc: number; readonly sign: 1 | -1 }[]
  readonly room: number
}

/**
 * The cheapest chain from one node to another, each step with room for at least `least`. A number can always go up; it
 * can go down to what a reader knows of it. Dijkstra's method; of equal costs the first arc wins, so the answer is
 * always the same.
 */
export function cheapestChain(
  { arcs, arcsOf }: Network,
  flow: readonly number[],
  from: number,
  to: number,
  least: number,
  costOf: CostOf,
): Chain | undefined {
  const cost = arcsOf.map(() => Number.POSITIVE_INFINITY)
  const cameBy: (number | undefined)[] = arcsOf.map(() => undefined)
  const done = arcsOf.map(() => false)
  cost[from] = 0
  for (;;) {
    const node = nearest(cost, done)
    if (node === undefined) return undefined
    if (node === to) break
    done[node] = true
    for (const index of arcsOf[node] as number[]) {
      const arc = arcs[index] as Arc
      const next = arc.from === node ? arc.to : arc.from
      const sum = (cost[node] as number) + costOf(index)
      if (sum < (cost[next] as number) && roomOf(arc, node, flow[index] as number) >= least) {
        cost[next] = sum
        cameBy[next] = index
      }
    }
  }
  return chainTo(to, from, arcs, flow, cameBy)
}

/** How much more can leave this node along the arc. */
const roomOf = (arc: Arc, node: number, flow: number) =>
  arc.from === node ? Number.POSITIVE_INFINITY : flow - arc.lowest

function nearest(cost: readonly number[], done: readonly boolean[]): number | undefined {
  let best: number | undefined
  let lowest = Number.POSITIVE_INFINITY
  for (const [node, value] of cost.entries()) {
    if (!done[node] && value < lowest) {
      best = node
      lowest = value
    }
  }
  return best
}

function chainTo(
  to: number,
  from: number,
  arcs: readonly Arc[],
  flow: readonly number[],
  cameBy: readonly (number | undefined)[],
): Chain {
  const steps: { arc: number; sign: 1 | -1 }[] = []
  let room = Number.POSITIVE_INFINITY
  for (let node = to; node !== from; ) {
    const index = cameBy[node] as number
    const arc = arcs[index] as Arc
    const before = arc.to === node ? arc.from : arc.to
    steps.push({ arc: index, sign: arc.from === before ? 1 : -1 })
    room = Math.min(room, roomOf(arc, before, flow[index] as number))
    node = before
  }
  return { arcs: steps, room }
}
