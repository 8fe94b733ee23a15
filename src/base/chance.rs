//! Seeded chance whose output is the same on every machine and in every version.

use rand_chacha::ChaCha8Rng;
use rand_chacha::rand_core::{Rng, SeedableRng};

use super::Seed;

/// A `ChaCha8` stream that starts from a [`Seed`].
pub struct Chance(ChaCha8Rng);

impl Chance {
    /// The seed's eight bytes (little-endian) are the first of the key; the rest are nought.
    #[must_use]
    pub fn new(seed: Seed) -> Self {
        let mut key = [0; 32];
        key[..8].copy_from_slice(&seed.0.to_le_bytes());
        Self(ChaCha8Rng::from_seed(key))
    }

    /// A number from 0 to `bound` − 1 (0 if `bound` is 0). The high half of a 64 × 64 bit product:
    /// its bias is below 2⁻⁴⁰ for any list that fits in memory.
    pub fn below(&mut self, bound: usize) -> usize {
        let product = u128::from(self.0.next_u64()) * (bound as u128);
        usize::try_from(product >> 64).unwrap_or(0)
    }

    /// Fisher–Yates.
    pub fn shuffle<T>(&mut self, list: &mut [T]) {
        for last in (1..list.len()).rev() {
            list.swap(last, self.below(last + 1));
        }
    }
}
