//! An instruction: its amounts belong to it. Clauses say which parts of a sentence instruct.

use crate::check::claims::Sight;

pub fn applies(sight: &Sight<'_>) -> bool {
    sight.clauses.iter().any(|clause| clause.instructs())
}
