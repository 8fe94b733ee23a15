//! Something gathered on the record's thread, and anew only when what it hangs on is not what it was.

use std::sync::Arc;

use super::record::Record;
use crate::study::library::Loaded;
use crate::study::{Pending, Study};

/// The packs as they are loaded: the same only if nothing was loaded since.
#[derive(Clone)]
pub struct Packs(pub Arc<Loaded>);

impl PartialEq for Packs {
    fn eq(&self, other: &Self) -> bool {
        Arc::ptr_eq(&self.0, &other.0)
    }
}

/// What is gathered; `G` is what it hangs on.
pub struct Gathered<G, T> {
    ground: Option<G>,
    reading: Option<Pending<T>>,
}

impl<G, T> Default for Gathered<G, T> {
    fn default() -> Self {
        Self { ground: None, reading: None }
    }
}

impl<G: PartialEq, T: Send + 'static> Gathered<G, T> {
    /// What was last gathered for, or is being gathered for.
    pub fn ground(&self) -> Option<&G> {
        self.ground.as_ref()
    }

    /// Begins to gather if the ground is another. What was under way for the ground before is dropped.
    pub fn look(&mut self, record: &Record, ground: G, gather: impl FnOnce(&Study) -> T + Send + 'static) {
        if self.ground.as_ref() != Some(&ground) {
            self.ground = Some(ground);
            self.reading = record.read(gather);
        }
    }

    /// Takes what was gathered, once; none before, nor where the record has gone.
    pub fn take(&mut self) -> Option<T> {
        let found = self.reading.as_ref().and_then(Pending::take)?;
        self.reading = None;
        found.ok()
    }

    /// Whether it has looked and nothing of it is under way.
    #[cfg(test)]
    pub fn is_done(&self) -> bool {
        self.ground.is_some() && self.reading.is_none()
    }
}
