import type { Browser } from 'playwright-core'

/** Prints pages. */
export interface Printer {
  /**
   * A page as PDF, tagged, so that a screen reader can walk through it.
   * @throws Failure when there is no browser on this machine.
   */
  readonly print: (html: string) => Promise<Buffer>
  readonly close: () => Promise<void>
}

/** How long a browser stays open when nobody prints, in milliseconds. It costs seconds to open and some 100 MB to keep. */
const IDLE_MS = 60_000
/** Longest time for one page, in milliseconds. */
const PRINT_MS = 30_000

/** A printer: a headless browser that is opened for the first page, and closed again when it has nothing to do. */
export function openPrinter(idleMs = IDLE_MS): Printer {
  let opening: Promise<Browser> | undefined
  let busy = 0
  let idle: NodeJS.Timeout | undefined

  function browser(): Promise<Browser> {
    // Loaded by who prints only: a server that sends nothing starts sooner without.
    opening ??= import('@drempel/browser')
      .then(({ openBrowser }) => openBrowser())
      .then((opened) => {
        opened.on('disconnected', forget)
        return opened
      })
      .catch((cause: unknown) => {
        forget()
        throw cause
      })
    return opening
  }
  function forget() {
    opening = undefined
  }
  async function close() {
    clearTimeout(idle)
    const opened = await opening?.catch(() => undefined)
    await opened?.close()
    forget()
  }

  return {
    close,
    async print(html) {
      clearTimeout(idle)
      busy++
      try {
        return await printPage(await browser(), html)
      } finally {
        busy--
        if (busy === 0) {
          idle = setTimeout(close, idleMs)
          idle.unref()
        }
      }
    },
  }
}

async function printPage(browser: Browser, html: string): Promise<Buffer> {
  // Whatever people wrote: nothing runs, and nothing is fetched.
  const context = await browser.newContext({ javaScriptEnabled: false, offline: true })
  try {
    const page = await context.newPage()
    page.setDefaultTimeout(PRINT_MS)
    await page.setContent(html, { waitUntil: 'load' })
    return await page.pdf({
      tagged: true,
      outline: true,
      printBackground: true,
      preferCSSPageSize: true,
      displayHeaderFooter: true,
      headerTemplate: '<span></span>',
      footerTemplate:
        '<p style="width:100%;margin:0 22mm;text-align:right;font:8pt sans-serif;color:#474E75"><span class="pageNumber"></span> / <span class="totalPages"></span></p>',
    })
  } finally {
    await context.close()
  }
}
