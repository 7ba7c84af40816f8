//! The table of contents: every rule there is, in families, in the order of the documentation.
//!
//! A new rule is a new file in its family's folder, its `pub mod` line, and its line in [`RULES`].

use super::Rule;

mod claims {
    //! What needs a reference and has none. The first four are certain enough to stop a build.
    pub mod probable_claim;
    pub mod uncited_attribution;
    pub mod uncited_effect;
    pub mod uncited_event;
    pub mod uncited_figure;
    pub mod uncited_quotation;
    pub mod uncited_ranking;
    pub mod vague_authority;
}

mod waivers {
    //! An editor's word that a finding is accepted.
    pub mod expired_waiver;
    pub mod malformed_waiver;
    pub mod unused_waiver;
    pub mod waiver_without_reason;
}

/// Every rule, in the order of the documentation. Where several claim rules see something in one sentence, the first speaks.
pub static RULES: &[&Rule] = &[
    &claims::uncited_figure::RULE,
    &claims::uncited_quotation::RULE,
    &claims::uncited_attribution::RULE,
    &claims::vague_authority::RULE,
    &claims::uncited_ranking::RULE,
    &claims::uncited_effect::RULE,
    &claims::uncited_event::RULE,
    &claims::probable_claim::RULE,
    &waivers::unused_waiver::RULE,
    &waivers::waiver_without_reason::RULE,
    &waivers::expired_waiver::RULE,
    &waivers::malformed_waiver::RULE,
];

/// The rule that a reference alone does not satisfy.
pub const VAGUE_AUTHORITY: &str = claims::vague_authority::RULE.name;
