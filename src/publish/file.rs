//! Single files.

use crate::{
    diagnostic::Approval,
    error::{Error, Result},
};
use std::{
    fs::{self, File},
    io::Write,
    path::Path,
};

/// Puts bytes into a file in one step: whoever reads it sees the old content or the new, and a failure leaves the old.
///
/// # Errors
/// When the file can't be written.
pub fn replace(path: &Path, bytes: &[u8], _approval: Approval) -> Result<()> {
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
    let write = || {
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
    };
    write().map_err(Error::write(path))
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
