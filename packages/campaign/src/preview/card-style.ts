/**
 * How each platform looks, by eye: grounds, distances and roundings in light and dark. Colours of letters keep 4.5 : 1 on their
 * ground, also where a platform itself is paler. No logos, no letters of theirs.
 */
export const cardStyle = `
.device { width: 100%; max-width: 390px; }
.cards { display: grid; grid-template-columns: minmax(0, 1fr); }
.card { --face: system-ui, -apple-system, 'Segoe UI', Roboto, sans-serif; font: 400 15px/1.4 var(--face); background: var(--ground); color: var(--ink); border: 1px solid var(--line); overflow: hidden; position: relative; }
.thread .card + .card { border-top: 0; }
.card .soft { color: var(--pale); }
.card .small { font-size: 13px; }
.card a, .card .tag { color: var(--accent); text-decoration: none; }
.card a:hover { text-decoration: underline; }
.card .words { white-space: pre-line; overflow-wrap: anywhere; }
.card strong { font-weight: 650; }
.avatar { width: 42px; height: 42px; border-radius: 50%; flex: none; display: block; }
.beside { display: flex; gap: 10px; padding: 12px 14px; }
.beside .column { flex: 1; min-width: 0; display: grid; gap: 6px; grid-template-columns: minmax(0, 1fr); }
.line .soft { overflow-wrap: anywhere; }
.who { display: flex; gap: 10px; align-items: center; }
.names { display: grid; flex: 1; min-width: 0; line-height: 1.3; }
.corner { margin-left: auto; align-self: start; flex: none; }
.actions { display: flex; justify-content: space-between; padding-top: 6px; color: var(--pale); }
.action { display: inline-flex; gap: 6px; align-items: center; }
.action .icon { width: 20px; height: 20px; }
.media.grid { display: grid; grid-template-columns: repeat(2, minmax(0, 1fr)); align-items: start; gap: 3px; }
.picture { display: block; width: 100%; background: #8882 center / cover no-repeat; object-fit: cover; }
.picture.absent { display: grid; align-content: center; gap: 8px; padding: 16px; text-align: center; background: var(--well, #8882); }
.picture.absent { min-height: 220px; }
.beside-page .note { padding: 6px 10px; font-size: 13px; color: var(--pale); }
.fold { display: inline; }
.fold summary { display: inline; cursor: pointer; color: var(--pale); list-style: none; padding: 2px 0; margin-left: 0.25em; }
.fold summary::-webkit-details-marker { display: none; }
.fold[open] summary { display: none; }
.card .title { font-weight: 650; font-size: 18px; line-height: 1.3; }

.bluesky { --ground: light-dark(#fff, #161e27); --ink: light-dark(#0b0f14, #f1f3f5); --pale: light-dark(#42576c, #aebbc9); --line: light-dark(#d4dbe2, #2e4052); --accent: light-dark(#0a5fc4, #208bfe); }
.bluesky .picture { border-radius: 12px; border: 1px solid var(--line); }
.bluesky .actions { max-width: 300px; }
.threads { --ground: light-dark(#fff, #101010); --ink: light-dark(#000, #f3f5f7); --pale: light-dark(#666, #999); --line: light-dark(#dbdbdb, #2d2d2d); --accent: light-dark(#0064b1, #70b5ff); }
.threads .avatar { width: 36px; height: 36px; }
.threads .picture { border-radius: 8px; }
.threads .actions { justify-content: start; gap: 22px; }
.thread .threads .spine { background: linear-gradient(var(--line), var(--line)) center 44px / 2px 100% no-repeat; }
.x { --ground: light-dark(#fff, #000); --ink: light-dark(#0f1419, #e7e9ea); --pale: light-dark(#4d5c69, #8b98a5); --line: light-dark(#dfe5e8, #2f3336); --accent: light-dark(#0b66ab, #4fb0f5); }
.x .avatar { width: 40px; height: 40px; }
.x .picture { border-radius: 16px; border: 1px solid var(--line); }
.mastodon { --ground: light-dark(#fff, #191b22); --ink: light-dark(#17181c, #fff); --pale: light-dark(#50525f, #a3a8bf); --line: light-dark(#d6d3e2, #353a4c); --accent: light-dark(#4f35b5, #a5a0ff); padding: 14px; display: grid; gap: 10px; grid-template-columns: minmax(0, 1fr); }
.mastodon .avatar { width: 46px; height: 46px; border-radius: 8px; }
.mastodon .corner { font-size: 13px; }
.mastodon .picture { border-radius: 8px; }
.with-alt { position: relative; }
.alt-sign { position: absolute; left: 8px; bottom: 8px; background: #000d; color: #fff; font-weight: 700; font-size: 12px; padding: 3px 7px; border-radius: 5px; }
.mastodon .media:has(video) + .alt-sign { bottom: auto; top: 8px; }
.instagram { --ground: light-dark(#fff, #000); --ink: light-dark(#000, #f5f5f5); --pale: light-dark(#5e5e5e, #a8a8a8); --line: light-dark(#dbdbdb, #262626); --accent: light-dark(#00376b, #b3dbff); }
.instagram .who { padding: 10px 12px; }
.instagram .avatar { width: 34px; height: 34px; outline: 2px solid var(--pale); outline-offset: 2px; margin: 4px; }
.instagram .corner { align-self: center; }
.instagram .actions { justify-content: start; gap: 16px; padding: 10px 12px 6px; color: var(--ink); }
.instagram .action:last-child { margin-left: auto; }
.instagram .action .icon { width: 25px; height: 25px; }
.instagram .words, .instagram > .small { padding: 0 12px; }
.instagram > .small { padding-block: 6px 12px; }
.facebook { --ground: light-dark(#fff, #242526); --ink: light-dark(#050505, #e4e6eb); --pale: light-dark(#5c5f63, #b0b3b8); --line: light-dark(#ced0d4, #3e4042); --accent: light-dark(#0a55c4, #5aa7ff); }
.facebook .who, .linkedin .who { padding: 12px 14px 8px; }
.facebook .who .soft, .linkedin .who .soft { font-size: 13px; }
.facebook .words, .linkedin .words { padding: 0 14px 10px; }
.facebook .actions { margin: 0 14px; padding: 8px 0; border-top: 1px solid var(--line); justify-content: space-around; font-weight: 600; flex-wrap: wrap; gap: 4px 10px; font-size: 14px; }
.linkedin { --ground: light-dark(#fff, #1b1f23); --ink: light-dark(#191919, #e9e9ea); --pale: light-dark(#5a5a5a, #a8abaf); --line: light-dark(#d9d5cf, #38434f); --accent: light-dark(#0a5aa8, #70b5f9); font-size: 14px; }
.linkedin .avatar { border-radius: 0; width: 48px; height: 48px; }
.linkedin .actions { margin: 0 8px; padding: 8px 0; justify-content: space-around; }
.linkedin .action { flex-direction: column; gap: 2px; font-size: 12.5px; font-weight: 600; }
.card .says { overflow-wrap: normal; }
@media (max-width: 24rem) { .linkedin .actions { margin: 0 2px; } .linkedin .action { font-size: 11px; } }
.tiktok { --ground: #000; --ink: #fff; --pale: #e6e6e6; --line: light-dark(#000, #333); --accent: #fff; color-scheme: dark; min-height: 420px; display: grid; grid-template-columns: minmax(0, 1fr); border-radius: 14px; }
.tiktok .foot { position: absolute; inset: auto 0 58px 0; padding: 60px 76px 6px 14px; background: linear-gradient(#0000, #000a 40%, #000c); pointer-events: none; display: grid; gap: 4px; }
.tiktok .foot a, .tiktok .foot summary { pointer-events: auto; }
.tiktok .tag { font-weight: 650; }
.tiktok .foot:has(.fold[open]) { position: static; background: none; padding: 14px 76px 14px 14px; pointer-events: auto; }
.tiktok .side { position: absolute; right: 10px; bottom: 116px; display: grid; justify-items: center; gap: 16px; z-index: 1; pointer-events: none; filter: drop-shadow(0 1px 2px #000a); }
.tiktok .side .actions { flex-direction: column; gap: 18px; color: #fff; }
.tiktok .side .icon { width: 30px; height: 30px; }
.tiktok .picture.absent { background: #222; padding: 24px 80px 160px 24px; }
.youtube { --ground: light-dark(#fff, #0f0f0f); --ink: light-dark(#0f0f0f, #f1f1f1); --pale: light-dark(#5a5a5a, #aaa); --line: light-dark(#ddd, #333); --accent: light-dark(#0556bf, #4fb0ff); --well: light-dark(#f2f2f2, #272727); font-size: 14px; }
.youtube .wide { background: #000; }
.youtube .wide .picture { background-color: #000; background-size: contain; object-fit: contain; }
.youtube .wide .picture.absent { background: var(--well); }
.youtube .below { padding: 12px 14px; display: grid; gap: 10px; grid-template-columns: minmax(0, 1fr); }
.youtube .avatar { width: 36px; height: 36px; }
.youtube .actions { justify-content: start; gap: 8px; flex-wrap: wrap; color: var(--ink); }
.youtube .action { background: var(--well); border-radius: 99px; padding: 6px 12px; font-weight: 550; }
.youtube .box { background: var(--well); border-radius: 12px; padding: 10px 12px; }
.mail { --ground: light-dark(#fff, #1c1d20); --ink: light-dark(#14183a, #f3f1e8); --pale: light-dark(#5a5f78, #b5b8c6); --line: light-dark(#cdd6ec, #3a3d46); --accent: #16654f; }
.mail .inbox { display: flex; gap: 10px; align-items: center; padding: 12px 14px; border-bottom: 1px solid var(--line); }
.mail .letter { background: #eaeffa; color: #14183a; padding: 14px; font-size: 16px; }
.mail .bar { background: #1a2050; color: #fffefa; border-bottom: 5px solid #ffc53a; padding: 12px 18px; font-weight: 700; }
.mail .sheet { background: #fffefa; padding: 18px; display: grid; gap: 14px; grid-template-columns: minmax(0, 1fr); }
.mail .sheet .title { font-size: 24px; line-height: 1.15; }
.mail .press-me { display: inline-block; background: #16654f; color: #fffefa; font-weight: 700; padding: 11px 18px; border-radius: 6px; }
.mail .way-out { padding: 12px 18px 0; font-size: 14px; }
.feed { --ground: light-dark(#fffdf7, #20201d); --ink: light-dark(#1f1d18, #eceae3); --pale: light-dark(#625d50, #b4afa1); --line: light-dark(#ddd6c5, #45423a); --accent: light-dark(#7a3e00, #ffb765); padding: 18px; display: grid; gap: 10px; grid-template-columns: minmax(0, 1fr); font-size: 16px; }
.whatsapp { --ground: light-dark(#efeae2, #0b141a); --ink: light-dark(#111b21, #e9edef); --pale: light-dark(#445a4f, #b8d4cc); --line: light-dark(#d8d2c8, #222e35); --accent: light-dark(#04572f, #a4e0ff); padding: 14px; }
.bubble { background: light-dark(#d9fdd3, #005c4b); border-radius: 10px; padding: 5px; max-width: 310px; margin-left: auto; }
.bubble .picture { border-radius: 7px; }
.bubble .picture.absent { background: light-dark(#c3eabd, #004e40); }
.bubble .words { padding: 6px 6px 0; }
.bubble .words a { text-decoration: underline; }
.bubble .time { text-align: right; font-size: 12.5px; color: var(--pale); padding: 0 6px 2px; }
.paper, .press, .poster { --ground: #fffefa; --ink: #1b1a17; --pale: #55524a; --line: light-dark(#d5d0c4, #55524a); --accent: #1b1a17; color-scheme: light; padding: 20px; display: grid; gap: 12px; grid-template-columns: minmax(0, 1fr); }
.paper, .press { font-family: Georgia, 'Times New Roman', serif; font-size: 16px; line-height: 1.5; }
.rubric { font: 700 13px/1.3 var(--face); text-transform: uppercase; letter-spacing: 0.06em; border-bottom: 2px solid currentColor; padding-bottom: 6px; }
.headline { font-weight: 700; font-size: 26px; line-height: 1.12; text-wrap: balance; }
.paper .text p + p, .press p + p { margin: 0; }
.paper .text { display: flow-root; }
.paper .code { float: right; margin: 4px 0 8px 14px; }
.paper .text p { margin-bottom: 8px; }
.code svg { display: block; width: 88px; height: 88px; }
.card.poster { aspect-ratio: 1 / 1.414; overflow: visible; display: flex; flex-direction: column; gap: 0; padding: 0; font-size: 14px; }
.poster .words-on-top { flex: 1 1 auto; padding: 26px 26px 12px; display: flex; flex-direction: column; gap: 10px; }
.poster .headline { font: var(--type-title); font-size: 34px; line-height: 1.02; }
.poster.middle .headline { font-size: 29px; }
.poster.small .headline { font-size: 24px; }
.poster.tiny .headline { font-size: 20px; }
.poster.middle { font-size: 13.5px; }
.poster.small, .poster.tiny { font-size: 13px; line-height: 1.3; }
.poster .media { flex: 1 1 0; min-height: 90px; display: flex; align-items: stretch; }
.poster .picture { flex: 1; min-height: 0; width: auto; aspect-ratio: auto !important; }
.poster .text { display: grid; gap: 8px; }
.poster .text a { font-weight: 650; overflow-wrap: anywhere; }
.poster .foot { flex: none; display: flex; gap: 14px; align-items: center; background: #ffe7a6; border-top: 8px solid #ffc53a; padding: 12px 26px; font-size: 15px; line-height: 1.25; }
.poster .code svg { width: 76px; height: 76px; }
`
