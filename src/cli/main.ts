// Start-up is kept light: whatever a call does not need is not loaded.
import { version } from '../version.js';

const words = process.argv.slice(2);
if (words.length === 1 && (words[0] === '--version' || words[0] === '-V')) {
  process.stdout.write(`${version()}\n`);
} else {
  const { loadProgram } = await import('./compiled.js');
  await loadProgram().run(words);
}
