/**
 * How the browser is started. What decides the picture is as Remotion starts it (letters without hinting, sRGB, no GPU),
 * so that both draw alike; the rest keeps it from waiting, and from asking anything of the network.
 */
export const browserFlags: readonly string[] = [
  // `drawElementImage`: a page that draws its own elements on a canvas. Chromium calls it “HTML in canvas”.
  '--enable-features=CanvasDrawElement',
  '--headless=old',
  '--disable-gpu',
  '--force-color-profile=srgb',
  '--font-render-hinting=none',
  '--hide-scrollbars',
  // A frame is drawn when we ask, not at sixty a second.
  '--disable-frame-rate-limit',
  '--disable-gpu-vsync',
  '--disable-renderer-backgrounding',
  '--disable-background-timer-throttling',
  '--disable-backgrounding-occluded-windows',
  '--disable-ipc-flooding-protection',
  '--disable-dev-shm-usage',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-domain-reliability',
  '--disable-sync',
  '--disable-breakpad',
  '--disable-extensions',
  '--no-first-run',
  '--no-pings',
  '--no-proxy-server',
  '--mute-audio',
  // The same as Remotion: the pages are our own, and Chromium refuses its sandbox to root.
  '--no-sandbox',
  '--no-zygote',
  '--remote-debugging-pipe',
]
