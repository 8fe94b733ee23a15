//! The terminal: sub-commands and exit codes. The only room that prints.
