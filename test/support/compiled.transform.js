const { sep } = require('node:path');

/** In place of a source of the product, or of a package: the file that Node itself loads, outside of jest's sandbox. */
module.exports = {
  getCacheKey: (_source, file) => `compiled 1 ${file}`,
  process: (_source, file, { config: { rootDir } }) => {
    const src = `${rootDir}${sep}src${sep}`;
    const compiled = file.startsWith(src)
      ? file.replace(src, `${rootDir}${sep}dist${sep}`).replace(/\.ts$/, '.js')
      : file;
    return { code: `module.exports = loadCompiled(${JSON.stringify(compiled)});` };
  },
};
