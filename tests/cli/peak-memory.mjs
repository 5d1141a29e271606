// Loaded into the program under test with --import: writes its peak memory, in KiB, to the file that PEAK_MEMORY names.
import { writeFileSync } from 'node:fs';

process.on('exit', () => writeFileSync(process.env.PEAK_MEMORY ?? '', String(process.resourceUsage().maxRSS)));
