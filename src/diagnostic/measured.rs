//! How well a rule does on sentences that people labelled: shares, with the interval they are certain to.

/// What a rule did on a labelled set. The figures are written by the benchmark, never by hand.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Measured {
    /// Of its findings, those in a sentence that people call a claim.
    pub precision: Share,
    /// Of the claims of its kind, those found, by this rule or another.
    pub recall: Share,
    /// The labelled set.
    pub dataset: &'static str,
    /// The day it was measured.
    pub date: &'static str,
}

/// So many of so many.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Share {
    /// How many.
    pub hits: usize,
    /// Of how many.
    pub of: usize,
}

impl Share {
    /// The share; none of nothing.
    pub fn value(self) -> Option<f64> {
        (self.of > 0).then(|| self.hits as f64 / self.of as f64)
    }

    /// Wilson's interval at 95% (Wilson 1927, <https://doi.org/10.1080/01621459.1927.10502953>).
    pub fn interval(self) -> (f64, f64) {
        let Some(share) = self.value() else { return (0.0, 1.0) };
        let (z, n) = (1.96_f64, self.of as f64);
        let middle = (share + z * z / (2.0 * n)) / (1.0 + z * z / n);
        let half = z / (1.0 + z * z / n) * (share * (1.0 - share) / n + z * z / (4.0 * n * n)).sqrt();
        ((middle - half).max(0.0), (middle + half).min(1.0))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_share_of_few_is_less_certain_than_one_of_many() {
        let rounded = |hits, of| {
            let (low, high) = Share { hits, of }.interval();
            ((low * 1000.0).round(), (high * 1000.0).round())
        };
        assert_eq!(rounded(9, 10), (596.0, 982.0));
        assert_eq!(rounded(900, 1000), (880.0, 917.0));
        assert_eq!((rounded(0, 0), rounded(0, 5).0, rounded(5, 5).1), ((0.0, 1000.0), 0.0, 1000.0));
        assert_eq!(Share { hits: 0, of: 0 }.value(), None);
    }
}
