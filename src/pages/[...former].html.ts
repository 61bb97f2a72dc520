import type { APIRoute, GetStaticPaths } from 'astro'
import { listMovedPages, type MovedProps, toMovedResponse } from '../layouts/moved-page.ts'

/** Former addresses that are files. */
export const getStaticPaths = (() => listMovedPages('.html')) satisfies GetStaticPaths

/** What stands at an article’s former address that was a file. */
export const GET: APIRoute<MovedProps> = ({ props }) => toMovedResponse(props)
