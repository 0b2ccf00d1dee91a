CREATE TABLE IF NOT EXISTS messages (
    n INTEGER PRIMARY KEY AUTOINCREMENT,
    wamid TEXT NOT NULL UNIQUE,
    phone TEXT NOT NULL,
    number TEXT NOT NULL,
    direction TEXT NOT NULL,
    type TEXT NOT NULL,
    content TEXT NOT NULL,
    status TEXT NOT NULL,
    shown INTEGER NOT NULL,
    at REAL NOT NULL,
    opaque TEXT,
    client_key TEXT,
    changed INTEGER NOT NULL,
    UNIQUE (phone, client_key)
);
CREATE INDEX IF NOT EXISTS messages_by_phone ON messages (phone, n);
CREATE INDEX IF NOT EXISTS messages_by_change ON messages (changed);
CREATE INDEX IF NOT EXISTS messages_by_pair ON messages (phone, number, direction, at);
CREATE VIEW IF NOT EXISTS mail AS
    SELECT wamid, phone, number, direction, type, content, status, shown, at, opaque, changed, n, client_key FROM messages;
CREATE TABLE IF NOT EXISTS written (
    phone TEXT NOT NULL,
    number TEXT NOT NULL,
    at REAL NOT NULL,
    PRIMARY KEY (phone, number)
);
CREATE TABLE IF NOT EXISTS steps (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    due REAL NOT NULL,
    wamid TEXT NOT NULL,
    step TEXT NOT NULL
);
CREATE INDEX IF NOT EXISTS steps_by_due ON steps (due);
CREATE TABLE IF NOT EXISTS webhooks (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    app TEXT NOT NULL,
    callback TEXT NOT NULL,
    headers TEXT NOT NULL,
    body BLOB NOT NULL,
    about TEXT NOT NULL,
    created REAL NOT NULL,
    attempts INTEGER NOT NULL,
    due REAL NOT NULL
);
CREATE INDEX IF NOT EXISTS webhooks_by_due ON webhooks (app, due);
CREATE TABLE IF NOT EXISTS log (
    n INTEGER PRIMARY KEY AUTOINCREMENT,
    entry TEXT NOT NULL
);
CREATE TABLE IF NOT EXISTS media (
    id TEXT PRIMARY KEY,
    phone_number_id TEXT NOT NULL,
    mime_type TEXT NOT NULL,
    sha256 TEXT NOT NULL,
    filename TEXT,
    bytes BLOB NOT NULL,
    at REAL NOT NULL
);
CREATE TABLE IF NOT EXISTS residents (
    bsuid TEXT PRIMARY KEY,
    phone TEXT NOT NULL
);
CREATE TABLE IF NOT EXISTS faults (
    id TEXT PRIMARY KEY,
    kind TEXT NOT NULL,
    target TEXT NOT NULL,
    until REAL NOT NULL,
    silent INTEGER NOT NULL
);
CREATE TABLE IF NOT EXISTS frames (
    phone TEXT PRIMARY KEY,
    number TEXT NOT NULL
);
CREATE TABLE IF NOT EXISTS settings (
    name TEXT PRIMARY KEY,
    value TEXT NOT NULL
);
CREATE TABLE IF NOT EXISTS notes (
    kind TEXT NOT NULL,
    id TEXT NOT NULL,
    value TEXT NOT NULL,
    PRIMARY KEY (kind, id)
);
CREATE INDEX IF NOT EXISTS messages_by_number ON messages (number, at);
CREATE TABLE IF NOT EXISTS opened (
    portfolio TEXT NOT NULL,
    phone TEXT NOT NULL,
    at REAL NOT NULL,
    PRIMARY KEY (portfolio, phone)
);
CREATE TABLE IF NOT EXISTS blocklist (
    number TEXT NOT NULL,
    phone TEXT NOT NULL,
    at REAL NOT NULL,
    PRIMARY KEY (number, phone)
);
CREATE TABLE IF NOT EXISTS received (
    media TEXT PRIMARY KEY
);
CREATE TABLE IF NOT EXISTS notifications (
    n INTEGER PRIMARY KEY AUTOINCREMENT,
    id TEXT NOT NULL UNIQUE,
    service TEXT NOT NULL,
    recipient TEXT NOT NULL,
    entry TEXT NOT NULL
);
