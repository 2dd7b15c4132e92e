// compute-engine on LaTeX. One JSON line in, one out.
import { createInterface } from 'node:readline';
import { ComputeEngine } from '@cortex-js/compute-engine';

const engine = new ComputeEngine();

function equal(expected, student) {
  const [a, b] = [engine.parse(expected), engine.parse(student)];
  if (!a.isValid || !b.isValid) return null;
  if (a.isSame(b) || a.simplify().isSame(b.simplify())) return true;
  return a.isEqual(b) ?? false;
}

for await (const line of createInterface({ input: process.stdin })) {
  const item = JSON.parse(line);
  const start = performance.now();
  let verdict = null;
  try { verdict = equal(item.expected_latex, item.student_latex); } catch { verdict = null; }
  console.log(JSON.stringify({ verdict, milliseconds: performance.now() - start }));
}
