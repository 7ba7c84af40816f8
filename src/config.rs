//! The project's settings, typed: what `content/vademecum.yaml` says, once it is understood. Reading it is `load`'s work.

mod policy;
mod settings;
mod styles;
mod words;

pub use policy::{Level, Levels, Policy, Scope};
pub use settings::{CommonKnowledge, Outputs, Paper, Settings};
pub use styles::STYLES;
pub use words::{OwnWords, WordKind};
