/** The name of the port between the background and the document in which models are asked. */
export const WRITER_PORT = 'citeback-writer';
