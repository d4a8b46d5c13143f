/** Builds `dist` when it is missing or older than a source file; says nothing when there is nothing to do. */
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');

const newest = (folder) =>
  readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .reduce((latest, entry) => Math.max(latest, statSync(join(entry.parentPath, entry.name)).mtimeMs), 0);

// What a build makes last: one that was broken off is not taken for a whole one.
const built = join(root, 'dist', 'web', 'index.html');
// A production image carries `dist` alone: there is nothing to compare with and nothing to build from.
if (existsSync(join(root, 'src')) && (!existsSync(built) || statSync(built).mtimeMs < newest(join(root, 'src')))) {
  execFileSync('npm', ['run', '--silent', 'emit'], { cwd: root, stdio: 'inherit' });
}
