//! RON text <-> drafts: reading with a place for every fault, and the one layout that we write.
