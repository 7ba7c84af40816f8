//! Who wants to know how far a run has come.

/// Is told how far a run has come, from any thread.
pub trait Observer: Sync {
    /// A stage begins, which ends the one before.
    fn begins(&self, stage: Stage);

    /// One more file was made in this stage.
    fn made_file(&self) {}
}

/// A stage of a run.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stage {
    /// Files are read.
    Read,
    /// The handbook is linked and the rules run.
    Check,
    /// An output is made; its name.
    Render(&'static str),
    /// What was made takes the place of what was there.
    Publish,
}

/// An observer that doesn't want to know.
#[derive(Clone, Copy, Debug)]
pub struct Silent;

impl Observer for Silent {
    fn begins(&self, _: Stage) {}
}
