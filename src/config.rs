//! The project's settings, typed: what `content/vademecum.yaml` says, once it is understood. Reading it is `load`'s work.

mod contribute;
mod look;
mod policy;
mod settings;
mod styles;
mod words;
mod workbooks;

pub use contribute::{Contribute, Form, Tracker, Way};
pub use look::{Colour, Look, Theme};
pub use policy::{Level, Levels, Policy, Scope};
pub use settings::{CommonKnowledge, Outputs, Settings};
pub use styles::STYLES;
pub use words::{OwnWords, WordKind};
pub use workbooks::{Paper, Print, Workbooks};
