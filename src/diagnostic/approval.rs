//! Leave to publish.

/// Leave to publish. Only [`super::Findings::approve`] can make one, and only without an error among the findings, so
/// whoever asks for an `Approval` can't publish what wasn't checked.
#[derive(Debug)]
pub struct Approval(());

impl Approval {
    pub(super) fn given() -> Self {
        Self(())
    }
}
