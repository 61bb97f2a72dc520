import type { BrowserContext } from 'playwright-core'

const SCRIPT = /<script\b[^>]*>[\s\S]*?<\/script>/g

/**
 * Serve pages to a browser as to one that runs no script, by leaving the scripts out. (Where script is switched off
 * altogether, axe waits for ever for its own timers.)
 */
export async function withoutScript(context: BrowserContext): Promise<void> {
  await context.route('**/*', async (route) => {
    if (route.request().resourceType() !== 'document') return route.continue()
    const response = await route.fetch()
    return route.fulfill({ response, body: (await response.text()).replace(SCRIPT, '') })
  })
}
