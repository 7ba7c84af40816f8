//! Exchanges a folder for another.

use std::{fs, io, path::Path};

/// Puts the folder `next` in the place of `out`, and `out`, if it is there, in the place of `next`. Tells whether it could be
/// done; if not, all is as it was.
pub(super) fn swap(next: &Path, out: &Path, old: &Path) -> bool {
    if !out.exists() {
        return fs::rename(next, out).is_ok();
    }
    adopt(next, out).is_ok() && (exchange(next, out).is_ok() || move_both(next, out, old))
}

/// Moves `out` aside and `next` in. Killed in between, `out` is in `old`, from where the next build takes it back.
fn move_both(next: &Path, out: &Path, old: &Path) -> bool {
    if fs::rename(out, old).is_err() {
        return false;
    }
    if fs::rename(next, out).is_ok() {
        // If this fails, the next build removes it.
        let _ = fs::rename(old, next);
        return true;
    }
    // Should even this fail, the folder stays in `old` and the next build tries again.
    let _ = fs::rename(old, out);
    false
}

/// Exchanges two folders in one step (renameat2 with RENAME_EXCHANGE, renamex_np with RENAME_SWAP).
#[cfg(any(target_os = "linux", target_vendor = "apple"))]
fn exchange(next: &Path, out: &Path) -> io::Result<()> {
    use rustix::fs::{CWD, RenameFlags, renameat_with};
    Ok(renameat_with(CWD, next, CWD, out, RenameFlags::EXCHANGE)?)
}

#[cfg(not(any(target_os = "linux", target_vendor = "apple")))]
fn exchange(_: &Path, _: &Path) -> io::Result<()> {
    Err(io::ErrorKind::Unsupported.into())
}

/// Gives a folder the owner and permissions of another.
fn adopt(next: &Path, out: &Path) -> io::Result<()> {
    let wanted = fs::metadata(out)?;
    #[cfg(unix)]
    {
        use std::os::unix::fs::{MetadataExt, chown};
        let made = fs::metadata(next)?;
        if (made.uid(), made.gid()) != (wanted.uid(), wanted.gid()) {
            chown(next, Some(wanted.uid()), Some(wanted.gid()))?;
        }
    }
    fs::set_permissions(next, wanted.permissions())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn without_an_exchange_in_one_step_the_old_is_moved_aside() {
        let root = tempfile::tempdir().unwrap();
        let [next, out, old] = ["next", "out", "old"].map(|name| root.path().join(name));
        for folder in [&next, &out] {
            fs::create_dir(folder).unwrap();
            fs::write(folder.join("name"), folder.file_name().unwrap().as_encoded_bytes()).unwrap();
        }
        assert!(move_both(&next, &out, &old));
        let name = |folder: &Path| fs::read_to_string(folder.join("name")).unwrap();
        assert_eq!((name(&out).as_str(), name(&next).as_str()), ("next", "out"));
        assert!(!move_both(&root.path().join("nothing"), &out, &old), "there is nothing to move in");
        assert_eq!(name(&out), "next", "what was moved aside is back");
    }
}
