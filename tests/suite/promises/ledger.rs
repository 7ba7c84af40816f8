//! Every sentence has exactly one standing, whatever the text.

use super::{projects, promise, soup};
use proptest::prelude::*;

proptest! {
    #![proptest_config(ProptestConfig { cases: 1000, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn every_sentence_of_any_text_has_one_unit_at_its_place(text in soup::guide()) {
        promise::keep(&projects::of_guide(&text));
    }
}
