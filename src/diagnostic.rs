//! What is said to an author: a finding, where it is, how to mend it, and whether it stands in the way of publishing.
//!
//! Rules make diagnostics, `emit` prints them. What never lives here: the wording of a rule, colour, or any output format.

mod approval;
mod finding;
mod findings;
mod measured;
mod rule_page;
mod severity;

pub use approval::Approval;
pub use finding::{Diagnostic, Edit, Fix, Label};
pub use findings::{Findings, Summary};
pub use measured::{Measured, Share};
pub use rule_page::RulePage;
pub use severity::Severity;
