//! The embedded database: one folder a table, statements beside the code, numbered upgrades.
