import { escapeHtml } from '../../outputs/escape-html.ts'

/** Render the desk's page: its frame, which its script fills. `script` is the script's address. */
export function renderDeskPage(token: string, script: string): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="desk-token" content="${escapeHtml(token)}">
<title>The desk</title>
<link rel="stylesheet" href="tokens.css">
<link rel="stylesheet" href="desk.css">
<script type="module" src="${escapeHtml(script)}"></script>
</head>
<body class="desk">
<header class="desk-head">
<h1>The desk</h1>
<p id="progress" class="desk-progress"></p>
<progress id="share" aria-label="Settled" max="1" value="0"></progress>
</header>
<main id="desk" aria-busy="true"><p class="desk-wait">Reading the archive …</p></main>
<p id="said" class="desk-said" role="status"></p>
<section id="notices" class="desk-notices" aria-labelledby="notices-title" hidden>
<h2 id="notices-title">Not in the archive now</h2>
<ul></ul>
</section>
<noscript><p class="desk-wait">The desk needs its script. Allow scripts for this address.</p></noscript>
</body>
</html>
`
}
