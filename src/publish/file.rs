//! Single files.

use crate::{
    diagnostic::Approval,
    error::{Error, Result},
};
use std::{
    fs::{self, File},
    io::{self, ErrorKind, Write},
    path::Path,
};

/// Puts bytes into a file in one step: whoever reads it sees the old content or the new, and a failure leaves the old.
///
/// # Errors
/// When the file can't be written.
pub fn replace(path: &Path, bytes: &[u8], _approval: Approval) -> Result<()> {
    exchange(path, bytes).map_err(Error::write(path))
}

/// Puts bytes into a file of the author's in one step, which keeps its permissions; a link stays, and what it leads to is written.
/// A file that isn't there is made.
///
/// # Errors
/// When the file can't be written.
pub fn rewrite(path: &Path, bytes: &[u8]) -> Result<()> {
    let real = path.canonicalize().unwrap_or_else(|_| path.to_owned());
    let permissions = fs::metadata(&real).map(|metadata| metadata.permissions()).ok();
    // A folder may be written where the file in it may not: that it is to stay as it is counts for more.
    if permissions.as_ref().is_some_and(fs::Permissions::readonly) {
        return Err(Error::write(path)(ErrorKind::PermissionDenied.into()));
    }
    let write = || {
        exchange(&real, bytes)?;
        permissions.map_or(Ok(()), |permissions| fs::set_permissions(&real, permissions))
    };
    write().map_err(Error::write(path))
}

fn exchange(path: &Path, bytes: &[u8]) -> io::Result<()> {
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
    let mut builder = tempfile::Builder::new();
    builder.prefix(".vademecum-");
    #[cfg(unix)]
    {
        // Temporary files are for their owner's eyes; what is published is for everyone the system lets read new files.
        use std::os::unix::fs::PermissionsExt;
        builder.permissions(fs::Permissions::from_mode(0o666));
    }
    let mut fresh = builder.tempfile_in(folder)?;
    fresh.write_all(bytes)?;
    fresh.persist(path)?;
    Ok(())
}

/// Makes a file that isn't there yet, and the folders above it.
///
/// # Errors
/// When something is there already, or the file can't be written.
pub fn create(path: &Path, text: &str) -> Result<()> {
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder).map_err(Error::write(folder))?;
    }
    let written = File::create_new(path).and_then(|mut file| file.write_all(text.as_bytes()));
    written.map_err(Error::write(path))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diagnostic::Findings;

    #[cfg(unix)]
    #[test]
    fn an_authors_file_keeps_its_permissions_and_a_link_stays_one() {
        use std::os::unix::fs::{PermissionsExt, symlink};
        let root = tempfile::tempdir().unwrap();
        let (file, link) = (root.path().join("a.md"), root.path().join("b.md"));
        create(&file, "one").unwrap();
        fs::set_permissions(&file, fs::Permissions::from_mode(0o640)).unwrap();
        symlink("a.md", &link).unwrap();
        rewrite(&link, b"two").unwrap();
        assert_eq!(fs::read_to_string(&file).unwrap(), "two");
        assert_eq!(fs::metadata(&file).unwrap().permissions().mode() & 0o777, 0o640);
        assert!(link.is_symlink());
        fs::set_permissions(&file, fs::Permissions::from_mode(0o440)).unwrap();
        assert!(rewrite(&file, b"three").is_err());
        assert_eq!(fs::read_to_string(&file).unwrap(), "two");
    }

    #[test]
    fn a_file_is_replaced_whole_and_never_made_twice() {
        let root = tempfile::tempdir().unwrap();
        let path = root.path().join("a/b.txt");
        create(&path, "one").unwrap();
        assert!(create(&path, "two").is_err());
        assert_eq!(fs::read_to_string(&path).unwrap(), "one");
        replace(&path, b"three", Findings::default().approve().unwrap()).unwrap();
        assert_eq!(fs::read_to_string(&path).unwrap(), "three");
        assert_eq!(fs::read_dir(root.path().join("a")).unwrap().count(), 1, "nothing is left over");
    }
}
