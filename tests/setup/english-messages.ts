import { speak } from './messages';

await speak('en');
