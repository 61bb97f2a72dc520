/**
 * The version of the open data. The first number rises when a field goes or means something else, the second when one
 * comes.
 */
export const DATA_VERSION = '1.0'
