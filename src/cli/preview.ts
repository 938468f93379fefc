// `npm run preview`: serves what is in dist/.
import { serveSite } from './serving.ts';

await serveSite('npm run preview', process.argv.slice(2), () => Promise.resolve(true));
