import { flushSync } from 'react-dom';
import { printedAt } from './papers';

// The browser takes the page as it stands when these have run: what changes for paper has to be there by then.
addEventListener('beforeprint', () => flushSync(() => printedAt.set(new Date().toISOString())));
addEventListener('afterprint', () => printedAt.set(null));
