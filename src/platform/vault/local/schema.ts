/**
 * `erased` holds ids alone: that there was somebody, not who. `spools.tag` is null until an upload is complete.
 */
export const schema = `
  CREATE TABLE IF NOT EXISTS secrets (purpose TEXT PRIMARY KEY, key BLOB NOT NULL) STRICT;
  CREATE TABLE IF NOT EXISTS keys (person TEXT PRIMARY KEY, version INTEGER NOT NULL, key BLOB NOT NULL) STRICT;
  CREATE TABLE IF NOT EXISTS marks (mark TEXT PRIMARY KEY, person TEXT NOT NULL) STRICT;
  CREATE INDEX IF NOT EXISTS marks_of_person ON marks (person);
  CREATE TABLE IF NOT EXISTS erased (person TEXT PRIMARY KEY) STRICT;
  CREATE TABLE IF NOT EXISTS credentials (account TEXT PRIMARY KEY, hash TEXT NOT NULL) STRICT;
  CREATE TABLE IF NOT EXISTS sessions (token TEXT PRIMARY KEY, id TEXT NOT NULL UNIQUE, account TEXT NOT NULL,
    started_at TEXT NOT NULL, seen_at TEXT NOT NULL, expires_at TEXT NOT NULL, device TEXT NOT NULL) STRICT;
  CREATE INDEX IF NOT EXISTS sessions_of_account ON sessions (account);
  CREATE TABLE IF NOT EXISTS api_tokens (token TEXT PRIMARY KEY, id TEXT NOT NULL UNIQUE, account TEXT NOT NULL,
    name TEXT NOT NULL, issued_at TEXT NOT NULL, expires_at TEXT) STRICT;
  CREATE TABLE IF NOT EXISTS one_time_codes (account TEXT PRIMARY KEY, hash TEXT NOT NULL, until TEXT NOT NULL,
    guesses INTEGER NOT NULL) STRICT;
  CREATE TABLE IF NOT EXISTS throttle (key TEXT PRIMARY KEY, failures INTEGER NOT NULL, failed_at TEXT NOT NULL,
    until TEXT NOT NULL) STRICT;
  CREATE TABLE IF NOT EXISTS succeeded (key TEXT PRIMARY KEY, at TEXT NOT NULL) STRICT, WITHOUT ROWID;
  CREATE INDEX IF NOT EXISTS throttle_by_age ON throttle (failed_at);
  CREATE TABLE IF NOT EXISTS security_log (id TEXT PRIMARY KEY, at TEXT NOT NULL, kind TEXT NOT NULL, account TEXT,
    stranger TEXT, address TEXT, about TEXT) STRICT, WITHOUT ROWID;
  CREATE INDEX IF NOT EXISTS security_log_by_time ON security_log (at, id);
  CREATE TABLE IF NOT EXISTS jobs (kind TEXT NOT NULL, id TEXT NOT NULL, state TEXT NOT NULL,
    PRIMARY KEY (kind, id)) STRICT;
  CREATE TABLE IF NOT EXISTS spools (job TEXT PRIMARY KEY, key BLOB NOT NULL, nonce BLOB NOT NULL, tag BLOB) STRICT;`;
