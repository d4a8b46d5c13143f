const { mkdtempSync, readdirSync, rmSync, statfsSync } = require('node:fs');
const { tmpdir } = require('node:os');
const { join } = require('node:path');

const inMemory = '/dev/shm';
/** Bytes: a run leaves less than a tenth of it at any time. */
const needed = 2 * 1024 ** 3;
const prefix = 'yuexun-run-';

const hasRoom = () => {
  try {
    const { bavail, bsize } = statfsSync(inMemory);
    return bavail * bsize >= needed;
  } catch {
    return false;
  }
};

const isRunning = (pid) => {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
};

/**
 * The folder for all folders of this run: in memory, where the machine has room there, since waiting for the disk is
 * most of what a test over HTTP does. What runs that were killed left behind is removed.
 */
exports.newRunFolder = () => {
  const place = hasRoom() ? inMemory : tmpdir();
  for (const name of readdirSync(place)) {
    if (!name.startsWith(prefix)) continue;
    const [pid] = name.slice(prefix.length).split('-');
    if (!isRunning(Number(pid))) rmSync(join(place, name), { recursive: true, force: true });
  }
  return mkdtempSync(join(place, `${prefix}${process.pid}-`));
};
