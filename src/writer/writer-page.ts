import { serveWriter } from '../platform/serve-writer.ts';
import { openWriter } from './writer.ts';

serveWriter(openWriter);
