const { rmSync } = require('node:fs');

module.exports = () => rmSync(process.env.PREPARED_FOLDER, { recursive: true, force: true });
