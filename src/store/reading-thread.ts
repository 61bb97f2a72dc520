import { workerData } from 'piscina'
import { BodyFolder } from './body-file.ts'
import { toJobReader } from './read-job.ts'

/** What a thread of the reading pool runs: one reader for all the jobs it is given. */
export default toJobReader(workerData, new BodyFolder(workerData.cache))
