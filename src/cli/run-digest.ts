import type { Digest } from '../core/digest.ts';
import { ModelFailure } from '../engines/model-client.ts';
import type { LeftOut } from '../page/left-out.ts';
import { explainDigest } from './explain-digest.ts';
import { explainModelFailure } from './explain-model-failure.ts';
import { type Failure, failure } from './failure.ts';
import { listInputs, type NamedInput } from './list-inputs.ts';
import type { DigestCall } from './parse-call.ts';
import { type Printer, printerOf } from './printer.ts';
import { readInput } from './read-input.ts';
import { say } from './write-out.ts';
import { writeWith } from './write-with.ts';

/** Digests every input of the call, in order; gives the exit code. */
export async function runDigest(call: DigestCall): Promise<0 | 1 | 2> {
  const printer = printerOf(call);
  const count = { all: 0, failed: 0 };
  try {
    for await (const named of inputsOf(call)) {
      count.all += 1;
      if (!(await digestOne(named, call, printer))) count.failed += 1;
    }
  } catch (error) {
    if (call.inputs === null || !isFileError(error)) throw error;
    say(`The list ${call.inputs} cannot be read (${error.code}): check the path given to --inputs.`);
    return 2;
  }
  await printer.end();
  if (count.failed > 0 && count.all > 1) say(`${count.failed} of ${count.all} inputs could not be digested: see what is said of each.`);
  return count.failed > 0 ? 1 : 0;
}

async function* inputsOf(call: DigestCall): AsyncGenerator<NamedInput> {
  if (call.inputs !== null) yield* listInputs(call.inputs, call.language);
  else for (const place of call.places) yield { id: place, input: { place, url: call.url, language: call.language } };
}

async function digestOne(named: NamedInput, call: DigestCall, printer: Printer): Promise<boolean> {
  const outcome = await digestInput(named, call);
  if (outcome.kind === 'failed') {
    await printer.failed(named.id, outcome);
    return false;
  }
  if (call.explain) say(explainDigest(String(named.id), outcome.digest, outcome.leftOut));
  await printer.digest(named.id, outcome.digest);
  return true;
}

async function digestInput(
  named: NamedInput,
  call: DigestCall,
): Promise<{ kind: 'written'; digest: Digest; leftOut: readonly LeftOut[] } | Failure> {
  if ('kind' in named.input) return named.input;
  try {
    const read = await readInput(named.input);
    return read.kind === 'failed' ? read : { kind: 'written', digest: await writeWith(call, read.article), leftOut: read.leftOut };
  } catch (error) {
    if (error instanceof ModelFailure && call.model)
      return failure('model-failed', named.input.place, explainModelFailure(error, call.model.choice));
    // One page on which we stumble must not stop the thousands after it.
    const fault = error instanceof Error ? error : new Error(String(error));
    if (call.explain) say(fault.stack ?? fault.message);
    return failure('unexpected', named.input.place, fault.message);
  }
}

const isFileError = (error: unknown): error is NodeJS.ErrnoException => error instanceof Error && 'code' in error && 'syscall' in error;
