import { randomBytes } from 'node:crypto'
import { sep } from 'node:path'
import type { ViteDevServer } from 'vite'
import type { Environment } from '../../content/environment.ts'
import type { Desk } from './desk.ts'

/** The script that sets marks right beside the article, while writing. */
export const BESIDE = 'src/components/desk/client/beside.ts'

/**
 * Serve the editor's desk below `review/` while developing. It is read when somebody asks for it, and anew when its page is
 * loaded after content changed.
 */
export function mountDesk(
  { middlewares, watcher }: ViteDevServer,
  environment: Environment,
  root: string,
): void {
  const { base, content } = environment
  const token = randomBytes(24).toString('base64url')
  let desk: Promise<Desk> | null = null
  let isChanged = false

  const open = async (): Promise<Desk> => {
    // Loaded when it is needed: a server on which nobody edits has no use for it.
    const { Desk } = await import('./desk.ts')
    return Desk.open(environment, root)
  }
  const getDesk = (): Promise<Desk> => {
    desk ??= open()
    desk.catch(() => {
      desk = null
    })
    return desk
  }
  watcher.on('all', (_event, path) => {
    isChanged ||= path.startsWith(content + sep)
  })
  middlewares.use(`${base}review/`, (request, response, next) => {
    const serve = async (): Promise<void> => {
      if (isChanged && /^\/(?:\?|$)/.test(request.url ?? '')) {
        desk = null
        isChanged = false
      }
      const { serveDesk } = await import('./serve-desk.ts')
      const served = { prefix: '/', getDesk, token, script: null, isAtHome: true }
      await serveDesk(served, request, response)
    }
    serve().catch(next)
  })
}
