import { workerData } from 'piscina'
import { toJobReader } from './read-job.ts'

/** What a thread of the reading pool runs: one reader for all the jobs it is given. */
export default toJobReader(workerData)
