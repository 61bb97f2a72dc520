import { setFlagsFromString } from 'node:v8'

/*
 * Keep the memory of this process near what it holds. To be imported before all else, since allocators read the
 * environment when they are loaded. How much of a heap is for what is new cannot be said so late: the package's script
 * of building says it.
 */

// A heap may by default grow to several times of what lives in it before it is collected; here by a third.
setFlagsFromString('--heap-growing-percent=30')

// Rolldown's allocator asks for huge pages, which take far more room than what lies in them, and gives them back late.
process.env['MIMALLOC_ALLOW_THP'] = '0'
process.env['MIMALLOC_PURGE_DELAY'] = '0'
