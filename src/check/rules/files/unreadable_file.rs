//! A file that can't be read.

use crate::{
    check::{Subject, rule::rule},
    diagnostic::Diagnostic,
    load::ProblemKind,
    text::Span,
};

rule! {
    /// A file can't be read.
    ///
    /// ## Why
    ///
    /// What is in the file would be missing from the handbook without anybody noticing. Files are text in UTF-8, which every
    /// editor can save, and they lie in the project's own folder: a handbook that reaches out of its folder can't be built
    /// on another computer.
    ///
    /// ## Fails
    ///
    /// ```console
    /// $ file content/guides/store-water.md
    /// content/guides/store-water.md: ISO-8859 text
    /// ```
    ///
    /// ## Passes
    ///
    /// ```console
    /// $ file content/guides/store-water.md
    /// content/guides/store-water.md: Unicode text, UTF-8 text
    /// ```
    "unreadable-file" Error Whole(check)
}

const MEGABYTE: u64 = 1024 * 1024;

const SAVE_AS_UTF_8: &str = "open it in a text editor and save it with the encoding UTF-8";

fn check(subject: &Subject<'_>) -> Vec<Diagnostic> {
    subject.each_problem(|span, kind| tell(span, kind, subject.source(span).path()))
}

fn tell(span: Span, kind: &ProblemKind, path: &str) -> Option<Diagnostic> {
    let finding = match kind {
        ProblemKind::Unreadable { reason } => Diagnostic::at(span, format!("`{path}` can't be read"))
            .help("see that the file is there and that you may read it")
            .note(format!("the system says: {reason}")),
        ProblemKind::NotUtf8 { at } => Diagnostic::at(span, format!("`{path}` isn't text in UTF-8"))
            .help(SAVE_AS_UTF_8)
            .note(format!("the first {at} bytes are UTF-8, the next one isn't")),
        ProblemKind::Utf16 => {
            Diagnostic::at(span, format!("`{path}` is text in UTF-16, not in UTF-8")).help(SAVE_AS_UTF_8)
        }
        ProblemKind::TooLarge { size, limit } => {
            let (size, limit) = (size.div_ceil(MEGABYTE), limit / MEGABYTE);
            Diagnostic::at(span, format!("`{path}` has {size} megabytes, more than is read"))
                .help(format!("split it into files of at most {limit} megabytes"))
        }
        ProblemKind::FileForFolder => Diagnostic::at(span, format!("`{path}` is a file, and must be a folder"))
            .help("rename the file, or put it into a folder of this name"),
        ProblemKind::FolderForFile => Diagnostic::at(span, format!("`{path}` is a folder, and must be a file"))
            .help("rename the folder, or move what is in it into a file of this name"),
        ProblemKind::BadSymlink { target } => {
            Diagnostic::at(span, format!("`{path}` is a link to `{target}`, which is no file of this project"))
                .help("put the file itself in the place of the link")
        }
        _ => return None,
    };
    Some(finding)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::SourceId;

    #[test]
    fn each_way_of_being_unreadable_is_named() {
        let said = |kind| tell(Span::file(SourceId(0)), &kind, "content/terms.yaml").map(|finding| finding.message);
        assert_eq!(said(ProblemKind::NotUtf8 { at: 3 }).as_deref(), Some("`content/terms.yaml` isn't text in UTF-8"));
        let folder = said(ProblemKind::FolderForFile);
        assert_eq!(folder.as_deref(), Some("`content/terms.yaml` is a folder, and must be a file"));
        let link = said(ProblemKind::BadSymlink { target: "/etc".to_owned() });
        assert_eq!(link.as_deref(), Some("`content/terms.yaml` is a link to `/etc`, which is no file of this project"));
        assert_eq!(said(ProblemKind::MissingFrontMatter), None);
    }
}
