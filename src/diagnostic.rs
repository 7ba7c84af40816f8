//! What is said to an author: a finding, where it is, how to mend it, and whether it stands in the way of publishing.
//!
//! Rules make diagnostics, `emit` prints them. What never lives here: the wording of a rule, colour, or any output format.

mod approval;
mod baseline;
mod finding;
mod findings;
mod fingerprint;
mod measured;
mod mending;
mod rule_page;
mod severity;
mod silenced;

pub use approval::Approval;
pub use baseline::Baseline;
pub use finding::{Diagnostic, Edit, Fix, Label};
pub use findings::{Findings, Summary};
pub use fingerprint::Fingerprint;
pub use measured::{Measured, Share};
pub use mending::{Mending, mend};
pub use rule_page::RulePage;
pub use severity::Severity;
pub use silenced::{Silenced, Silencer};
