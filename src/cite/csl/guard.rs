//! hayagriva 0.10 panics on some texts: it counts the bytes of a prefix it has trimmed, and may land inside a character.
//! What an editor writes must never stop the program, so such a reference is given up here, and shown in our own style.

use std::{
    cell::Cell,
    panic::{AssertUnwindSafe, catch_unwind, set_hook, take_hook},
    sync::Once,
};

thread_local! {
    static GUARDED: Cell<bool> = const { Cell::new(false) };
}

/// What the work comes to; none where it panicked. Nothing is printed then, which would only frighten whoever reads it;
/// panics elsewhere are told as before.
pub(super) fn guarded<T>(work: impl FnOnce() -> T) -> Option<T> {
    static QUIET: Once = Once::new();
    QUIET.call_once(|| {
        let told = take_hook();
        set_hook(Box::new(move |panic| {
            if !GUARDED.get() {
                told(panic);
            }
        }));
    });
    GUARDED.set(true);
    let done = catch_unwind(AssertUnwindSafe(work)).ok();
    GUARDED.set(false);
    done
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_panic_goes_no_further() {
        assert_eq!(guarded(|| "é"[1..].len()), None);
        assert_eq!(guarded(|| 1), Some(1));
        assert!(!GUARDED.get());
    }
}
